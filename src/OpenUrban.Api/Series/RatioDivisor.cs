using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Series;

/// <summary>What a ratio is for: so many of a unit.</summary>
/// <param name="Unit">The base unit of the denominator.</param>
/// <param name="Multiplier">How many of it.</param>
internal sealed record RatioDivisor(Unit Unit, double Multiplier);
