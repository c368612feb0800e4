using GraphQL;
using Microsoft.Net.Http.Headers;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.RateLimiting;

namespace OpenUrban.Api.Exports;

internal static class ErrorAnswers
{
    private static readonly string[] OfWhatWasAskedFor =
    [
        HeaderNames.ETag,
        HeaderNames.Link,
        HeaderNames.ContentDisposition,
        HeaderNames.ContentLength,
        "OpenUrban-Truncated",
        "OpenUrban-Rows",
    ];

    /// <summary>Answers with errors in the shape that they have in GraphQL, whatever was asked for.</summary>
    public static async Task WriteErrorsAsync(this HttpContext http, int status, IReadOnlyList<ExecutionError> errors)
    {
        var response = http.Response;
        foreach (var header in OfWhatWasAskedFor)
        {
            response.Headers.Remove(header);
        }

        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "60";
        }

        if (errors.OfType<RequestError>().FirstOrDefault(e => e.RetryAfter is not null) is { RetryAfter: { } wait })
        {
            response.Headers.RetryAfter = RetryAfterHeader.Of(wait);
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(ErrorBody.Of(errors), http.RequestAborted);
        }
    }
}
