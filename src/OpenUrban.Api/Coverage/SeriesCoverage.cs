using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Answers;

namespace OpenUrban.Api.Coverage;

/// <summary>How much there is of one series. It has at least one row, with a value or missing.</summary>
internal sealed class SeriesCoverage
{
    public required Indicator Indicator { get; init; }

    public required Area Area { get; init; }

    /// <summary>INDICATOR/AREA.</summary>
    public string Code => $"{Indicator.Code}/{Area.Code}";

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    /// <summary>Years with a value.</summary>
    public required int Values { get; init; }

    /// <summary>Years whose value is missing: the status says why.</summary>
    public required int Missing { get; init; }

    /// <summary>The coverage of series.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="observations">The values of the series: one a period.</param>
    public static IQueryable<SeriesCoverage> Of(IRowSource rows, IQueryable<Observation> observations) =>
        from series in observations
            .GroupBy(o => new { o.IndicatorId, o.AreaId })
            .Select(g => new
            {
                g.Key.IndicatorId,
                g.Key.AreaId,
                FirstYear = g.Min(o => o.Year),
                LastYear = g.Max(o => o.Year),
                Values = g.Count(o => o.Value != null),
                Missing = g.Count(o => o.Value == null),
            })
        join indicator in rows.Of<Indicator>() on series.IndicatorId equals indicator.Id
        join area in rows.Of<Area>() on series.AreaId equals area.Id
        select new SeriesCoverage
        {
            Indicator = indicator,
            Area = area,
            FirstYear = series.FirstYear,
            LastYear = series.LastYear,
            Values = series.Values,
            Missing = series.Missing,
        };

    /// <summary>The coverage of all series of a release in memory.</summary>
    public static List<SeriesCoverage> Of(ReleaseSnapshot release)
    {
        var columns = release.Observations!;
        var coverage = new List<SeriesCoverage>(columns.SeriesCount);
        for (var series = 0; series < columns.SeriesCount; series++)
        {
            var (start, end) = (columns.StartOf(series), columns.EndOf(series));
            var values = 0;
            for (var row = start; row < end; row++)
            {
                values += columns.ValueOf(row) is null ? 0 : 1;
            }

            coverage.Add(
                new SeriesCoverage
                {
                    Indicator = release.ById<Indicator>(columns.IndicatorIdOf(series))!,
                    Area = release.ById<Area>(columns.AreaIdOf(series))!,
                    FirstYear = columns.YearOf(start),
                    LastYear = columns.YearOf(end - 1),
                    Values = values,
                    Missing = end - start - values,
                }
            );
        }

        return coverage;
    }
}
