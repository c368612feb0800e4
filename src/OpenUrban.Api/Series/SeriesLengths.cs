using OpenUrban.Api.Plans;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Series;

/// <summary>
/// How many series indicators and areas have in a release, and how long those are: what an operation that names neither can
/// get at most.
/// </summary>
internal sealed class SeriesLengths
{
    private readonly Dictionary<int, ListLengths> rowsByArea;
    private readonly Dictionary<int, ListLengths> rowsByIndicator;
    private readonly Dictionary<AreaKind, ListLengths> rowsByKind;
    private readonly Dictionary<AreaKind, ListLengths> ofIndicatorsByKind;

    private SeriesLengths(ReleaseSnapshot release, SeriesIndex index)
    {
        var series = Enumerable
            .Range(0, index.Count)
            .Select(s =>
                (
                    Indicator: index[s].IndicatorId,
                    Area: index[s].AreaId,
                    Kind: release.ById<Area>(index[s].AreaId)!.Kind,
                    index[s].Rows
                )
            )
            .ToList();
        Rows = ListLengths.Of(series.Select(s => s.Rows));
        rowsByArea = series.GroupBy(s => s.Area, s => s.Rows).ToDictionary(g => g.Key, ListLengths.Of);
        rowsByIndicator = series.GroupBy(s => s.Indicator, s => s.Rows).ToDictionary(g => g.Key, ListLengths.Of);
        rowsByKind = series.GroupBy(s => s.Kind, s => s.Rows).ToDictionary(g => g.Key, ListLengths.Of);
        OfAreas = ListLengths.Of(series.CountBy(s => s.Area).Select(g => g.Value));
        OfIndicators = ListLengths.Of(series.CountBy(s => s.Indicator).Select(g => g.Value));
        ofIndicatorsByKind = series
            .CountBy(s => (s.Kind, s.Indicator))
            .GroupBy(g => g.Key.Kind, g => g.Value)
            .ToDictionary(g => g.Key, ListLengths.Of);
        if (index.Count > 0)
        {
            FirstYear = Enumerable.Range(0, index.Count).Min(s => index[s].FirstYear);
            LastYear = Enumerable.Range(0, index.Count).Max(s => index[s].LastYear);
        }
    }

    /// <summary>Rows of series.</summary>
    public ListLengths Rows { get; }

    /// <summary>Series of areas.</summary>
    public ListLengths OfAreas { get; }

    /// <summary>Series of indicators.</summary>
    public ListLengths OfIndicators { get; }

    /// <summary>Areas of one kind that have an indicator, at most.</summary>
    public int Peers => ofIndicatorsByKind.Values.Select(lengths => lengths.Longest).DefaultIfEmpty().Max();

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>Those of a state; null where it is not known yet.</summary>
    public static SeriesLengths? Of(DataState? state) =>
        (state as ReleaseState)?.Snapshot is { } release
            ? state.GetOrAdd(typeof(SeriesLengths), _ => new SeriesLengths(release, release.Observations.Index))
            : null;

    /// <summary>Series of indicators for areas of a kind; null for all.</summary>
    public ListLengths OfIndicatorsFor(AreaKind? kind) =>
        kind is { } only ? ofIndicatorsByKind.GetValueOrDefault(only, ListLengths.None) : OfIndicators;

    public ListLengths RowsOfKind(AreaKind? kind) =>
        kind is { } only ? rowsByKind.GetValueOrDefault(only, ListLengths.None) : Rows;

    public ListLengths RowsOfAreas(IEnumerable<int> ids) => Together(rowsByArea, ids);

    public ListLengths RowsOfIndicators(IEnumerable<int> ids) => Together(rowsByIndicator, ids);

    /// <summary>Sources of series, those of earlier versions included.</summary>
    public static ListLengths? Sources(DataState state) =>
        ColumnsOf(state) is { } columns
            ? ListLengths.Of(
                Enumerable
                    .Range(0, columns.SeriesCount)
                    .Select(series =>
                    {
                        var (sources, last) = (new HashSet<int>(), -1);
                        for (var row = columns.StartOf(series); row < columns.EndOf(series); row++)
                        {
                            // Mostly that of the year before.
                            if (columns.PublicationOf(row).SourceId is var id && id != last)
                            {
                                sources.Add(last = id);
                            }
                        }

                        return sources.Count;
                    })
            )
            : null;

