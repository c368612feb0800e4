using Microsoft.EntityFrameworkCore;
using OpenUrban.Api.Observations;
using OpenUrban.Data;
using OpenUrban.Data.Indicators;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Transforms;

/// <summary>Reads series and what their transforms need from the database: a fixed number of statements for all series.</summary>
internal sealed class StoredInputs : SeriesInputs
{
    private readonly Dictionary<(int IndicatorId, int AreaId), StoredSeries> series = [];
    private Dictionary<int, AreaPlace> areas = [];
    private List<int> residentIds = [];

    private StoredInputs(SeriesRequest request)
        : base(request) { }

    protected override IReadOnlyList<int> ResidentIds => residentIds;

    /// <summary>The series that the request is for, with their transforms.</summary>
    public static async Task<IReadOnlyList<Series>> ReadAsync(
        SeriesRequest request,
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
    {
        var own = (await request.ForInputs().ReadRowsAsync(db, cancellationToken))
            .Select(s => (All: s, Asked: s with { Observations = [.. s.Observations.Where(o => request.Has(o.Year))] }))
            .Where(s => s.Asked.Observations.Count > 0)
            .ToList();
        if (own.Count == 0)
        {
            return [];
        }

        var inputs = new StoredInputs(request);
        var indicators = await inputs.ReadInputsAsync([.. own.Select(s => s.All)], db, cancellationToken);
        return
        [
            .. own.Select(s =>
                s.Asked with
                {
                    Transformed = inputs.TransformOf(
                        s.Asked.IndicatorId,
                        s.Asked.AreaId,
                        indicators[s.Asked.IndicatorId].Additive
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

    private async Task<Dictionary<int, Indicator>> ReadInputsAsync(
        IReadOnlyList<Series> own,
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
    {
        if ((Reads & (OperandKinds.Extent | OperandKinds.Peers | OperandKinds.Parent)) != OperandKinds.None)
        {
            areas = await db
                .Areas.Select(a => new AreaPlace(a.Id, a.Kind, a.ParentId, a.AreaKm2, a.AreaKm2Year, a.AreaKm2SourceId))
                .ToDictionaryAsync(a => a.Id, cancellationToken);
        }

        var others = await ReadOthersAsync(own, db, cancellationToken);
        var indicatorIds = own.Concat(others).Select(s => s.IndicatorId).Distinct().ToList();
        var indicators = await db
            .Indicators.Where(i => indicatorIds.Contains(i.Id))
            .ToDictionaryAsync(i => i.Id, cancellationToken);
        var breaks = (
            await db
                .Breaks.Where(b => indicatorIds.Contains(b.IndicatorId))
                .OrderBy(b => b.Year)
                .ToListAsync(cancellationToken)
        ).ToLookup(b => (b.IndicatorId, b.AreaId));
        foreach (var one in own.Concat(others))
        {
            var key = (one.IndicatorId, one.AreaId);
            series.TryAdd(key, new StoredSeries(one, indicators[one.IndicatorId], [.. breaks[key]]));
        }

        return indicators;
    }

    /// <summary>The series that the request is not for, and that its transform needs.</summary>
    private async Task<IReadOnlyList<Series>> ReadOthersAsync(
        IReadOnlyList<Series> own,
        OpenUrbanContext db,
        CancellationToken cancellationToken
    )
    {
        if (Reads.HasFlag(OperandKinds.Residents))
        {
            var ids = await db
                .Indicators.Where(i => ResidentCodes.Contains(i.Code))
                .Select(i => new { i.Code, i.Id })
                .ToDictionaryAsync(i => i.Code, i => i.Id, cancellationToken);
            residentIds = [.. ResidentCodes.Where(ids.ContainsKey).Select(code => ids[code])];
            return await (Request with { IndicatorIds = residentIds }).ReadRowsAsync(db, cancellationToken);
        }

        // Where no areas are named, those of the kind asked for are there already, and without a kind all are.
        var areaIds =
            Reads.HasFlag(OperandKinds.Peers) && Request.AreaIds is not null
                ? own.SelectMany(s => GroupOf(PlaceOf(s.AreaId)))
            : Reads.HasFlag(OperandKinds.Parent) && (Request.AreaIds is not null || Request.AreaKind is not null)
                ? own.Select(s => PlaceOf(s.AreaId).ParentId).OfType<int>()
            : [];
        var wanted = areaIds.Except(own.Select(s => s.AreaId)).ToList();
        return wanted.Count == 0
            ? []
            : await (Request with { AreaIds = wanted, AreaKind = null }).ReadRowsAsync(db, cancellationToken);
    }
}
