using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using OpenUrban.GraphQL.Http;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>A kept answer as it is sent for one kind of request: with its headers, and compressed or not.</summary>
internal sealed class ReadyAnswer
{
    private readonly DataState state;
    private readonly int? earlier;
    private readonly ReadOnlyMemory<byte> body;
    private readonly StringValues contentType;
    private readonly StringValues coding;
    private readonly EntityTagHeaderValue? tag;
    private readonly StringValues tagText;
    private readonly StringValues freshness;

    /// <param name="answer">The answer.</param>
    /// <param name="mediaType">What the client takes.</param>
    /// <param name="preferred">The coding that it prefers.</param>
    /// <param name="tag">The answer's tag; null for answers to POST, which nobody keeps.</param>
    /// <param name="freshness">How long a client may keep it.</param>
    /// <param name="earlier">The number of the earlier release that it is of; null for that of its state.</param>
    public ReadyAnswer(
        KeptAnswer answer,
        string mediaType,
        ContentCoding preferred,
        EntityTagHeaderValue? tag,
        string freshness,
        int? earlier = null
    )
    {
        this.earlier = earlier;
        var chosen = answer.CodingFor(preferred);
        state = answer.State;
        body = answer.In(chosen);
        contentType = MediaType.InUtf8(mediaType);
        coding = chosen.Name();

        // One tag for all codings: it is weak, which says that the answers mean the same (RFC 9110, section 8.8.1).
        this.tag = tag;
        tagText = tag?.ToString();
        this.freshness = tag is null ? default : freshness;
    }

    /// <summary>Its body, which it holds also when the answer itself is no longer kept.</summary>
    public long Bytes => body.Length;

    public Task SendAsync(HttpContext http)
    {
        var (response, headers) = (http.Response, http.Response.Headers);
        headers.Vary = MediaType.Vary;
        state.WriteHeaders(headers, earlier);
        if (tag is not null)
        {
            headers.ETag = tagText;
            headers.CacheControl = freshness;
            var known = http.Request.Headers.IfNoneMatch;
            if (known.Count > 0 && (known == tagText || ConditionalRequests.IsKnown(known, tag)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        headers.ContentType = contentType;
        headers.ContentLength = body.Length;
        if (coding.Count > 0)
        {
            headers.ContentEncoding = coding;
        }

        if (HttpMethods.IsHead(http.Request.Method))
        {
            return Task.CompletedTask;
        }

        var written = response.BodyWriter.WriteAsync(body);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }
}
