using OpenUrban.Api.Indicators;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>
/// What the transforms of a request read. Where it is read from differs, what is computed of it does not: so the answers of
/// both ways are the same.
/// </summary>
internal abstract class SeriesInputs(SeriesRequest request)
{
    private readonly TransformDefinition definition = TransformTable.Get(request.Transform);
    private readonly Dictionary<(int IndicatorId, AreaKind Kind, int? ParentId), List<InputSeries>> groups = [];

    protected SeriesRequest Request => request;

    protected OperandKinds Reads => definition.Reads;

    /// <summary>The indicators that the data set names for residents.</summary>
    protected abstract IReadOnlyList<int> ResidentIds { get; }

    protected abstract ConceptPaths Concepts { get; }

    /// <summary>What the transform divides by; null when it does not divide by an indicator that was named.</summary>
    protected abstract Indicator? Denominator { get; }

    protected abstract Unit UnitOf(int indicatorId);

    protected abstract AreaPlace PlaceOf(int areaId);

    /// <summary>The areas of the same kind and parent, itself included, by key.</summary>
    protected abstract IEnumerable<int> GroupOf(AreaPlace area);

    /// <summary>The same object each time; null when there is no such series.</summary>
    protected abstract InputSeries? Find(int indicatorId, int areaId);

    /// <summary>The transform of a series that there is.</summary>
    /// <param name="indicatorId">Its indicator.</param>
    /// <param name="areaId">Its area.</param>
    /// <param name="isAdditive">See <see cref="Indicator.Additive"/>.</param>
    /// <param name="isDivisible">See <see cref="Unit.IsDivisible"/>.</param>
    protected TransformedSeries TransformOf(int indicatorId, int areaId, bool isAdditive, bool isDivisible)
    {
        var series = Find(indicatorId, areaId)!;
        var operands = new TransformOperands
        {
            Series = series,
            BaseYear = request.BaseYear,
            IsAdditive = isAdditive,
            IsDivisible = isDivisible,
            IsRankable = PlaceOf(areaId).Kind != AreaKind.Group,
        };
        if (Reads.HasFlag(OperandKinds.Residents))
        {
            operands = operands with
            {
                Residents =
                [
                    .. Concepts
                        .ResidentsOf(indicatorId, ResidentIds)
                        .Select(id => Find(id, areaId))
                        .OfType<InputSeries>(),
                ],
            };
        }

        if (Reads.HasFlag(OperandKinds.Extent))
        {
            operands = operands with { Extent = ExtentSeries.Of(PlaceOf(areaId)) };
        }

        if (Reads.HasFlag(OperandKinds.Peers))
        {
            operands = operands with { Peers = [.. Group(indicatorId, areaId).Where(peer => peer != series)] };
        }

        if (Reads.HasFlag(OperandKinds.Parent))
        {
            var parentId = PlaceOf(areaId).ParentId;
            operands = operands with
            {
                HasParent = parentId is not null,
                Parents = Series([indicatorId, .. Concepts.Same(indicatorId)], parentId),
                Wholes = Series(Concepts.Wholes(indicatorId), parentId),
            };
        }

        if (Reads.HasFlag(OperandKinds.Denominator))
        {
            operands = WithDenominators(operands, indicatorId, areaId);
        }

        return new TransformedSeries(definition, operands, request.From, request.To);
    }

    /// <summary>The codes of the data set's list of indicators that count residents, in its order.</summary>
    protected static string[] ResidentCodesOf(Dataset? dataset) =>
        dataset?.ResidentIndicators.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        ?? [];

    private TransformOperands WithDenominators(TransformOperands operands, int indicatorId, int areaId)
    {
        var named = Denominator!;
        return operands with
        {
            Denominators = Series([named.Id, .. Concepts.Same(named.Id)], areaId),
            HasNamedDenominator = Find(named.Id, areaId) is not null,
            Multiplier = request.Ratio!.Multiplier,
            Tolerance = request.Ratio.Tolerance,
            HasRatio =
                UnitOf(indicatorId) is var unit
                && UnitOf(named.Id) is var by
                && (unit.Id == by.Id || (unit.IsDivisible && by.IsDivisible)),
        };
    }

    private IReadOnlyList<InputSeries> Series(IEnumerable<int> indicatorIds, int? areaId) =>
        areaId is { } id ? [.. indicatorIds.Select(indicator => Find(indicator, id)).OfType<InputSeries>()] : [];

    private List<InputSeries> Group(int indicatorId, int areaId)
    {
        var area = PlaceOf(areaId);
        var key = (indicatorId, area.Kind, area.ParentId);
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = [.. GroupOf(area).Select(id => Find(indicatorId, id)).OfType<InputSeries>()];
        }

        return group;
    }
}
