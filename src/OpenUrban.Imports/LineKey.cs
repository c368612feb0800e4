namespace OpenUrban.Imports;

/// <summary>Of what a line has a value.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Area">What it is measured for.</param>
/// <param name="Year">The year.</param>
/// <param name="Multiplier">The power of ten that the line states; null where it states none.</param>
internal readonly record struct LineKey(FoundCode Indicator, FoundCode Area, int Year, int? Multiplier);
