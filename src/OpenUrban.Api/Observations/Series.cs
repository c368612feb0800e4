using OpenUrban.Api.Transforms;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Observations;

/// <summary>The values of one indicator for one area, in the order of their years. There is at least one.</summary>
internal sealed record Series(int IndicatorId, int AreaId, IReadOnlyList<Observation> Observations)
{
    /// <summary>What a transform made of it; null for LEVEL, which is the values themselves.</summary>
    public TransformedSeries? Transformed { get; init; }

    /// <summary>Its values, transformed; null where there is none.</summary>
    public IEnumerable<double?> Values => Transformed?.Points.Select(p => p.Value) ?? Observations.Select(o => o.Value);

    public IReadOnlyList<TransformedValue> Points => (Transformed ?? StoredSeries.Level(this)).Points;
}
