namespace OpenUrban.Data;

/// <summary>How exactly a date is known. A year counts as its last day.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the year.</summary>
    Year,
}
