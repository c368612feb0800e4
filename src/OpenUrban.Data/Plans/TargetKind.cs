namespace OpenUrban.Data.Plans;

/// <summary>What a target's value is a value of.</summary>
public enum TargetKind
{
    /// <summary>The level at the deadline.</summary>
    Level,

    /// <summary>The sum over all years up to the deadline.</summary>
    Cumulative,

    /// <summary>The value of every single year.</summary>
    Annual,

    /// <summary>An event.</summary>
    Milestone,

    /// <summary>A length of time; it is no target for an outcome.</summary>
    Duration,
}
