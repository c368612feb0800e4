using System.Collections;
using OpenUrban.Data.Observations;

namespace OpenUrban.Data.Snapshots;

/// <summary>Makes columns of rows that come in any order, mostly in that of their keys.</summary>
internal sealed class ObservationColumnsBuilder
{
    private readonly List<EarlierVersion> earlier = [];
    private readonly List<(long Key, Note[] Notes)> noted = [];

    /// <summary>Rows in force.</summary>
    private int count;
    private long[] keys = [];
    private short[] years = [];
    private double[] values = [];

    /// <summary>The number of a row's publication.</summary>
    private int[] publications = [];

    /// <summary>Versions of values, be they in force or not.</summary>
    public int Count => count + earlier.Count;

    /// <summary>What the numbers of publications stand for.</summary>
    public PublicationRegistry Publications { get; } = new();

    /// <summary>Takes a row in force; its place.</summary>
    public int Add(long key, double value)
    {
        if (count == keys.Length)
        {
            Reserve(count + (count / 4));
        }

        keys[count] = key;
        years[count] = PeriodKey.YearOf(key);
        values[count] = value;
        return count++;
    }

    /// <summary>
    /// Takes a version that is not in force any more; the complement of its place among those: they will stand behind the rows in
    /// force, and how many there will be of these is not known yet.
    /// </summary>
    public int AddEarlier(long key, double value, Note[]? notes)
    {
        earlier.Add(new EarlierVersion(key, value, notes));
        return ~(earlier.Count - 1);
    }

    /// <summary>Takes the notes of a row in force.</summary>
    public void AddNotes(long key, Note[] notes) => noted.Add((key, notes));

    /// <summary>Says which publication a row is of.</summary>
    /// <param name="place">Of a row in force, or the complement of that of an earlier version.</param>
    /// <param name="publication">The number of the publication.</param>
    public void SetPublication(int place, int publication)
    {
        if (place >= 0)
        {
            publications[place] = publication;
        }
        else
        {
            earlier[~place].Publication = publication;
        }
    }

    /// <summary>Makes room for so many rows in force.</summary>
    public void Reserve(int size)
    {
        Array.Resize(ref keys, size);
        Array.Resize(ref years, size);
        Array.Resize(ref values, size);
        Array.Resize(ref publications, size);
    }

    /// <summary>Takes over what another has of the next part of the table.</summary>
    public void Append(ObservationColumnsBuilder next)
    {
        var numbers = Publications.NumbersOf(next.Publications);
        for (var row = 0; row < next.count; row++)
        {
            next.publications[row] = numbers[next.publications[row]];
        }

        foreach (var version in next.earlier)
        {
            version.Publication = numbers[version.Publication];
        }

        earlier.AddRange(next.earlier);
        noted.AddRange(next.noted);

        // One column after the other, so that only one is there twice.
        var total = count + next.count;
        Append(ref keys, ref next.keys, next.count, total);
        Append(ref years, ref next.years, next.count, total);
        Append(ref values, ref next.values, next.count, total);
        Append(ref publications, ref next.publications, next.count, total);
        count = total;
    }

    /// <summary>The columns; the builder is of no use any more.</summary>
    /// <param name="index">The series of the release; null where what was read is all of it.</param>
    /// <param name="loaded">The series that were read; null for all.</param>
    public ObservationColumns ToColumns(SeriesIndex? index = null, BitArray? loaded = null)
    {
        Sort();
        index ??= new SeriesIndex(Extents());
        var starts = new int[index.Count + 1];
        for (var series = 0; series < index.Count; series++)
        {
            starts[series + 1] = starts[series] + (loaded?[series] == false ? 0 : index[series].Rows);
        }

        if (starts[^1] != count)
        {
            throw new InvalidDataException("Series have other rows than their release says.");
        }

        // The other versions stand behind the rows in force.
        Array.Resize(ref years, Count);
        Array.Resize(ref values, Count);
        Array.Resize(ref publications, Count);
        var notes = noted.ToDictionary(n => RowOf(n.Key), n => n.Notes);
        var others = new Dictionary<int, List<int>>();
        for (var i = 0; i < earlier.Count; i++)
        {
            var version = earlier[i];
            var row = count + i;
            years[row] = PeriodKey.YearOf(version.Key);
            (values[row], publications[row]) = (version.Value, version.Publication);
            if (version.Notes is not null)
            {
                notes[row] = version.Notes;
            }

            var inForce = RowOf(version.Key);
            if (!others.TryGetValue(inForce, out var versions))
            {
                others[inForce] = versions = [inForce];
            }

            versions.Add(row);
        }

        var order = others.ToDictionary(
            period => period.Key,
            period => period.Value.OrderBy(version => Publications.RankOf(publications[version]).OfDate()).ToArray()
        );
        return new ObservationColumns(
            index,
            starts,
            loaded,
            years,
            values,
            publications,
            Publications.ToTable(),
            order,
            notes
        );
    }

    private void Append<T>(ref T[] column, ref T[] next, int nextCount, int total)
    {
        Array.Resize(ref column, total);
        Array.Copy(next, 0, column, count, nextCount);
        next = [];
    }

    /// <summary>How much of each series was read.</summary>
    private SeriesExtent[] Extents()
    {
        var found = new List<SeriesExtent>();
        for (int start = 0, end; start < count; start = end)
        {
            var (key, present) = (keys[start], 0);
            for (end = start; end < count && PeriodKey.SeriesOf(keys[end]) == PeriodKey.SeriesOf(key); end++)
            {
                present += double.IsNaN(values[end]) ? 0 : 1;
            }

            found.Add(
                new(
                    PeriodKey.IndicatorOf(key),
                    PeriodKey.AreaOf(key),
                    years[start],
                    years[end - 1],
                    end - start,
                    present
                )
            );
        }

        return [.. found];
    }

    /// <summary>Puts the rows in the order of their keys, in which a publisher has mostly written them.</summary>
    private void Sort()
    {
        Reserve(count);
        var isSorted = true;
        for (var row = 1; row < count && isSorted; row++)
        {
            isSorted = keys[row - 1] < keys[row];
        }

        if (isSorted)
        {
            return;
        }

        var order = new int[count];
        for (var row = 0; row < count; row++)
        {
            order[row] = row;
        }

        Array.Sort(keys, order);
        years = Permuted(years, order);
        values = Permuted(values, order);
        publications = Permuted(publications, order);
    }

    private static T[] Permuted<T>(T[] column, int[] order)
    {
        var permuted = new T[order.Length];
        for (var row = 0; row < order.Length; row++)
        {
            permuted[row] = column[order[row]];
        }

        return permuted;
    }

    private int RowOf(long key)
    {
        var row = Array.BinarySearch(keys, key);
        return row >= 0 ? row : throw new InvalidDataException("A value has earlier versions and none in force.");
    }

    private sealed record EarlierVersion(long Key, double Value, Note[]? Notes)
    {
        public int Publication { get; set; }
    }
}
