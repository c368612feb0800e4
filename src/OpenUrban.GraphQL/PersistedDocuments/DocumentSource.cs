using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.PersistedDocuments;

/// <summary>Finds the text of the document that a request names by id or by hash instead of sending it.</summary>
internal sealed class DocumentSource(PublishedDocuments published, AutomaticDocuments automatic)
{
    /// <summary>The request with its document in place.</summary>
    /// <exception cref="RequestError">There is no such document, or the hash is not that of the text.</exception>
    public async ValueTask<GraphQLHttpRequest> ResolveAsync(
        GraphQLHttpRequest request,
        CancellationToken cancellationToken
    )
    {
        if (request.DocumentId is { } id)
        {
            return string.IsNullOrEmpty(request.Query)
                ? request with
                {
                    Query = await FindAsync(id, cancellationToken) ?? throw NotFound(id),
                }
                : throw new RequestError(
                    ErrorCode.BadRequest,
                    "The request has both query and documentId. Give one of them."
                );
        }

        if (AutomaticHash(request) is not { } hash)
        {
            return request;
        }

        if (string.IsNullOrEmpty(request.Query))
        {
            // Clients know this message; they send the text next.
            return request with
            {
                Query =
                    await FindAsync(hash, cancellationToken)
                    ?? throw new RequestError(ErrorCode.PersistedQueryNotFound, "PersistedQueryNotFound"),
            };
        }

        return DocumentHash.Of(request.Query) == hash
            ? request
            : throw new RequestError(
                ErrorCode.BadRequest,
                "extensions.persistedQuery.sha256Hash is not the SHA-256 of query. Compute it over the UTF-8 text of query as it is sent."
            );
    }

    /// <summary>Keeps the text of a request that was executed for those who send its hash alone.</summary>
    public ValueTask KeepAsync(GraphQLHttpRequest request, CancellationToken cancellationToken) =>
        AutomaticHash(request) is { } hash && published.Find(hash) is null
            ? automatic.KeepAsync(hash, request.Query!, cancellationToken)
            : default;

    /// <summary>The text of a document by its name or hash; null when there is none.</summary>
    public async ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken) =>
        DocumentHash.Read(id) is { } hash
            ? published.Find(hash) ?? await automatic.FindAsync(hash, cancellationToken)
            : published.Find(id);

    private static RequestError NotFound(string id) =>
        new(
            ErrorCode.PersistedQueryNotFound,
            $"There is no stored document {(id.Length <= 100 ? id : id[..100] + "…")}. Give the name of one that this API publishes, "
                + "or the SHA-256 of a document that was sent with its hash before (automatic persisted queries)."
        );

    private static string? AutomaticHash(GraphQLHttpRequest request)
    {
        if (request.Extensions?.GetValueOrDefault("persistedQuery") is not { } given)
        {
            return null;
        }

        return
            given is IDictionary<string, object?> persisted
            && persisted.TryGetValue("version", out var version)
            && version is 1
            && persisted.TryGetValue("sha256Hash", out var text)
            && text is string id
            && DocumentHash.Read(id) is { } hash
            ? hash
            : throw new RequestError(
                ErrorCode.BadRequest,
                "extensions.persistedQuery has to be {\"version\": 1, \"sha256Hash\": \"64 hexadecimal digits\"}."
            );
    }
}
