using OpenUrban.Api.Observations;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Transforms;

/// <summary>A series that was read from the database.</summary>
internal sealed class StoredSeries : InputSeries
{
    private readonly Series series;
    private readonly bool isPublished;

    /// <summary>In the base unit.</summary>
    public StoredSeries(Series series, Indicator indicator, IReadOnlyList<SeriesBreak> breaks, StoredEditions editions)
        : base(
            $"{indicator.UnitId}",
            [.. series.Observations.Select(o => editions.Of(o, Scaled(o.Value, indicator.UnitMultiplier)))],
            breaks
        ) => this.series = series;

    /// <summary>As published.</summary>
    private StoredSeries(Series series)
        : base("", [.. series.Observations.Select(Value)], breaks: []) => (this.series, isPublished) = (series, true);

    public override int? IndicatorId => series.IndicatorId;

    public override int AreaId => series.AreaId;

    public override bool IsPublished => isPublished;

    public IReadOnlyList<Observation> Observations => series.Observations;

    public static TransformedSeries Level(Series series) =>
        new(TransformTable.Get(Transform.Level), new TransformOperands { Series = new StoredSeries(series) });

    public override int? SourceIdAt(int place) => series.Observations[place].SourceId;

    public override ObservationStatus StatusAt(int place) => series.Observations[place].Status;

    public override ValueBound BoundAt(int place) => series.Observations[place].Bound;

    public override string? ReferenceAt(int place) => series.Observations[place].Reference;

    private static YearValue Value(Observation observation) =>
        new(observation.Year, observation.Value, observation.Status.IsEstimate());
}
