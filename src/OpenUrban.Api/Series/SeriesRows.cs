using System.Collections;
using OpenUrban.Api.Indicators;
using OpenUrban.Api.Observations;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.Data.Sources;
using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Api.Series;

/// <summary>A series: a range of the rows in force, or rows that were in force on another day. There is at least one.</summary>
internal sealed class SeriesRows(DatedRelease dated, int series, int start, int end, int[]? rows = null)
    : IReadOnlyList<ObservationRow>
{
    private readonly GroupRows? group;

    /// <summary>Of a group of areas: it has no rows of its own, and its values are those that were computed.</summary>
    public SeriesRows(DatedRelease dated, GroupRows group)
        : this(dated, series: -1, start: 0, end: 0) => this.group = group;

    /// <summary>What a transform made of it; null for LEVEL, which is the values themselves. Of a group, LEVEL is computed as well.</summary>
    public TransformedSeries? Transformed { get; set; }

    /// <summary>What a ratio is for; null for what is none.</summary>
    public RatioDivisor? Divisor { get; set; }

    public IReadOnlyList<TransformedValue> Points => (Transformed ?? MemorySeries.Level(this)).Points;

    /// <summary>Its values, transformed; null where there is none.</summary>
    public IEnumerable<double?> Values => Transformed?.Points.Select(p => p.Value) ?? this.Select(o => o.Value);

    /// <summary>What kind each of the values is.</summary>
    public IEnumerable<ObservationStatus> Statuses =>
        Transformed?.Points.Select(p => p.Status()) ?? this.Select(o => o.Status);

    public int IndicatorId => group?.IndicatorId ?? dated.Columns.IndicatorIdOf(series);

    public int AreaId => group?.AreaId ?? dated.Columns.AreaIdOf(series);

    /// <summary>How many values were read for it.</summary>
    public int ReadCount => group?.Members.Sum(member => member.Count) ?? Count;

    public IEnumerable<int> Years => group is null ? this.Select(o => o.Year) : Points.Select(p => p.Year);

    public IEnumerable<ValueBound> Bounds =>
        group is null ? this.Select(o => o.Publication.Bound) : Points.Select(p => p.Bound());

    public IEnumerable<string?> References =>
        group is null ? this.Select(o => o.Publication.Reference) : Points.Select(p => p.Reference());

    /// <summary>The remarks on each of its values.</summary>
    public IEnumerable<IEnumerable<Note>> NotesOfEach =>
        group is null ? this.Select(o => o.Notes) : Points.Select(p => p.Notes());

    public Indicator Indicator => dated.Release.ById<Indicator>(IndicatorId)!;

    public Unit Unit => dated.Release.ById<Unit>(Indicator.UnitId)!;

    public int Count => rows?.Length ?? end - start;

    public ObservationRow this[int index] => new(dated, series, rows is null ? start + index : rows[index]);

    /// <summary>Whether each of its values, transformed, may not be compared with the last one before it.</summary>
    public IEnumerable<bool> BreaksBefore =>
        Transformed?.Points.Select(p => p.StartsAfterBreak) ?? this.Select(o => o.CrossesBreak);

    /// <summary>Whether two of its values that follow each other may not be compared, or two that its transform has read.</summary>
    public bool CrossesBreak =>
        Transformed?.CrossesBreak ?? this.SkipWhile(o => o.Value is null).Skip(1).Any(o => o.CrossesBreak);

    /// <summary>The first value that is not missing.</summary>
    public ObservationRow? First
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (this[i].Value is not null)
                {
                    return this[i];
                }
            }

            return null;
        }
    }

    /// <summary>The last value that is not missing.</summary>
    public ObservationRow? Latest
    {
        get
        {
            for (var i = Count - 1; i >= 0; i--)
            {
                if (this[i].Value is not null)
                {
                    return this[i];
                }
            }

            return null;
        }
    }

    /// <summary>The known breaks between its first and its last year, or between those that its transform has read.</summary>
    public IEnumerable<SeriesBreak> Breaks
    {
        get
        {
            if (Transformed is { } transformed)
            {
                return transformed.BreaksRead();
            }

            var (areaId, first, last) = (AreaId, this[0].Year, this[Count - 1].Year);
            return Indicator.BreaksInOrder().Where(b => b.AreaId == areaId && b.Year > first && b.Year <= last);
        }
    }

    public bool IncludesEstimates => Transformed?.IncludesEstimates ?? this.Any(o => o.Status.IsEstimate());

    /// <summary>The sources, each once, in the order of their first value.</summary>
    public IEnumerable<Source> Sources => SourceIds.Select(id => dated.Release.ById<Source>(id)!);

    /// <summary>Their keys.</summary>
    public IEnumerable<int> SourceIds =>
        Transformed?.SourceIdsRead() ?? this.Select(o => o.Publication.SourceId).Distinct();

    /// <summary>The sources of each of its values, and of what it was computed from.</summary>
    public IEnumerable<IEnumerable<Source>> SourcesOfEach =>
        (
            Transformed?.Points.Select(p => p.SourceIds())
            ?? this.Select(o => (IEnumerable<int>)[o.Publication.SourceId])
        ).Select(ids => ids.Select(id => dated.Release.ById<Source>(id)!));

    /// <summary>How many of its years have no value, or an earlier publication, only for want of a day.</summary>
    public int Undated
    {
        get
        {
            if (dated.AsOf is not { } day)
            {
                return 0;
            }

            if (group is not null)
            {
                return group.Members.Sum(member => member.Undated);
            }

            var (columns, count) = (dated.Columns, 0);
            for (var row = start; row < end; row++)
            {
                count += columns.IsUndatedOn(day, row) ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The years whose value a later publication changed.</summary>
    public IEnumerable<int> RevisedYears =>
        group?.Members.SelectMany(member => member.RevisedYears).Distinct().Order()
        ?? this.Where(IsRevised).Select(o => o.Year);

    public IEnumerator<ObservationRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether one of the publications until the one in this series changed the value.</summary>
    private bool IsRevised(ObservationRow value)
    {
        var columns = dated.Columns;
        (double? Value, int Decimals)? before = null;
        foreach (var version in columns.VersionsOf(columns.FindRow(series, value.Year)))
        {
            var publication = new ObservationRow(dated, series, version);
            if (
                RevisionChanges
                    .Of(before, (publication.Value, publication.Decimals))
                    .Told(publication.Publication.IsConfirmation) == RevisionChange.Revised
            )
            {
                return true;
            }

            if (version == value.Row)
            {
                break;
            }

            before = publication.Publication.IsConfirmation ? before : (publication.Value, publication.Decimals);
        }

        return false;
    }
}
