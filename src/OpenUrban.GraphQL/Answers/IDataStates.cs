namespace OpenUrban.GraphQL.Answers;

/// <summary>Knows from which state of the data requests are answered. A singleton service.</summary>
public interface IDataStates
{
    /// <summary>The state that a request is answered from now. States follow each other and never come back.</summary>
    ValueTask<DataState> GetAsync(CancellationToken cancellationToken);

    /// <summary>The same without waiting; null when that is about to change.</summary>
    DataState? GetAtOnce();

    /// <summary>The state of an earlier release, to be answered from like the current one; null where that is in the database alone.</summary>
    /// <param name="state">The current state.</param>
    /// <param name="number">Number of the earlier release.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    ValueTask<DataState?> FindEarlierAsync(DataState state, int number, CancellationToken cancellationToken) =>
        new((DataState?)null);

    /// <summary>
    /// Begins the reading of one request: the state that its resolvers see from now on, which may be a later one than
    /// <see cref="GetAsync"/> gave.
    /// </summary>
    /// <param name="services">The services of the execution, a scope of its own.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    ValueTask<DataState> OpenAsync(IServiceProvider services, CancellationToken cancellationToken);
}
