namespace OpenUrban.Data.Imports;

/// <summary>An indicator or area that a file speaks of.</summary>
/// <param name="Code">The code that the store has for it.</param>
/// <param name="FileCode">The code that the file has for it.</param>
/// <param name="Name">The name that the file has for it, in the file's language; null where it has none.</param>
/// <param name="UnitMultiplier">Power of ten that the file's values of an indicator are given in (SDMX UNIT_MULT); null where it says none.</param>
/// <param name="Line">The first line with it.</param>
public sealed record FoundCode(string Code, string FileCode, string? Name, int? UnitMultiplier, long Line);
