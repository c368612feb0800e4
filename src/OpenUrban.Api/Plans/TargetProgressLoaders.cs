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
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Loading;
using OpenUrban.Statistics.Comparability;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

internal static class TargetProgressLoaders
{
    /// <summary>How a target stands: a few statements for all targets of an operation.</summary>
    /// <exception cref="RequestError">The indicator does not judge the target.</exception>
    public static IDataLoaderResult<TargetProgress<Observation>> ProgressOf(
        this IResolveFieldContext context,
        Target target,
        TargetClock clock,
        ProgressMethod method,
        string? indicator
    )
    {
        var session = context.RequestServices!.GetRequiredService<ReadSession>();
        return context
            .Loaders()
            .Get<Target, Judged>(
                (typeof(TargetProgressLoaders), clock, method, indicator),
                async (targets, token) =>
                {
                    var series = await StoredSeriesAsync(session, targets, clock, token);
                    return targets.ToDictionary(one => one, one => series.Judge(one, method, indicator));
                }
            )
            .Load(target)
            .Then(judged => judged!.Error is { } error ? throw error : judged.Progress!);
    }

    /// <summary>The indicators that can judge a target.</summary>
    public static IDataLoaderResult<IEnumerable<Indicator>> IndicatorsOf(
        this IResolveFieldContext context,
        Target target
    )
    {
        var db = context.Db();
        return context
            .Loaders()
            .Get<Target, IEnumerable<Indicator>>(
                typeof(TargetIndicators),
                async (targets, token) =>
                {
                    var codes = targets.Select(t => t.Code).Distinct().ToList();
                    var all = await db.Set<TargetIndicator>()
                        .Where(link => codes.Contains(link.TargetCode))
                        .ToListAsync(token);
                    var links = targets.ToDictionary(one => one, one => TargetIndicators.Of(one, all));
                    var ids = links.Values.SelectMany(l => l).Select(link => link.IndicatorId).Distinct().ToList();
                    var indicators = await db
                        .Indicators.Where(i => ids.Contains(i.Id))
                        .ToDictionaryAsync(i => i.Id, token);
                    return links.ToDictionary(
                        one => one.Key,
                        one => one.Value.Select(link => indicators[link.IndicatorId])
                    );
                }
            )
            .Load(target)
            .Then(indicators => indicators!);
    }

    /// <summary>How targets stand, each by the first of its indicators that can judge.</summary>
    public static async Task<IReadOnlyDictionary<Target, TargetProgress<Observation>>> ReadAsync(
        ReadSession session,
        IReadOnlyList<Target> targets,
        TargetClock clock,
        ProgressMethod method,
        CancellationToken cancellationToken
    )
    {
        var series = await StoredSeriesAsync(session, targets, clock, cancellationToken);
        return targets.ToDictionary(
            target => target,
            target => series.Judge(target, method, indicator: null).Progress!
        );
    }

    /// <summary>The same, in memory; null where a release is not there yet.</summary>
    public static TargetProgress<ObservationRow>? ProgressOf(
        this OperationWriter writer,
        Target target,
        TargetClock clock,
        ProgressMethod method,
        string? indicator
    )
    {
        var release = writer.Snapshot();
        var times = new TargetTimes(
            clock.AsOf,
            (
                clock.Release is { } number ? release.All<Release>().Single(r => r.Number == number) : release.Release
            ).Day()
        );
        var links = TargetIndicators.Of(target, release.All<TargetIndicator>());
        var indicators = links.Select(link => release.ById<Indicator>(link.IndicatorId)!).ToList();
        if (indicator is not null && !indicators.Exists(i => i.Code == indicator))
        {
            throw NotJudgedBy(target, indicator, indicators);
        }

        var request = new SeriesRequest { AsOf = clock.AsOf, Release = clock.Release };
        var observed = links.Count > 0 && target.AreaId is not null ? writer.Snapshot(request.Release) : release;
        if (observed is null)
        {
            return null;
        }

        return TargetProgress<ObservationRow>.Judge(
            target,
            target.UnitId is { } unitId ? release.ById<Unit>(unitId) : null,
            target.AreaId is { } areaId ? [.. links.Select((link, i) => SeriesOf(link, indicators[i], areaId))] : [],
            Read,
            times,
            method,
            indicators.Find(i => i.Code == indicator)?.Id
        );

        TargetSeries<ObservationRow> SeriesOf(TargetIndicator link, Indicator of, int areaId)
        {
            var columns = observed.Observations!;
            var series = columns.FindSeries(of.Id, areaId);
            return new TargetSeries<ObservationRow>(
                link,
                of,
                [.. of.Breaks.Where(b => b.AreaId == areaId).OrderBy(b => b.Year)],
                series < 0 ? [] : (IReadOnlyList<ObservationRow>?)SnapshotSeries.Read(observed, request, series) ?? [],
                series < 0
                    ? []
                    :
                    [
                        .. Enumerable
                            .Range(columns.StartOf(series), columns.EndOf(series) - columns.StartOf(series))
                            .SelectMany(columns.VersionsOf, (row, version) => (row, version))
                            .Select(place =>
                                (Year: columns.YearOf(place.row), Of: columns.PublicationOf(place.version))
                            )
                            .Select(p => new PublicationDay(p.Year, p.Of.PublishedOn, p.Of.PublishedPrecision)),
                    ]
            );
        }

        static TargetObservation Read(ObservationRow row) =>
            new(
                row.Year,
                row.Value,
                row.Status,
                row.Publication.Bound,
                EditionKey.Of(row.Vintage?.Code, row.Notes.Select(note => note.Edition)),
                row.PublishedOn,
                row.Publication.PublishedPrecision,
                [.. row.Notes.Select(note => note.Text)]
            );
    }

