namespace OpenUrban.GraphQL.Tabular;

/// <summary>
/// Which fields of a type together are a statistical value, so that a table keeps whose value it is, of which year and how
/// good. Fields are paths from the object, with points; one that begins with "^." is from the nearest object above it whose
/// type has values as well.
/// </summary>
public sealed record ValueFields
{
    /// <summary>Fields of which any that is selected makes it a value.</summary>
    public required IReadOnlyList<string> Triggers { get; init; }

    /// <summary>What goes along with a value, as a selection: <c>year status notes { text }</c>.</summary>
    public required string Companions { get; init; }

    /// <summary>Code of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Code of the area.</summary>
    public required string Area { get; init; }

    /// <summary>The year.</summary>
    public required string Period { get; init; }

    /// <summary>The value, a number.</summary>
    public required string Value { get; init; }

    /// <summary>The value with the digits of its source.</summary>
    public string? ValueText { get; init; }

    /// <summary>SDMX OBS_STATUS.</summary>
    public required string Status { get; init; }

    /// <summary>Whether the value is the figure itself, a lower bound of it or about so much.</summary>
    public string? Bound { get; init; }

    /// <summary>The day or days that the value is of.</summary>
    public string? Reference { get; init; }

    /// <summary>SDMX CONF_STATUS.</summary>
    public string? Confidentiality { get; init; }

    /// <summary>Whether the value may not be compared with the one before it in its series.</summary>
    public string? Break { get; init; }

    /// <summary>Remarks.</summary>
    public string? Notes { get; init; }

    /// <summary>Code of the source.</summary>
    public string? Source { get; init; }

    /// <summary>What was made of the values.</summary>
    public string? Transform { get; init; }

    /// <summary>The unit of transformed values in words.</summary>
    public string? UnitName { get; init; }

    /// <summary>The day on which the value was published.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>How exactly that day is known.</summary>
    public string? PublishedPrecision { get; init; }
}
