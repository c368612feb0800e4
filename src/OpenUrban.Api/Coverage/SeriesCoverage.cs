using OpenUrban.Data;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;

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

    /// <summary>The coverage of the series that these observations are of.</summary>
    public static IQueryable<SeriesCoverage> Of(OpenUrbanContext db, IQueryable<Observation> observations) =>
        from series in observations
            .Where(o => o.IsLatest)
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
        join indicator in db.Indicators on series.IndicatorId equals indicator.Id
        join area in db.Areas on series.AreaId equals area.Id
        select new SeriesCoverage
        {
            Indicator = indicator,
            Area = area,
            FirstYear = series.FirstYear,
            LastYear = series.LastYear,
            Values = series.Values,
            Missing = series.Missing,
        };
}
