using Microsoft.AspNetCore.Html;
using OpenUrban.Api.Addresses;
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

    /// <summary>Where to go from any page, as the pages of <c>OpenUrban.Web</c> have it.</summary>
    private static readonly (string Path, LocalizedText Name)[] Places =
    [
        ("/", PageWords.Plans),
        ("/indicators", PageWords.Indicators),
        ("/districts", PageWords.Districts),
        ("/chart", PageWords.ChartBuilder),
        (DatasetPath, PageWords.Dataset),
    ];

    public static string DatasetAddress(Language language, int? release = null) =>
        Address(DatasetPath, language, release);

    /// <summary>The address of a page in a language, of a release or following.</summary>
    public static string Address(string path, Language language, int? release = null)
    {
        string?[] parameters =
        [
            release is null ? null : $"release={release}",
            language == Language.En ? null : $"language={ExportLanguages.Tag(language)}",
        ];
        var given = parameters.OfType<string>().ToList();
        return given.Count == 0 ? path : $"{path}?{string.Join('&', given)}";
    }

    /// <param name="site">Where this server is.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="addressIn">Where the page is in another language, below the base.</param>
    public static IHtmlContent Of(SiteAddress site, Language language, Func<Language, string> addressIn)
    {
        var places = Html.Each(
            Places,
            p => $"""<a href="{site.Base}{Address(p.Path, language)}">{p.Name.In(language)}</a>"""
        );
        var others = Html.Each(
            Languages.Where(l => l.Language != language),
            l =>
                $"""<a href="{site.Base}{addressIn(l.Language)}" hreflang="{ExportLanguages.Tag(l.Language)}" lang="{ExportLanguages.Tag(l.Language)}">{l.Name}</a>"""
        );
        return Html.Of(
            $"""
            <header>
            <nav class="inline" aria-label="{PageWords.Pages.In(language)}">
            <a href="{site.Base}{Address("/", language)}"><strong>OpenUrban</strong></a>
            {places}</nav>
            <nav class="languages" aria-label="{PageWords.Languages.In(language)}">
            {others}</nav>
            </header>
            """
        );
    }
}
