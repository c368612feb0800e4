using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Indicators;

internal static class IndicatorLoaders
{
    /// <summary>The known breaks of an indicator's series, by area and year.</summary>
    public static IDataLoaderResult<IEnumerable<SeriesBreak>?> BreaksOf(
        this IResolveFieldContext context,
        int indicatorId
    )
    {
        var db = context.Db();
        return context
            .Loaders()
            .Get<int, IEnumerable<SeriesBreak>>(
                typeof(SeriesBreak),
                async (ids, cancellationToken) =>
                {
                    var breaks = await db
                        .Breaks.Where(b => ids.Contains(b.IndicatorId))
                        .OrderBy(b => b.AreaId)
                        .ThenBy(b => b.Year)
                        .ToListAsync(cancellationToken);
                    var byIndicator = breaks.ToLookup(b => b.IndicatorId);
                    return ids.ToDictionary(id => id, id => byIndicator[id]);
                }
            )
            .Load(indicatorId);
    }
}
