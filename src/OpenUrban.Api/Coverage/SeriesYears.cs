using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Coverage;

/// <summary>The years of a series, and which are not among them.</summary>
internal sealed class SeriesYears
{
    private readonly IReadOnlyList<Observation> observations;

    /// <param name="observations">One a year, in the order of the years.</param>
    public SeriesYears(IReadOnlyList<Observation> observations)
    {
        this.observations = observations;
        var intervals = observations.Zip(observations.Skip(1), (one, next) => next.Year - one.Year).ToList();
        var commonest = intervals
            .CountBy(interval => interval)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key)
            .FirstOrDefault()
            .Key;
        Interval = commonest > 0 && intervals.TrueForAll(interval => interval % commonest == 0) ? commonest : null;
    }

    /// <summary>
    /// The commonest interval between two years of the series, the shorter of equally common ones. Null when there is
    /// only one year, and where another interval is no multiple of it, as among the censuses of 1953, 1964 and 1982:
    /// then no year can be said to be left out.
    /// </summary>
    public int? Interval { get; }

    /// <summary>The years without a value, in order: those left out, next to each other as one gap, and each missing value.</summary>
    public IEnumerable<CoverageGap> Gaps()
    {
        for (var i = 0; i < observations.Count; i++)
        {
            var (year, before) = (observations[i].Year, i == 0 ? null : observations[i - 1]);
            if (before is not null && Interval is { } interval && year - before.Year > interval)
            {
                var years = Enumerable
                    .Range(1, ((year - before.Year) / interval) - 1)
                    .Select(n => before.Year + (n * interval));
                yield return new CoverageGap([.. years], null, before.Year, year);
            }

            if (observations[i].Value is null)
            {
                var after = i + 1 < observations.Count ? observations[i + 1].Year : year;
                yield return new CoverageGap([year], observations[i], before?.Year ?? year, after);
            }
        }
    }
}
