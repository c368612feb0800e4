namespace OpenUrban.Seed.Checks;

/// <summary>Checks along the years of one series.</summary>
internal static class SeriesChecks
{
    /// <summary>growth = 100 * (value / value of the year before - 1), at the recorded precision.</summary>
    public static Finding Growth(CheckLine line, Figures figures)
    {
        var recorded = line.References.ToDictionary(r => r.Year);
        var growth = Enumerable
            .Range(line.Year, line.YearTo - line.Year + 1)
            .Select(year =>
            {
                var before = figures.Get(line.Indicator, line.Area, year - 1);
                var percent = ((figures.Get(line.Indicator, line.Area, year) / before) - 1) * 100;
                return (Year: year, Percent: Math.Round(percent, recorded.GetValueOrDefault(year)?.Decimals ?? 1));
            })
            .ToList();
        var asRecorded =
            growth.Count == recorded.Count
            && growth.TrueForAll(g => recorded.GetValueOrDefault(g.Year)?.Value == g.Percent);
        var breaks = growth
            .Where(g => figures.Series.HasBreak(line.Indicator, line.Area, g.Year))
            .Select(g => $"series break at {g.Year}; ")
            .ToList();
        return new Finding(
            !asRecorded ? Verdict.Mismatch
                : breaks.Count > 0 ? Verdict.Break
                : Verdict.Holds,
            asRecorded,
            string.Concat(breaks) + string.Join(", ", growth.Select(g => $"{g.Year} {g.Percent:0.0}%"))
        );
    }

    /// <summary>change = value - value of the year before, as stated.</summary>
    public static Finding Change(CheckLine line, Figures figures)
    {
        var change =
            figures.Get(line.Indicator, line.Area, line.Year) - figures.Get(line.Indicator, line.Area, line.Year - 1);
        var agree = change == line.Figure;
        return Finding.Agreement(agree, agree, $"{change:0.00} vs {line.Figure:0.00}");
    }

    /// <summary>The years without a value of the edition in force are those recorded.</summary>
    public static Finding YearsMissing(CheckLine line, Figures figures)
    {
        var missing = Enumerable
            .Range(line.Year, line.YearTo - line.Year + 1)
            .Where(year => figures.Find(line.Indicator, line.Area, year) is null)
            .ToList();
        return new Finding(
            missing.Count > 0 ? Verdict.Gap : Verdict.Holds,
            missing.SequenceEqual(line.References.Select(r => r.Year)),
            $"[{string.Join(", ", missing)}]"
        );
    }
}
