using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>A claim in a text with its verdict.</summary>
internal sealed record CheckedMention(string Text, ClaimMention Mention, CheckedClaim Claim);
