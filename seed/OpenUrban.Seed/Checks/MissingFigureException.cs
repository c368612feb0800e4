namespace OpenUrban.Seed.Checks;

/// <summary>The data have no value where a line needs one. The line does not hold; the others go on.</summary>
internal sealed class MissingFigureException(string indicator, string area, int year)
    : Exception($"no value of {indicator} for area {area} in {year}");
