using Microsoft.AspNetCore.Html;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>A source as it is listed: with a link where it is on the web.</summary>
internal static class SourceName
{
    public static IHtmlContent Of(CatalogueSource source)
    {
        var name = Html.Address(source.Address) is { } address
            ? Html.Of($"""<a href="{address}">{source.Name}</a>""")
            : Html.Of($"{source.Name}");
        return Html.Of($"{name}, {source.Publisher}, {source.Year}. {source.LicenceId ?? source.Licence}");
    }
}
