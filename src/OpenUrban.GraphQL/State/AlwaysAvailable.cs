namespace OpenUrban.GraphQL.State;

/// <summary>For answers that are made from nothing which can be away.</summary>
internal sealed class AlwaysAvailable : IAvailability
{
    public Task<TResult> UseAsync<TResult>(
        Func<CancellationToken, Task<TResult>> use,
        CancellationToken cancellationToken
    ) => use(cancellationToken);

    public bool IsAway(Exception? exception) => false;
}
