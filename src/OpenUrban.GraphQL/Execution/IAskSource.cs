using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Fetches what answers need and is not in memory. A singleton service.</summary>
public interface IAskSource
{
    /// <summary>Answers all that is open: with few statements, however much it is.</summary>
    /// <param name="state">What is answered from.</param>
    /// <param name="asks">What is asked for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    ValueTask FetchAsync(DataState state, Asks asks, CancellationToken cancellationToken);
}
