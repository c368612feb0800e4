namespace OpenUrban.Data;

/// <summary>How exactly a date is known. A year counts as its last day.</summary>
public enum DatePrecision
{
    Day,
    Year,
}
