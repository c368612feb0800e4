namespace OpenUrban.Statistics.Progress;

/// <summary>The path from a target's baseline to its value on which the value of a year is expected.</summary>
public enum ProgressMethod
{
    /// <summary>A straight line: the same change every year.</summary>
    Linear,

    /// <summary>The same rate of change every year. A rate needs values that are not zero and have one sign.</summary>
    Compound,
}
