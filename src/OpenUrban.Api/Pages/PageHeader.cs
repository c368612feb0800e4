using Microsoft.AspNetCore.Html;
using OpenUrban.Api.Datasets;
using OpenUrban.Api.Exports;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages;

/// <summary>The top of a page: where it is, and the other languages that it is in.</summary>
internal static class PageHeader
{
    public const string DatasetPath = DatasetEndpoints.Path;

    /// <summary>Each language in its own words.</summary>
    private static readonly (Language Language, string Name)[] Languages =
    [
        (Language.En, "English"),
        (Language.ZhHans, "简体中文"),
        (Language.ZhHant, "繁體中文"),
    ];

    public static string DatasetAddress(Language language, int? release = null)
    {
        string?[] parameters =
        [
            release is null ? null : $"release={release}",
            language == Language.En ? null : $"language={ExportLanguages.Tag(language)}",
        ];
        var given = parameters.OfType<string>().ToList();
        return given.Count == 0 ? DatasetPath : $"{DatasetPath}?{string.Join('&', given)}";
    }

    /// <param name="language">The language of the page.</param>
    /// <param name="home">Address of this server.</param>
    /// <param name="addressIn">Where the page is in another language.</param>
    public static IHtmlContent Of(Language language, string home, Func<Language, string> addressIn)
    {
        var others = Html.Each(
            Languages.Where(l => l.Language != language),
            l =>
                $"""<a href="{addressIn(l.Language)}" hreflang="{ExportLanguages.Tag(l.Language)}" lang="{ExportLanguages.Tag(l.Language)}">{l.Name}</a>"""
        );
        return Html.Of(
            $"""
            <header>
            <a href="{DatasetAddress(language)}">{new Uri(home).Authority}</a>
            <nav class="languages" aria-label="{PageWords.Languages.In(language)}">
            {others}</nav>
            </header>
            """
        );
    }
}
