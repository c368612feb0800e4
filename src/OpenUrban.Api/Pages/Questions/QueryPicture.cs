using OpenUrban.Exports;

namespace OpenUrban.Api.Pages.Questions;

/// <summary>Where the chart of a stored query is, and how large.</summary>
/// <param name="Svg">Its address.</param>
/// <param name="Png">Its address as PNG; null where that is no format.</param>
/// <param name="Phone">One for a phone; null where the size was chosen.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record QueryPicture(string Svg, string? Png, PhonePicture? Phone, int Width, int Height)
{
    public static QueryPicture? Of(QuestionView view, ExportFormats formats)
    {
        if (!view.HasChart)
        {
            return null;
        }

        var options = view.Parameters.Others;
        var (width, height) = ChartFormat.SizeOf(options);
        return new QueryPicture(
            AddressOf(ChartFormat.Svg, options),
            formats.Find(ChartFormat.Png) is null ? null : AddressOf(ChartFormat.Png, options),
            options.Any(o => ChartFormat.IsSize(o.Key))
                ? null
                : new PhonePicture(
                    AddressOf(ChartFormat.Svg, [.. options, .. ChartFormat.OfPhone]),
                    ChartFormat.PhoneSize.Width,
                    ChartFormat.PhoneSize.Height
                ),
            width,
            height
        );

        string AddressOf(string format, IEnumerable<KeyValuePair<string, string>> chosen) =>
            view.Addresses.Relative(format, view.Parameters.Release, options: chosen);
    }
}
