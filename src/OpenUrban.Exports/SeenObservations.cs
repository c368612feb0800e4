using System.Runtime.InteropServices;

namespace OpenUrban.Exports;

/// <summary>
/// The observations that have passed, without their values: 8 bytes for each beside some 200 for each series, so that millions
/// fit.
/// </summary>
/// <typeparam name="TSeries">Tells series from each other.</typeparam>
internal sealed class SeenObservations<TSeries>
    where TSeries : notnull
{
    private readonly Dictionary<TSeries, SortedList<int, int>> years = [];

    /// <summary>How many series there are.</summary>
    public int Series => years.Count;

    /// <param name="series">Whose observation it is.</param>
    /// <param name="year">The year.</param>
    /// <param name="item">What is to be known of it when it comes again.</param>
    /// <param name="earlier">What was known of it when it came first.</param>
    /// <returns>Whether it came for the first time.</returns>
    public bool TryAdd(TSeries series, int year, int item, out int earlier)
    {
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(years, series, out _);
        seen ??= [];

        // Nearly always the year is the next one, which a sorted list takes at its end.
        if (seen.TryGetValue(year, out earlier))
        {
            return false;
        }

        seen.Add(year, item);
        return true;
    }
}
