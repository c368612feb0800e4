namespace OpenUrban.Charts.Models;

/// <summary>A chart in words, for whom it is read out to.</summary>
internal static class ChartDescription
{
    private const int MostDescribed = 8;
    private const int MostParts = 5;

    public static string Of(ChartModel model)
    {
        var words = model.Words;
        var sentences = new List<string> { words.Kinds[$"{model.Kind}"] + words.Colon + model.Title, model.Subtitle };
        sentences.AddRange(
            model
                .Series.Where(s => s.Known.Any())
                .Take(MostDescribed)
                .Select(s => s.Label + words.Colon + ValuesOf(s, words))
        );
        sentences.AddRange(ChartTexts.Further(words.More, model.Series.Count - MostDescribed));
        sentences.AddRange(model.Targets.Select(t => t.Label));
        sentences.AddRange(model.Footnotes);
        if (model.Sources.Length > 0)
        {
            sentences.Add(model.Sources);
        }

        sentences.Add(model.Imprint);
        return string.Join(words.Stop, sentences.Select(s => s.TrimEnd('.', '。')));
    }

    /// <summary>
    /// The first and the last value, and between them the lowest and the highest where they are others: of each part that can
    /// be compared throughout, as across a break nothing rises or falls.
    /// </summary>
    private static string ValuesOf(ChartSeries series, ChartTexts words)
    {
        var parts = series.Parts.ToList();
        return string.Join(
            words.Semicolon,
            [
                .. parts
                    .Take(MostParts)
                    .Select(
                        (part, i) =>
                            (i == 0 ? "" : ChartTexts.Fill(words.NewBasis, part[0].Year) + words.Colon)
                            + string.Join(words.Separator, ValuesOf(part, words))
                    ),
                .. ChartTexts.Further(words.MoreParts, parts.Count - MostParts),
            ]
        );
    }

    private static IEnumerable<string> ValuesOf(IReadOnlyList<ChartPoint> known, ChartTexts words)
    {
        var (first, last) = (known[0], known[^1]);
        yield return $"{first.Year} {first.Text}";
        if (known.Count == 1)
        {
            yield break;
        }

        yield return $"{last.Year} {last.Text}";
        var (lowest, highest) = (known.MinBy(p => p.Value)!, known.MaxBy(p => p.Value)!);
        if (lowest.Value < Math.Min(first.Value!.Value, last.Value!.Value))
        {
            yield return ChartTexts.Fill(words.Lowest, lowest.Text, lowest.Year);
        }

        if (highest.Value > Math.Max(first.Value.Value, last.Value!.Value))
        {
            yield return ChartTexts.Fill(words.Highest, highest.Text, highest.Year);
        }
    }
}
