using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Loading;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Api.Observations;

/// <summary>Whether values in the database may be compared with those before them: a fixed number of statements for all of an operation.</summary>
internal static class ComparabilityLoaders
{
    /// <summary>Whether a value may not be compared with the last one before it, as of the same day and in the same release.</summary>
    public static IDataLoaderResult<bool> CrossesBreakOf(this IResolveFieldContext context, Observation observation) =>
        observation.Value is null
            ? LoaderResults.Known(false)
            : context
                .ValuesOf(observation)
                .Then(
                    context.BreaksOf(observation.IndicatorId),
                    (series, breaks) =>
                    {
                        YearValue[] both =
                        [
                            .. series!.Values.Where(v => v.Year < observation.Year).TakeLast(1),
                            series.Editions.Of(observation),
                        ];
                        return both.Length == 2
                            && Comparison.StartsAfterBreak(
                                both,
                                place: 1,
                                breaks!.Where(b => b.AreaId == observation.AreaId).Select(b => b.Year)
                            );
                    }
                );

    /// <summary>Whether two values of a series that follow each other may not be compared.</summary>
    public static IDataLoaderResult<bool> CrossesBreakOf(this IResolveFieldContext context, Series series) =>
        context
            .ValuesOf(series.Observations[0])
            .Then(
                context.BreaksOf(series.IndicatorId),
                (all, breaks) =>
                    Comparison
                        .Interruptions(
                            [.. series.Observations.Select(o => all!.Editions.Of(o))],
                            [.. breaks!.Where(b => b.AreaId == series.AreaId).Select(b => b.Year)]
                        )
                        .Any()
            );

    /// <summary>The years of a series whose value is of another edition than the one before it.</summary>
    public static IDataLoaderResult<IEnumerable<int>> EditionChangesOf(
        this IResolveFieldContext context,
        int indicatorId,
        int areaId
    ) =>
        context
            .ValuesOf(new Clocks(null, null), indicatorId, areaId)
            .Then(series => Comparison.EditionChanges(series!.Values));

    private static IDataLoaderResult<SeriesValues?> ValuesOf(
        this IResolveFieldContext context,
        Observation observation
    ) =>
        context.ValuesOf(
            new Clocks(observation.ReadAsOf, observation.ReadInRelease),
            observation.IndicatorId,
            observation.AreaId
        );

    /// <summary>The values of a series that are not missing, as of the day and in the release of a reading.</summary>
    private static IDataLoaderResult<SeriesValues?> ValuesOf(
        this IResolveFieldContext context,
        Clocks clocks,
        int indicatorId,
        int areaId
    )
    {
        var db = context.Db();
        var rows = clocks is { AsOf: null, Release: null } ? context.Rows().Values() : clocks.Values(db.Observations);
        return context
            .Loaders()
            .Get<(int IndicatorId, int AreaId), SeriesValues>(
                (typeof(SeriesValues), clocks),
                async (keys, cancellationToken) =>
                {
                    var indicatorIds = keys.Select(k => k.IndicatorId).Distinct().ToList();
                    var areaIds = keys.Select(k => k.AreaId).Distinct().ToList();
                    var values = await rows.Where(o =>
                            o.Value != null && indicatorIds.Contains(o.IndicatorId) && areaIds.Contains(o.AreaId)
                        )
                        .OrderBy(o => o.Year)
                        .ToListAsync(cancellationToken);
                    var editions = await StoredEditions.ReadAsync(db, indicatorIds, areaIds, cancellationToken);
                    var bySeries = values.ToLookup(o => (o.IndicatorId, o.AreaId));
                    return keys.ToDictionary(
                        key => key,
                        key => new SeriesValues([.. bySeries[key].Select(o => editions.Of(o))], editions)
                    );
                }
            )
            .Load((indicatorId, areaId));
    }

    private sealed record SeriesValues(IReadOnlyList<YearValue> Values, StoredEditions Editions);
}
