namespace OpenUrban.Exports;

/// <summary>Where the values of a series stand on a new basis.</summary>
public static class SeriesBreaks
{
    /// <summary>
    /// The breaks within the years of a series: those that are known, and those that only the marks of its values tell, as
    /// where they are of another edition.
    /// </summary>
    /// <param name="series">The values of one series, in the order of the years.</param>
    /// <param name="catalogue">Knows breaks and statuses.</param>
    /// <param name="language">Of the reasons.</param>
    public static IReadOnlyList<CatalogueBreak> Of(
        IReadOnlyList<Observed> series,
        ICatalogue catalogue,
        string language
    )
    {
        if (series.Count == 0)
        {
            return [];
        }

        var breaks = catalogue
            .Breaks(series[0].Indicator, series[0].Area)
            .Where(b => b.Year > series[0].Period && b.Year <= series[^1].Period)
            .ToList();
        Observed? before = null;
        foreach (var value in series.Where(v => v.Value is not null))
        {
            if (before is not null && IsMarked(value) && !HasBreak(breaks, before, value))
            {
                breaks.Add(
                    new CatalogueBreak(
                        value.Period,
                        value.Status == "B" ? catalogue.Status(value.Status) : ExportTexts.In(language).OtherEdition
                    )
                );
            }

            before = value;
        }

        return [.. breaks.OrderBy(b => b.Year)];
    }

    /// <summary>Whether each value of a series starts after a break, as the table says or, where it does not, as the breaks say.</summary>
    /// <param name="series">The values of one series, in the order of the years.</param>
    /// <param name="breaks">Its breaks.</param>
    public static IReadOnlyList<bool> Starts(IReadOnlyList<Observed> series, IReadOnlyList<CatalogueBreak> breaks)
    {
        var starts = new bool[series.Count];
        Observed? before = null;
        for (var i = 0; i < series.Count; i++)
        {
            if (series[i].Value is null)
            {
                continue;
            }

            starts[i] =
                IsMarked(series[i])
                || (series[i].StartsAfterBreak is null && before is not null && HasBreak(breaks, before, series[i]));
            before = series[i];
        }

        return starts;
    }

    private static bool IsMarked(Observed value) => value.StartsAfterBreak == true || value.Status == "B";

    private static bool HasBreak(IEnumerable<CatalogueBreak> breaks, Observed before, Observed value) =>
        breaks.Any(b => b.Year > before.Period && b.Year <= value.Period);
}
