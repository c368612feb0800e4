namespace OpenUrban.Statistics.Comparability;

/// <summary>
/// Whether values may be compared: the one place that says so, for transforms, series, verdicts, charts and files. Two values
/// of a series may not when it has a known break between their years, or when they stem from different editions. A break that
/// nobody has entered is found by the editions all the same.
/// </summary>
public static class Comparison
{
    /// <summary>Whether two values of one series may be compared. The order does not matter.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    /// <param name="breakYears">The first years of the series on a new basis.</param>
    public static bool AreComparable(YearValue one, YearValue other, IEnumerable<int> breakYears) =>
        one.Edition == other.Edition && !HasBreak(breakYears, one.Year, other.Year);

    /// <summary>Whether a break lies behind the earlier of two years, and not behind the later one.</summary>
    public static bool HasBreak(IEnumerable<int> breakYears, int oneYear, int otherYear)
    {
        var (earlier, later) = (Math.Min(oneYear, otherYear), Math.Max(oneYear, otherYear));
        return breakYears.Any(year => earlier < year && year <= later);
    }

    /// <summary>
    /// Whether a series has a value before that of a place and the two may not be compared. It is the last one before that is
    /// not missing, however many years ago; a value that is missing is compared with nothing.
    /// </summary>
    /// <param name="values">The values of the series, in the order of the years.</param>
    /// <param name="place">The place among them.</param>
    /// <param name="breakYears">The first years of the series on a new basis.</param>
    public static bool StartsAfterBreak(IReadOnlyList<YearValue> values, int place, IEnumerable<int> breakYears)
    {
        if (values[place].Value is null)
        {
            return false;
        }

        var before = place - 1;
        while (before >= 0 && values[before].Value is null)
        {
            before--;
        }

        return before >= 0 && !AreComparable(values[before], values[place], breakYears);
    }

    /// <summary>The years whose value may not be compared with the one before it.</summary>
    /// <inheritdoc cref="StartsAfterBreak" />
    public static IEnumerable<int> Interruptions(
        IReadOnlyList<YearValue> values,
        IReadOnlyCollection<int> breakYears
    ) =>
        Enumerable
            .Range(0, values.Count)
            .Where(place => StartsAfterBreak(values, place, breakYears))
            .Select(place => values[place].Year);

    /// <summary>The years whose value is of another edition than the one before it, whether or not a known break tells why.</summary>
    /// <param name="values">The values of the series, in the order of the years.</param>
    public static IEnumerable<int> EditionChanges(IReadOnlyList<YearValue> values) => Interruptions(values, []);

    /// <summary>
    /// Whether figures of one year of several series, as of districts that are ranked, stand on different bases: of different
    /// editions, or one behind a break that another has still before it.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <param name="figures">Of each series the edition of its value, and the first years on a new basis.</param>
    public static bool MixEditions(int year, IEnumerable<(EditionKey Edition, IReadOnlyList<int> BreakYears)> figures)
    {
        EditionKey? first = null;
        var breaks = new List<IReadOnlyList<int>>();
        foreach (var (edition, breakYears) in figures)
        {
            if (edition != (first ??= edition))
            {
                return true;
            }

            // Most series have no break, and many have the same.
            if (breakYears.Count > 0 && !breaks.Exists(known => known.SequenceEqual(breakYears)))
            {
                breaks.Add(breakYears);
            }
        }

        return breaks.Exists(one => breaks.Exists(other => StandApart(year, one, other)));
    }

    /// <summary>
    /// Whether one series has a break behind it that the other has not, and the other one before it that the first has not.
    /// Who has a break alone, as a city whose territory grew, stands beside the others as before.
    /// </summary>
    private static bool StandApart(int year, IReadOnlyList<int> one, IReadOnlyList<int> other) =>
        one.Any(b => b <= year && !other.Contains(b)) && other.Any(b => b > year && !one.Contains(b));
}
