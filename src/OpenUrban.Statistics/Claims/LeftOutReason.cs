namespace OpenUrban.Statistics.Claims;

/// <summary>Why a number in a text is not held against published values.</summary>
public enum LeftOutReason
{
    /// <summary>It is a year.</summary>
    Year,

    /// <summary>It is a part of a date or a time of day.</summary>
    Date,

    /// <summary>It says which one in a row.</summary>
    Ordinal,

    /// <summary>It is the number of a document, a line or a road, or a part of a name.</summary>
    Code,

    /// <summary>It is an age.</summary>
    Age,

    /// <summary>It is a length of time.</summary>
    Span,

    /// <summary>It is a change, which is computed and not published.</summary>
    Change,

    /// <summary>It has more digits than a statistic.</summary>
    Unreadable,

    /// <summary>No words beside it are those of an indicator, or of none that is in its unit.</summary>
    NoIndicator,
}
