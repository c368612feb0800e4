using OpenUrban.Data.Indicators;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Transforms;

/// <summary>What is known of the series that a transform has read.</summary>
internal static class TransformedSeriesReading
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
            .Select(input => ((InputSeries)input.Series).SourceIdAt(input.Place))
            .OfType<int>()
            .Distinct();
}
