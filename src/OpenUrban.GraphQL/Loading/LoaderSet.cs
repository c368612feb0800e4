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
}
