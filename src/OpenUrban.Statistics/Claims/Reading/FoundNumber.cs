namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>A number in a text that may be a statistic.</summary>
/// <param name="Start">Where it begins, its words with it.</param>
/// <param name="End">Where it ends, its unit with it.</param>
/// <param name="DigitsStart">Where its digits begin.</param>
/// <param name="DigitsEnd">Where they end.</param>
/// <param name="Number">The number.</param>
internal sealed record FoundNumber(int Start, int End, int DigitsStart, int DigitsEnd, ClaimedNumber Number);
