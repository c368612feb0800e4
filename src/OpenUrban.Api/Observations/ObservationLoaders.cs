using GraphQL;
using GraphQL.DataLoader;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;
using OpenUrban.GraphQL.Loading;

namespace OpenUrban.Api.Observations;

internal static class ObservationLoaders
{
    /// <summary>INDICATOR/AREA/YEAR.</summary>
    public static IDataLoaderResult<string> CodeOf(this IResolveFieldContext context, Observation observation) =>
        context
            .ById<Indicator>(observation.IndicatorId)
            .Then(
                context.ById<Area>(observation.AreaId),
                (indicator, area) => ObservationCode.Of(indicator!.Code, area!.Code, observation.Year)
            );

    /// <summary>What names a version in its id.</summary>
    public static IDataLoaderResult<string> IdCodeOf(this IResolveFieldContext context, Observation observation)
    {
        var code = context.CodeOf(observation);
        return observation.IsLatest
            ? code
            : code.Then(
                context.ById<Source>(observation.SourceId),
                (text, source) =>
                    ObservationCode.OfVersion(text, observation.PublishedOn, source!.Code, observation.AddedInRelease)
            );
    }

    public static IDataLoaderResult<IEnumerable<Note>?> NotesOf(
        this IResolveFieldContext context,
        Observation observation
    )
    {
        var db = context.Db();
        return context
            .Loaders()
            .Get<long, IEnumerable<Note>>(
                typeof(ObservationNote),
                async (ids, cancellationToken) =>
                {
                    var notes = await db.Set<ObservationNote>()
                        .Where(l => ids.Contains(l.ObservationId))
                        .OrderBy(l => l.Note!.Code)
                        .Select(l => new { l.ObservationId, l.Note })
                        .ToListAsync(cancellationToken);
                    var byObservation = notes.ToLookup(l => l.ObservationId, l => l.Note!);
                    return ids.ToDictionary(id => id, id => byObservation[id]);
                }
            )
            .Load(observation.Id);
    }

    /// <summary>All publications of the value, the earliest first.</summary>
    public static IDataLoaderResult<IReadOnlyList<Revision>?> RevisionsOf(
        this IResolveFieldContext context,
        Observation observation
    )
    {
        var all = VersionsFor(context, observation.ReadInRelease);
        return context
            .Loaders()
            .Get<(int IndicatorId, int AreaId, int Year), IReadOnlyList<Revision>>(
                (typeof(Revision), observation.ReadInRelease),
                async (keys, cancellationToken) =>
                {
                    var indicatorIds = keys.Select(k => k.IndicatorId).Distinct().ToList();
                    var areaIds = keys.Select(k => k.AreaId).Distinct().ToList();
                    var years = keys.Select(k => k.Year).Distinct().ToList();
                    var versions = await all.Where(o =>
                            indicatorIds.Contains(o.IndicatorId) && areaIds.Contains(o.AreaId) && years.Contains(o.Year)
                        )
                        .ToListAsync(cancellationToken);
                    var byKey = versions.ToLookup(o => (o.IndicatorId, o.AreaId, o.Year));
                    return keys.ToDictionary(key => key, key => Revision.Of(byKey[key]));
                }
            )
            .Load((observation.IndicatorId, observation.AreaId, observation.Year));
    }

    /// <summary>The years of a series whose value changed from one publication to the next, until the one that the series has.</summary>
    public static IDataLoaderResult<IEnumerable<int>> RevisedYearsOf(this IResolveFieldContext context, Series series)
    {
        var release = series.Observations[0].ReadInRelease;
        var all = VersionsFor(context, release);

        // Of most values there is no other version, which the current release knows.
        var others = release is null ? all.Where(o => !o.IsLatest) : all;
        return context
            .Loaders()
            .Get<(int IndicatorId, int AreaId), ILookup<int, Observation>>(
                (typeof(Series), typeof(Revision), release),
                async (keys, cancellationToken) =>
                {
                    var indicatorIds = keys.Select(k => k.IndicatorId).Distinct().ToList();
                    var areaIds = keys.Select(k => k.AreaId).Distinct().ToList();
                    var versions = await others
                        .Where(o => indicatorIds.Contains(o.IndicatorId) && areaIds.Contains(o.AreaId))
                        .ToListAsync(cancellationToken);
                    var bySeries = versions.ToLookup(o => (o.IndicatorId, o.AreaId));
                    return keys.ToDictionary(key => key, key => bySeries[key].ToLookup(o => o.Year));
                }
            )
            .Load((series.IndicatorId, series.AreaId))
            .Then(earlier =>
                series
                    .Observations.Where(value =>
                        Revision
                            .Of(
                                earlier!
                                    [value.Year]
                                    .Where(o => PublicationRank.OfDate(o) < PublicationRank.OfDate(value))
                                    .Append(value)
                            )
                            .Any(r => r.Change == RevisionChange.Revised)
                    )
                    .Select(value => value.Year)
            );
    }

    /// <summary>The versions of a release that an observation was read from; null for the one that the request is answered from.</summary>
    private static IQueryable<Observation> VersionsFor(IResolveFieldContext context, int? release) =>
        release is { } number
            ? context.Rows().Of<Observation>().InRelease(number)
            : context.Rows().Versions<Observation>();
}
