namespace OpenUrban.Tables;

/// <summary>
/// Which columns of a table together are a statistical value: whose, of which period, what it is and how good it is. A table
/// may have several, as a question may ask for the population and the product of the same district side by side. Numbers are
/// positions among the columns.
/// </summary>
public sealed record ValueColumns
{
    /// <summary>Path of the object that has the value; empty where it is the row itself. No two of a table share one.</summary>
    public required string Path { get; init; }

    /// <summary>Code of the indicator.</summary>
    public required int Indicator { get; init; }

    /// <summary>Code of the area.</summary>
    public required int Area { get; init; }

    /// <summary>The year.</summary>
    public required int Period { get; init; }

    /// <summary>The value as a number; where it is missing, the row has a period and a status all the same.</summary>
    public required int Value { get; init; }

    /// <summary>The value with the digits of its source.</summary>
    public int? ValueText { get; init; }

    /// <summary>SDMX OBS_STATUS, for example A, E, P or M.</summary>
    public required int Status { get; init; }

    /// <summary>Whether the value is the figure itself (EXACT), a lower bound of it (LOWER) or about so much (APPROX).</summary>
    public int? Bound { get; init; }

    /// <summary>The day or days that the value is of, where they are not the usual ones.</summary>
    public int? Reference { get; init; }

    /// <summary>SDMX CONF_STATUS.</summary>
    public int? Confidentiality { get; init; }

    /// <summary>Whether the value may not be compared with the one before it in its series.</summary>
    public int? Break { get; init; }

    /// <summary>Remarks on the value, in one text.</summary>
    public int? Notes { get; init; }

    /// <summary>Code of the source; of several, their codes with "; " between them.</summary>
    public int? Source { get; init; }

    /// <summary>What was made of the values, for example PERCENT_CHANGE; none where they are as published.</summary>
    public int? Transform { get; init; }

    /// <summary>The unit in words, of values that were transformed: all others are in the indicator's.</summary>
    public int? UnitName { get; init; }

    /// <summary>The day on which the value was published.</summary>
    public int? PublishedOn { get; init; }

    /// <summary>How exactly that day is known: DAY, YEAR or NOT_AFTER.</summary>
    public int? PublishedPrecision { get; init; }
}
