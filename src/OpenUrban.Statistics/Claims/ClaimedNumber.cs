namespace OpenUrban.Statistics.Claims;

/// <summary>A printed number with its unit.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">Its unit.</param>
public sealed record ClaimedNumber(PrintedNumber Number, UnitReading Unit);
