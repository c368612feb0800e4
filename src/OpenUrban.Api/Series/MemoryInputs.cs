using OpenUrban.Api.Indicators;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>Reads what the transforms of series need from memory.</summary>
internal sealed class MemoryInputs(OperationWriter writer, ReleaseSnapshot release, SeriesRequest request)
    : SeriesInputs(request)
{
    private readonly SeriesRequest inputs = request.ForInputs() with { AreaKind = null };
    private readonly Dictionary<(int IndicatorId, int AreaId), MemorySeries?> series = [];
    private IReadOnlyList<int>? residentIds;
    private ConceptPaths? concepts;

    protected override ConceptPaths Concepts => concepts ??= new ConceptPaths(release.All<ConceptMember>());

    protected override IReadOnlyList<int> ResidentIds =>
        residentIds ??= [
            .. ResidentCodesOf(release.All<Dataset>().SingleOrDefault())
                .Select(code => release.ByCode<Indicator>(code)?.Id)
                .OfType<int>(),
        ];

    public TransformedSeries TransformOf(SeriesRows rows) =>
        TransformOf(rows.IndicatorId, rows.AreaId, rows.Indicator.Additive, rows.Unit.IsDivisible);

    protected override AreaPlace PlaceOf(int areaId)
    {
        var area = release.ById<Area>(areaId)!;
        return new AreaPlace(area.Id, area.Kind, area.ParentId, area.AreaKm2, area.AreaKm2Year, area.AreaKm2SourceId);
    }

    protected override IEnumerable<int> GroupOf(AreaPlace area) =>
        release.All<Area>().Where(a => a.Kind == area.Kind && a.ParentId == area.ParentId).Select(a => a.Id).Order();

    protected override InputSeries? Find(int indicatorId, int areaId)
    {
        if (!series.TryGetValue((indicatorId, areaId), out var found))
        {
            var place = release.Observations.FindSeries(indicatorId, areaId);
            found =
                place >= 0 && SnapshotSeries.Read(writer, release, inputs, place) is { } rows
                    ? new MemorySeries(rows)
                    : null;
            series[(indicatorId, areaId)] = found;
        }

        return found;
    }
}
