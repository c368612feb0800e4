namespace OpenUrban.Statistics.Progress;

/// <summary>A verdict on a target and what it rests on. Every number in it is finite.</summary>
public sealed record ProgressVerdict
{
    public required ProgressStatus Status { get; init; }

    public required ProgressReason Reason { get; init; }

    public required ProgressMethod Method { get; init; }

    /// <summary>Null when the target has no baseline year. Of a cumulative target the value is 0: nothing is counted yet.</summary>
    public ProgressPoint? Baseline { get; init; }

    /// <summary>The last value since the baseline or, of a cumulative target, the sum up to it. Null when there is none.</summary>
    public ProgressPoint? Current { get; init; }

    /// <summary>The value that the path has in the current year. Null without a path.</summary>
    public double? Expected { get; init; }

    /// <summary>Current less expected. Null without a path.</summary>
    public double? Gap { get; init; }

    /// <summary>
    /// What each year up to the deadline has to add, or with <see cref="ProgressMethod.Compound"/> the rate in percent.
    /// Null without a path, once the target is met, when no year is left, and of a target for every year.
    /// </summary>
    public double? RequiredAnnualChange { get; init; }

    /// <summary>
    /// The year in which the target is reached when the pace since the baseline goes on; of one that is met, the first
    /// year since the baseline that met it. Null when that is never.
    /// </summary>
    public int? ProjectedYear { get; init; }

    /// <summary>The years of the values that it rests on; where values were wanting, of all of the series, also missing ones.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The years that missed the target or have no value, where that is the reason.</summary>
    public IReadOnlyList<int> YearsInQuestion { get; init; } = [];

    /// <summary>Whether both methods come to this status. Null when one of them cannot judge.</summary>
    public bool? MethodsAgree { get; init; }

    /// <summary>Whether the target's value itself does not count as met.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the series breaks behind the baseline year and up to the current one.</summary>
    public bool CrossesBreak { get; init; }

    /// <summary>Whether one of the values that it rests on is an estimate.</summary>
    public bool IncludesEstimates { get; init; }
}
