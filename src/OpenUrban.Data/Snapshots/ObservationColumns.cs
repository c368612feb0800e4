using System.Collections;
using OpenUrban.Data.Observations;

namespace OpenUrban.Data.Snapshots;

/// <summary>
/// The values of a release, a column for each property: 14 bytes a value. First the rows in force in the order of
/// indicator, area and year, then the other versions of theirs. A series is a range of rows.
/// </summary>
public sealed class ObservationColumns
{
    private readonly int[] starts;

    /// <summary>The series whose rows are here; null for all.</summary>
    private readonly BitArray? loaded;

    private readonly short[] years;
    private readonly double[] values;
    private readonly int[] publications;
    private readonly Publication[] publicationTable;
    private readonly Dictionary<int, int[]> versions;
    private readonly Dictionary<int, Note[]> notes;

    /// <summary>What was counted in the database, where the rows are there.</summary>
    private ObservationLists? lists;

    /// <summary>The rows that are in force in the current release, where this is an earlier one.</summary>
    private BitArray? inForceNow;

    /// <param name="index">The series of the release.</param>
    /// <param name="starts">The first row of each series, and behind the last one how many rows there are.</param>
    /// <param name="loaded">The series whose rows are here; null for all.</param>
    /// <param name="years">A column: the rows in force, then the other versions.</param>
    /// <param name="values">Likewise.</param>
    /// <param name="publications">Likewise, as places in the table.</param>
    /// <param name="publicationTable">What publications say.</param>
    /// <param name="versions">All versions of the rows that have several.</param>
    /// <param name="notes">The notes of rows that have some.</param>
    internal ObservationColumns(
        SeriesIndex index,
        int[] starts,
        BitArray? loaded,
        short[] years,
        double[] values,
        int[] publications,
        Publication[] publicationTable,
        Dictionary<int, int[]> versions,
        Dictionary<int, Note[]> notes
    )
    {
        (Index, this.starts, this.loaded, Count) = (index, starts, loaded, starts[^1]);
        this.years = years;
        this.values = values;
        this.publications = publications;
        this.publicationTable = publicationTable;
        this.versions = versions;
        this.notes = notes;
    }

    /// <summary>The series of a release, and no rows.</summary>
    /// <param name="index">The series.</param>
    /// <param name="lists">What was counted of their rows; null where nobody asks for it.</param>
    internal static ObservationColumns WithoutRows(SeriesIndex index, ObservationLists? lists = null) =>
        new(index, new int[index.Count + 1], new BitArray(index.Count), [], [], [], [], [], []) { lists = lists };

    /// <summary>All series of the release.</summary>
    public SeriesIndex Index { get; }

    /// <summary>Whether the rows of all series are here, and not just of those that were fetched.</summary>
    public bool IsWhole => loaded is null;

    /// <summary>Rows in force that are here.</summary>
    public int Count { get; }

    public int SeriesCount => Index.Count;

    /// <summary>Whether the rows of a series are here.</summary>
    public bool Has(int series) => loaded is null || loaded[series];

    public int IndicatorIdOf(int series) => Index.IndicatorIdOf(series);

    public int AreaIdOf(int series) => Index.AreaIdOf(series);

