using Microsoft.Net.Http.Headers;

namespace OpenUrban.Api.Pages;

/// <summary>The playground: GraphiQL, built from <c>Playground</c> by npm into <c>wwwroot/playground</c> and served from here.</summary>
internal static class PlaygroundPage
{
    /// <summary>The editor writes styles itself and keeps its fonts and icons in its style sheet; nothing comes from elsewhere.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
        + "img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string NotBuilt = """
        <!doctype html>
        <html lang="en">
        <title>OpenUrban playground</title>
        <h1>The playground was not built</h1>
        <p>Node.js and npm were missing when the API was built, so this page is not there. The API itself works:
        try <a href="/graphql?query={plans{nodes{code,name}}}">a first query</a> or <a href="/graphql?sdl">the schema</a>.
        Install Node.js 20 or later and build again to get the playground.</p>
        </html>
        """;

    public static async Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var page = http
            .RequestServices.GetRequiredService<IWebHostEnvironment>()
            .WebRootFileProvider.GetFileInfo("playground/index.html");
        if (page.Exists)
        {
            await http.Response.SendFileAsync(page, http.RequestAborted);
        }
        else
        {
            await http.Response.WriteAsync(NotBuilt, http.RequestAborted);
        }
    }
}
