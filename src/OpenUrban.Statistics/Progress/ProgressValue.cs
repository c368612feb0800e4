namespace OpenUrban.Statistics.Progress;

/// <summary>A value that a target is judged by, in the target's unit.</summary>
/// <param name="Year">The year it is of.</param>
/// <param name="Value">Null when it is missing; never 0 for missing.</param>
/// <param name="IsEstimate">Whether it is estimated, imputed or a forecast (SDMX OBS_STATUS E, I, F).</param>
/// <param name="IsLowerBound">
/// Whether the year has at least this much: it is the figure of a part of the year, or was published as "at least".
/// </param>
public readonly record struct ProgressValue(
    int Year,
    double? Value,
    bool IsEstimate = false,
    bool IsLowerBound = false
);
