#pragma warning disable MA0048 // The entries of the catalogue are read together.
namespace OpenUrban.Exports;

/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What is counted, and how.</param>
/// <param name="UnitCode">Code of the unit.</param>
/// <param name="UnitName">The unit in words.</param>
/// <param name="UnitSymbol">Its symbol, for example %; null where it has none.</param>
/// <param name="UnitMultiplier">Power of ten that turns a value into the unit (SDMX UNIT_MULT).</param>
/// <param name="Decimals">Digits after the point that values usually have.</param>
public sealed record CatalogueIndicator(
    string Code,
    string Name,
    string Definition,
    string UnitCode,
    string UnitName,
    string? UnitSymbol,
    int UnitMultiplier,
    int Decimals
);

/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">COUNTRY, REGION, PROVINCE, CITY, DISTRICT or ZONE.</param>
/// <param name="ParentCode">Code of the area it lies in; null for none.</param>
/// <param name="Longitude">Degrees east of its middle (WGS 84); null where it is not known.</param>
/// <param name="Latitude">Degrees north of it.</param>
public sealed record CatalogueArea(
    string Code,
    string Name,
    string Kind,
    string? ParentCode,
    double? Longitude,
    double? Latitude
);

/// <param name="Code">Its code.</param>
/// <param name="Name">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Year">The year in which.</param>
/// <param name="Address">Where it is to be had; null for what is not on the web.</param>
/// <param name="Licence">What may be done with it.</param>
/// <param name="LicenceId">As SPDX has it; null where it is none of those.</param>
public sealed record CatalogueSource(
    string Code,
    string Name,
    string Publisher,
    int Year,
    string? Address,
    string Licence,
    string? LicenceId
);

/// <param name="Year">The first year on the new basis.</param>
/// <param name="Reason">Why the series breaks.</param>
public sealed record CatalogueBreak(int Year, string Reason);

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
