using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Observations;
using OpenUrban.Api.Releases;
using OpenUrban.Data;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Compilation;
using OpenUrban.GraphQL.Loading;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

internal static class TargetProgressLoaders
{
    /// <summary>How a target stands: a few statements for all targets of an operation.</summary>
    public static IDataLoaderResult<TargetProgress<Observation>> ProgressOf(
        this IResolveFieldContext context,
        Target target,
        TargetClock clock,
        ProgressMethod method
    )
    {
        var session = context.RequestServices!.GetRequiredService<ReadSession>();
        return context
            .Loaders()
            .Get<Target, TargetProgress<Observation>>(
                (typeof(TargetProgressLoaders), clock, method),
                (targets, token) => ReadAsync(session, targets, clock, method, token)
            )
            .Load(target)
            .Then(progress => progress!);
    }

    public static async Task<IReadOnlyDictionary<Target, TargetProgress<Observation>>> ReadAsync(
        ReadSession session,
        IReadOnlyList<Target> targets,
        TargetClock clock,
        ProgressMethod method,
        CancellationToken cancellationToken
    )
    {
        var db = session.Db;
        var today = clock.AsOf ?? (await ReleaseAsync(session, clock, cancellationToken)).Day();
        var measured = targets.Where(t => t is { IndicatorId: not null, AreaId: not null }).ToList();
        var indicatorIds = measured.Select(t => t.IndicatorId!.Value).Distinct().ToList();
        var indicators = new Dictionary<int, Indicator>();
        var breaks = Enumerable.Empty<SeriesBreak>().ToLookup(b => b.IndicatorId);
        var series = new Dictionary<(int IndicatorId, int AreaId), IReadOnlyList<Observation>>();
        if (measured.Count > 0)
        {
            indicators = await db
                .Indicators.Where(i => indicatorIds.Contains(i.Id))
                .ToDictionaryAsync(i => i.Id, cancellationToken);
            breaks = (
                await db
                    .Breaks.Where(b => indicatorIds.Contains(b.IndicatorId))
                    .OrderBy(b => b.Year)
                    .ToListAsync(cancellationToken)
            ).ToLookup(b => b.IndicatorId);
            var request = new SeriesRequest
            {
                IndicatorIds = indicatorIds,
                AreaIds = [.. measured.Select(t => t.AreaId!.Value).Distinct()],
                AsOf = clock.AsOf,
                Release = clock.Release,
            };
            series = (await request.ReadAsync(db, cancellationToken)).ToDictionary(
                s => (s.IndicatorId, s.AreaId),
                s => s.Observations
            );
        }

        return targets.ToDictionary(
            target => target,
            target =>
                target is { IndicatorId: { } indicatorId, AreaId: { } areaId }
                    ? TargetProgress<Observation>.Judge(
                        target,
                        indicators[indicatorId],
                        breaks[indicatorId],
                        series.GetValueOrDefault((indicatorId, areaId)) ?? [],
                        o => (o.Year, o.Value, o.Status),
                        today,
                        method
                    )
                    : TargetProgress<Observation>.Judge(
                        target,
                        indicator: null,
                        [],
                        [],
                        o => (o.Year, o.Value, o.Status),
                        today,
                        method
                    )
        );
    }

    /// <summary>The same, in memory.</summary>
    public static TargetProgress<ObservationRow> ProgressOf(
        this OperationWriter writer,
        Target target,
        TargetClock clock,
        ProgressMethod method
    )
    {
        var release = writer.Snapshot();
        var today =
            clock.AsOf
            ?? (
                clock.Release is { } number ? release.All<Release>().Single(r => r.Number == number) : release.Release
            ).Day();
        if (target is not { IndicatorId: { } indicatorId, AreaId: { } areaId })
        {
            return TargetProgress<ObservationRow>.Judge(
                target,
                indicator: null,
                [],
                [],
                o => (o.Year, o.Value, o.Status),
                today,
                method
            );
        }

        var (indicator, request) = (
            release.ById<Indicator>(indicatorId)!,
            new SeriesRequest { AsOf = clock.AsOf, Release = clock.Release }
        );
        SnapshotSeries.Check(writer, request.Release);
        var series = writer.Columns().FindSeries(indicatorId, areaId);
        return TargetProgress<ObservationRow>.Judge(
            target,
            indicator,
            indicator.Breaks.OrderBy(b => b.Year),
            series < 0 ? [] : (IReadOnlyList<ObservationRow>?)SnapshotSeries.Read(release, request, series) ?? [],
            o => (o.Year, o.Value, o.Status),
            today,
            method
        );
    }

    private static async Task<Release> ReleaseAsync(
        ReadSession session,
        TargetClock clock,
        CancellationToken cancellationToken
    ) =>
        clock.Release is { } number && number != session.Release.Number
            ? await session.Db.Releases.SingleAsync(r => r.Number == number, cancellationToken)
            : session.Release;
}
