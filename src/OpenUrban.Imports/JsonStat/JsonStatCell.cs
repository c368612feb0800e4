namespace OpenUrban.Imports.JsonStat;

/// <summary>A value of a dataset as the file has it.</summary>
/// <param name="Index">Number of the cell, the last dimension counting fastest.</param>
/// <param name="Value">No number (NaN) when the file has null; 0 when what it has is at fault.</param>
/// <param name="Line">The line it stands on.</param>
/// <param name="Decimals">Digits after the point.</param>
internal readonly record struct JsonStatCell(long Index, double Value, int Line, byte Decimals);
