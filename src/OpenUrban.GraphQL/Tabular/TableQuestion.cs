using GraphQL;
using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>A question whose answer is wanted as a table.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Name of the operation, where the document has several.</param>
/// <param name="Variables">Values of its variables.</param>
public sealed record TableQuestion(string Query, string? OperationName, Inputs? Variables)
{
    /// <summary>Number of the release that it is to be answered from; null for the current one.</summary>
    public int? Release { get; init; }

    /// <summary>Whether whoever asks has a turn already, of another kind: then it needs none here.</summary>
    public bool IsWithinTurn { get; init; }

    /// <summary>
    /// Arguments, as literals, that each field has which knows them and has none: <c>asOf</c>, <c>language</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads a question that was sent as the body of a request.</summary>
    /// <exception cref="RequestError">It is none.</exception>
    public static TableQuestion Read(ReadOnlyMemory<byte> body) =>
        GraphQLHttpRequest.OfBody(body, QueryCollection.Empty) is { Query: { } query } request
        && !string.IsNullOrWhiteSpace(query)
            ? new TableQuestion(query, request.OperationName, request.Variables)
            : throw new RequestError(
                ErrorCode.BadRequest,
                "The body has no query. Send {\"query\": \"{ districts { nodes { code name } } }\"}, with variables and "
                    + "operationName where there are."
            );

    /// <summary>Reads variables that were sent as JSON; null for none.</summary>
    /// <exception cref="RequestError">They are no JSON object.</exception>
    public static Inputs? ReadVariables(string? json) => GraphQLHttpRequest.ReadMap(json, "variables");
}
