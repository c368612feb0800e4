using OpenUrban.Api.Observations;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;

namespace OpenUrban.Api.Releases;

/// <summary>How the value in force of an indicator for an area and a year differs from that of the release before.</summary>
/// <param name="Release">Number of the release.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Area">What it is measured for.</param>
/// <param name="Year">The year the value is of.</param>
/// <param name="Before">The value in force in the release before; null when there was none.</param>
/// <param name="After">The value in force in the release; null when there is none.</param>
internal sealed record ChangedValue(
    int Release,
    Indicator Indicator,
    Area Area,
    int Year,
    ObservationRow? Before,
    ObservationRow? After
) : IChange
{
    public int IndicatorId => Indicator.Id;

    public int AreaId => Area.Id;

    public ChangeKind Kind => ReleaseChanges.KindOf(Before is not null, After is not null);

    /// <summary>The changes of a release by indicator, area and year; none where they are not here yet, which is noted.</summary>
    public static IReadOnlyList<ChangedValue> Of(OperationWriter writer, int release) =>
        writer.Asks.TryGet(new ChangesAsk(release), out var difference) ? [.. Of(difference, release)] : [];

    private static IEnumerable<ChangedValue> Of(ReleaseDifference difference, int release)
    {
        var (earlier, later) = (new DatedRelease(difference.Before), new DatedRelease(difference.After));
        foreach (var (indicatorId, areaId, year) in difference.Touched)
        {
            var (before, after) = (Find(earlier), Find(later));
            if (ContentOf(before) != ContentOf(after))
            {
                yield return new ChangedValue(
                    release,
                    difference.After.ById<Indicator>(indicatorId)!,
                    difference.After.ById<Area>(areaId)!,
                    year,
                    before,
                    after
                );
            }

            ObservationRow? Find(DatedRelease of)
            {
                var series = of.Columns.FindSeries(indicatorId, areaId);
                var row = series < 0 ? -1 : of.Columns.FindRow(series, year);
                return row < 0 ? null : new ObservationRow(of, series, row);
            }
        }
    }

    private static ValueContent? ContentOf(ObservationRow? row) =>
        row is { } found ? ValueContent.Of(found.Value, found.Publication) : null;
}
