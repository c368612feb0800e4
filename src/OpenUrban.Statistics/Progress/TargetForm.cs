namespace OpenUrban.Statistics.Progress;

/// <summary>What a target's value is a value of.</summary>
public enum TargetForm
{
    /// <summary>The level at the deadline.</summary>
    Level,

    /// <summary>The sum of the years behind the baseline year up to the deadline: the series has what each year added.</summary>
    Cumulative,

    /// <summary>Every single year behind the baseline year up to the deadline.</summary>
    Annual,

    /// <summary>An event.</summary>
    Milestone,

    /// <summary>A length of time.</summary>
    Duration,
}
