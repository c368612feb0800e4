using System.Xml.Linq;
using OpenUrban.Api.Pages.Web;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

/// <summary>The pages that the site map names.</summary>
internal static class SiteMap
{
    /// <summary>
    /// Pages of each kind in a language other than English, in the usual run; tests/run large opens all. What the pages of a kind have in
    /// common is on each of them, and what each has of its own are texts of the API, all of which are read there.
    /// </summary>
    private const int PagesOfAKind = 12;

    public static IReadOnlyList<string> Languages { get; } = ["en", "zh-Hans", "zh-Hant"];

    /// <summary>
    /// Their paths in a language, without those that are no pages of the site's own: all in English, and in another language
    /// <see cref="PagesOfAKind"/>.
    /// </summary>
    public static async Task<IReadOnlyList<string>> PathsAsync(PageClient client, string language)
    {
        var all = await AllPathsAsync(client, language);
        return language == "en" || LargeRun.IsOn
            ? all
            : [.. all.GroupBy(KindOf).SelectMany(kind => Some([.. kind], Languages.ToList().IndexOf(language)))];
    }

    /// <summary>The path without the code in it, and the names of what is behind it.</summary>
    private static (string Folder, int Depth, string Query) KindOf(string path)
    {
        var parts = path.Split('?');
        var folders = parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var names = parts.Length < 2 ? [] : parts[1].Split('&').Select(pair => pair.Split('=')[0]);
        return (folders.FirstOrDefault("/"), folders.Length, string.Join('&', names));
    }

    /// <summary>Spread over all of a kind, and not the same in each language.</summary>
    private static IEnumerable<string> Some(IReadOnlyList<string> pages, int first)
    {
        var step = (pages.Count + PagesOfAKind - 1) / PagesOfAKind;
        return pages.Where((_, i) => i % step == first % step);
    }

    private static async Task<IReadOnlyList<string>> AllPathsAsync(PageClient client, string language)
    {
        var map = XDocument.Parse(await client.TextAsync("/sitemap.xml", "*/*"));
        return
        [
            .. map.Root!.Elements()
                .Select(page => new Uri(page.Elements().First(e => e.Name.LocalName == "loc").Value).PathAndQuery)
                .Where(path => path != "/graphql")
                .Where(path =>
                    language == "en"
                        ? !path.Contains("language=", StringComparison.Ordinal)
                        : path.Contains($"language={language}", StringComparison.Ordinal)
                ),
        ];
    }

    /// <summary>One page of each kind, and some that were once found wanting.</summary>
    public static IReadOnlyList<string> Sample { get; } =
    [
        .. WebRoute
            .All.Where(route => route.Operation is not null && !route.Path!.Contains('{', StringComparison.Ordinal))
            .Select(route => route.Path!),
        "/indicators/POP_CENSUS",
        "/indicators/POP_CENSUS?areas=places,districts,others",
        "/indicators/URB_RATE?areas=others",
        "/indicators/FIRST_STORES_JAN_OCT",
        "/districts?indicator=GDP",
        "/districts/310115",
        "/sources/CEN2020",
        "/sources/ELD2014",
        "/sources/PLAN12",
        "/chart?indicators=POP_CENSUS",
        "/chart?indicators=POP_CENSUS,POP_RES_YE",
        "/chart?indicators=URB_RATE_CENSUS&areas=320000,330000,320500",
    ];
}
