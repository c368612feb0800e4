namespace OpenUrban.Statistics.Progress;

/// <summary>When the figure of a year is usually out: on a day of the year after it.</summary>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month.</param>
public readonly record struct PublicationCalendar(int Month, int Day)
{
    /// <summary>So many of the last publications are looked at.</summary>
    private const int Last = 3;

    /// <summary>Where no publication tells: half a year after the end of the year.</summary>
    public static PublicationCalendar Unknown { get; } = new(6, 30);

    /// <summary>
    /// The usual day of series that are published for one purpose: the latest day of the year among the last three years
    /// of each that were published, for the first time, in the year after. Who publishes in the year itself says nothing of
    /// how long the others take, and who publishes years later (a yearbook, a revision) is not waited for.
    /// </summary>
    /// <param name="series">Of each series the years that have a value and the days, known to the day, of its publications.</param>
    public static PublicationCalendar Of(IEnumerable<IEnumerable<(int Year, DateOnly PublishedOn)>> series)
    {
        var days = series
            .SelectMany(publications =>
                publications
                    .GroupBy(p => p.Year, p => p.PublishedOn)
                    .Select(year => (Year: year.Key, First: year.Min()))
                    .Where(year => year.First.Year == year.Year + 1)
                    .OrderByDescending(year => year.Year)
                    .Take(Last)
            )
            .Select(year => (year.First.Month, year.First.Day))
            .ToList();
        return days.Count == 0 ? Unknown : new PublicationCalendar(days.Max().Month, days.Max().Day);
    }

    /// <summary>The last day on which the figure of a year is not late.</summary>
    public DateOnly UsualDay(int year) =>
        year >= DateOnly.MaxValue.Year
            ? DateOnly.MaxValue
            : new DateOnly(year + 1, Month, Math.Min(Day, DateTime.DaysInMonth(year + 1, Month)));
}
