using System.Globalization;
using OpenUrban.Exports;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Charts.Models;

/// <summary>What a chart says of single values below it.</summary>
internal static class ChartNotes
{
    /// <summary>
    /// What is to be known of estimates: none is shown without it. What is said of several is said once; of some of the areas, with
    /// their names.
    /// </summary>
    public static List<string> On(List<List<Observed>> groups, List<string> labels, ChartTexts words) =>
        [
            .. groups
                .SelectMany((its, i) => its.Select(v => (Value: v, Series: i)))
                .Where(n => n.Value is { Value: not null, Status: "E", Notes: not null })
                .GroupBy(n => n.Value.Notes!)
                .Select(g =>
                    ChartTexts.Fill(
                        words.Note,
                        string.Join(
                            words.Separator,
                            g.Select(n => n.Value.Period)
                                .Distinct()
                                .Order()
                                .Select(year => year.ToString(CultureInfo.InvariantCulture))
                        ),
                        Told([.. g.Select(n => n.Series).Distinct()], labels, g.Key, words)
                    )
                ),
        ];

    private static string Told(List<int> series, List<string> labels, string note, ChartTexts words) =>
        series.Count == labels.Count
            ? note
            : ChartTexts.Fill(
                words.NoteOf,
                string.Join(
                    words.Separator,
                    [
                        .. series.Take(ChartTexts.MostNames).Select(i => labels[i]),
                        .. ChartTexts.Further(words.More, series.Count - ChartTexts.MostNames),
                    ]
                ),
                note
            );

    public static IEnumerable<string> Few(List<string> notes, int most, ChartTexts words) =>
        most == 0
            ? ChartTexts.Further(words.AllNotes, notes.Count)
            : [.. notes.Take(most), .. ChartTexts.Further(words.MoreNotes, notes.Count - most)];

    public static IEnumerable<string> OnTentative(
        IReadOnlyList<Observed> values,
        ICatalogue catalogue,
        ChartTexts words
    )
    {
        var statuses = values
            .Where(v => v.Value.HasValue && TentativeStatus.Contains(v.Status))
            .Select(v => v.Status)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(catalogue.Status)
            .ToList();
        return statuses.Count == 0
            ? []
            : [ChartTexts.Fill(words.Hollow, string.Join(words.Separator, statuses.Select(Small)))];
    }

    private static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
