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

    public static IEnumerable<string> Tags => All.Select(l => l.Tag);

    /// <summary>The language of a tag, also as the schema writes it; null when it is none.</summary>
    public static Language? Read(string text)
    {
        foreach (var (tag, literal, language) in All)
        {
            if (text.Equals(tag, StringComparison.OrdinalIgnoreCase) || text == literal)
            {
                return language;
            }
        }

        return null;
    }

    public static string Tag(Language language) => Array.Find(All, l => l.Language == language).Tag;

    /// <summary>As a literal of GraphQL.</summary>
    public static string Literal(Language language) => Array.Find(All, l => l.Language == language).Literal;
}
