namespace OpenUrban.Exports;

/// <summary>One statistical value of a table.</summary>
/// <param name="Path">Which of the table's values it is: <see cref="Tables.ValueColumns.Path"/>.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Area">Code of the area.</param>
/// <param name="Period">The year.</param>
/// <param name="Value">Null when it is missing; the status says why.</param>
/// <param name="Digits">The value in digits, as the table has them; null when it is missing.</param>
/// <param name="Status">SDMX OBS_STATUS.</param>
/// <param name="Confidentiality">SDMX CONF_STATUS; null where the table does not say.</param>
/// <param name="Notes">Remarks; null for none.</param>
/// <param name="Source">Code of the source; of several, with "; " between them; null where the table does not say.</param>
/// <param name="Transform">What was made of the value; null for nothing.</param>
/// <param name="UnitName">The unit of a transformed value; null for that of the indicator.</param>
public sealed record Observed(
    string Path,
    string Indicator,
    string Area,
    int Period,
    double? Value,
    string? Digits,
    string Status,
    string? Confidentiality,
    string? Notes,
    string? Source,
    string? Transform,
    string? UnitName
)
{
    /// <summary>Whether it may not be compared with the value before it in its series; null where the table does not say.</summary>
    public bool? StartsAfterBreak { get; init; }

    /// <summary>LOWER where the observation is a lower bound, APPROX where it is about so much, EXACT or null otherwise.</summary>
    public string? Bound { get; init; }

    /// <summary>The day or days that it is of, where they are not the usual ones.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether it tells of two years how one differs from the other, so that across a break it tells nothing.</summary>
    public bool ComparesYears => Transform is "CHANGE" or "PERCENT_CHANGE" or "COMPOUND_ANNUAL_GROWTH";
}
