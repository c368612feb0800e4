using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Compilation;

namespace OpenUrban.Api.Coverage;

internal static class CoverageLoaders
{
    /// <summary>The years of a series, and which of their values are missing.</summary>
    public static SeriesYears Years(this IReadOnlyList<Observation> rows) =>
        new([.. rows.Select(o => (o.Year, o.Value is null))]);

    /// <summary>The same, in memory.</summary>
    public static SeriesYears Years(this SeriesRows rows) => new([.. rows.Select(o => (o.Year, o.Value is null))]);

    /// <summary>The rows of a series, in memory.</summary>
    public static SeriesRows RowsOf(this OperationWriter writer, SeriesCoverage coverage)
    {
        var columns = writer.Columns();
        var series = columns.FindSeries(coverage.Indicator.Id, coverage.Area.Id);
        return new SeriesRows(writer.Snapshot(), series, columns.StartOf(series), columns.EndOf(series));
    }

    /// <summary>The rows of a series: one statement for all series of an operation.</summary>
    public static IDataLoaderResult<IReadOnlyList<Observation>?> RowsOf(
        this IResolveFieldContext context,
        SeriesCoverage coverage
    )
    {
        var values = context.Rows().Values();
        return context
            .Loaders()
            .Get<(int IndicatorId, int AreaId), IReadOnlyList<Observation>>(
                (typeof(SeriesYears), typeof(Observation)),
                async (keys, cancellationToken) =>
                {
                    var indicatorIds = keys.Select(k => k.IndicatorId).Distinct().ToList();
                    var areaIds = keys.Select(k => k.AreaId).Distinct().ToList();
                    var observations = await values
                        .Where(o => indicatorIds.Contains(o.IndicatorId) && areaIds.Contains(o.AreaId))
                        .OrderBy(o => o.Year)
                        .ToListAsync(cancellationToken);
                    var bySeries = observations.ToLookup(o => (o.IndicatorId, o.AreaId));
                    return keys.ToDictionary(key => key, IReadOnlyList<Observation> (key) => [.. bySeries[key]]);
                }
            )
            .Load((coverage.Indicator.Id, coverage.Area.Id));
    }
}
