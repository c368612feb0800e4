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

    /// <summary>The last place before another that has a value; -1 when there is none.</summary>
    public int FindPresentBefore(int place)
    {
        do
        {
            place--;
        } while (place >= 0 && values[place].Value is null);
        return place;
    }

    /// <summary>Whether the values of two places may be compared.</summary>
    public bool AreComparable(int place, int otherPlace) =>
        Comparison.AreComparable(values[place], values[otherPlace], breakYears);
}
