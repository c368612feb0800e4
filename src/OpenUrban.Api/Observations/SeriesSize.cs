using OpenUrban.GraphQL.Operations;

namespace OpenUrban.Api.Observations;

/// <summary>How many series and years a field may give, for the cost of an operation.</summary>
internal static class SeriesSize
{
    private const int UsualAreas = 50;
    private const int UsualDistricts = 16;
    private const int UsualYears = 30;
    private const int MostYears = 100;

    /// <summary>Series of the root type: what the arguments say and, where they are silent, what is usual here.</summary>
    public static readonly ListSize OfRoot = new()
    {
        Objects = arguments =>
            (arguments.Count("indicators") ?? 1)
            * (arguments.Count("areas") ?? (arguments.Name("areaKind") == "DISTRICT" ? UsualDistricts : UsualAreas)),
        Rows = arguments => Years(arguments) ?? UsualYears,
    };

    /// <summary>
    /// Series or last values of an area or indicator. Where the arguments are silent it counts as one: how many there are
    /// differs from one object to the next, and what multiplies is the pages above.
    /// </summary>
    public static readonly ListSize OfObject = new()
    {
        Objects = arguments => arguments.Count("indicators") ?? arguments.Count("areas") ?? 1,
        Rows = arguments => Years(arguments) ?? 1,
    };

    private static double? Years(FieldArguments arguments) =>
        arguments.Int("to") - arguments.Int("from") is { } distance ? Math.Clamp(distance + 1, 0, MostYears) : null;
}
