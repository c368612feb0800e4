using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Series of Shanghai that cases are worked with.</summary>
internal static class WorkedSeries
{
    /// <summary>Residents of Shanghai by census.</summary>
    public static readonly ObservedSeries Censuses = SeriesOf.Values(
        (1953, 6_204_417),
        (1964, 10_816_458),
        (1982, 11_859_748),
        (1990, 13_341_896)
    );

    /// <summary>Length of Shanghai's rail lines, in km, whose definition changed in 2014, 2018 and 2021.</summary>
    public static readonly ObservedSeries Rail = SeriesOf.WithBreaks(
        [2014, 2018, 2021],
        (2012, 468),
        (2013, 567),
        (2014, 548),
        (2017, 666),
        (2018, 705),
        (2021, 831)
    );
}
