namespace OpenUrban.GraphQL.State;

/// <summary>Knows from which state of the data requests are answered. A singleton service.</summary>
public interface IDataStates
{
    /// <summary>The state that a request is answered from now. States follow each other and never come back.</summary>
    ValueTask<DataState> GetAsync(CancellationToken cancellationToken);

    /// <summary>The same without waiting; null when that is about to change.</summary>
    DataState? GetAtOnce();

    /// <summary>The state of an earlier release, to be answered from like the current one.</summary>
    /// <param name="state">The current state.</param>
    /// <param name="number">Number of the earlier release.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    ValueTask<DataState> FindEarlierAsync(DataState state, int number, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("There are no releases.");
}
