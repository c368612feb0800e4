namespace OpenUrban.Api.Observations;

/// <summary>A value that an answer as of a day left out only because no better day of its publication is known.</summary>
internal readonly record struct UndatedValue(int IndicatorId, int AreaId, int Year);

/// <summary>How many such values a list of observations left out, on all its pages.</summary>
/// <param name="Field">Tells the lists of an operation from each other.</param>
/// <param name="Count">How many.</param>
internal readonly record struct UndatedValues(object Field, int Count);
