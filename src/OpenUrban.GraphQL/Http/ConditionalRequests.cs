using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.GraphQL.Http;

/// <summary>
/// When a client is told that it has the answer already (RFC 9110, section 13): only where it would get one otherwise. A tag is
/// given with what was found alone, never with an error or a page that says that nothing is there; so whoever has the tag of an
/// answer can be told before it is made.
/// </summary>
public static class ConditionalRequests
{
    /// <summary>Whether the client names the tag. "*" says only that it has some answer: see the middleware.</summary>
    public static bool IsKnown(StringValues ifNoneMatch, EntityTagHeaderValue tag) =>
        ifNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var known)
        && known.Any(t => t.Compare(tag, useStrongComparison: false));

    /// <summary>
    /// Answers "If-None-Match: *" for all addresses: 304 where there is something. That is not known before its answer is made,
    /// of which only the headers are sent.
    /// </summary>
    public static IApplicationBuilder UseConditionalRequests(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
                http.Request.Headers.IfNoneMatch is { Count: > 0 } known
                && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
                && EntityTagHeaderValue.TryParseList(known, out var tags)
                && tags.Contains(EntityTagHeaderValue.Any)
                    ? AnswerAnyAsync(http, next)
                    : next(http)
        );

    private static async Task AnswerAnyAsync(HttpContext http, RequestDelegate next)
    {
        var response = http.Response;
        var client = response.Body;
        await using var body = new UnlessFoundStream(response, client);
        response.Body = body;
        try
        {
            await next(http);
            body.Decide();
        }
        finally
        {
            response.Body = client;
        }
    }

    /// <summary>Passes on what is not found and drops what is.</summary>
    private sealed class UnlessFoundStream(HttpResponse response, Stream inner) : Stream
    {
        private bool? isFound;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        /// <summary>By the status, when the first byte is there or the end.</summary>
        public bool Decide()
        {
            if (isFound is null)
            {
                isFound = !response.HasStarted && response.StatusCode is >= 200 and < 300;
                if (isFound == true)
                {
                    response.StatusCode = StatusCodes.Status304NotModified;
                    response.ContentLength = null;
                    response.Headers.Remove(HeaderNames.ContentType);
                    response.Headers.Remove(HeaderNames.ContentEncoding);
                }
            }

            return isFound.Value;
        }

        public override void Flush()
        {
            if (!Decide())
            {
                inner.Flush();
            }
        }

        public override Task FlushAsync(CancellationToken cancellationToken) =>
            Decide() ? Task.CompletedTask : inner.FlushAsync(cancellationToken);

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (!Decide())
            {
                inner.Write(buffer, offset, count);
            }
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => Decide() ? default : inner.WriteAsync(buffer, cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
