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
    private readonly Dictionary<TKey, TValue?> loaded = [];
    private HashSet<TKey> waiting = [];

    /// <summary>The value of a key, later; default when there is none.</summary>
    public IDataLoaderResult<TValue?> Load(TKey key)
    {
        if (!loaded.ContainsKey(key))
        {
            waiting.Add(key);
        }

        return new Result(this, key);
    }

    private async Task<TValue?> GetAsync(TKey key, CancellationToken cancellationToken)
    {
        if (waiting.Count > 0)
        {
            var keys = waiting;
            waiting = [];
            var values = await load([.. keys], cancellationToken);
            foreach (var asked in keys)
            {
                loaded[asked] = values.TryGetValue(asked, out var value) ? value : default;
            }
        }

        return loaded[key];
    }

    private sealed class Result(BatchLoader<TKey, TValue> loader, TKey key) : IDataLoaderResult<TValue?>
    {
        public Task<TValue?> GetResultAsync(CancellationToken cancellationToken = default) =>
            loader.GetAsync(key, cancellationToken);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await loader.GetAsync(key, cancellationToken);
    }
}
