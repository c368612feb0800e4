namespace OpenUrban.Statistics.Progress;

/// <summary>What a single year brought to a target that is a sum of years, or is for every year.</summary>
/// <param name="Year">The year; it may lie before the baseline.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsLowerBound">Whether the year has at least this much.</param>
/// <param name="IsMet">
/// Of a target for every year, whether this one met it. Null when the value does not tell, being a lower bound or across a
/// break, and of a sum.
/// </param>
public sealed record ProgressYear(int Year, double Value, bool IsLowerBound, bool? IsMet);
