using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>Answers published documents within the program, just as GET /graphql/persisted/NAME does. A singleton service.</summary>
public interface IPublishedQueries
{
    /// <param name="name">Name of the document.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="release">Number of the release to answer from; null for the current one.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <returns>The answer as JSON in UTF-8, without errors.</returns>
    /// <exception cref="RequestError">It cannot be answered, now or at all.</exception>
    Task<byte[]> AnswerAsync(
        string name,
        IReadOnlyDictionary<string, object?> variables,
        int? release,
        CancellationToken cancellationToken
    );
}
