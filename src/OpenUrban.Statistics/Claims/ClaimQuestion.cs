namespace OpenUrban.Statistics.Claims;

/// <summary>That an indicator has a value for an area and a year.</summary>
/// <param name="IndicatorId">Key of the indicator.</param>
/// <param name="AreaId">Key of the area.</param>
/// <param name="Year">The year.</param>
/// <param name="Number">What is claimed to be the value.</param>
/// <param name="SaidOn">The day on which it was claimed; null where that is not known.</param>
public sealed record ClaimQuestion(
    int IndicatorId,
    int AreaId,
    int Year,
    ClaimedNumber Number,
    DateOnly? SaidOn = null
);
