using Microsoft.AspNetCore.Html;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>What pages of a question tell programs: where else it is.</summary>
internal static class QuestionHead
{
    public static IHtmlContent Of(QuestionView view, ExportFormats formats)
    {
        var (addresses, release) = (view.Addresses, view.Parameters.Release);
        return Html.Of(
            $"""
            <link rel="canonical" href="{addresses.Of(null, release)}">
            {Html.Each(
                Licences.Of(view.Sources),
                licence => $"""<link rel="license" href="{Licences.AddressOf(licence)}">"""
            )}
            <link rel="alternate" type="application/json+oembed" href="{OEmbedHandler.AddressOf(
                addresses.Site,
                addresses.Of(null, release),
                "json"
            )}" title="{view.Subject.Title}">
            <link rel="alternate" type="text/xml+oembed" href="{OEmbedHandler.AddressOf(
                addresses.Site,
                addresses.Of(null, release),
                "xml"
            )}" title="{view.Subject.Title}">
            {Html.Each(
                FormatsOf(view, formats),
                format =>
                    $"""<link rel="alternate" type="{TypeOf(format)}" href="{addresses.Relative(format.Name, release)}" title="{format.Name}">"""
            )}
            """
        );
    }

    /// <summary>The formats that it can be had in, as far as is known without writing it.</summary>
    public static IEnumerable<IExportFormat> FormatsOf(QuestionView view, ExportFormats formats) =>
        formats.All.Where(f => view.HasChart || f.Name is not (ChartFormat.Svg or ChartFormat.Png));

    public static string TypeOf(IExportFormat format) => format.MediaType.Split(';')[0];
}
