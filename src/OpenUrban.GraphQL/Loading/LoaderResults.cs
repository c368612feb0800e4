using GraphQL;
using GraphQL.DataLoader;

namespace OpenUrban.GraphQL.Loading;

/// <summary>Computes with what loaders will give, without making them load early.</summary>
public static class LoaderResults
{
    public static IDataLoaderResult<TResult> Then<TValue, TResult>(
        this IDataLoaderResult<TValue> value,
        Func<TValue, TResult> compute
    ) => new Later<TResult>(async token => compute(await value.GetResultAsync(token)));

    public static IDataLoaderResult<TResult> Then<TValue, TOther, TResult>(
        this IDataLoaderResult<TValue> value,
        IDataLoaderResult<TOther> other,
        Func<TValue, TOther, TResult> compute
    ) =>
        new Later<TResult>(async token =>
            compute(await value.GetResultAsync(token), await other.GetResultAsync(token))
        );

    /// <summary>What is known already.</summary>
    public static IDataLoaderResult<TValue> Known<TValue>(TValue value) =>
        new Later<TValue>(_ => Task.FromResult(value));

    /// <summary>What several will give, in their order. All are asked for before the first is waited for.</summary>
    public static IDataLoaderResult<IReadOnlyList<TValue>> All<TValue>(IEnumerable<IDataLoaderResult<TValue>> values)
    {
        var asked = values.ToList();
        return new Later<IReadOnlyList<TValue>>(async token =>
        {
            var given = new List<TValue>(asked.Count);
            foreach (var value in asked)
            {
                given.Add(await value.GetResultAsync(token));
            }

            return given;
        });
    }

    /// <summary>What is an error where it is awaited: of one item of a list, for example.</summary>
    public static IDataLoaderResult<TValue> Failed<TValue>(ExecutionError error) =>
        new Later<TValue>(_ => Task.FromException<TValue>(error));

    private sealed class Later<TValue>(Func<CancellationToken, Task<TValue>> get) : IDataLoaderResult<TValue>
    {
        public Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) => get(cancellationToken);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
            await get(cancellationToken);
    }
}
