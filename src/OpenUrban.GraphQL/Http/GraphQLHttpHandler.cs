using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.PersistedDocuments;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Telemetry;

namespace OpenUrban.GraphQL.Http;

/// <summary>GraphQL over HTTP (draft of the GraphQL Foundation): what is asked by GET and POST, and which status answers it.</summary>
internal sealed class GraphQLHttpHandler(
    AnswerMaker maker,
    AnswerCache cache,
    IDataStates states,
    DocumentSource documents,
    ISchema schema,
    GraphQLHttpOptions options,
    GraphQLTelemetry telemetry
)
{
    private const string Methods = "GET, HEAD, POST";
    private const string SmallerBody = "Send a smaller document, or values as variables of several requests.";

    /// <summary>Answers a request that brings its document or names a stored one.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var request = http.Request;
        http.Response.Headers.Vary = MediaType.Vary;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            if (request.Query.ContainsKey("sdl"))
            {
                await WriteSdlAsync(http);
                return;
            }

            if (options.Page is not null && MediaType.PrefersHtml(request.Headers.Accept))
            {
                await options.Page(http);
                return;
            }
        }

        await AnswerAsync(http, request => request);
    }

    /// <summary>Answers a request whose path names a stored document and, when it has several, the operation.</summary>
    public Task HandleAsync(HttpContext http, string documentId, string? operationName)
    {
        http.Response.Headers.Vary = MediaType.Vary;
        return AnswerAsync(
            http,
            request => request with { DocumentId = documentId, OperationName = operationName ?? request.OperationName }
        );
    }

    private async Task AnswerAsync(HttpContext http, Func<GraphQLHttpRequest, GraphQLHttpRequest> complete)
    {
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            // Not of CORS, which is answered before: it asks just for this (RFC 9110, section 9.3.7).
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers.Allow = $"{Methods}, OPTIONS";
            return;
        }

        if (MediaType.Negotiate(http.Request.Headers.Accept) is not { } mediaType)
        {
            await WriteErrorAsync(
                http,
                MediaType.Json,
                new(ErrorCode.NotAcceptable, $"Accept has to allow {MediaType.GraphQLResponse} or {MediaType.Json}.")
            );
            return;
        }

        try
        {
            var state = await states.GetAsync(http.RequestAborted);
            state.WriteHeaders(http.Response.Headers, earlier: null);
            if (await ReadAsync(http, mediaType) is { } request)
            {
                request = http.Request.PathBase is { HasValue: true } path
                    ? request with
                    {
                        PathBase = path.Value!,
                    }
                    : request;
                await AnswerAsync(http, mediaType, state, complete(request));
            }
        }
        catch (RequestError error)
        {
            if (error.Code == ErrorCode.MethodNotAllowed)
            {
                http.Response.Headers.Allow = "POST";
            }

            await WriteErrorAsync(http, mediaType, error);
        }
    }

    private async Task<GraphQLHttpRequest?> ReadAsync(HttpContext http, string mediaType)
    {
        var (request, response) = (http.Request, http.Response);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return GraphQLHttpRequest.OfQueryString(request.Query);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            response.Headers.Allow = Methods;
            await WriteErrorAsync(
                http,
                mediaType,
                new(ErrorCode.MethodNotAllowed, $"{request.Method} is not allowed here. Use GET or POST.")
            );
            return null;
        }

        var body = await ReadBodyAsync(http);
        return GraphQLHttpRequest.OfBody(body, request.Query);
    }

    /// <summary>The body, which may have been read to look into the cache.</summary>
    private async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpContext http)
    {
        if (http.Features.Get<RequestBody>() is not { } earlier)
        {
            return await JsonBody.ReadAsync(http, options.MaximumBodyBytes, SmallerBody);
        }

        JsonBody.Check(http);
        return earlier.Request?.Body ?? throw JsonBody.TooLarge(options.MaximumBodyBytes, SmallerBody);
    }

    private async Task AnswerAsync(HttpContext http, string mediaType, DataState state, GraphQLHttpRequest request)
    {
        request = await documents.ResolveAsync(request with { Client = RequestClient.Current }, http.RequestAborted);
        var isRead = !HttpMethods.IsPost(http.Request.Method);
        var earlier = state.EarlierRelease(request.Release);
        if (!options.Cache.Enabled || state.Version is null || string.IsNullOrWhiteSpace(request.Query))
        {
            await SendAsync(
                http,
                mediaType,
                request,
                await maker.MakeAsync(request, state, isRead, http.RequestAborted)
            );
            return;
        }

        var (kept, other) = await cache.GetAsync(request, state, isRead, http.RequestAborted);
        if (kept is null)
        {
            await SendAsync(http, mediaType, request, other!);
            return;
        }

        // An automatic document is known as well when its answer was.
        await documents.KeepAsync(request, http.RequestAborted);
        var ready = new ReadyAnswer(
            kept,
            mediaType,
            ContentCodings.Preferred(http.Request.Headers.AcceptEncoding),
            isRead ? TagOf(state, request, mediaType) : null,
            Freshness(),
            earlier
        );
        if (http.Features.Get<RequestBody>()?.Request is { } raw)
        {
            cache.Keep(state, raw, ready);
        }

        await ready.SendAsync(http);
    }

    /// <summary>Sends an answer that is not kept here.</summary>
    private async Task SendAsync(HttpContext http, string mediaType, GraphQLHttpRequest request, Answer answer)
    {
        using var _ = answer;
        answer.State.WriteHeaders(http.Response.Headers, answer.State.EarlierRelease(request.Release));
        if (answer.HasErrors)
        {
            http.Response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        }
        else if (!HttpMethods.IsPost(http.Request.Method) && TagOf(answer.State, request, mediaType) is { } tag)
        {
            http.Response.GetTypedHeaders().ETag = tag;
            http.Response.Headers.CacheControl = Freshness();
            if (ConditionalRequests.IsKnown(http.Request.Headers.IfNoneMatch, tag))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        // With application/json the status tells of the transport alone: a document that is refused is a 200, too.
        var refused = !answer.Executed && mediaType == MediaType.GraphQLResponse;
        await WriteAsync(
            http,
            mediaType,
            refused ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
            answer.Body
        );
    }

    private static EntityTagHeaderValue? TagOf(DataState state, GraphQLHttpRequest request, string mediaType) =>
        state.Version is { } version ? AnswerTag.Of(version, request, mediaType) : null;

    /// <summary>How long an answer may be used unasked, and how long while it is asked for again (RFC 5861).</summary>
    private string Freshness()
    {
        var seconds = (int)options.MaxAge.TotalSeconds;
        return $"public, max-age={seconds}, stale-while-revalidate={10 * seconds}";
    }

    private async Task WriteSdlAsync(HttpContext http)
    {
        http.Response.ContentType = "application/graphql; charset=utf-8";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.WriteAsync(Sdl.SchemaPrinter.Print(schema), http.RequestAborted);
        }
    }

    private Task WriteErrorAsync(HttpContext http, string mediaType, RequestError error)
    {
        telemetry.Count(error);
        return http.WriteErrorsAsync(ErrorStatus.OfRequest(error.Code, mediaType), [error], mediaType);
    }

    private static async Task WriteAsync(HttpContext http, string mediaType, int status, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.ContentType = MediaType.InUtf8(mediaType);
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
        }
    }
}
