namespace OpenUrban.Statistics.Progress;

/// <summary>One end of what progress was made.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The value of the year or, of a cumulative target, the sum up to it. Null when it is missing.</param>
public sealed record ProgressPoint(int Year, double? Value);
