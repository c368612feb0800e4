using OpenUrban.Api.Observations;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;

namespace OpenUrban.Api.Progress;

/// <summary>A series that can judge a target.</summary>
/// <param name="Link">Which indicator it is of, and how it judges.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Breaks">The breaks of the series, in the order of the years.</param>
/// <param name="Observations">Its values as of the day, in the order of the years.</param>
/// <param name="Publications">All publications of its values, also those after the day.</param>
internal sealed record TargetSeries(
    TargetIndicator Link,
    Indicator Indicator,
    IReadOnlyList<SeriesBreak> Breaks,
    IReadOnlyList<ObservationRow> Observations,
    IReadOnlyList<PublicationDay> Publications
);
