using System.Collections;
using System.Data.Common;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;

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

    private readonly ObservationStatements statements;
    private readonly IReadOnlyDictionary<int, Note> noteById;
    private readonly Dictionary<long, List<Note>> notesById;
    private readonly ObservationColumnsBuilder columns = new();

    /// <summary>Places of rows that do not say what is usual, as the builder has them.</summary>
    private readonly List<(int Place, long Id)> unusual = [];

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

        return reader.columns.ToColumns(index, loaded);
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
            : (await ReadSomeAsync(reading, noteById, release, series, cancellationToken)).columns.ToColumns();

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
        reader.columns.Reserve(1024);
        await using var command = reading.Command(reader.statements.WholeRows);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var place = reader.Add(rows, new PackedRow(rows.GetInt64(0)));
            reader.columns.SetPublication(place, reader.columns.Publications.NumberOf(rows, first: 3));
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

    /// <summary>How long the lists of a release are, counted in the database.</summary>
    /// <param name="reading">What it is read in.</param>
    /// <param name="earlier">Number of the release, where it is not the current one, whose rows are marked.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<ObservationLists> ReadListsAsync(
        Reading reading,
        int? earlier,
        CancellationToken cancellationToken
    )
    {
        var counts = new ObservationStatements(earlier);
        var revised = await ReadAsync(counts.Versions);
        return new(
            Lengths(await ReadAsync(counts.SourcesOfSeries)),
            revised.GroupBy(r => (r[0], r[1]), r => (int)r[3]).Select(years => (years.Sum(), 1)).ToList(),
            Lengths(revised.Select(r => r[2..])),
            Lengths(await ReadAsync(counts.NotesOfRows))
        );

        async Task<List<long[]>> ReadAsync(string statement)
        {
            await using var command = reading.Command(statement);
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            var found = new List<long[]>();
            while (await rows.ReadAsync(cancellationToken))
            {
                found.Add([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetInt64)]);
            }

            return found;
        }

        static List<(int, int)> Lengths(IEnumerable<long[]> found) => [.. found.Select(c => ((int)c[0], (int)c[1]))];
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
                        part.columns.Reserve(1024 + (release.Values / parts.Count));
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
            reader.columns.Append(part.columns);
        }

        return reader.columns.Count > maximum ? null : reader.columns.ToColumns();
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
            columns.Publications.SetUsual(rows);
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
            if (columns.Count >= maximum)
            {
                return false;
            }

            if (columns.Count % 4096 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var packed = new PackedRow(rows.GetInt64(0));
            var place = Add(rows, packed);
            if (packed.IsInForce && packed.IsUsual)
            {
                columns.SetPublication(place, columns.Publications.UsualNumberOf(packed.Decimals));
            }
            else
            {
                unusual.Add((place, rows.GetInt64(2)));
            }
        }

        return true;
    }

    /// <summary>Takes a row; its place, as the builder has it.</summary>
    private int Add(DbDataReader row, PackedRow packed)
    {
        var number = row.GetDouble(1);
        var value = number == Missing ? double.NaN : number;
        if (!packed.IsInForce)
        {
            return hasNotesOrVersions
                ? columns.AddEarlier(packed.Key, value, NotesOf(row.GetInt64(2)))
                : throw new InvalidDataException(
                    "The release has earlier versions of values and says that it has none."
                );
        }

        if (hasNotesOrVersions && NotesOf(row.GetInt64(2)) is { } notes)
        {
            columns.AddNotes(packed.Key, notes);
        }

        return columns.Add(packed.Key, value);
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
            columns.SetPublication(places[rows.GetInt64(13)], columns.Publications.NumberOf(rows));
        }
    }
}
