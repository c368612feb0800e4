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

    /// <summary>What kind each of the values is.</summary>
    public IEnumerable<ObservationStatus> Statuses =>
        Transformed?.Points.Select(p => p.Status()) ?? Observations.Select(o => o.Status);

    /// <summary>The sources of the values and of all that they were computed from, each once.</summary>
    public IEnumerable<int> SourceIds =>
        Transformed?.SourceIdsRead() ?? Observations.Select(o => o.SourceId).Distinct();

    /// <summary>The same of each of the values.</summary>
    public IEnumerable<IEnumerable<int>> SourceIdsOfEach =>
        Transformed?.Points.Select(p => p.SourceIds()) ?? Observations.Select(o => (IEnumerable<int>)[o.SourceId]);

    /// <summary>
    /// The years, among those asked for, of which it has no value or an earlier publication only for want of a day: what
    /// is in force later is known to have been published by a day after the one asked for, and perhaps was before it.
    /// </summary>
    public IReadOnlyList<int> Undated { get; init; } = [];

    public IReadOnlyList<TransformedValue> Points => (Transformed ?? StoredSeries.Level(this)).Points;
}
