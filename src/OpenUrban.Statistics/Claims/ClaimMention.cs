namespace OpenUrban.Statistics.Claims;

/// <summary>A claim in a text.</summary>
/// <param name="Offset">Where its words begin, in UTF-16 code units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Question">What it was read as.</param>
/// <param name="Sureness">How sure that is.</param>
public sealed record ClaimMention(int Offset, int Length, ClaimQuestion Question, ClaimSureness Sureness);
