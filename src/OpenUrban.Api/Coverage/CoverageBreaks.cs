using GraphQL;
using GraphQL.DataLoader;
using OpenUrban.Api.Indicators;
using OpenUrban.Data.Indicators;
using OpenUrban.GraphQL.Loading;

namespace OpenUrban.Api.Coverage;

internal static class CoverageBreaks
{
    /// <summary>The same, in memory.</summary>
    public static IEnumerable<SeriesBreak> BreaksBetween(this SeriesCoverage series, int behind, int upTo) =>
        series.Indicator.BreaksInOrder().Where(b => b.AreaId == series.Area.Id && b.Year > behind && b.Year <= upTo);

    /// <summary>The known breaks of a series behind one year and up to another.</summary>
    public static IDataLoaderResult<IEnumerable<SeriesBreak>> BreaksOf(
        this IResolveFieldContext context,
        SeriesCoverage series,
        int behind,
        int upTo
    ) =>
        context
            .BreaksOf(series.Indicator.Id)
            .Then(breaks => breaks!.Where(b => b.AreaId == series.Area.Id && b.Year > behind && b.Year <= upTo));
}
