using OpenUrban.Data.Observations;
using OpenUrban.Statistics;

namespace OpenUrban.Api.Series;

/// <summary>
/// The extent of an area: one value, of the year that it is of. It has no versions, so it is the same as of any day and in
/// any release.
/// </summary>
internal sealed class ExtentSeries(AreaPlace area, double km2, int year)
    : InputSeries("km²", [new YearValue(year, km2)], breaks: [])
{
    public override int? IndicatorId => null;

    public override int AreaId => area.Id;

    /// <summary>Null when the area has none.</summary>
    public static ExtentSeries? Of(AreaPlace area) =>
        area is { Km2: { } km2, Km2Year: { } year } ? new ExtentSeries(area, km2, year) : null;

    public override IEnumerable<int> SourceIdsAt(int place) => area.Km2SourceIds;

    public override ObservationStatus StatusAt(int place) => ObservationStatus.A;
}
