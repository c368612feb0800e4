using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Observations;

namespace OpenUrban.Api.Coverage;

internal static class CoverageLoaders
{
    /// <summary>The years of a series: one statement for all series of an operation.</summary>
    public static IDataLoaderResult<SeriesYears?> YearsOf(this IResolveFieldContext context, SeriesCoverage coverage)
    {
        var db = context.Db();
        return context
            .Loaders()
            .Get<(int IndicatorId, int AreaId), SeriesYears>(
                typeof(SeriesYears),
                async (keys, cancellationToken) =>
                {
                    var indicatorIds = keys.Select(k => k.IndicatorId).Distinct().ToList();
                    var areaIds = keys.Select(k => k.AreaId).Distinct().ToList();
                    var observations = await db
                        .Observations.Where(o =>
                            o.IsLatest && indicatorIds.Contains(o.IndicatorId) && areaIds.Contains(o.AreaId)
                        )
                        .OrderBy(o => o.Year)
                        .ToListAsync(cancellationToken);
                    var bySeries = observations.ToLookup(o => (o.IndicatorId, o.AreaId));
                    return keys.ToDictionary(key => key, key => new SeriesYears([.. bySeries[key]]));
                }
            )
            .Load((coverage.Indicator.Id, coverage.Area.Id));
    }
}
