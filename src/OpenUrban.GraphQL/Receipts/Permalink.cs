using GraphQLParser.AST;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.PersistedDocuments;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// The address that asks the same of the same release again. It has no host: what stands before the server, and what it is
/// called there, the server does not know.
/// </summary>
internal sealed class Permalink(GraphQLHttpOptions options, PublishedDocuments published)
{
    /// <summary>In bytes. A request's first line of more than 8 KiB is refused by many servers, this one included.</summary>
    private const int Longest = 8_000;

    /// <summary>The address; null, with the reason, when there is none that is short enough.</summary>
    public (string? Address, string? Reason) Of(
        GraphQLHttpRequest request,
        string normalDocument,
        GraphQLOperationDefinition operation,
        int? release
    )
    {
        var name = string.IsNullOrEmpty(request.OperationName) ? null : request.OperationName;
        var variables = OperationHash.Variables(operation, request.Variables);
        var rest =
            (variables == "{}" ? "" : $"&variables={Uri.EscapeDataString(variables)}")
            + (release is null ? "" : $"&release={release}");
        var whole =
            $"{request.PathBase}{options.Path}?query={Uri.EscapeDataString(normalDocument)}"
            + (name is null ? "" : $"&operationName={Uri.EscapeDataString(name)}")
            + rest;
        if (whole.Length <= Longest)
        {
            return (whole, null);
        }

        if (request.HasHash || published.Holds(request.Query!))
        {
            var path = $"{request.PathBase}{options.Path}/persisted/{DocumentHash.Of(request.Query!)}";
            var byHash =
                (name is null ? path : $"{path}/{Uri.EscapeDataString(name)}")
                + (rest.Length == 0 ? "" : $"?{rest[1..]}");
            if (byHash.Length <= Longest)
            {
                return (byHash, null);
            }
        }

        return (
            null,
            $"As an address the query has {whole.Length} bytes; the limit is {Longest}. Send it with POST and "
                + $"\"extensions\": {{\"release\": {release}}}, or with its hash (automatic persisted query) to get an address with the hash."
        );
    }
}
