using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Data;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Transforms;

/// <summary>Reads series and what their transforms need from the database: a fixed number of statements for all series.</summary>
internal sealed class StoredInputs : SeriesInputs
{
    private readonly Dictionary<(int IndicatorId, int AreaId), StoredSeries> series = [];
    private Dictionary<int, AreaPlace> areas = [];
    private IReadOnlyList<int> residentIds = [];
    private ConceptPaths concepts = new([]);

    private StoredInputs(SeriesRequest request)
        : base(request) { }

    protected override IReadOnlyList<int> ResidentIds => residentIds;

    protected override ConceptPaths Concepts => concepts;

    /// <summary>The series that the request is for, with their transforms.</summary>
    public static async Task<IReadOnlyList<Series>> ReadAsync(
        SeriesRequest request,
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
    {
        var inputs = new StoredInputs(request);
        var all = await inputs.ReadSeriesAsync(db, cancellationToken);
        var read = all.Where(s => s.Observations.Count > 0).ToList();
        var asked = request
            .Told([
                .. all.Where(inputs.IsAsked)
                    .Select(s =>
                        s with
                        {
                            Observations = [.. s.Observations.Where(o => request.Has(o.Year))],
                            Undated = [.. s.Undated.Where(request.Has)],
                        }
                    ),
            ])
            .Where(s => s.Observations.Count > 0)
            .ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var indicators = await inputs.ReadInputsAsync(read, db, cancellationToken);
        return
        [
            .. asked.Select(s =>
                s with
                {
                    Transformed = inputs.TransformOf(
                        s.IndicatorId,
                        s.AreaId,
                        indicators[s.IndicatorId].Additive,
                        indicators[s.IndicatorId].Unit!.IsDivisible
                    ),
                }
            ),
        ];
    }

    protected override AreaPlace PlaceOf(int areaId) => areas[areaId];

    protected override IEnumerable<int> GroupOf(AreaPlace area) =>
        areas.Values.Where(a => a.Kind == area.Kind && a.ParentId == area.ParentId).Select(a => a.Id).Order();

    protected override InputSeries? Find(int indicatorId, int areaId) =>
        series.GetValueOrDefault((indicatorId, areaId));

    private bool IsAsked(Series one) =>
        Request.AreaIds?.Contains(one.AreaId) != false
        && (Request.AreaKind is null || areas.Count == 0 || PlaceOf(one.AreaId).Kind == Request.AreaKind);

    /// <summary>The series that are asked for, and of the same indicators those that their transforms read.</summary>
    private async Task<IReadOnlyList<Series>> ReadSeriesAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        var request = Request.ForInputs();
        if ((Reads & (OperandKinds.Extent | OperandKinds.Peers | OperandKinds.Parent)) != OperandKinds.None)
        {
            areas = await db
                .Areas.Select(a => new AreaPlace(a.Id, a.Kind, a.ParentId, a.AreaKm2, a.AreaKm2Year, a.AreaKm2SourceId))
                .ToDictionaryAsync(a => a.Id, cancellationToken);
        }

        if ((Reads & (OperandKinds.Peers | OperandKinds.Parent)) != OperandKinds.None)
        {
            request = request with { AreaIds = AreasRead(), AreaKind = null };
        }

        return await request.ReadAllAsync(db, cancellationToken);
    }

    /// <summary>The areas asked for with those they are ranked among, or with their parents; null for all.</summary>
    private List<int>? AreasRead()
    {
        if (Request.AreaIds is null && Request.AreaKind is null)
        {
            return null;
        }

        var asked = areas
            .Values.Where(a =>
                Request.AreaIds?.Contains(a.Id) != false && (Request.AreaKind is null || a.Kind == Request.AreaKind)
            )
            .ToList();
        var others = Reads.HasFlag(OperandKinds.Peers)
            ? asked.DistinctBy(a => (a.Kind, a.ParentId)).SelectMany(GroupOf)
            : asked.Select(a => a.ParentId).OfType<int>();
        return [.. asked.Select(a => a.Id).Union(others).Order()];
    }

    private async Task<Dictionary<int, Indicator>> ReadInputsAsync(
        IReadOnlyList<Series> read,
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
    {
        var others = await ReadOthersAsync(read, db, cancellationToken);
        var indicatorIds = read.Concat(others).Select(s => s.IndicatorId).Distinct().ToList();
        var indicators = await db
            .Indicators.Where(i => indicatorIds.Contains(i.Id))
            .Include(i => i.Unit)
            .ToDictionaryAsync(i => i.Id, cancellationToken);
        var breaks = (
            await db
                .Breaks.Where(b => indicatorIds.Contains(b.IndicatorId))
                .OrderBy(b => b.Year)
                .ToListAsync(cancellationToken)
        ).ToLookup(b => (b.IndicatorId, b.AreaId));
        var editions = await StoredEditions.ReadAsync(db, indicatorIds, areaIds: null, cancellationToken);
        foreach (var one in read.Concat(others))
        {
            var key = (one.IndicatorId, one.AreaId);
            series.TryAdd(key, new StoredSeries(one, indicators[one.IndicatorId], [.. breaks[key]], editions));
        }

        return indicators;
    }

    /// <summary>The series of other indicators that the transform reads: of residents, and for parents of what measures the same.</summary>
    private async Task<IReadOnlyList<Series>> ReadOthersAsync(
        IReadOnlyList<Series> read,
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
    {
        if ((Reads & (OperandKinds.Residents | OperandKinds.Parent)) == OperandKinds.None)
        {
            return [];
        }

        concepts = new ConceptPaths(await db.Set<ConceptMember>().ToListAsync(cancellationToken));
        if (Reads.HasFlag(OperandKinds.Residents))
        {
            var codes = ResidentCodesOf(await db.Set<Dataset>().SingleOrDefaultAsync(cancellationToken));
            var ids = await db
                .Indicators.Where(i => codes.Contains(i.Code))
                .Select(i => new { i.Code, i.Id })
                .ToDictionaryAsync(i => i.Code, i => i.Id, cancellationToken);
            residentIds = [.. codes.Where(ids.ContainsKey).Select(code => ids[code])];
            return await (Request.ForInputs() with { IndicatorIds = concepts.Residents(residentIds) }).ReadRowsAsync(
                db,
                cancellationToken
            );
        }

        var asked = read.Select(s => s.IndicatorId).Distinct().ToList();
        List<int> along = [.. asked.SelectMany(id => concepts.Same(id).Concat(concepts.Wholes(id))).Distinct()];
        return along.Count == 0
            ? []
            : await (
                Request.ForInputs() with
                {
                    IndicatorIds = along,
                    AreaIds = AreasRead(),
                    AreaKind = null,
                }
            ).ReadRowsAsync(db, cancellationToken);
    }
}
