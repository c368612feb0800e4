using System.Xml.Linq;

namespace OpenUrban.Pages.Tests;

/// <summary>The pages that the site map names.</summary>
internal static class SiteMap
{
    /// <summary>Their paths in a language, without those that are no pages of the site's own.</summary>
    public static async Task<IReadOnlyList<string>> PathsAsync(PageClient client, string language)
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
        "/",
        "/indicators",
        "/indicators/POP_CENSUS",
        "/indicators/POP_CENSUS?areas=places,districts,others",
        "/indicators/URB_RATE?areas=others",
        "/indicators/FIRST_STORES_JAN_OCT",
        "/districts",
        "/districts?indicator=GDP",
        "/districts/310115",
        "/sources",
        "/sources/CEN2020",
        "/sources/ELD2014",
        "/sources/PLAN12",
        "/chart",
        "/chart?indicators=POP_CENSUS",
        "/chart?indicators=POP_CENSUS,POP_RES_YE",
        "/chart?indicators=URB_RATE_CENSUS&areas=320000,330000,320500",
        "/dataset",
    ];
}
