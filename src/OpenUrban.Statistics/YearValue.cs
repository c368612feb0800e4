using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Statistics;

/// <summary>A value of a yearly series, in its base unit: persons, not ten thousands of them.</summary>
/// <param name="Year">The year it is of.</param>
/// <param name="Value">Null when it is missing; never 0 for missing.</param>
/// <param name="IsEstimate">Whether it is estimated, imputed or a forecast (SDMX OBS_STATUS E, I, F).</param>
public readonly record struct YearValue(int Year, double? Value, bool IsEstimate = false)
{
    /// <summary>The edition that it stems from: only values of one may be compared.</summary>
    public EditionKey Edition { get; init; }
}
