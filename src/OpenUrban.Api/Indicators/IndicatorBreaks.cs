using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Indicators;

internal static class IndicatorBreaks
{
    /// <summary>The known breaks of an indicator's series, by area and year.</summary>
    public static IEnumerable<SeriesBreak> BreaksInOrder(this Indicator indicator) =>
        indicator.Breaks.OrderBy(b => b.AreaId).ThenBy(b => b.Year);

    /// <summary>The years of the breaks of one series.</summary>
    public static IEnumerable<int> BreakYearsFor(this Indicator indicator, int areaId) =>
        indicator.Breaks.Where(b => b.AreaId == areaId).Select(b => b.Year);
}
