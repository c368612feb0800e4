namespace OpenUrban.Statistics.Progress;

/// <summary>A verdict on a target and what it rests on. Every number in it is finite.</summary>
public sealed record ProgressVerdict
{
    public required ProgressStatus Status { get; init; }

    public required ProgressReason Reason { get; init; }

    public required ProgressMethod Method { get; init; }

    /// <summary>Null when the target has no baseline year, and of a sum, which has no value before its first year.</summary>
    public ProgressPoint? Baseline { get; init; }

    /// <summary>The last value since the baseline or, of a cumulative target, the sum up to it. Null when there is none.</summary>
    public ProgressPoint? Current { get; init; }

    /// <summary>Whether the current value is a lower bound: of its year a part is known, or that it has at least so much.</summary>
    public bool IsLowerBound { get; init; }

    /// <summary>The last value that was looked at: that of the current year or, without one, the last that is known.</summary>
    public ProgressEvidence? Evidence { get; init; }

    /// <summary>The year of the evidence.</summary>
    public int? EvidenceYear => Evidence?.Year;

    /// <summary>Its age.</summary>
    public int? EvidenceAge => Evidence?.AgeInYears;

    /// <summary>How many values since the baseline there are that can be compared with it.</summary>
    public int ObservationsSinceBaseline { get; init; }

    /// <summary>The value that the path has in the year of the evidence. Null without a path.</summary>
    public double? Expected { get; init; }

    /// <summary>The value that the path has in the last year that is over. Null without a path, and before the baseline.</summary>
    public double? ExpectedNow { get; init; }

    /// <summary>Current less expected. Null without a path.</summary>
    public double? Gap { get; init; }

    /// <summary>
    /// What each year up to the deadline has to add, counted from the end of the evidence's year, or with
    /// <see cref="ProgressMethod.Compound"/> the rate in percent. Null without a path, once the target is met, when no year
    /// is left, when the evidence is too old, and of a target for every year.
    /// </summary>
    public double? RequiredAnnualChange { get; init; }

    /// <summary>
    /// The year in which the target is met when the pace since the baseline goes on, from three values since the baseline
    /// on; of one that is met, the first year since the baseline that met it. Null when that is never.
    /// </summary>
    public int? ProjectedYear { get; init; }

    /// <summary>Of a sum: what each of its years has to bring on average. Null when it is not said how many years there are.</summary>
    public double? NeededPerYear { get; init; }

    /// <summary>Of a sum and of a target for every year: what single years brought, also before the baseline. Else empty.</summary>
    public IReadOnlyList<ProgressYear> SingleYears { get; init; } = [];

    /// <summary>Of a target for every year: how many of the years that tell met it, also before the baseline. Else null.</summary>
    public int? YearsMet { get; init; }

    /// <summary>Of a target for every year: how many years tell whether they met it, also before the baseline. Else null.</summary>
    public int? YearsObserved { get; init; }

    /// <summary>The day by which the figure that decides is usually out, where it is waited for. Else null.</summary>
    public DateOnly? AwaitedBy { get; init; }

    /// <summary>The years of the values that it rests on; where values were wanting, of all of the series, also missing ones.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The years that missed the target, have no value or only a lower bound, where that is the reason.</summary>
    public IReadOnlyList<int> YearsInQuestion { get; init; } = [];

    /// <summary>The years since the baseline that were left out because a break lies between it and them.</summary>
    public IReadOnlyList<int> YearsAcrossBreak { get; init; } = [];

    /// <summary>Whether both methods come to this status. Null when one of them cannot judge.</summary>
    public bool? MethodsAgree { get; init; }

    /// <summary>Whether the baseline a year earlier comes to this status. Null when the series does not have it or cannot judge.</summary>
    public bool? BaselinesAgree { get; init; }

    /// <summary>The verdict by the baseline a year earlier, where it is another one.</summary>
    public ProgressVerdict? ByEarlierBaseline { get; init; }

    /// <summary>Which of the target's series was judged by, from 0. Null when there is none.</summary>
    public int? Definition { get; init; }

    /// <summary>
    /// Whether the other definitions come to this status. Null when there is no other that can be judged by, or only
    /// cannot because of a break.
    /// </summary>
    public bool? DefinitionsAgree { get; init; }

    /// <summary>The verdicts by the other definitions, where they are other ones.</summary>
    public IReadOnlyList<ProgressVerdict> ByOtherDefinitions { get; init; } = [];

    /// <summary>Whether the target's value itself does not count as met.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the series breaks behind the baseline year and up to the current one: then nothing is compared.</summary>
    public bool CrossesBreak { get; init; }

    /// <summary>Whether one of the values that it rests on is an estimate.</summary>
    public bool IncludesEstimates { get; init; }

    /// <summary>Whether the values were compared with the target.</summary>
    public bool IsJudged =>
        Status is not (ProgressStatus.AwaitingData or ProgressStatus.NotAssessable or ProgressStatus.NoFigure);
}
