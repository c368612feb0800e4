using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Observations;
using OpenUrban.Data;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Comparability;

namespace OpenUrban.Api.Plans;

/// <summary>The series that targets are judged by, from the database.</summary>
internal sealed class StoredTargetSeries
{
    private readonly Dictionary<int, Indicator> indicators = [];
    private readonly Dictionary<int, string> vintages = [];
    private readonly Dictionary<(int IndicatorId, int AreaId), IReadOnlyList<Observation>> observations = [];
    private ILookup<int, SeriesBreak> breaks = Enumerable.Empty<SeriesBreak>().ToLookup(b => b.IndicatorId);
    private ILookup<(int IndicatorId, int AreaId), PublicationDay> publications = Enumerable
        .Empty<PublicationDay>()
        .ToLookup(_ => default((int, int)));
    private ILookup<long, (LocalizedText Text, string? Edition)> notes = Enumerable
        .Empty<(LocalizedText, string?)>()
        .ToLookup(_ => 0L);

    private StoredTargetSeries() { }

    public static async Task<StoredTargetSeries> ReadAsync(
        OpenUrbanContext db,
        IReadOnlyList<int> indicatorIds,
        IReadOnlyList<int> areaIds,
        TargetClock clock,
        CancellationToken cancellationToken
    )
    {
        var stored = new StoredTargetSeries();
        if (indicatorIds.Count == 0)
        {
            return stored;
        }

        foreach (
            var indicator in await db
                .Indicators.Include(i => i.Vintages)
                .Where(i => indicatorIds.Contains(i.Id))
                .ToListAsync(cancellationToken)
        )
        {
            stored.indicators[indicator.Id] = indicator;
            foreach (var vintage in indicator.Vintages)
            {
                stored.vintages[vintage.Id] = vintage.Code;
            }
        }

        if (areaIds.Count == 0)
        {
            return stored;
        }

        stored.breaks = (
            await db
                .Breaks.Where(b => indicatorIds.Contains(b.IndicatorId) && areaIds.Contains(b.AreaId))
                .OrderBy(b => b.Year)
                .ToListAsync(cancellationToken)
        ).ToLookup(b => b.IndicatorId);
        var request = new SeriesRequest
        {
            IndicatorIds = indicatorIds,
            AreaIds = areaIds,
            AsOf = clock.AsOf,
            Release = clock.Release,
        };
        foreach (var series in await request.ReadAsync(db, cancellationToken))
        {
            stored.observations[(series.IndicatorId, series.AreaId)] = series.Observations;
        }

        // Also those after the day: they tell what was left out.
        stored.publications = (
            await new Clocks(AsOf: null, clock.Release)
                .Versions(db.Observations)
                .Where(o => indicatorIds.Contains(o.IndicatorId) && areaIds.Contains(o.AreaId))
                .Select(o => new
                {
                    o.IndicatorId,
                    o.AreaId,
                    o.Year,
                    o.PublishedOn,
                    o.PublishedPrecision,
                })
                .ToListAsync(cancellationToken)
        ).ToLookup(
            o => (o.IndicatorId, o.AreaId),
            o => new PublicationDay(o.Year, o.PublishedOn, o.PublishedPrecision)
        );
        var ids = stored.observations.Values.SelectMany(rows => rows).Select(o => o.Id).ToList();
        stored.notes = (
            await db.Set<ObservationNote>()
                .Where(link => ids.Contains(link.ObservationId))
                .OrderBy(link => link.Note!.Code)
                .Select(link => new { link.ObservationId, link.Note })
                .ToListAsync(cancellationToken)
        ).ToLookup(link => link.ObservationId, link => (link.Note!.Text, link.Note.Edition));
        return stored;
    }

    public Indicator IndicatorOf(int id) => indicators[id];

    public TargetSeries<Observation> Of(TargetIndicator link, int areaId) =>
        new(
            link,
            indicators[link.IndicatorId],
            [.. breaks[link.IndicatorId].Where(b => b.AreaId == areaId)],
            observations.GetValueOrDefault((link.IndicatorId, areaId)) ?? [],
            [.. publications[(link.IndicatorId, areaId)]]
        );

    public TargetObservation Read(Observation observation) =>
        new(
            observation.Year,
            observation.Value,
            observation.Status,
            observation.Bound,
            EditionKey.Of(
                observation.VintageId is { } id ? vintages[id] : null,
                notes[observation.Id].Select(note => note.Edition)
            ),
            observation.PublishedOn,
            observation.PublishedPrecision,
            [.. notes[observation.Id].Select(note => note.Text)]
        );
}
