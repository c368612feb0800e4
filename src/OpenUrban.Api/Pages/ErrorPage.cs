using GraphQL;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Pages;

/// <summary>What is wrong with a request, for people.</summary>
internal static class ErrorPage
{
    public static async Task WriteAsync(HttpContext http, int status, IReadOnlyList<ExecutionError> errors)
    {
        http.BeginErrors(status, errors);
        var response = http.Response;
        response.ContentType = Page.MediaType;

        // In a frame, too, it has to say why nothing is shown.
        response.Headers.ContentSecurityPolicy = Page.SecurityPolicy(isFramed: true);
        response.Headers["Referrer-Policy"] = "no-referrer";

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
        var body = page.ToUtf8();
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(body, http.RequestAborted);
        }
    }
}
