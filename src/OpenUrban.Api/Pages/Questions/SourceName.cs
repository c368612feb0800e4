using Microsoft.AspNetCore.Html;
using OpenUrban.Api.Addresses;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>A source as it is listed: as a newspaper prints it, with a link to its own page, which has its addresses.</summary>
internal static class SourceName
{
    public static IHtmlContent Of(CatalogueSource source, SiteAddress site, Language language, int? release)
    {
        var address = PageHeader.Address($"/sources/{Uri.EscapeDataString(source.Code)}", language, release);
        return Html.Of(
            $"""<a href="{site.Base}{address}">{source.Citation}</a>{PageWords.Point.In(language)} {PageWords.Licence.In(language)}{PageWords.Colon.In(language)}{source.Licence}"""
        );
    }
}
