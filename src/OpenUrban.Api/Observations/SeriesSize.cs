using OpenUrban.GraphQL.Operations;

namespace OpenUrban.Api.Observations;

/// <summary>How many series and years the root field series may give, for the cost of an operation.</summary>
internal static class SeriesSize
{
    private const int UsualAreas = 16;
    private const int UsualYears = 10;
    private const int MostYears = 100;

    /// <summary>
    /// What the arguments say and, where they are silent, what is usual: most indicators are of the 16 districts, in about
    /// ten years.
    /// </summary>
    public static readonly ListSize OfArguments = new()
    {
        Objects = arguments => (arguments.Count("indicators") ?? 1) * (arguments.Count("areas") ?? UsualAreas),
        Rows = arguments =>
            arguments.Int("to") - arguments.Int("from") is { } distance
                ? Math.Clamp(distance + 1, 0, MostYears)
                : UsualYears,
    };
}
