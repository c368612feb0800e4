namespace OpenUrban.Statistics.Progress;

/// <summary>Why a verdict is what it is.</summary>
public enum ProgressReason
{
    /// <summary>The last value meets the target.</summary>
    Met,

    /// <summary>The value of the deadline's year met the target; a later one does not.</summary>
    MetAtDeadline,

    /// <summary>Every year of the plan met the target.</summary>
    EveryYearMet,

    /// <summary>The last value is on the path to the target, or ahead of it.</summary>
    OnPath,

    /// <summary>Every year of the plan that has passed met the target.</summary>
    EveryYearSoFarMet,

    /// <summary>The last value is short of the path to the target.</summary>
    BehindPath,

    /// <summary>The last value is that of the baseline.</summary>
    Unchanged,

    /// <summary>A year of the plan missed a target that is for every year.</summary>
    YearMissed,

    /// <summary>The sum has passed a value that it was to stay below.</summary>
    LimitExceeded,

    /// <summary>The last value is farther from the target than the baseline.</summary>
    MovedAway,

    /// <summary>The baseline met the target, and the last value does not.</summary>
    FellBack,

    /// <summary>The deadline has passed, and its year, or a later one, did not meet the target.</summary>
    DeadlinePassed,

    /// <summary>The deadline has passed, and its year is not observed; the last value before it does not meet the target.</summary>
    DeadlinePassedUnobserved,

    /// <summary>The deadline has passed, and the figure of its year is not yet due.</summary>
    FigureNotYetDue,

    /// <summary>The target has no figure.</summary>
    Qualitative,

    /// <summary>The target is an event.</summary>
    Milestone,

    /// <summary>The target is how long something takes, and no outcome.</summary>
    Duration,

    /// <summary>No indicator measures the target.</summary>
    NoIndicator,

    /// <summary>The indicator has another unit than the target.</summary>
    UnitsDiffer,

    /// <summary>The target has no year from which progress counts.</summary>
    NoBaselineYear,

    /// <summary>There is no deadline, so no path.</summary>
    NoDeadline,

    /// <summary>The deadline is not after the baseline year.</summary>
    DeadlineBeforeBaseline,

    /// <summary>No year since the baseline has a value.</summary>
    NothingSinceBaseline,

    /// <summary>The values since the baseline are on another basis than it is: the series has a break.</summary>
    BreakSinceBaseline,

    /// <summary>A newer figure should be out by the usual day of its publication, and none is known.</summary>
    EvidenceTooOld,

    /// <summary>Of a year only a part is known, or that it has at least so much, and that does not tell.</summary>
    LowerBoundOnly,

    /// <summary>The baseline year has no value.</summary>
    NoBaselineValue,

    /// <summary>A year that has to be counted has no value.</summary>
    YearsMissing,

    /// <summary>A rate of change cannot begin or end at zero.</summary>
    ZeroHasNoRate,

    /// <summary>A rate of change cannot lead from a positive value to a negative one, or back.</summary>
    SignChange,

    /// <summary>The values are too large to compute with.</summary>
    OutOfRange,
}
