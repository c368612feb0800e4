using System.Text;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Addresses;

namespace OpenUrban.Api.Pages;

/// <summary>The playground: GraphiQL, built from <c>OpenUrban.Web/playground</c> by npm into <c>wwwroot/playground</c> and served from here.</summary>
internal static class PlaygroundPage
{
    /// <summary>The editor writes styles itself and keeps its fonts and icons in its style sheet; nothing comes from elsewhere.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
        + "img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static async Task WriteAsync(HttpContext http)
    {
        var page = http
            .RequestServices.GetRequiredService<IWebHostEnvironment>()
            .WebRootFileProvider.GetFileInfo("playground/index.html");
        if (!page.Exists)
        {
            await StaticPage.WriteNotBuiltAsync(http);
            return;
        }

        http.Response.ContentType = PageHeaders.MediaType;
        PageHeaders.Write(http.Response, ContentSecurityPolicy);
        await using var file = page.CreateReadStream();
        using var reader = new StreamReader(file, Encoding.UTF8);
        var site = SiteAddress.Of(http.Request);
        var text = (await reader.ReadToEndAsync(http.RequestAborted))
            // Built to lie in any folder; the page is served from elsewhere than its scripts.
            .Replace("=\"./", $"=\"{site.Base}/playground/", StringComparison.Ordinal)
            .Replace("SITE-HOME", site.Home, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(text);
        http.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
        }
    }
}
