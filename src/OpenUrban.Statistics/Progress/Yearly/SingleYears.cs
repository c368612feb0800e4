namespace OpenUrban.Statistics.Progress.Yearly;

/// <summary>What single years brought to a sum, or to a target for every year, also before the baseline.</summary>
internal static class SingleYears
{
    /// <param name="target">The target.</param>
    /// <param name="areJudged">Whether it is for every year, so that each has met it or not.</param>
    public static IReadOnlyList<ProgressYear> Of(AssessedTarget target, bool areJudged) =>
        target.Request.Series is { UnitsDiffer: false } series
            ?
            [
                .. Values(target.Present, series)
                    .Select(v => new ProgressYear(
                        v.Year,
                        v.Value!.Value,
                        v.IsLowerBound,
                        areJudged
                        && (target.Request.BaselineYear is not { } baseline || target.IsComparable(baseline, v))
                            ? target.Rule.Meets(v)
                            : null
                    )),
            ]
            : [];

    /// <summary>Of running totals, the difference from one year to the next.</summary>
    private static IEnumerable<ProgressValue> Values(IReadOnlyList<ProgressValue> present, ProgressSeries series) =>
        !series.IsRunningTotal
            ? present
            : present
                .Zip(present.Skip(1))
                .Where(pair =>
                    pair.Second.Year == pair.First.Year + 1
                    && !pair.First.IsLowerBound
                    && series.IsComparable(pair.First.Year, pair.Second.Year)
                )
                .Select(pair =>
                    pair.Second with
                    {
                        Value = DecimalArithmetic.Subtract(pair.Second.Value!.Value, pair.First.Value!.Value),
                    }
                )
                .Where(v => double.IsFinite(v.Value!.Value));
}
