using OpenUrban.Api.Observations;
using OpenUrban.Data.Areas;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Transforms;

/// <summary>
/// What the transforms of a request read. Where it is read from differs, what is computed of it does not: so the answers of
/// both ways are the same.
/// </summary>
internal abstract class SeriesInputs(SeriesRequest request)
{
    /// <summary>The indicators that residents are taken from, the first that has the year: at its end, else of a census.</summary>
    protected static readonly string[] ResidentCodes = ["POP_RES_YE", "POP_CENSUS"];

    private readonly TransformDefinition definition = TransformTable.Get(request.Transform);
    private readonly Dictionary<(int IndicatorId, AreaKind Kind, int? ParentId), List<InputSeries>> groups = [];

    protected SeriesRequest Request => request;

    protected OperandKinds Reads => definition.Reads;

    /// <summary>The indicators of <see cref="ResidentCodes"/> that there are, in that order.</summary>
    protected abstract IReadOnlyList<int> ResidentIds { get; }

    protected abstract AreaPlace PlaceOf(int areaId);

    /// <summary>The areas of the same kind and parent, itself included, by key.</summary>
    protected abstract IEnumerable<int> GroupOf(AreaPlace area);

    /// <summary>The same object each time; null when there is no such series.</summary>
    protected abstract InputSeries? Find(int indicatorId, int areaId);

    /// <summary>The transform of a series that there is.</summary>
    protected TransformedSeries TransformOf(int indicatorId, int areaId, bool isAdditive)
    {
        var series = Find(indicatorId, areaId)!;
        var operands = new TransformOperands
        {
            Series = series,
            BaseYear = request.BaseYear,
            IsAdditive = isAdditive,
        };
        if (Reads.HasFlag(OperandKinds.Residents))
        {
            operands = operands with
            {
                Residents = [.. ResidentIds.Select(id => Find(id, areaId)).OfType<InputSeries>()],
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
                Parents = parentId is { } id && Find(indicatorId, id) is { } parent ? [parent] : [],
            };
        }

        return new TransformedSeries(definition, operands, request.From, request.To);
    }

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
