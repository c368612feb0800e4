namespace OpenUrban.Exports;

/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Comparator">AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, CLOSE_TO or EQUAL.</param>
/// <param name="Value">The value to be reached, in the indicator's unit and multiplier.</param>
/// <param name="Year">The year of its deadline; null for none.</param>
/// <param name="Phrase">What the plan says, in its own words.</param>
public sealed record CatalogueTarget(
    string Code,
    string Name,
    string Comparator,
    double Value,
    int? Year,
    string Phrase
);
