using System.Collections;
using System.Data.Common;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Snapshots;

/// <summary>
/// Reads the values of a release into columns. Plain ADO.NET, in the order in which the rows lie: millions of them are read at
/// every start.
/// </summary>
internal sealed class ObservationReader
{
    /// <summary>Rows whose publications are asked for in one statement.</summary>
    private const int BatchSize = 500;

    /// <summary>Stands for a value that is missing.</summary>
    private const double Missing = 1e308;

    private const int IsInForce = 1;
    private const int IsUsual = 2;

    /// <summary>The lowest bits are the flags, then come the digits, then the key of the period.</summary>
    private const int FlagBits = 2;

    private const int DecimalBits = 5;
    private const int MostDecimals = (1 << DecimalBits) - 1;
    private const int YearBits = 16;
    private const int AreaBits = 19;

    private readonly ObservationStatements statements;
    private readonly IReadOnlyDictionary<int, Note> noteById;
    private readonly Dictionary<long, List<Note>> notesById;
    private readonly Dictionary<Raw, int> publicationNumbers = [];
    private readonly List<Publication> publicationTable = [];

    private readonly List<EarlierVersion> earlier = [];
    private readonly List<(long Key, Note[] Notes)> noted = [];

    /// <summary>Rows in force, and the complements of places in the list of earlier versions, that do not say what is usual.</summary>
    private readonly List<(int Place, long Id)> unusual = [];

    private int count;
    private long[] keys = [];
    private short[] years = [];
    private double[] values = [];

    /// <summary>The number of a row's publication.</summary>
    private int[] publications = [];

    /// <summary>What most rows say; null without rows.</summary>
    private Raw? usual;

    /// <summary>The number of what is usual, with so many digits; -1 where no row has been met.</summary>
    private readonly int[] usualNumbers = [.. Enumerable.Repeat(-1, MostDecimals + 1)];

    /// <summary>Whether rows are looked at for notes and earlier versions.</summary>
    private bool hasNotesOrVersions;

    /// <param name="earlier">Number of the release, where it is not the current one, whose rows are marked.</param>
    /// <param name="noteById">The notes by their keys.</param>
    /// <param name="notesById">The notes of rows.</param>
    /// <param name="series">The keys of the series that are read; null for all.</param>
    private ObservationReader(
        int? earlier,
        IReadOnlyDictionary<int, Note> noteById,
        Dictionary<long, List<Note>> notesById,
        IEnumerable<(int IndicatorId, int AreaId)>? series = null
    )
    {
        statements = new ObservationStatements(earlier, series);
        (this.noteById, this.notesById) = (noteById, notesById);
    }

