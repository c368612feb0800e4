using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Statistics.Transforms;

/// <summary>
/// A series as transforms read it: what was observed, in the order of the years, at most one value a year. Who needs to
/// go back from a value to the row it came from derives from it.
/// </summary>
/// <param name="unit">The base unit: only equal ones are the same.</param>
/// <param name="values">The values in the base unit.</param>
/// <param name="breakYears">Years from which the series is not comparable with the years before.</param>
public class ObservedSeries(string unit, IReadOnlyList<YearValue> values, IReadOnlyList<int> breakYears)
{
    public string Unit => unit;

    public IReadOnlyList<YearValue> Values => values;

    public IReadOnlyList<int> BreakYears => breakYears;

    /// <summary>The place of a year; -1 when the series does not have it.</summary>
    public int Find(int year)
    {
        var (start, end) = (0, values.Count);
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            (start, end) = values[middle].Year < year ? (middle + 1, end) : (start, middle);
        }

        return start < values.Count && values[start].Year == year ? start : -1;
    }

    /// <summary>The place of a year that has a value; -1 when it is missing, or the series does not have the year.</summary>
    public int FindPresent(int year) =>
        Find(year) is >= 0 and var place && values[place].Value is not null ? place : -1;

    /// <summary>
    /// The place of the year with a value that is nearest to one, of two equally near ones the earlier; -1 when none is near enough.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <param name="tolerance">How many years it may be off.</param>
    public int FindNearest(int year, int tolerance)
    {
        for (var off = 0; off <= tolerance; off++)
        {
            if (FindPresent(year - off) is >= 0 and var earlier)
            {
                return earlier;
            }

            if (FindPresent(year + off) is >= 0 and var later)
            {
                return later;
            }
        }

        return -1;
    }

    /// <summary>The last place before another that has a value; -1 when there is none.</summary>
    public int FindPresentBefore(int place)
    {
        do
        {
            place--;
        } while (place >= 0 && values[place].Value is null);
        return place;
    }

    /// <summary>Whether its values were computed from those of other series, and not observed.</summary>
    public virtual bool IsComposed => false;

    /// <summary>Why the value of a place is missing.</summary>
    public virtual UndefinedReason ReasonAt(int place) => UndefinedReason.Missing;

    /// <summary>The values of other series that a value was computed from; empty for what was observed.</summary>
    public virtual IReadOnlyList<TransformInput> PartsAt(int place) => [];

    /// <summary>Whether what a value was computed from is of different editions, or stands on different sides of a break.</summary>
    public virtual bool MixesEditionsAt(int place) => false;

    /// <summary>Whether the values of two places may be compared.</summary>
    public bool AreComparable(int place, int otherPlace) =>
        Comparison.AreComparable(values[place], values[otherPlace], breakYears);
}
