using Microsoft.AspNetCore.Html;
using OpenUrban.Data.Texts;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>A source as it is listed: as a newspaper prints it, with a link where its producer has it on the web.</summary>
internal static class SourceName
{
    public static IHtmlContent Of(CatalogueSource source, Language language)
    {
        var name = Html.Address(source.Address) is { } address
            ? Html.Of($"""<a href="{address}">{source.Citation}</a>""")
            : Html.Of($"{source.Citation}");
        return Html.Of(
            $"{name}{PageWords.Point.In(language)} {PageWords.Licence.In(language)}{PageWords.Colon.In(language)}{source.Licence}"
        );
    }
}
