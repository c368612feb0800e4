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

/// <summary>
/// A publication that figures are from. Who reads of it is told producer, publication and year, never the copy that was read.
/// </summary>
public sealed record CatalogueSource
{
    public required string Code { get; init; }

    /// <summary>The publication.</summary>
    public required string Name { get; init; }

    /// <summary>Who made and published the figures, or that it is not known.</summary>
    public required string Producer { get; init; }

    /// <summary>Whether it is known who that was: what is not known is no publisher for machines to read.</summary>
    public bool IsProducerKnown { get; init; } = true;

    /// <summary>As a newspaper prints it.</summary>
    public required string Citation { get; init; }

    /// <summary>The number of the table or page; null where none was noted.</summary>
    public string? Table { get; init; }

    /// <summary>The year of the publication.</summary>
    public required int Year { get; init; }

    /// <summary>When its figures were published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>How exactly that is known: DAY, YEAR or NOT_AFTER.</summary>
    public required string PublishedPrecision { get; init; }

    /// <summary>How close what was read is to the producer: OFFICIAL, OFFICIAL_VIA_COPY, PRESS or OTHER.</summary>
    public required string Grade { get; init; }

    /// <summary>Where the producer has published it; null for what is not on the web.</summary>
    public string? Address { get; init; }

    /// <summary>The licence of what was read, in words.</summary>
    public required string Licence { get; init; }

    /// <summary>As SPDX has it; null where none is stated.</summary>
    public string? LicenceId { get; init; }

    /// <summary>Whether a licence is stated that lets others reuse the figures.</summary>
    public required bool IsOpen { get; init; }
}

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
