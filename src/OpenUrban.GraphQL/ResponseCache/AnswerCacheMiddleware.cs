using System.Buffers;
using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>
/// Answers requests that have come before in just the same bytes, before anything of them is read: no routing, no JSON, no
/// services of the request. It stands before routing.
/// </summary>
internal sealed class AnswerCacheMiddleware(
    RequestDelegate next,
    PathString path,
    AnswerCache cache,
    IDataStates states,
    GraphQLHttpOptions options
)
{
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (!options.Cache.Enabled || !request.Path.StartsWithSegments(path, StringComparison.Ordinal))
        {
            return next(http);
        }

        // Without the token of the request, which the server would have to make.
        if (states.GetAtOnce() is not { Version: not null } current)
        {
            // About to go over to another release: the handler waits, and says why where it takes too long.
            return next(http);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return Answer(http, current, new RawRequest(request, []));
        }

        if (request.ContentLength > options.MaximumBodyBytes || request.Headers.ContentEncoding.Count > 0)
        {
            // The handler refuses it.
            return next(http);
        }

        // A small body has mostly come together with the headers.
        if (JsonBody.TryReadPiece(http, out var read))
        {
            var isWhole = read.IsCompleted || read.Buffer.Length == request.ContentLength;
            if (isWhole && read.Buffer.Length <= options.MaximumBodyBytes)
            {
                return Answer(http, current, read.Buffer);
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.Start);
        }

        return ReadAsync(http, current);
    }

    private async Task ReadAsync(HttpContext http, DataState state)
    {
        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await JsonBody.ReadPieceAsync(http);
            if (read.Buffer.Length > options.MaximumBodyBytes)
            {
                // The handler refuses it.
                http.Features.Set(new RequestBody(null));
                reader.AdvanceTo(read.Buffer.End);
                await next(http);
                return;
            }

            if (read.IsCompleted)
            {
                await Answer(http, state, read.Buffer);
                return;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private Task Answer(HttpContext http, DataState state, in ReadOnlySequence<byte> body)
    {
        if (!body.IsSingleSegment)
        {
            var copy = body.ToArray();
            http.Request.BodyReader.AdvanceTo(body.End);
            return Answer(http, state, new RawRequest(http.Request, copy));
        }

        var raw = new RawRequest(http.Request, body.FirstSpan);
        if (cache.Find(state, raw) is { } ready)
        {
            http.Request.BodyReader.AdvanceTo(body.End);
            return ready.SendAsync(http);
        }

        var owned = raw.Keep();
        http.Request.BodyReader.AdvanceTo(body.End);
        http.Features.Set(new RequestBody(owned));
        return next(http);
    }

    private Task Answer(HttpContext http, DataState state, in RawRequest raw)
    {
        if (cache.Find(state, raw) is { } ready)
        {
            return ready.SendAsync(http);
        }

        http.Features.Set(new RequestBody(raw.Keep()));
        return next(http);
    }
}
