using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Http;

/// <summary>The body of a request, for every address that takes one.</summary>
public static class JsonBody
{
    /// <summary>Reads it whole: JSON, without a coding, of a bounded size.</summary>
    /// <param name="http">The request.</param>
    /// <param name="maximumBytes">Most bytes.</param>
    /// <param name="advice">What to do where it has more.</param>
    /// <exception cref="RequestError">It has another type, a coding, or more bytes.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext http, int maximumBytes, string advice)
    {
        Check(http);
        if (http.Request.ContentLength > maximumBytes)
        {
            throw TooLarge(maximumBytes, advice);
        }

        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await ReadPieceAsync(http);
            if (read.Buffer.Length > maximumBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(maximumBytes, advice);
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Refuses a body that is no JSON, or has a coding.</summary>
    /// <exception cref="RequestError">It is so.</exception>
    internal static void Check(HttpContext http)
    {
        if (!MediaType.IsJson(http.Request.ContentType))
        {
            throw new RequestError(
                ErrorCode.UnsupportedMediaType,
                $"The body has to have Content-Type: {MediaType.Json} in UTF-8."
            );
        }

        RequestCoding.Check(http);
    }

    internal static RequestError TooLarge(int maximumBytes, string advice) =>
        new RequestError(ErrorCode.BodyTooLarge, $"The body is larger than {maximumBytes} bytes. {advice}").With(
            "limit",
            maximumBytes
        );

    /// <summary>Waits for more of it.</summary>
    /// <exception cref="BadHttpRequestException">It does not keep to HTTP.</exception>
    internal static async ValueTask<ReadResult> ReadPieceAsync(HttpContext http)
    {
        try
        {
            return await http.Request.BodyReader.ReadAsync(http.RequestAborted);
        }
        catch (IOException exception) when (IsOfClient(exception))
        {
            throw Broken(exception);
        }
    }

    /// <summary>Takes what has come of it already.</summary>
    /// <exception cref="BadHttpRequestException">It does not keep to HTTP.</exception>
    internal static bool TryReadPiece(HttpContext http, out ReadResult read)
    {
        try
        {
            return http.Request.BodyReader.TryRead(out read);
        }
        catch (IOException exception) when (IsOfClient(exception))
        {
            throw Broken(exception);
        }
    }

    /// <summary>The server throws what it throws for files, too, at some mistakes: a size of a chunk that is no number of 64 bits.</summary>
    private static bool IsOfClient(IOException exception) =>
        exception is not (BadHttpRequestException or ConnectionResetException);

    private static BadHttpRequestException Broken(IOException exception) => new(exception.Message, exception);
}
