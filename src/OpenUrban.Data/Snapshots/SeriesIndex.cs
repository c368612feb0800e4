namespace OpenUrban.Data.Snapshots;

/// <summary>Which series a release has, in the order of indicator and area, and how much there is of each. A series has a number, its place.</summary>
public sealed class SeriesIndex
{
    private readonly SeriesExtent[] series;

    // Of each series again, for they are asked for with every row that is written.
    private readonly int[] indicatorIds;
    private readonly int[] areaIds;
    private readonly Dictionary<(int IndicatorId, int AreaId), int> byKey;
    private readonly Dictionary<int, (int Start, int End)> byIndicator;
    private readonly Dictionary<int, int[]> byArea;

    internal SeriesIndex(SeriesExtent[] series)
    {
        this.series = series;
        indicatorIds = Array.ConvertAll(series, one => one.IndicatorId);
        areaIds = Array.ConvertAll(series, one => one.AreaId);
        byKey = new(series.Length);
        for (var i = 0; i < series.Length; i++)
        {
            byKey.Add((series[i].IndicatorId, series[i].AreaId), i);
        }

        byIndicator = Enumerable
            .Range(0, series.Length)
            .GroupBy(s => series[s].IndicatorId)
            .ToDictionary(g => g.Key, g => (g.First(), g.Last() + 1));
        byArea = Enumerable
            .Range(0, series.Length)
            .GroupBy(s => series[s].AreaId)
            .ToDictionary(g => g.Key, g => g.ToArray());
        Rows = series.Sum(one => (long)one.Rows);
    }

    /// <summary>How many series there are.</summary>
    public int Count => series.Length;

    /// <summary>Rows of all series: a value or a missing one for each of their years.</summary>
    public long Rows { get; }

    /// <summary>A series by its number.</summary>
    public SeriesExtent this[int number] => series[number];

    public int IndicatorIdOf(int number) => indicatorIds[number];

    public int AreaIdOf(int number) => areaIds[number];

    /// <summary>The series of an indicator for an area; -1 when there is none.</summary>
    public int Find(int indicatorId, int areaId) => byKey.GetValueOrDefault((indicatorId, areaId), -1);

    /// <summary>The series of an indicator, by area: a range.</summary>
    public (int Start, int End) OfIndicator(int indicatorId) => byIndicator.GetValueOrDefault(indicatorId);

    /// <summary>The series for an area, by indicator.</summary>
    public ReadOnlySpan<int> OfArea(int areaId) => byArea.GetValueOrDefault(areaId);
}
