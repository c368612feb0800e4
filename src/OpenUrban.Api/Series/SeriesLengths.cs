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
    public static ListLengths? Sources(DataState state) => OfRows(state, lists => lists.Sources);

    /// <summary>Years of series whose value has other versions.</summary>
    public static ListLengths? RevisedYears(DataState state) => OfRows(state, lists => lists.RevisedYears);

    /// <summary>Publications of values beside the one in force.</summary>
    public static ListLengths? Revisions(DataState state) => OfRows(state, lists => lists.OtherVersions);

    /// <summary>Notes on values.</summary>
    public static ListLengths? Notes(DataState state) => OfRows(state, lists => lists.Notes);

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
    /// of a series is none shorter than that. Of rows in the database each year without a value may be one.
    /// </summary>
    public static ListLengths? Gaps(DataState state) =>
        Observations(state) is { } columns
            ? ListLengths.Of(
                Enumerable
                    .Range(0, columns.SeriesCount)
                    .Select(s => columns.IsWhole ? GapsOf(columns, s).Count() : YearsWithout(columns.Index[s]))
            )
            : null;

    /// <summary>Years of gaps. Of rows in the database all years without a value may be one gap.</summary>
    public static ListLengths? GapYears(DataState state) =>
        Observations(state) is { } columns
            ? ListLengths.Of(
                Enumerable
                    .Range(0, columns.SeriesCount)
                    .SelectMany(s => columns.IsWhole ? GapsOf(columns, s) : [YearsWithout(columns.Index[s])])
            )
            : null;

    private static int YearsWithout(SeriesExtent series) => series.LastYear - series.FirstYear + 1 - series.Values;

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

    private static ObservationColumns? Observations(DataState state) => (state as ReleaseState)?.Snapshot?.Observations;

    private static ListLengths? OfRows(
        DataState state,
        Func<ObservationLists, IEnumerable<(int Length, int Count)>> of
    ) => Observations(state) is { } columns ? ListLengths.Of(of(columns.Lists)) : null;

    private static ListLengths Together(Dictionary<int, ListLengths> groups, IEnumerable<int> ids) =>
        ListLengths.Of([.. ids.Select(id => groups.GetValueOrDefault(id)).OfType<ListLengths>()]);
}
