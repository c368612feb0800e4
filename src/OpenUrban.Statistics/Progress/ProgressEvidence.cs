namespace OpenUrban.Statistics.Progress;

/// <summary>The last value that a verdict looked at.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Value">The value itself, also where the verdict is on a sum.</param>
/// <param name="IsLowerBound">Whether the year has at least this much.</param>
/// <param name="AgeInYears">The whole years that have passed since the end of its year.</param>
public sealed record ProgressEvidence(int Year, double Value, bool IsLowerBound, int AgeInYears);
