using System.Globalization;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Errors;

/// <summary>Answers that are nothing but errors.</summary>
public static class ErrorAnswers
{
    /// <summary>When to ask again where nothing better is known: the database is looked for several times a second.</summary>
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(5);

    /// <summary>All other headers are of the request or of the server: who may read the answer, how often may be asked.</summary>
    private static readonly string[] OfWhatWasAskedFor =
    [
        HeaderNames.AcceptRanges,
        HeaderNames.ContentDisposition,
        HeaderNames.ContentEncoding,
        HeaderNames.ContentLength,
        HeaderNames.ContentRange,
        HeaderNames.ETag,
        HeaderNames.LastModified,
        HeaderNames.Link,
        HeaderNames.Location,
        "OpenUrban-Rows",
        "OpenUrban-Truncated",
        "Repr-Digest",
    ];

    /// <summary>Makes an answer that has not begun one with errors: its status and headers.</summary>
    public static void BeginErrors(this HttpContext http, int status, IEnumerable<ExecutionError> errors)
    {
        var response = http.Response;
        foreach (var header in OfWhatWasAskedFor)
        {
            response.Headers.Remove(header);
        }

        response.StatusCode = status;
        response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        var wait =
            errors.OfType<RequestError>().Max(error => error.RetryAfter)
            ?? (status == StatusCodes.Status503ServiceUnavailable ? UsualWait : null);
        if (wait is { } time)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(time.TotalSeconds))
                .ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Answers with errors in the shape that they have in GraphQL, whatever was asked for.</summary>
    /// <param name="http">The request.</param>
    /// <param name="status">Of the answer.</param>
    /// <param name="errors">What is wrong.</param>
    /// <param name="mediaType">Of the answer, when the client has asked for another kind of JSON.</param>
    public static async Task WriteErrorsAsync(
        this HttpContext http,
        int status,
        IReadOnlyList<ExecutionError> errors,
        string mediaType = MediaType.Json
    )
    {
        http.BeginErrors(status, errors);
        var body = ErrorBody.Of(errors);
        http.Response.Headers.ContentType = MediaType.InUtf8(mediaType);
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
        }
    }
}
