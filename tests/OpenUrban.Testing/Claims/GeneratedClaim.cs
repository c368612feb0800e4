using OpenUrban.Statistics.Claims;

namespace OpenUrban.Testing.Claims;

/// <summary>A claim, and what it was made of.</summary>
/// <param name="Kind">How.</param>
/// <param name="About">The value in force that it is said to be.</param>
/// <param name="Text">The number as it is printed.</param>
/// <param name="Value">The number in base units.</param>
/// <param name="Precision">The power of ten of its last digit.</param>
public sealed record GeneratedClaim(ClaimKind Kind, StoredValue About, string Text, decimal Value, int Precision);
