namespace OpenUrban.Imports;

/// <summary>An indicator or area that a file speaks of.</summary>
/// <param name="Code">The code that the store has for it.</param>
/// <param name="FileCode">The code that the file has for it.</param>
/// <param name="Name">The name that the file has for it, in the file's language; null where it has none.</param>
/// <param name="UnitMultiplier">
/// Power of ten that the file's values of an indicator are given in (SDMX UNIT_MULT); null where the file says none, and of
/// an area. It has to be that of the indicator in the store.
/// </param>
/// <param name="Line">The first line with it.</param>
public sealed record FoundCode(string Code, string FileCode, string? Name, int? UnitMultiplier, long Line)
{
    public int? UnitMultiplier { get; private set; } = UnitMultiplier;

    /// <summary>The first line with a value; null before it.</summary>
    private long? FirstValueLine { get; set; }

    /// <summary>The line that says another multiplier; null when there is none.</summary>
    internal long? TakeMultiplier(int? multiplier, long line)
    {
        if (FirstValueLine is { } first)
        {
            return multiplier == UnitMultiplier ? null : first;
        }

        (UnitMultiplier, FirstValueLine) = (multiplier, line);
        return null;
    }
}
