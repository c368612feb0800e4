using System.Globalization;
using System.Text;
using System.Xml.Linq;
using OpenUrban.Api.Addresses;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Datasets;
using OpenUrban.Api.Pages.Web;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages.Machines;

/// <summary>What search engines look for: which pages there are. Questions that clients have stored are theirs to make known.</summary>
internal static class SiteFiles
{
    private static readonly XNamespace Site = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>sitemaps.org 0.9, each page with its other languages.</summary>
    public static byte[] Sitemap(DatasetFacts facts, string home)
    {
        var languages = Enum.GetValues<Language>();
        var day = facts.Release.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var pages = WebRoute
            .All.Where(route => route.Operation is not null)
            .SelectMany(route => PathsOf(route, facts))
            .SelectMany(path =>
                languages.Select(language =>
                    Page(
                        home + PageAddresses.Address(path, language),
                        day,
                        languages.Select(other => new XElement(
                            Xhtml + "link",
                            new XAttribute("rel", "alternate"),
                            new XAttribute("hreflang", ExportLanguages.Tag(other)),
                            new XAttribute("href", home + PageAddresses.Address(path, other))
                        ))
                    )
                )
            )
            .Append(Page($"{home}/graphql", day, []));
        var map = new XElement(Site + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml), pages);
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map}\n");
    }

    /// <summary>The pages of a route: one, or one for each thing that its path names.</summary>
    private static IEnumerable<string> PathsOf(WebRoute route, DatasetFacts facts)
    {
        var codes = route.Subject switch
        {
            "indicator" => facts.Indicators.Select(i => i.Code),
            "district" => facts.Districts,
            "source" => facts.Sources.Select(s => s.Code),
            _ => [],
        };
        return route.Subject is null ? [route.Path!] : codes.Select(code => route.PathWith(new() { ["code"] = code }));
    }

    public static Task RobotsAsync(HttpContext http)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(
            $"User-agent: *\nAllow: /\n\nSitemap: {SiteAddress.Of(http.Request).Home}/sitemap.xml\n",
            http.RequestAborted
        );
    }

    /// <summary>What browsers ask for beside what is no page and names no icon, such as a file of values.</summary>
    public static async Task IconAsync(HttpContext http)
    {
        await using var icon = typeof(SiteFiles).Assembly.GetManifestResourceStream("favicon.ico")!;
        http.Response.ContentType = "image/x-icon";
        http.Response.ContentLength = icon.Length;
        http.Response.Headers.CacheControl = "public, max-age=86400";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await icon.CopyToAsync(http.Response.Body, http.RequestAborted);
        }
    }

    private static XElement Page(string address, string day, IEnumerable<XElement> alternates) =>
        new(Site + "url", new XElement(Site + "loc", address), new XElement(Site + "lastmod", day), alternates);
}
