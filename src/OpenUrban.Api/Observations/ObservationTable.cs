using System.Runtime.CompilerServices;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Observations;

/// <summary>Finds the values that meet a condition in the columns of a release, in the order of indicator, area and year.</summary>
internal sealed class ObservationTable
{
    /// <summary>A list of more series is not worth its memory.</summary>
    private const int MostKeptSeries = 4_000;

    private readonly Func<Indicator, bool>? isIndicator;
    private readonly Func<Area, bool>? isArea;
    private readonly Func<ObservationRow, bool>? isRow;
    private static readonly ConditionalWeakTable<ReleaseSnapshot, int[]> all = [];

    private readonly ConditionalWeakTable<ReleaseSnapshot, int[]> found = [];

    public ObservationTable(Criterion? criterion)
    {
        var condition = new MemoryCondition<ObservationRow>(
            criterion?.On<Observation>(),
            nameof(Observation.Indicator),
            nameof(Observation.Area)
        );
        isIndicator = condition.About<Indicator>(nameof(Observation.Indicator));
        isArea = condition.About<Area>(nameof(Observation.Area));
        isRow = condition.Rest;
    }

    /// <param name="writer">The execution.</param>
    /// <param name="release">The release that is asked.</param>
    /// <param name="asOf">The day on which values were in force; null for those in force now.</param>
    /// <param name="enough">How many rows are enough; null for all.</param>
    public List<ObservationRow> Find(OperationWriter writer, ReleaseSnapshot release, DateOnly? asOf, int? enough)
    {
        var columns = release.Observations;
        var dated = new DatedRelease(release, asOf);
        var selected = SeriesOf(release);
        var rows = new List<ObservationRow>(Math.Min(enough ?? int.MaxValue, Most(columns, selected)));
        foreach (var series in selected)
        {
            var end = columns.EndOf(series);
            for (var row = columns.StartOf(series); row < end; row++)
            {
                var version = asOf is { } day ? columns.VersionOn(day, row) : row;
                if (version < 0)
                {
                    continue;
                }

                var observation = new ObservationRow(dated, series, version);
                if (isRow?.Invoke(observation) == false)
                {
                    continue;
                }

                rows.Add(observation);
                if (rows.Count == enough)
                {
                    return rows;
                }
            }

            writer.CancellationToken.ThrowIfCancellationRequested();
        }

        return rows;
    }

    /// <summary>How many values that meet the condition are left out on a day only because no better one of theirs is known.</summary>
    public int CountUndated(OperationWriter writer, ReleaseSnapshot release, DateOnly day)
    {
        var (columns, count) = (release.Observations, 0);
        var dated = new DatedRelease(release, day);
        foreach (var series in SeriesOf(release))
        {
            for (var row = columns.StartOf(series); row < columns.EndOf(series); row++)
            {
                count += columns.IsUndatedOn(
                    day,
                    row,
                    isRow is null ? null : version => isRow(new ObservationRow(dated, series, version))
                )
                    ? 1
                    : 0;
            }

            writer.CancellationToken.ThrowIfCancellationRequested();
        }

        return count;
    }

    /// <summary>How many rows there are at most, so that a list of them does not grow: of millions, what it grew out of would lie about.</summary>
    private static int Most(ObservationColumns columns, IReadOnlyList<int> series) =>
        series.Sum(s => columns.EndOf(s) - columns.StartOf(s));

    /// <summary>The series whose indicator and area meet the condition. What was found is kept as long as the release.</summary>
    private IReadOnlyList<int> SeriesOf(ReleaseSnapshot release)
    {
        if (isIndicator is null && isArea is null)
        {
            return all.GetValue(release, r => [.. Enumerable.Range(0, r.Observations.SeriesCount)]);
        }

        if (!found.TryGetValue(release, out var series))
        {
            series = [.. Select(release)];
            if (series.Length <= MostKeptSeries)
            {
                found.AddOrUpdate(release, series);
            }
        }

        return series;
    }

    private IEnumerable<int> Select(ReleaseSnapshot release)
    {
        var columns = release.Observations;
        var areas = release
            .All<Area>()
            .Where(area => isArea?.Invoke(area) != false)
            .Select(area => area.Id)
            .ToHashSet();
        foreach (
            var indicator in release.All<Indicator>().Where(i => isIndicator?.Invoke(i) != false).OrderBy(i => i.Id)
        )
        {
            var (start, end) = columns.SeriesOfIndicator(indicator.Id);
            for (var series = start; series < end; series++)
            {
                if (areas.Contains(columns.AreaIdOf(series)))
                {
                    yield return series;
                }
            }
        }
    }
}
