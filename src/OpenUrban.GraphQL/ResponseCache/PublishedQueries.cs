using System.Text.Json;
using GraphQL;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.ResponseCache;

internal sealed class PublishedQueries(AnswerMaker maker, IDataStates states, DocumentSource documents)
    : IPublishedQueries
{
    public async Task<byte[]> AnswerAsync(
        string name,
        IReadOnlyDictionary<string, object?> variables,
        int? release,
        CancellationToken cancellationToken
    )
    {
        var request = new GraphQLHttpRequest(null, null, new Inputs(variables.ToDictionary()), null)
        {
            DocumentId = name,
            Client = RequestClient.Current,
            Release = release,
        };
        request = await documents.ResolveAsync(request, cancellationToken);
        using var answer = await maker.MakeAsync(
            request,
            await states.GetAsync(cancellationToken),
            queriesOnly: true,
            cancellationToken
        );
        return answer.HasErrors ? throw FirstError(answer.Body) : answer.Body.ToArray();
    }

    private static RequestError FirstError(ReadOnlyMemory<byte> body)
    {
        using var answer = JsonDocument.Parse(body);
        var error = answer.RootElement.GetProperty("errors")[0];
        return new RequestError(
            error.GetProperty("extensions").GetProperty("code").GetString()!,
            error.GetProperty("message").GetString()!
        );
    }
}
