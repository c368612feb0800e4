namespace OpenUrban.Exports.SdmxCsv;

/// <summary>
/// The keys that have been written, without their values: 8 bytes for each beside some 200 for each series, so that millions
/// fit.
/// </summary>
internal sealed class SeenObservations
{
    private readonly Dictionary<SeriesKey, SortedList<int, int>> years = [];

    /// <summary>How many series there are.</summary>
    public int Series => years.Count;

    /// <param name="series">Whose observation it is.</param>
    /// <param name="year">The year.</param>
    /// <param name="content">A hash of what must be the same where the key is.</param>
    /// <returns>True when the key is new; false when the same observation has been there; null when another has.</returns>
    public bool? Add(SeriesKey series, int year, int content)
    {
        if (!years.TryGetValue(series, out var seen))
        {
            years[series] = seen = [];
        }

        // Nearly always the year is the next one, which a sorted list takes at its end.
        if (!seen.TryGetValue(year, out var earlier))
        {
            seen.Add(year, content);
            return true;
        }

        return earlier == content ? false : null;
    }

    /// <summary>Numbers of the codes of a series.</summary>
    internal readonly record struct SeriesKey(int Values, int Indicator, int Area, int Transform);
}
