using Microsoft.Net.Http.Headers;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages;

/// <summary>What stands in the place of pages that were not built for want of Node.js.</summary>
internal static class NotBuiltPage
{
    private const string FirstQuery = "{plans{nodes{code,name}}}";

    public static async Task WriteAsync(HttpContext http)
    {
        var response = http.Response;
        response.ContentType = Page.MediaType;
        response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        response.Headers.ContentSecurityPolicy = Page.SecurityPolicy(isFramed: false);
        var site = http.Request.PathBase;
        var page = new Page
        {
            Language = Language.En,
            Title = "OpenUrban",
            Body = Html.Of(
                $"""
                <main>
                <h1>The pages were not built</h1>
                <p>Node.js and npm were missing when the API was built, so this page and the playground are not there.
                Install Node.js 20.19 or later and build again to have them.</p>
                <p>The API itself works: try <a href="{site}/graphql?query={FirstQuery}">a first query</a>,
                <a href="{site}/graphql?sdl">the schema</a> or <a href="{site}{PageHeader.DatasetPath}">the data set</a>.</p>
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
