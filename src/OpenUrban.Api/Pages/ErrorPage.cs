using GraphQL;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages;

/// <summary>What is wrong with a request, for people.</summary>
internal static class ErrorPage
{
    public static async Task WriteAsync(HttpContext http, int status, IReadOnlyList<ExecutionError> errors)
    {
        var response = http.Response;
        response.Headers.Remove(HeaderNames.ETag);
        response.StatusCode = status;
        response.ContentType = Page.MediaType;
        response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";

        // In a frame, too, it has to say why nothing is shown.
        response.Headers.ContentSecurityPolicy = Page.SecurityPolicy(isFramed: true);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "60";
        }

        var language = http.Request.Query["language"] is [{ } text]
            ? ExportLanguages.Read(text) ?? Language.En
            : Language.En;
        var page = new Page
        {
            Language = language,
            Title = PageWords.Error.In(language),
            Body = Html.Of(
                $"""
                <main>
                <h1>{PageWords.Error.In(language)}</h1>
                {Html.Each(
                    errors,
                    error => $"""<p lang="en">{error.Message}</p>"""
                )}<p class="soft">{PageWords.ErrorStatus.In(language, status)}</p>
                </main>
                """
            ),
        };
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(page.ToUtf8(), http.RequestAborted);
        }
    }
}
