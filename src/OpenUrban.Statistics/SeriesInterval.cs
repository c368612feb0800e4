namespace OpenUrban.Statistics;

/// <summary>How far apart the values of a series are.</summary>
public static class SeriesInterval
{
    /// <summary>
    /// The commonest interval between two years, the shorter of equally common ones. Null when there is only one year, and
    /// where another interval is no multiple of it, as among the censuses of 1953, 1964 and 1982: then no year can be said
    /// to be left out.
    /// </summary>
    /// <param name="years">Each year once, in order.</param>
    public static int? Of(IReadOnlyList<int> years)
    {
        var intervals = years.Zip(years.Skip(1), (one, next) => next - one).ToList();
        var commonest = intervals
            .CountBy(interval => interval)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key)
            .FirstOrDefault()
            .Key;
        return commonest > 0 && intervals.TrueForAll(interval => interval % commonest == 0) ? commonest : null;
    }
}
