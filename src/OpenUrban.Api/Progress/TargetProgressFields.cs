using OpenUrban.Api.Observations;
using OpenUrban.Api.Plans;
using OpenUrban.Api.Series;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Progress;

internal static class TargetProgressFields
{
    /// <summary>How a target stands; null where what it is judged by is not here yet, which is noted.</summary>
    /// <exception cref="RequestError">The indicator does not judge the target.</exception>
    public static TargetProgress? ProgressOf(
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
        if (observed is null || !HasAll(observed))
        {
            return null;
        }

        return TargetProgress.Judge(
            target,
            target.UnitId is { } unitId ? release.ById<Unit>(unitId) : null,
            target.AreaId is { } areaId ? [.. links.Select((link, i) => SeriesOf(link, indicators[i], areaId))] : [],
            times,
            method,
            indicators.Find(i => i.Code == indicator)?.Id
        );

        // All are asked for at once.
        bool HasAll(ReleaseSnapshot values)
        {
            var hasAll = true;
            foreach (var of in indicators)
            {
                var series = target.AreaId is { } areaId ? values.Observations.FindSeries(of.Id, areaId) : -1;
                hasAll &= series < 0 || writer.Has(values, series);
            }

            return hasAll;
        }

        TargetSeries SeriesOf(TargetIndicator link, Indicator of, int areaId)
        {
            var columns = observed.Observations;
            var series = columns.FindSeries(of.Id, areaId);
            return new TargetSeries(
                link,
                of,
                [.. of.Breaks.Where(b => b.AreaId == areaId).OrderBy(b => b.Year)],
                series < 0
                    ? []
                    : (IReadOnlyList<ObservationRow>?)SnapshotSeries.Read(writer, observed, request, series) ?? [],
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
}
