using System.Text.Json;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Exports;

/// <summary>The languages of texts as addresses have them (BCP 47), and as the schema has them.</summary>
internal static class ExportLanguages
{
    private static readonly (string Tag, string Literal, Language Language)[] All =
    [
        ("en", "EN", Language.En),
        ("zh-Hans", "ZH_HANS", Language.ZhHans),
        ("zh-Hant", "ZH_HANT", Language.ZhHant),
    ];

    /// <summary>Regions in which Chinese is likely written in traditional characters (CLDR). The pages read the same file.</summary>
    private static readonly HashSet<string> TraditionalRegions = ReadRegions();

    public static IEnumerable<string> Tags => All.Select(l => l.Tag);

    /// <summary>
    /// The language of a tag (BCP 47) by lookup (RFC 4647, section 3.4): regions and whatever else is more than we have are left
    /// off. Browsers and operating systems name a region and no script, which is then the likely one of CLDR. An underscore is
    /// as good as a hyphen. Null when it is none of ours.
    /// </summary>
    public static Language? Read(string text)
    {
        var subtags = text.Replace('_', '-').Split('-');
        if (!Array.TrueForAll(subtags, s => s.Length is > 0 and <= 8 && s.All(char.IsAsciiLetterOrDigit)))
        {
            return null;
        }

        return subtags[0].ToUpperInvariant() switch
        {
            "EN" => Language.En,
            "ZH" => Chinese(subtags),
            _ => null,
        };
    }

    public static string Tag(Language language) => Array.Find(All, l => l.Language == language).Tag;

    /// <summary>As a literal of GraphQL.</summary>
    public static string Literal(Language language) => Array.Find(All, l => l.Language == language).Literal;

    /// <summary>Chinese in the script that is named, or in the one of the region that is.</summary>
    private static Language Chinese(string[] subtags)
    {
        // What follows a single letter is no longer about script and region (RFC 5646, section 2.2.6).
        foreach (var subtag in subtags.Skip(1).TakeWhile(s => s.Length > 1))
        {
            if (subtag.Equals("Hans", StringComparison.OrdinalIgnoreCase))
            {
                return Language.ZhHans;
            }

            if (subtag.Equals("Hant", StringComparison.OrdinalIgnoreCase) || TraditionalRegions.Contains(subtag))
            {
                return Language.ZhHant;
            }
        }

        return Language.ZhHans;
    }

    private static HashSet<string> ReadRegions()
    {
        using var file = typeof(ExportLanguages).Assembly.GetManifestResourceStream("traditional-regions.json")!;
        return JsonSerializer.Deserialize<HashSet<string>>(file)!.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
