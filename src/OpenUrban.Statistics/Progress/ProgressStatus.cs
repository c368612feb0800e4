namespace OpenUrban.Statistics.Progress;

/// <summary>The verdict on a target.</summary>
public enum ProgressStatus
{
    /// <summary>The last value meets the target; of a target for every year, every year of the plan did.</summary>
    Achieved,

    /// <summary>The last value is where the path to the target has it, or better.</summary>
    OnTrack,

    /// <summary>The last value is short of the path, or a year missed a target that is for every year.</summary>
    OffTrack,

    /// <summary>The last value is farther from the target than the baseline, or no longer meets what the baseline met.</summary>
    Deteriorating,

    /// <summary>
    /// The deadline has passed, the figure of its year is in or should be, and no value that is known meets the target.
    /// </summary>
    Overdue,

    /// <summary>The deadline has passed, and the figure of its year is not yet due.</summary>
    AwaitingData,

    /// <summary>The target has a figure, and there is nothing to judge it by. The reason says what is wanting.</summary>
    NotAssessable,

    /// <summary>The target has no figure to be judged by: it is a quality, an event or a length of time.</summary>
    NoFigure,
}
