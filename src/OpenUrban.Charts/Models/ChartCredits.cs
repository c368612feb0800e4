using System.Globalization;
using OpenUrban.Exports;

namespace OpenUrban.Charts.Models;

/// <summary>Who made the figures of a chart, and where they can be had.</summary>
internal static class ChartCredits
{
    private const int LongestProducer = 80;

    public static string SourcesOf(IReadOnlyList<Observed> values, ICatalogue catalogue, ChartTexts words)
    {
        var producers = values
            .Where(v => v.Value.HasValue)
            .SelectMany(v => v.Source?.Split("; ", StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Distinct()
            .Select(code => Shortened(catalogue.Source(code)?.Producer ?? code))
            .Distinct()
            .ToList();
        if (producers.Count == 0)
        {
            return "";
        }

        return ChartTexts.Fill(
            words.Source,
            string.Join(
                words.Semicolon,
                [
                    .. producers.Take(ChartTexts.MostNames),
                    .. ChartTexts.Further(words.More, producers.Count - ChartTexts.MostNames),
                ]
            )
        );
    }

    public static string ImprintOf(ExportSubject subject, string format, ChartTexts words)
    {
        var address = new Uri(subject.Address(format));
        var path = address.AbsolutePath;
        var asOf = subject.AsOf?.ToString("O", CultureInfo.InvariantCulture);

        // A question that names the day itself has it in its hash.
        var isInAddress = asOf is not null && address.Query.Contains($"asOf={asOf}", StringComparison.Ordinal);
        return string.Join(
            " | ",
            [
                ChartTexts.Fill(
                    words.Release,
                    subject.Release,
                    subject.ReleasedOn.ToString("O", CultureInfo.InvariantCulture)
                ),
                .. asOf is null ? Array.Empty<string>() : [ChartTexts.Fill(words.AsOf, asOf)],
                Licences.Line(subject.LicenceId, words.Language),
                address.Authority
                    + (path.EndsWith("." + format, StringComparison.Ordinal) ? path[..^(format.Length + 1)] : path)
                    + (isInAddress ? $"?asOf={asOf}" : ""),
            ]
        );
    }

    /// <summary>Cut between two words, if there are words.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestProducer)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', LongestProducer - 3);
        var end = space > LongestProducer / 2 ? space : LongestProducer - 3;
        return text[..end].TrimEnd(' ', ',', ';') + "...";
    }
}