    /// <summary>Some series of a release, with all versions of their values.</summary>
    /// <param name="reading">What it is read in.</param>
    /// <param name="noteById">The notes by their keys.</param>
    /// <param name="earlier">Number of the release, where it is not the current one, whose rows are marked.</param>
    /// <param name="index">The series of the release.</param>
    /// <param name="numbers">The numbers of those that are read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ObservationColumns> ReadSeriesAsync(
        Reading reading,
        IReadOnlyDictionary<int, Note> noteById,
        int? earlier,
        SeriesIndex index,
        IReadOnlyCollection<int> numbers,
        CancellationToken cancellationToken
    )
    {
        var reader = await ReadSomeAsync(
            reading,
            noteById,
            earlier,
            numbers.Order().Select(n => (index[n].IndicatorId, index[n].AreaId)),
            cancellationToken
        );
        var loaded = new BitArray(index.Count);
        foreach (var number in numbers)
        {
            loaded[number] = true;
        }

        return reader.ToColumns(index, loaded);
    }

    /// <summary>Some series of a release, as if it had no others.</summary>
    /// <param name="reading">What it is read in.</param>
    /// <param name="noteById">The notes by their keys.</param>
    /// <param name="release">Number of the release.</param>
    /// <param name="series">The keys of the series; those that the release has not are left out.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ObservationColumns> ReadSeriesAsync(
        Reading reading,
        IReadOnlyDictionary<int, Note> noteById,
        int release,
        IReadOnlyCollection<(int IndicatorId, int AreaId)> series,
        CancellationToken cancellationToken
    ) =>
        series.Count == 0
            ? ObservationColumns.WithoutRows(new SeriesIndex([]))
            : (await ReadSomeAsync(reading, noteById, release, series, cancellationToken)).ToColumns();

    private static async Task<ObservationReader> ReadSomeAsync(
        Reading reading,
        IReadOnlyDictionary<int, Note> noteById,
        int? earlier,
        IEnumerable<(int IndicatorId, int AreaId)> series,
        CancellationToken cancellationToken
    )
    {
        var reader = new ObservationReader(earlier, noteById, notesById: [], series) { hasNotesOrVersions = true };
        await reader.ReadNotesAsync(reading, cancellationToken);
        reader.Reserve(1024);
        await using var command = reading.Command(reader.statements.WholeRows);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            reader.Add(rows);
            var (place, _) = reader.unusual[^1];
            reader.unusual.Clear();
            reader.SetPublication(place, reader.NumberOf(RawOf(rows, first: 3)));
        }

        return reader;
    }

    /// <summary>The series of a release, counted in the database.</summary>
    /// <param name="reading">What it is read in.</param>
    /// <param name="earlier">Number of the release, where it is not the current one, whose rows are marked.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<SeriesIndex> ReadIndexAsync(
        Reading reading,
        int? earlier,
        CancellationToken cancellationToken
    )
    {
        await using var command = reading.Command(new ObservationStatements(earlier).Index);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var series = new List<SeriesExtent>();
        while (await rows.ReadAsync(cancellationToken))
        {
            series.Add(
                new(
                    rows.GetInt32(0),
                    rows.GetInt32(1),
                    rows.GetInt32(2),
                    rows.GetInt32(3),
                    rows.GetInt32(4),
                    rows.GetInt32(5)
                )
            );
        }

        return new SeriesIndex([.. series]);
    }

    /// <summary>The columns; null when there are more than <paramref name="maximum"/> rows.</summary>
    /// <param name="readings">
    /// In which it is read: each reads a part of the rows, all at once. All see the same release. Of an earlier release there is one.
    /// </param>
    /// <param name="noteById">The notes by their keys.</param>
    /// <param name="release">The release.</param>
    /// <param name="isEarlier">Whether a later one has been published.</param>
    /// <param name="maximum">Most versions of values.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ObservationColumns?> ReadAsync(
        IReadOnlyList<Reading> readings,
        IReadOnlyDictionary<int, Note> noteById,
        Release release,
        bool isEarlier,
        long maximum,
        CancellationToken cancellationToken
    )
    {
        // What the release says of itself is enough to reserve memory by.
        if (release.Values > maximum)
        {
            return null;
        }

        int? number = isEarlier ? release.Number : null;
        var reader = new ObservationReader(number, noteById, notesById: []);
        await reader.ReadNotesAsync(readings[0], cancellationToken);
        reader.hasNotesOrVersions = reader.notesById.Count + release.EarlierVersions + release.Confirmations > 0;
        var parts = readings
            .Select(
                (_, i) =>
                    i == 0
                        ? reader
                        : new ObservationReader(number, noteById, reader.notesById)
                        {
                            hasNotesOrVersions = reader.hasNotesOrVersions,
                        }
            )
            .ToList();
        var ranges = await RangesAsync(readings[0], parts.Count, cancellationToken);
        var reading = parts.Select(
            (part, i) =>
                Task.Run(
                    () =>
                    {
                        part.Reserve(1024 + (release.Values / parts.Count));
                        return part.ReadPartAsync(readings[i], ranges[i], maximum, cancellationToken);
                    },
                    cancellationToken
                )
        );
        if (Array.Exists(await Task.WhenAll(reading), isWhole => !isWhole))
        {
            return null;
        }

        foreach (var part in parts.Skip(1))
        {
            reader.Append(part);
        }

        return reader.count + reader.earlier.Count > maximum ? null : reader.ToColumns();
    }

    /// <summary>Parts of the table, each about as large as the others.</summary>
    private static async Task<List<string>> RangesAsync(Reading reading, int count, CancellationToken cancellationToken)
    {
        await using var command = reading.Command("""SELECT coalesce(max("Id"), 0) FROM "Observations" """);
        var last = Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), provider: null);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => $" AND o.\"Id\" > {last * i / count} AND o.\"Id\" <= {last * (i + 1) / count}"),
        ];
    }

    private static short YearOf(long key) => (short)((key & ((1 << YearBits) - 1)) + short.MinValue);

    private static int IndicatorOf(long key) => (int)(key >> (YearBits + AreaBits));

    private static int AreaOf(long key) => (int)(key >> YearBits) & ((1 << AreaBits) - 1);

    private async Task ReadNotesAsync(Reading reading, CancellationToken cancellationToken)
    {
        await using var command = reading.Command(statements.Notes);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var id = rows.GetInt64(0);
            if (!notesById.TryGetValue(id, out var notes))
            {
                notesById[id] = notes = [];
            }

            notes.Add(noteById[rows.GetInt32(1)]);
        }
    }

    private async Task ReadUsualAsync(Reading reading, CancellationToken cancellationToken)
    {
        await using var command = reading.Command(ObservationStatements.Usual);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            usual = RawOf(rows);
        }
    }

    /// <summary>Reads a part of the table; whether there were not more rows than the maximum.</summary>
    private async Task<bool> ReadPartAsync(
        Reading reading,
        string range,
        long maximum,
        CancellationToken cancellationToken
    )
    {
        await ReadUsualAsync(reading, cancellationToken);
        if (!await ReadRowsAsync(reading, range, maximum, cancellationToken))
        {
            return false;
        }

        foreach (var batch in unusual.Chunk(BatchSize))
        {
            await ReadPublicationsAsync(reading, batch, cancellationToken);
        }

        return true;
    }

    private async Task<bool> ReadRowsAsync(
        Reading reading,
        string range,
        long maximum,
        CancellationToken cancellationToken
    )
    {
        await using var command = reading.Command(statements.Rows + range);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);

        // On a thread of its own, without the cost of awaiting each of millions of rows.
        while (rows.Read())
        {
            if (count + earlier.Count >= maximum)
            {
                return false;
            }

            if (count % 4096 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Add(rows);
        }

        return true;
    }

    /// <summary>Takes over what another has read of the next part of the table.</summary>
    private void Append(ObservationReader next)
    {
        // Each has numbered the publications as it met them.
        var numbers = next
            .publicationNumbers.OrderBy(known => known.Value)
            .Select(known => NumberOf(known.Key))
            .ToArray();
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

    private void Append<T>(ref T[] column, ref T[] next, int nextCount, int total)
    {
        Array.Resize(ref column, total);
        Array.Copy(next, 0, column, count, nextCount);
        next = [];
    }

    private void Add(DbDataReader row)
    {
        var packed = row.GetInt64(0);
        var key = packed >> (FlagBits + DecimalBits);
        var number = row.GetDouble(1);
        var value = number == Missing ? double.NaN : number;
        if ((packed & IsInForce) == 0)
        {
            if (!hasNotesOrVersions)
            {
                throw new InvalidDataException("The release has earlier versions of values and says that it has none.");
            }

            var id = row.GetInt64(2);
            earlier.Add(new EarlierVersion(key, id, YearOf(key), value, NotesOf(id)));

            // Behind the rows in force; how many there will be is not known yet.
            unusual.Add((~(earlier.Count - 1), id));
            return;
        }

        if (count == keys.Length)
        {
            Reserve(count + (count / 4));
        }

        keys[count] = key;
        years[count] = YearOf(key);
        values[count] = value;
        publications[count] = (packed & IsUsual) == 0 ? 0 : UsualNumberOf((int)(packed >> FlagBits) & MostDecimals);
        if (hasNotesOrVersions || (packed & IsUsual) == 0)
        {
            var id = row.GetInt64(2);
            if ((packed & IsUsual) == 0)
            {
                unusual.Add((count, id));
            }

            if (NotesOf(id) is { } notes)
            {
                noted.Add((key, notes));
            }
        }

        count++;
    }

    private Note[]? NotesOf(long id) =>
        notesById.TryGetValue(id, out var found) ? [.. found.OrderBy(n => n.Code, StringComparer.Ordinal)] : null;

    private async Task ReadPublicationsAsync(
        Reading reading,
        (int Place, long Id)[] rowsToFind,
        CancellationToken cancellationToken
    )
    {
        var places = rowsToFind.ToDictionary(row => row.Id, row => row.Place);
        await using var command = reading.Command(
            $"SELECT {ObservationStatements.PublicationColumns}, \"Id\" FROM \"Observations\" WHERE \"Id\" IN ({string.Join(',', places.Keys)})"
        );
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var (place, publication) = (places[rows.GetInt64(13)], NumberOf(RawOf(rows)));
            SetPublication(place, publication);
        }
    }

    /// <summary>Says which publication a row is of: one in force, or by the complement of its place an earlier version.</summary>
    private void SetPublication(int place, int publication)
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

    /// <summary>What a row shares with others.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first of the columns of publications.</param>
    private static Raw RawOf(DbDataReader row, int first = 0) =>
        new(
            row.GetInt32(first),
            row.GetString(first + 1),
            row.GetString(first + 2),
            row.GetInt32(first + 3),
            row.IsDBNull(first + 4) ? null : row.GetInt32(first + 4),
            row.GetFieldValue<DateOnly>(first + 5),
            row.GetString(first + 6),
            row.GetString(first + 7),
            row.IsDBNull(first + 8) ? null : row.GetString(first + 8),
            row.GetInt32(first + 9),
            row.GetString(first + 10),
            row.IsDBNull(first + 11) ? null : row.GetString(first + 11),
            row.GetBoolean(first + 12)
        );

    private int UsualNumberOf(int decimals)
    {
        ref var number = ref usualNumbers[decimals];
        if (number < 0)
        {
            number = NumberOf(usual! with { Decimals = decimals });
        }

        return number;
    }

    private int NumberOf(Raw raw)
    {
        if (!publicationNumbers.TryGetValue(raw, out var number))
        {
            number = publicationTable.Count;
            publicationNumbers[raw] = number;
            publicationTable.Add(
                new Publication(
                    raw.Decimals,
                    Enum.Parse<ObservationStatus>(raw.Status),
                    Enum.Parse<ConfidentialityStatus>(raw.Confidentiality),
                    raw.SourceId,
                    raw.VintageId,
                    raw.PublishedOn,
                    Enum.Parse<DatePrecision>(raw.PublishedPrecision),
                    Enum.Parse<PublicationBasis>(raw.PublishedBasis),
                    Enum.Parse<ValueBound>(raw.Bound),
                    raw.Reference,
                    raw.IsConfirmation,
                    raw.Address,
                    raw.AddedInRelease
                )
            );
        }

        return number;
    }

    private void Reserve(int size)
    {
        Array.Resize(ref keys, size);
        Array.Resize(ref years, size);
        Array.Resize(ref values, size);
        Array.Resize(ref publications, size);
    }

    /// <param name="index">The series of the release; null where what was read is all of it.</param>
    /// <param name="loaded">The series that were read; null for all.</param>
    private ObservationColumns ToColumns(SeriesIndex? index = null, BitArray? loaded = null)
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
        var total = count + earlier.Count;
        Array.Resize(ref years, total);
        Array.Resize(ref values, total);
        Array.Resize(ref publications, total);
        var notes = noted.ToDictionary(n => RowOf(n.Key), n => n.Notes);
        var others = new Dictionary<int, List<int>>();
        for (var i = 0; i < earlier.Count; i++)
        {
            var version = earlier[i];
            var row = count + i;
            (years[row], values[row], publications[row]) = (version.Year, version.Value, version.Publication);
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
            period =>
                period
                    .Value.OrderBy(version =>
                    {
                        var publication = publicationTable[publications[version]];
                        return new PublicationRank(
                            publication.IsConfirmation,
                            publication.PublishedOn,
                            publication.VintageId,
                            publication.SourceId
                        ).OfDate();
                    })
                    .ToArray()
        );
        return new ObservationColumns(
            index,
            starts,
            loaded,
            years,
            values,
            publications,
            [.. publicationTable],
            order,
            notes
        );
    }

    /// <summary>How much of each series was read.</summary>
    private SeriesExtent[] Extents()
    {
        var found = new List<SeriesExtent>();
        for (int start = 0, end; start < count; start = end)
        {
            var (key, present) = (keys[start] >> YearBits, 0);
            for (end = start; end < count && keys[end] >> YearBits == key; end++)
            {
                present += double.IsNaN(values[end]) ? 0 : 1;
            }

            found.Add(
                new(IndicatorOf(keys[start]), AreaOf(keys[start]), years[start], years[end - 1], end - start, present)
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

    /// <summary>As the database has it.</summary>
    private sealed record Raw(
        int Decimals,
        string Status,
        string Confidentiality,
        int SourceId,
        int? VintageId,
        DateOnly PublishedOn,
        string PublishedPrecision,
        string PublishedBasis,
        string? Address,
        int AddedInRelease,
        string Bound,
        string? Reference,
        bool IsConfirmation
    );

    private sealed record EarlierVersion(long Key, long Id, short Year, double Value, Note[]? Notes)
    {
        public int Publication { get; set; }
    }
}
