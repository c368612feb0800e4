namespace OpenUrban.Statistics.Claims;

/// <summary>The numbers of a text.</summary>
/// <param name="Claims">Those that are claims, in their order.</param>
/// <param name="LeftOut">The others, in theirs.</param>
public sealed record ClaimText(IReadOnlyList<ClaimMention> Claims, IReadOnlyList<LeftOutNumber> LeftOut);
