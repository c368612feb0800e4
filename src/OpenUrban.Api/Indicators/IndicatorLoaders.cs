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
            .GetLists<int, SeriesBreak>(
                typeof(SeriesBreak),
                (ids, token) =>
                    db
                        .Breaks.Where(b => ids.Contains(b.IndicatorId))
                        .OrderBy(b => b.AreaId)
                        .ThenBy(b => b.Year)
                        .ToListAsync(token),
                b => b.IndicatorId
            )
            .Load(indicatorId);
    }

    /// <summary>The same, in memory.</summary>
    public static IEnumerable<SeriesBreak> BreaksInOrder(this Indicator indicator) =>
        indicator.Breaks.OrderBy(b => b.AreaId).ThenBy(b => b.Year);

    /// <summary>The years of the breaks of one series, in memory.</summary>
    public static IEnumerable<int> BreakYearsFor(this Indicator indicator, int areaId) =>
        indicator.Breaks.Where(b => b.AreaId == areaId).Select(b => b.Year);
}