    /// <summary>Years of series whose value has other versions.</summary>
    public static ListLengths? RevisedYears(DataState state) =>
        ColumnsOf(state) is { } columns
            ? ListLengths.Of(columns.RevisedRows.CountBy(columns.SeriesOfRow).Select(group => group.Value))
            : null;

    /// <summary>Publications of values beside the one in force.</summary>
    public static ListLengths? Revisions(DataState state) =>
        ColumnsOf(state) is { } columns
            ? ListLengths.Of(columns.RevisedRows.Select(row => columns.VersionsOf(row).Count - 1))
            : null;

    /// <summary>Notes on values.</summary>
    public static ListLengths? Notes(DataState state) =>
        ColumnsOf(state) is { } columns ? ListLengths.Of(columns.NoteCounts) : null;

    /// <summary>Breaks of series.</summary>
    public static ListLengths? Breaks(DataState state) =>
        (state as ReleaseState)?.Snapshot is { } release
            ? ListLengths.Of(
                release.All<SeriesBreak>().CountBy(b => (b.IndicatorId, b.AreaId)).Select(group => group.Value)
            )
            : null;

    /// <summary>Rows of the series that targets are measured by, those of parts of years included.</summary>
    public static ListLengths? OfTargets(DataState state) =>
        (state as ReleaseState)?.Snapshot is { } release
            ? ListLengths.Of(
                release
                    .All<Target>()
                    .Where(target => target.AreaId is not null)
                    .Select(target =>
                        TargetIndicators
                            .Of(target, release.All<TargetIndicator>())
                            .Select(link => release.Observations.FindSeries(link.IndicatorId, target.AreaId!.Value))
                            .Where(series => series >= 0)
                            .Sum(series => release.Observations.Index[series].Rows)
                    )
                    .Where(rows => rows > 0)
            )
            : null;

    /// <summary>
    /// Gaps of series: missing values, and steps from one year to the next that are longer than the shortest, because the interval
    /// of a series is none shorter than that.
    /// </summary>
    public static ListLengths? Gaps(DataState state) =>
        ColumnsOf(state) is { } columns
            ? ListLengths.Of(Enumerable.Range(0, columns.SeriesCount).Select(s => GapsOf(columns, s).Count()))
            : null;

    /// <summary>Years of gaps.</summary>
    public static ListLengths? GapYears(DataState state) =>
        ColumnsOf(state) is { } columns
            ? ListLengths.Of(Enumerable.Range(0, columns.SeriesCount).SelectMany(s => GapsOf(columns, s)))
            : null;

    private static IEnumerable<int> GapsOf(ObservationColumns columns, int series)
    {
        var (start, end) = (columns.StartOf(series), columns.EndOf(series));
        var shortest = int.MaxValue;
        for (var row = start + 1; row < end; row++)
        {
            shortest = Math.Min(shortest, columns.YearOf(row) - columns.YearOf(row - 1));
        }

        for (var row = start; row < end; row++)
        {
            if (row > start && columns.YearOf(row) - columns.YearOf(row - 1) is var step && step > shortest)
            {
                yield return (step / shortest) - 1;
            }

            if (columns.ValueOf(row) is null)
            {
                yield return 1;
            }
        }
    }

    /// <summary>The values of a state; null when they are not in memory.</summary>
    private static ObservationColumns? ColumnsOf(DataState state) =>
        (state as ReleaseState)?.Snapshot is { Observations: { IsWhole: true } columns } ? columns : null;

    private static ListLengths Together(Dictionary<int, ListLengths> groups, IEnumerable<int> ids) =>
        ListLengths.Of([.. ids.Select(id => groups.GetValueOrDefault(id)).OfType<ListLengths>()]);
}
