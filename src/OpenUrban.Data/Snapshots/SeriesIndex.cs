namespace OpenUrban.Data.Snapshots;

/// <summary>Where series begin, made from rows in the order of indicator and area.</summary>
internal sealed class SeriesIndex
{
    private readonly List<int> indicators = [];
    private readonly List<int> areas = [];
    private readonly List<int> starts = [];
    private int rows;

    /// <summary>Key of the indicator of each series.</summary>
    public int[] Indicators => [.. indicators];

    /// <summary>Key of its area.</summary>
    public int[] Areas => [.. areas];

    /// <summary>Its first row, and behind the last series the number of rows.</summary>
    public int[] Starts => [.. starts, rows];

    /// <summary>Adds a row.</summary>
    public void Add(int indicator, int area)
    {
        if (indicators.Count == 0 || indicators[^1] != indicator || areas[^1] != area)
        {
            indicators.Add(indicator);
            areas.Add(area);
            starts.Add(rows);
        }

        rows++;
    }
}
