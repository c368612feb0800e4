using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Snapshots;

namespace OpenUrban.Api.Coverage;

/// <summary>How much there is of one series. It has at least one row, with a value or missing.</summary>
internal sealed class SeriesCoverage
{
    public required Indicator Indicator { get; init; }

    public required Area Area { get; init; }

    /// <summary>INDICATOR/AREA.</summary>
    public string Code => $"{Indicator.Code}/{Area.Code}";

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    /// <summary>Years with a value.</summary>
    public required int Values { get; init; }

    /// <summary>Years whose value is missing: the status says why.</summary>
    public required int Missing { get; init; }

    /// <summary>The coverage of all series of a release.</summary>
    public static List<SeriesCoverage> Of(ReleaseSnapshot release)
    {
        var index = release.Observations.Index;
        return
        [
            .. Enumerable
                .Range(0, index.Count)
                .Select(series => index[series])
                .Select(extent => new SeriesCoverage
                {
                    Indicator = release.ById<Indicator>(extent.IndicatorId)!,
                    Area = release.ById<Area>(extent.AreaId)!,
                    FirstYear = extent.FirstYear,
                    LastYear = extent.LastYear,
                    Values = extent.Values,
                    Missing = extent.Rows - extent.Values,
                }),
        ];
    }
}
