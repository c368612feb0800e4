using OpenUrban.Api.Areas;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Execution;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>Reads what the transforms of series need from memory.</summary>
internal sealed class MemoryInputs(OperationWriter writer, ReleaseSnapshot release, SeriesRequest request)
    : SeriesInputs(request)
{
    private readonly SeriesRequest inputs = request.ForInputs() with { AreaKind = null };
    private readonly Dictionary<(int IndicatorId, int AreaId), InputSeries?> series = [];
    private IReadOnlyList<int>? residentIds;
    private readonly Indicator? denominator = Named(writer, release, request.Ratio?.Denominator, "denominator");
    private readonly Indicator? weight = Named(writer, release, request.Weight, "weight");
    private ConceptPaths? concepts;

    protected override ConceptPaths Concepts => concepts ??= new ConceptPaths(release.All<ConceptMember>());

    protected override Indicator? Denominator => denominator;

    protected override IReadOnlyList<int> ResidentIds =>
        residentIds ??= [
            .. ResidentCodesOf(release.All<Dataset>().SingleOrDefault())
                .Select(code => release.ByCode<Indicator>(code)?.Id)
                .OfType<int>(),
        ];

    /// <summary>The series of a group of areas; null when no member has anything in the years asked for, or it is not here yet.</summary>
    public SeriesRows? Group(int indicatorId, Area group)
    {
        var members = GroupMembers.Of(group);
        var rows = members
            .Select(id => RowsOf(Request with { AreaKind = null }, indicatorId, id))
            .OfType<SeriesRows>()
            .ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var found = new SeriesRows(new DatedRelease(release, Request.AsOf), new GroupRows(indicatorId, group.Id, rows));
        if (Request.Transform == Statistics.Transforms.Transform.Level)
        {
            found.Transformed = new TransformedSeries(
                TransformTable.Get(Request.Transform),
                new TransformOperands { Series = Compose(indicatorId, group, isPublished: true)! },
                Request.From,
                Request.To
            );
        }
        else
        {
            Transform(found);
        }

        return found;
    }

    /// <exception cref="RequestError">There is no such indicator.</exception>
    private static Indicator? Named(OperationWriter writer, ReleaseSnapshot release, string? code, string argument) =>
        code is null ? null : release.ById<Indicator>(SnapshotSeries.Find<Indicator>(writer, [code], argument)![0]);

    public void Transform(SeriesRows rows)
    {
        rows.Transformed = TransformOf(rows.IndicatorId, rows.AreaId, rows.Indicator.Additive, rows.Unit.IsDivisible);
        rows.Divisor = denominator is null ? null : new RatioDivisor(UnitOf(denominator.Id), Request.Ratio!.Multiplier);
    }

    protected override Unit UnitOf(int indicatorId) =>
        release.ById<Unit>(release.ById<Indicator>(indicatorId)!.UnitId)!;

    protected override AreaPlace PlaceOf(int areaId)
    {
        var area = release.ById<Area>(areaId)!;
        if (area.Kind != AreaKind.Group)
        {
            return new AreaPlace(
                area.Id,
                area.Kind,
                area.ParentId,
                area.AreaKm2,
                area.AreaKm2Year,
                area.AreaKm2SourceId is { } source ? [source] : []
            );
        }

        // The extent of a group is that of all its members, where all are known of one year.
        var members = GroupMembers.Of(area).Select(PlaceOf).ToList();
        var isKnown = members.TrueForAll(m => m is { Km2: not null, Km2Year: { } year } && year == members[0].Km2Year);
        return new AreaPlace(
            area.Id,
            area.Kind,
            area.ParentId,
            isKnown ? members.Select(m => m.Km2!.Value).Order().Aggregate(0.0, DecimalArithmetic.Add) : null,
            isKnown ? members.FirstOrDefault()?.Km2Year : null,
            [.. members.SelectMany(m => m.Km2SourceIds).Distinct()]
        );
    }

    protected override IEnumerable<int> GroupOf(AreaPlace area) =>
        release.All<Area>().Where(a => a.Kind == area.Kind && a.ParentId == area.ParentId).Select(a => a.Id).Order();

    protected override InputSeries? Find(int indicatorId, int areaId)
    {
        if (!series.TryGetValue((indicatorId, areaId), out var found))
        {
            found =
                release.ById<Area>(areaId)! is { Kind: AreaKind.Group } group
                    ? Compose(indicatorId, group, isPublished: false)
                : RowsOf(inputs, indicatorId, areaId) is { } rows ? new MemorySeries(rows)
                : null;
            series[(indicatorId, areaId)] = found;
        }

        return found;
    }

    private GroupSeries? Compose(int indicatorId, Area group, bool isPublished)
    {
        var (indicator, members) = (release.ById<Indicator>(indicatorId)!, GroupMembers.Of(group));
        return GroupSeries.Of(
            indicator,
            group,
            members,
            new GroupOperands(
                [.. members.Select(id => isPublished ? Published(indicatorId, id) : Find(indicatorId, id))],
                weight is null ? null : [.. members.Select(id => Find(weight.Id, id))],
                isPublished
            )
        );
    }

    private MemorySeries? Published(int indicatorId, int areaId) =>
        RowsOf(inputs, indicatorId, areaId) is { } rows ? MemorySeries.Published(rows) : null;

    private SeriesRows? RowsOf(SeriesRequest part, int indicatorId, int areaId)
    {
        var place = release.Observations.FindSeries(indicatorId, areaId);
        return place >= 0 ? SnapshotSeries.Read(writer, release, part, place) : null;
    }
}
