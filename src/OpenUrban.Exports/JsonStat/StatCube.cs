namespace OpenUrban.Exports.JsonStat;

/// <summary>Values as cells of a cube, the last dimension running fastest ("what does not change, first").</summary>
internal sealed class StatCube
{
    private StatCube(
        (string Path, string? Transform)[] series,
        string[] indicators,
        string[] areas,
        int[] years,
        Observed?[] cells
    ) => (Series, Indicators, Areas, Years, Cells) = (series, indicators, areas, years, cells);

    /// <summary>Which values of the question, and what was made of them.</summary>
    public IReadOnlyList<(string Path, string? Transform)> Series { get; }

    /// <summary>Their codes, in the order in which the values have them first.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>The same of areas.</summary>
    public IReadOnlyList<string> Areas { get; }

    /// <summary>In the order of time, which JSON-stat demands of a dimension of time.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Null where there is no observation; a missing value is one.</summary>
    public IReadOnlyList<Observed?> Cells { get; }

    /// <exception cref="ExportException">The cube has more cells than the limit.</exception>
    public static StatCube Of(List<Observed> values, string format, int limit)
    {
        var series = values.Select(v => (v.Path, v.Transform)).Distinct().ToArray();
        var indicators = values.Select(v => v.Indicator).Distinct(StringComparer.Ordinal).ToArray();
        var areas = values.Select(v => v.Area).Distinct(StringComparer.Ordinal).ToArray();
        var years = values.Select(v => v.Period).Distinct().Order().ToArray();
        var count = (decimal)series.Length * indicators.Length * areas.Length * years.Length;
        if (count > limit)
        {
            throw new ExportException(
                ExportError.TooLarge,
                $"{format} takes at most {limit:N0} cells, and {series.Length:N0} series of {indicators.Length:N0} indicators in "
                    + $"{areas.Length:N0} areas and {years.Length:N0} years are {count:N0}, most of them empty or not. Narrow the "
                    + "question by indicators, areas or years, or take csv or parquet."
            );
        }

        var (ofSeries, ofIndicator) = (Positions(series), Positions(indicators));
        var (ofArea, ofYear) = (Positions(areas), Positions(years));
        var cells = new Observed?[(int)count];
        foreach (var value in values)
        {
            var index = ofSeries[(value.Path, value.Transform)];
            index = (index * indicators.Length) + ofIndicator[value.Indicator];
            index = (index * areas.Length) + ofArea[value.Area];
            cells[(index * years.Length) + ofYear[value.Period]] = value;
        }

        return new StatCube(series, indicators, areas, years, cells);
    }

    private static Dictionary<T, int> Positions<T>(T[] items)
        where T : notnull => items.Index().ToDictionary(i => i.Item, i => i.Index);
}