    /// <summary>The series of a row in force. For columns that are whole.</summary>
    public int SeriesOfRow(int row)
    {
        var found = Array.BinarySearch(starts, row);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The first row in force of a series.</summary>
    /// <exception cref="InvalidOperationException">Its rows have not been fetched.</exception>
    public int StartOf(int series) =>
        loaded?[series] == false
            ? throw new InvalidOperationException("The rows of the series have not been fetched.")
            : starts[series];

    /// <summary>The row behind its last one.</summary>
    public int EndOf(int series) => starts[series + 1];

    /// <summary>The series of an indicator for an area; -1 when there is none.</summary>
    public int FindSeries(int indicatorId, int areaId) => Index.Find(indicatorId, areaId);

    /// <summary>The series of an indicator, by area: a range.</summary>
    public (int Start, int End) SeriesOfIndicator(int indicatorId) => Index.OfIndicator(indicatorId);

    /// <summary>The series for an area, by indicator.</summary>
    public ReadOnlySpan<int> SeriesOfArea(int areaId) => Index.OfArea(areaId);

    /// <summary>The row of the last value of a series that is not missing; -1 when all are.</summary>
    public int LastPresentOf(int series)
    {
        for (var row = EndOf(series) - 1; row >= StartOf(series); row--)
        {
            if (!double.IsNaN(values[row]))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The row in force of a year; -1 when there is none.</summary>
    public int FindRow(int series, int year)
    {
        var row = FirstRowFrom(StartOf(series), EndOf(series), year);
        return row < EndOf(series) && years[row] == year ? row : -1;
    }

    /// <summary>The first row of a range of a series that is of a year or a later one; the end of the range when there is none.</summary>
    public int FirstRowFrom(int start, int end, int year)
    {
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            (start, end) = years[middle] < year ? (middle + 1, end) : (start, middle);
        }

        return start;
    }

    /// <summary>Whether a row is in force in the current release.</summary>
    public bool IsInForceNow(int row) => inForceNow is null ? row < Count : inForceNow[row];

    /// <summary>Finds which rows of an earlier release are in force in the current one.</summary>
    internal void Compare(ObservationColumns current)
    {
        inForceNow = new BitArray(years.Length);
        for (var series = 0; series < SeriesCount; series++)
        {
            var now = Has(series) ? current.FindSeries(IndicatorIdOf(series), AreaIdOf(series)) : -1;
            if (now < 0)
            {
                continue;
            }

            for (var row = StartOf(series); row < EndOf(series); row++)
            {
                var other = current.FindRow(now, years[row]);
                if (other < 0)
                {
                    continue;
                }

                var publication = current.PublicationOf(other);
                foreach (var version in VersionsOf(row))
                {
                    inForceNow[version] = IsSame(PublicationOf(version), publication);
                }
            }
        }
    }

    public int YearOf(int row) => years[row];

    /// <summary>Null when it is missing.</summary>
    public double? ValueOf(int row) => double.IsNaN(values[row]) ? null : values[row];

    public Publication PublicationOf(int row) => publicationTable[publications[row]];

    /// <summary>How long the lists of all rows of the release are.</summary>
    public ObservationLists Lists =>
        lists
        ?? new(
            Enumerable.Range(0, SeriesCount).Select(series => (CountSources(series), 1)),
            versions.Keys.CountBy(SeriesOfRow).Select(series => (series.Value, 1)),
            versions.Values.Select(all => (all.Length - 1, 1)),
            notes.Values.Select(row => (row.Length, 1))
        );

    /// <summary>Ordered by code.</summary>
    public IReadOnlyList<Note> NotesOf(int row) => notes.GetValueOrDefault(row) ?? [];

    /// <summary>
    /// All versions of a row in force, itself included, in the order of their dates. Most have one, for which a list is made each time: not for long loops.
    /// </summary>
    public IReadOnlyList<int> VersionsOf(int row) => versions.GetValueOrDefault(row) ?? [row];

    /// <summary>
    /// Whether a row that is in force now has a publication that was left out on a day for want of a better one: it is known
    /// to have been published by a later day, and its year was over.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="row">The row.</param>
    /// <param name="counts">Which of its versions count; all without it.</param>
    public bool IsUndatedOn(DateOnly day, int row, Func<int, bool>? counts = null)
    {
        if (years[row] >= day.Year)
        {
            return false;
        }

        if (versions.GetValueOrDefault(row) is not { } all)
        {
            return IsUndated(row);
        }

        for (var i = 0; i < all.Length; i++)
        {
            if (IsUndated(all[i]))
            {
                return true;
            }
        }

        return false;

        bool IsUndated(int version) =>
            PublicationOf(version) is { PublishedPrecision: DatePrecision.NotAfter, IsConfirmation: false } publication
            && publication.PublishedOn > day
            && counts?.Invoke(version) != false;
    }

    private int CountSources(int series)
    {
        var (sources, last) = (new HashSet<int>(), -1);
        for (var row = StartOf(series); row < EndOf(series); row++)
        {
            // Mostly that of the year before.
            if (PublicationOf(row).SourceId is var id && id != last)
            {
                sources.Add(last = id);
            }

            sources.UnionWith(versions.GetValueOrDefault(row, []).Select(version => PublicationOf(version).SourceId));
        }

        return sources.Count;
    }

    /// <summary>Whether they are the same version of a value, by the unique key of versions.</summary>
    private static bool IsSame(Publication one, Publication other) =>
        one.SourceId == other.SourceId
        && one.PublishedOn == other.PublishedOn
        && one.AddedInRelease == other.AddedInRelease;

    /// <summary>The version that was in force on a day of a row that is in force now; -1 when none had been published.</summary>
    public int VersionOn(DateOnly day, int row)
    {
        if (versions.GetValueOrDefault(row) is not { } inOrder)
        {
            return PublicationOf(row).PublishedOn <= day ? row : -1;
        }

        for (var i = inOrder.Length - 1; i >= 0; i--)
        {
            if (PublicationOf(inOrder[i]) is { IsConfirmation: false } publication && publication.PublishedOn <= day)
            {
                return inOrder[i];
            }
        }

        return -1;
    }
}
