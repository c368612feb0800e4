using GraphQL.DataLoader;

namespace OpenUrban.GraphQL.Loading;

/// <summary>
/// Collects the keys that the fields of one operation ask for and loads them all at once when the executor needs the
/// first answer. What has been loaded is kept for the operation.
/// </summary>
public sealed class BatchLoader<TKey, TValue>(
    Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> load
)
    where TKey : notnull
{
    /// <summary>Each key is a parameter of a statement, of which SQLite takes 32,766 and PostgreSQL 65,535.</summary>
    private const int MaximumKeys = 10_000;

    private readonly Dictionary<TKey, Batch> batches = [];
    private Batch? waiting;

    /// <summary>The value of a key, later; default when there is none.</summary>
    public IDataLoaderResult<TValue?> Load(TKey key)
    {
        if (!batches.TryGetValue(key, out var batch))
        {
            if (waiting is { Keys.Count: MaximumKeys })
            {
                waiting = null;
            }

            batch = waiting ??= new Batch();
            batch.Keys.Add(key);
            batches[key] = batch;
        }

        return new Result(this, batch, key);
    }

    private async Task<TValue?> GetAsync(Batch batch, TKey key, CancellationToken cancellationToken)
    {
        if (batch == waiting)
        {
            waiting = null;
        }

        // The task is kept, so that all keys of a batch that failed fail with its own fault.
        var values = await (batch.Values ??= load(batch.Keys, cancellationToken));
        return values.TryGetValue(key, out var value) ? value : default;
    }

    /// <summary>Keys that are loaded together.</summary>
    private sealed class Batch
    {
        public List<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TValue>>? Values { get; set; }
    }

    private sealed class Result(BatchLoader<TKey, TValue> loader, Batch batch, TKey key) : IDataLoaderResult<TValue?>
    {
        public Task<TValue?> GetResultAsync(CancellationToken cancellationToken = default) =>
            loader.GetAsync(batch, key, cancellationToken);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await loader.GetAsync(batch, key, cancellationToken);
    }
}
