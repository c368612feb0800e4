namespace OpenUrban.Imports.Mapping;

/// <summary>
/// The names that a file has for its columns: header names of CSV, ids of SDMX components, ids of JSON-stat dimensions.
/// Null: the format's own name, which <see cref="ImportFormat"/>'s reader knows, or none.
/// </summary>
public sealed record ImportColumns
{
    public string? Indicator { get; init; }

    public string? IndicatorName { get; init; }

    public string? Area { get; init; }

    public string? AreaName { get; init; }

    public string? Year { get; init; }

    public string? Value { get; init; }

    public string? Status { get; init; }

    public string? Confidentiality { get; init; }

    public string? Decimals { get; init; }

    public string? UnitMultiplier { get; init; }

    public string? PublishedOn { get; init; }
}
