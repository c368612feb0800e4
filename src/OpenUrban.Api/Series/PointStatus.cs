using OpenUrban.Data.Observations;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

internal static class PointStatus
{
    /// <summary>That of what was transformed; of a result that there is not, one of missing values.</summary>
    public static ObservationStatus Status(this TransformedValue point)
    {
        var observed = ((InputSeries)point.Observed.Series).StatusAt(point.Observed.Place);
        return point.Value is null && !observed.IsMissing() ? ObservationStatus.M : observed;
    }
}
