using OpenUrban.Statistics;

namespace OpenUrban.Api.Coverage;

/// <summary>The years of a series, and which are not among them.</summary>
internal sealed class SeriesYears
{
    private readonly IReadOnlyList<(int Year, bool IsMissing)> years;

    /// <param name="years">Each year once, in order, and whether its value is missing.</param>
    public SeriesYears(IReadOnlyList<(int Year, bool IsMissing)> years)
    {
        this.years = years;
        Interval = SeriesInterval.Of([.. years.Select(y => y.Year)]);
    }

    /// <summary>See <see cref="SeriesInterval"/>.</summary>
    public int? Interval { get; }

    /// <summary>The years without a value, in order: those left out, next to each other as one gap, and each missing value.</summary>
    public IEnumerable<CoverageGap> Gaps()
    {
        for (var i = 0; i < years.Count; i++)
        {
            var (year, isMissing) = years[i];
            int? before = i == 0 ? null : years[i - 1].Year;
            if (before is { } last && Interval is { } interval && year - last > interval)
            {
                var leftOut = Enumerable.Range(1, ((year - last) / interval) - 1).Select(n => last + (n * interval));
                yield return new CoverageGap([.. leftOut], null, last, year);
            }

            if (isMissing)
            {
                var after = i + 1 < years.Count ? years[i + 1].Year : year;
                yield return new CoverageGap([year], i, before ?? year, after);
            }
        }
    }
}
