namespace OpenUrban.Data;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The day.</summary>
    Day,

    /// <summary>The year; its last day stands for it, and never a day on which it had long been known.</summary>
    Year,

    /// <summary>Only a day is known on which it was public already: it was published on that day or before.</summary>
    NotAfter,
}
