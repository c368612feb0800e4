namespace OpenUrban.Data.Snapshots;

/// <summary>How much there is of a series. It has at least one row.</summary>
/// <param name="IndicatorId">Key of its indicator.</param>
/// <param name="AreaId">Key of its area.</param>
/// <param name="FirstYear">The year of its first row.</param>
/// <param name="LastYear">The year of its last row.</param>
/// <param name="Rows">Its years, those with a missing value included.</param>
/// <param name="Values">Its years with a value.</param>
public readonly record struct SeriesExtent(
    int IndicatorId,
    int AreaId,
    int FirstYear,
    int LastYear,
    int Rows,
    int Values
);
