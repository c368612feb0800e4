namespace OpenUrban.Data.Snapshots;

/// <summary>Where series begin.</summary>
/// <param name="Indicators">Key of the indicator of each series.</param>
/// <param name="Areas">Key of its area.</param>
/// <param name="Starts">Its first row, and behind the last series the number of rows.</param>
internal sealed record SeriesIndex(int[] Indicators, int[] Areas, int[] Starts)
{
    /// <param name="indicators">The indicator of each row, in order.</param>
    /// <param name="areas">The area of each row, in order within an indicator.</param>
    public static SeriesIndex Of(ReadOnlySpan<int> indicators, ReadOnlySpan<int> areas)
    {
        var (ofIndicators, ofAreas, starts) = (new List<int>(), new List<int>(), new List<int>());
        for (var row = 0; row < indicators.Length; row++)
        {
            if (row == 0 || indicators[row] != indicators[row - 1] || areas[row] != areas[row - 1])
            {
                ofIndicators.Add(indicators[row]);
                ofAreas.Add(areas[row]);
                starts.Add(row);
            }
        }

        starts.Add(indicators.Length);
        return new SeriesIndex([.. ofIndicators], [.. ofAreas], [.. starts]);
    }
}
