namespace OpenUrban.Statistics.Claims;

/// <summary>A number in a text that is no claim.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Reason">Why it is none.</param>
public sealed record LeftOutNumber(int Offset, int Length, LeftOutReason Reason);
