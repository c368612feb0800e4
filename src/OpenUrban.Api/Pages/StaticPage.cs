using System.Text;

namespace OpenUrban.Api.Pages;

/// <summary>A page for which nothing is rendered: where no pages were built, and where rendering itself fails.</summary>
internal static class StaticPage
{
    private const string NotBuilt = """
        Node.js and npm were missing when the API was built, so that its pages and the playground are not there. Install Node.js
        20.19 or later and build again to have them. The API itself works: ask POST /graphql, GET /graphql?sdl or GET /q.
        """;

    public static byte[] Of(string title, IEnumerable<string> paragraphs)
    {
        var text = string.Join('\n', paragraphs.Select(p => $"<p>{Html.Encode(p)}</p>"));
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Html.Encode(title)} – OpenUrban</title>
            </head>
            <body>
            <main>
            <h1>{Html.Encode(title)}</h1>
            {text}
            </main>
            </body>
            </html>

            """
        );
    }

    /// <summary>Says in the place of a page that pages were not built.</summary>
    public static async Task WriteNotBuiltAsync(HttpContext http)
    {
        var response = http.Response;
        response.ContentType = PageHeaders.MediaType;
        response.Headers.CacheControl = Microsoft.Net.Http.Headers.CacheControlHeaderValue.NoStoreString;
        PageHeaders.Write(response, PageHeaders.OfStill);
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(Of("The pages were not built", [NotBuilt]), http.RequestAborted);
        }
    }
}
