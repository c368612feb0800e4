using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>What is known of the series that a transform has read.</summary>
internal static class TransformedSeriesFacts
{
    /// <summary>The known breaks between the first and the last year that was read of each series.</summary>
    public static IEnumerable<SeriesBreak> BreaksRead(this TransformedSeries series) =>
        series.Spans.SelectMany(span =>
            ((InputSeries)span.Series).Breaks.Where(b => b.Year > span.FirstYear && b.Year <= span.LastYear)
        );

    /// <summary>The sources of all that was read, each once, in the order in which they are first needed.</summary>
    public static IEnumerable<int> SourceIdsRead(this TransformedSeries series) =>
        series
            .Points.SelectMany(point => point.Inputs)
            .SelectMany(input => ((InputSeries)input.Series).SourceIdsAt(input.Place))
            .Distinct();

    /// <summary>The sources of a value: of what was observed, and of all else that it was computed from, each once.</summary>
    public static IEnumerable<int> SourceIds(this TransformedValue point) =>
        point
            .Inputs.Prepend(point.Observed)
            .SelectMany(input => ((InputSeries)input.Series).SourceIdsAt(input.Place))
            .Distinct();

    /// <summary>Of a group the members that have no value in the year, or no weight.</summary>
    public static IEnumerable<int> MissingAreaIds(this TransformedValue point) =>
        ((InputSeries)point.Observed.Series).MissingAreaIdsAt(point.Observed.Place);

    /// <summary>Remarks on what was observed.</summary>
    public static IEnumerable<Note> Notes(this TransformedValue point) =>
        ((InputSeries)point.Observed.Series).NotesAt(point.Observed.Place);

    /// <summary>Whether what was observed is the figure itself, a lower bound of it or about so much.</summary>
    public static ValueBound Bound(this TransformedValue point) =>
        ((InputSeries)point.Observed.Series).BoundAt(point.Observed.Place);

    /// <summary>The day or days that what was observed is of; null for the usual ones.</summary>
    public static string? Reference(this TransformedValue point) =>
        ((InputSeries)point.Observed.Series).ReferenceAt(point.Observed.Place);
}
