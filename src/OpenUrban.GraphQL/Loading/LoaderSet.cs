namespace OpenUrban.GraphQL.Loading;

/// <summary>The loaders of one operation (a scoped service).</summary>
public sealed class LoaderSet
{
    private readonly Dictionary<object, object> loaders = [];

    /// <summary>The loader for a purpose, made when it is first asked for.</summary>
    /// <param name="purpose">Equal for fields that can share a loader: what is loaded, and with which arguments.</param>
    /// <param name="load">Loads many keys at once; keys without a value are left out of the answer.</param>
    public BatchLoader<TKey, TValue> Get<TKey, TValue>(
        object purpose,
        Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TValue>>> load
    )
        where TKey : notnull
    {
        if (!loaders.TryGetValue(purpose, out var loader))
        {
            loaders[purpose] = loader = new BatchLoader<TKey, TValue>(load);
        }

        return (BatchLoader<TKey, TValue>)loader;
    }

    /// <summary>A loader of lists: a key without rows has an empty one.</summary>
    /// <param name="purpose">As in <see cref="Get"/>.</param>
    /// <param name="load">Loads the rows of many keys at once, in the order they are to have.</param>
    /// <param name="keyOf">The key that a row is of.</param>
    public BatchLoader<TKey, IEnumerable<TRow>> GetLists<TKey, TRow>(
        object purpose,
        Func<IReadOnlyList<TKey>, CancellationToken, Task<List<TRow>>> load,
        Func<TRow, TKey> keyOf
    )
        where TKey : notnull =>
        Get<TKey, IEnumerable<TRow>>(
            purpose,
            async (keys, cancellationToken) =>
            {
                var rows = (await load(keys, cancellationToken)).ToLookup(keyOf);
                return keys.ToDictionary(key => key, key => rows[key]);
            }
        );

    /// <summary>Forgets all that was loaded: what is asked for next is read again.</summary>
    internal void Clear() => loaders.Clear();
}
