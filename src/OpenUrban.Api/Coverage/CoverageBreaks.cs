using OpenUrban.Api.Indicators;
using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Coverage;

internal static class CoverageBreaks
{
    /// <summary>The known breaks of a series behind one year and up to another.</summary>
    public static IEnumerable<SeriesBreak> BreaksBetween(this SeriesCoverage series, int behind, int upTo) =>
        series.Indicator.BreaksInOrder().Where(b => b.AreaId == series.Area.Id && b.Year > behind && b.Year <= upTo);
}
