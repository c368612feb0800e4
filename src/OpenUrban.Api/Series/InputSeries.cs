using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>A series that transforms read, and the way back to what it was read from.</summary>
internal abstract class InputSeries(string unit, IReadOnlyList<YearValue> values, IReadOnlyList<SeriesBreak> breaks)
    : ObservedSeries(unit, values, [.. breaks.Select(b => b.Year)])
{
    /// <summary>Null for the area in square kilometres, which no indicator measures.</summary>
    public abstract int? IndicatorId { get; }

    public abstract int AreaId { get; }

    /// <summary>Whether its values are in the indicator's unit times its multiplier; else they are in the base unit.</summary>
    public virtual bool IsPublished => false;

    /// <summary>Its known breaks, in the order of the years.</summary>
    public IReadOnlyList<SeriesBreak> Breaks => breaks;

    public abstract IEnumerable<int> SourceIdsAt(int place);

    public abstract ObservationStatus StatusAt(int place);

    /// <summary>Whether a value is the figure itself, a lower bound of it or about so much.</summary>
    public virtual ValueBound BoundAt(int place) => ValueBound.Exact;

    /// <summary>Of a group the members that have no value in the year of a place, or no weight.</summary>
    public virtual IEnumerable<int> MissingAreaIdsAt(int place) => [];

    /// <summary>Remarks on a value.</summary>
    public virtual IEnumerable<Note> NotesAt(int place) => [];

    /// <summary>The day or days that a value is of; null for the usual ones.</summary>
    public virtual string? ReferenceAt(int place) => null;

    /// <summary>A value times ten to a power: in the base unit.</summary>
    protected static double? Scaled(double? value, int multiplier) =>
        value is { } present && multiplier != 0 ? DecimalArithmetic.Scale(present, multiplier) : value;
}
