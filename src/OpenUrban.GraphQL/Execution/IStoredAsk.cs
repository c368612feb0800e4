using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Execution;

/// <summary>An ask that knows how to read its answer from the database.</summary>
public interface IStoredAsk
{
    /// <param name="rows">The rows of the database, all within one transaction.</param>
    /// <param name="asks">Where it is answered.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task FetchAsync(IRowSource rows, Asks asks, CancellationToken cancellationToken);
}
