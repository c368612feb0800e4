namespace OpenUrban.Statistics.Progress;

/// <summary>One of the series that can judge a target: one definition of what the target counts.</summary>
/// <param name="Values">The values, one a year, in the order of the years.</param>
/// <param name="IsComparable">Whether the values of two years may be compared: no break lies between them.</param>
/// <param name="UnitsDiffer">Whether it has another unit than the target, so that they cannot be compared.</param>
public sealed record ProgressSeries(
    IReadOnlyList<ProgressValue> Values,
    Func<int, int, bool> IsComparable,
    bool UnitsDiffer = false
)
{
    /// <summary>Whether the values are running totals, up to the end of each year.</summary>
    public bool IsRunningTotal { get; init; }

    /// <summary>Years are comparable when none of some first years on a new basis lies behind the one and up to the other.</summary>
    public static Func<int, int, bool> Between(params IReadOnlyList<int> breaks) =>
        (one, other) => !breaks.Any(year => year > Math.Min(one, other) && year <= Math.Max(one, other));
}
