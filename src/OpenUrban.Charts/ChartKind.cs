namespace OpenUrban.Charts;

/// <summary>How values are drawn.</summary>
internal enum ChartKind
{
    /// <summary>A line for each series, over years.</summary>
    Line,

    /// <summary>A column for each value, over years.</summary>
    Bar,

    /// <summary>Horizontal bars of one year, the longest first, with their values.</summary>
    Ranking,

    /// <summary>A row for each series with a dot for each of a few years.</summary>
    Dot,
}
