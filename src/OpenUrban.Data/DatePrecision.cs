namespace OpenUrban.Data;

/// <summary>How exactly a date is known. A year counts as its last day.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>Only the year is known.</summary>
    Year,
}
