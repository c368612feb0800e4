using System.Globalization;
using System.Text;
using System.Xml.Linq;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages.Machines;

/// <summary>What search engines look for: which pages there are. Questions that clients have stored are theirs to make known.</summary>
internal static class SiteFiles
{
    private static readonly XNamespace Site = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>sitemaps.org 0.9, each page with its other languages.</summary>
    public static byte[] Sitemap(string home, DateTimeOffset modified)
    {
        var languages = Enum.GetValues<Language>();
        var day = modified.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var pages = languages
            .Select(language =>
                Page(
                    home + PageHeader.DatasetAddress(language),
                    day,
                    languages.Select(other => new XElement(
                        Xhtml + "link",
                        new XAttribute("rel", "alternate"),
                        new XAttribute("hreflang", ExportLanguages.Tag(other)),
                        new XAttribute("href", home + PageHeader.DatasetAddress(other))
                    ))
                )
            )
            .Append(Page($"{home}/graphql", day, []));
        var map = new XElement(Site + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml), pages);
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map}\n");
    }

    public static Task RobotsAsync(HttpContext http)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(
            $"User-agent: *\nAllow: /\n\nSitemap: {ExportAddresses.HomeOf(http.Request)}/sitemap.xml\n",
            http.RequestAborted
        );
    }

    private static XElement Page(string address, string day, IEnumerable<XElement> alternates) =>
        new(Site + "url", new XElement(Site + "loc", address), new XElement(Site + "lastmod", day), alternates);
}
