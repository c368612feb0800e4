using OpenUrban.Api.Observations;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Transforms;

/// <summary>A series that was read from the database.</summary>
internal sealed class StoredSeries : InputSeries
{
    private readonly Series series;
    private readonly bool isPublished;

    /// <summary>In the base unit.</summary>
    public StoredSeries(Series series, Indicator indicator, IReadOnlyList<SeriesBreak> breaks)
        : base(
            $"{indicator.UnitId}",
            [.. series.Observations.Select(o => Value(o, indicator.UnitMultiplier))],
            breaks
        ) => this.series = series;

    /// <summary>As published.</summary>
    private StoredSeries(Series series)
        : base("", [.. series.Observations.Select(o => Value(o, multiplier: 0))], breaks: []) =>
        (this.series, isPublished) = (series, true);

    public override int? IndicatorId => series.IndicatorId;

    public override int AreaId => series.AreaId;

    public override bool IsPublished => isPublished;

    public IReadOnlyList<Observation> Observations => series.Observations;

    public static TransformedSeries Level(Series series) =>
        new(TransformTable.Get(Transform.Level), new TransformOperands { Series = new StoredSeries(series) });

    public override int? SourceIdAt(int place) => series.Observations[place].SourceId;

    public override ObservationStatus StatusAt(int place) => series.Observations[place].Status;

    private static Statistics.YearValue Value(Observation observation, int multiplier) =>
        ValueOf(observation.Year, observation.Value, observation.Status, multiplier);
}
