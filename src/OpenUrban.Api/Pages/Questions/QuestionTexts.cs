using System.Globalization;
using OpenUrban.Api.Pages.Machines;
using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>What pages of a question tell programs, and search engines of it.</summary>
internal static class QuestionTexts
{
    public static string Description(QuestionView view)
    {
        var subject = view.Subject;
        var text = string.Format(
            CultureInfo.InvariantCulture,
            FileTexts.In(view.Tag).Described,
            subject.Title,
            subject.Dataset,
            subject.Release,
            Days.Text(subject.ReleasedOn),
            Licences.Line(subject.LicenceId, view.Tag)
        );

        // schema.org as Google reads it: 50 to 5,000 characters.
        return text.Length <= 5_000 ? text : text[..5_000];
    }

    /// <summary>Where else it is: its licences, its frame, and each format.</summary>
    public static IReadOnlyList<PageLink> Links(QuestionView view, ExportFormats formats)
    {
        var (addresses, release, title) = (view.Addresses, view.Parameters.Release, view.Subject.Title);
        var page = addresses.Of(null, release);
        return
        [
            .. PageLink.OfLicences(Licences.Of(view.Sources)),
            new("alternate", "application/json+oembed", OEmbedHandler.AddressOf(addresses.Site, page, "json"), title),
            new("alternate", "text/xml+oembed", OEmbedHandler.AddressOf(addresses.Site, page, "xml"), title),
            .. FormatsOf(view, formats)
                .Select(f => new PageLink("alternate", TypeOf(f), addresses.Relative(f.Name, release), f.Name)),
        ];
    }

    /// <summary>The formats that it can be had in, as far as is known without writing it.</summary>
    public static IEnumerable<IExportFormat> FormatsOf(QuestionView view, ExportFormats formats) =>
        formats.All.Where(f => view.HasChart || f.Name is not (ChartFormat.Svg or ChartFormat.Png));

    public static string TypeOf(IExportFormat format) => format.MediaType.Split(';')[0];
}
