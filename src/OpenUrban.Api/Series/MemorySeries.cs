using OpenUrban.Api.Indicators;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>A series in memory.</summary>
internal sealed class MemorySeries : InputSeries
{
    private readonly SeriesRows rows;
    private readonly bool isPublished;

    /// <summary>In the base unit.</summary>
    public MemorySeries(SeriesRows rows)
        : this(rows, rows.Indicator, rows.AreaId) { }

    private MemorySeries(SeriesRows rows, Indicator indicator, int areaId)
        : base(
            $"{indicator.UnitId}",
            Read(rows, indicator.UnitMultiplier),
            [.. indicator.BreaksInOrder().Where(b => b.AreaId == areaId)]
        ) => this.rows = rows;

    /// <summary>As published.</summary>
    private MemorySeries(SeriesRows rows, IReadOnlyList<SeriesBreak> breaks)
        : base("", Read(rows, multiplier: 0), breaks) => (this.rows, isPublished) = (rows, true);

    public override int? IndicatorId => rows.IndicatorId;

    public override int AreaId => rows.AreaId;

    public override bool IsPublished => isPublished;

    public SeriesRows Rows => rows;

    /// <summary>As published, with its breaks: as a part of what is computed.</summary>
    public static MemorySeries Published(SeriesRows rows) =>
        new(rows, [.. rows.Indicator.BreaksInOrder().Where(b => b.AreaId == rows.AreaId)]);

    public static TransformedSeries Level(SeriesRows rows) =>
        new(TransformTable.Get(Transform.Level), new TransformOperands { Series = new MemorySeries(rows, breaks: []) });

    public override IEnumerable<int> SourceIdsAt(int place) => [rows[place].Publication.SourceId];

    public override IEnumerable<Note> NotesAt(int place) => rows[place].Notes;

    public override ObservationStatus StatusAt(int place) => rows[place].Status;

    public override ValueBound BoundAt(int place) => rows[place].Publication.Bound;

    public override string? ReferenceAt(int place) => rows[place].Publication.Reference;

    private static YearValue[] Read(SeriesRows rows, int multiplier)
    {
        var values = new YearValue[rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = rows[i].YearValue;
            values[i] = value with { Value = Scaled(value.Value, multiplier) };
        }

        return values;
    }
}