    private static RequestError NotJudgedBy(Target target, string code, IReadOnlyList<Indicator> indicators) =>
        new RequestError(
            ErrorCode.InvalidArgument,
            $"indicator is {(code.Length > 64 ? code[..64] + "..." : code)}, by which {target.Code} is not judged. "
                + (
                    indicators.Count == 0
                        ? "Nothing in this data set measures the target: leave indicator out."
                        : $"It can be judged by {string.Join(", ", indicators.Select(i => i.Code))}."
                )
        ).With("indicators", indicators.Select(i => i.Code).ToArray());

    private static async Task<StoredSeries> StoredSeriesAsync(
        ReadSession session,
        IReadOnlyList<Target> targets,
        TargetClock clock,
        CancellationToken cancellationToken
    )
    {
        var db = session.Db;
        var times = new TargetTimes(clock.AsOf, (await ReleaseAsync(session, clock, cancellationToken)).Day());
        var codes = targets.Select(t => t.Code).Distinct().ToList();
        var all = await db.Set<TargetIndicator>()
            .Where(link => codes.Contains(link.TargetCode))
            .ToListAsync(cancellationToken);
        var links = targets.ToDictionary(target => target, target => TargetIndicators.Of(target, all));
        var unitIds = targets.Select(t => t.UnitId).OfType<int>().Distinct().ToList();
        return new StoredSeries(
            times,
            links,
            await db.Units.Where(u => unitIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, cancellationToken),
            await StoredTargetSeries.ReadAsync(
                db,
                [.. links.Values.SelectMany(l => l).Select(l => l.IndicatorId).Distinct()],
                [.. targets.Select(t => t.AreaId).OfType<int>().Distinct()],
                clock,
                cancellationToken
            )
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

    /// <summary>How a target stands, or why that cannot be asked.</summary>
    private sealed record Judged(TargetProgress<Observation>? Progress, RequestError? Error);

    private sealed record StoredSeries(
        TargetTimes Times,
        IReadOnlyDictionary<Target, IReadOnlyList<TargetIndicator>> Links,
        IReadOnlyDictionary<int, Unit> Units,
        StoredTargetSeries Series
    )
    {
        public Judged Judge(Target target, ProgressMethod method, string? indicator)
        {
            var indicators = Links[target].Select(link => Series.IndicatorOf(link.IndicatorId)).ToList();
            var chosen = indicator is null ? null : indicators.Find(i => i.Code == indicator);
            return indicator is not null && chosen is null
                ? new Judged(null, NotJudgedBy(target, indicator, indicators))
                : new Judged(
                    TargetProgress<Observation>.Judge(
                        target,
                        target.UnitId is { } unitId ? Units[unitId] : null,
                        target.AreaId is { } areaId ? [.. Links[target].Select(link => Series.Of(link, areaId))] : [],
                        Series.Read,
                        Times,
                        method,
                        chosen?.Id
                    ),
                    null
                );
        }
    }
}
