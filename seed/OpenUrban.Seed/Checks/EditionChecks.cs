namespace OpenUrban.Seed.Checks;

/// <summary>Checks of two editions of one series against each other.</summary>
internal static class EditionChecks
{
    /// <summary>The edition in force is the bulletin's figure without the digits after the point.</summary>
    public static Finding Rounding(CheckLine line, Figures figures)
    {
        var (then, now) = Editions(line, figures);
        return Finding.Agreement(
            decimal.Truncate(then) == now,
            then == line.Figure && now == line.SecondFigure,
            $"{then:0.00} vs {now:0.##}"
        );
    }

    /// <summary>The edition in force is another figure than the first publication, both as recorded.</summary>
    public static Finding Revision(CheckLine line, Figures figures)
    {
        var (then, now) = Editions(line, figures);
        return new Finding(
            decimal.Truncate(then) == now ? Verdict.Holds : Verdict.Revision,
            then == line.Figure && now == line.SecondFigure,
            $"{then:0.##} -> {now:0.##} ({now - then:+0.0#;-0.0#})"
        );
    }

    /// <summary>Both editions say the same from year to year_to; the years around them are as recorded.</summary>
    public static Finding EditionAgrees(CheckLine line, Figures figures)
    {
        var years = line
            .References.Select(r =>
                (
                    r.Year,
                    Now: figures.Get(line.Indicator, line.Area, r.Year),
                    Then: figures.Get(line.Indicator, line.Area, r.Year, line.Vintage),
                    Recorded: r
                )
            )
            .ToList();
        return Finding.Agreement(
            years.Where(y => y.Year >= line.Year && y.Year <= line.YearTo).All(y => y.Now == y.Then),
            years.TrueForAll(y => y.Then == y.Recorded.Value && y.Now == y.Recorded.SecondValue),
            string.Join("; ", years.Select(y => $"{y.Year} {y.Now:0.00}/{y.Then:0.00}"))
        );
    }

    private static (decimal Then, decimal Now) Editions(CheckLine line, Figures figures) =>
        (
            figures.Get(line.Indicator, line.Area, line.Year, line.Vintage),
            figures.Get(line.Indicator, line.Area, line.Year)
        );
}
