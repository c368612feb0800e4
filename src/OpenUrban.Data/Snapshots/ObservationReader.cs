using System.Data.Common;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Snapshots;

/// <summary>
/// Reads the values of the current release into columns. Plain ADO.NET, in the order in which the rows lie: millions of
/// them are read at every start.
/// </summary>
internal sealed class ObservationReader
{
    /// <summary>
    /// The key of a period in one number, from which <see cref="YearOf"/> and others take its parts, and whether a row says of its publication just what
    /// is usual in the middle of the table: of most rows the nine columns of the publication need not be looked at.
    /// </summary>
    private const string Rows = """
        SELECT o."Id",
          (CAST(o."IndicatorId" AS bigint) << 40) | (CAST(o."AreaId" AS bigint) << 16) | (o."Year" + 32768),
          o."Value",
          CASE WHEN o."IsLatest" THEN 1 ELSE 0 END
          + CASE WHEN o."Status" = u."Status" AND o."PublishedOn" = u."PublishedOn" AND o."SourceId" = u."SourceId"
              AND o."Decimals" = u."Decimals" AND o."Confidentiality" = u."Confidentiality"
              AND o."PublishedPrecision" = u."PublishedPrecision" AND o."PublishedBasis" = u."PublishedBasis"
              AND o."VintageId" IS NOT DISTINCT FROM u."VintageId" AND o."Address" IS NOT DISTINCT FROM u."Address"
            THEN 2 ELSE 0 END,
          o."Decimals", o."Status", o."Confidentiality", o."SourceId", o."VintageId", o."PublishedOn",
          o."PublishedPrecision", o."PublishedBasis", o."Address"
        FROM (
            SELECT "Decimals", "Status", "Confidentiality", "SourceId", "VintageId", "PublishedOn", "PublishedPrecision",
              "PublishedBasis", "Address"
            FROM (
                SELECT * FROM "Observations"
                WHERE "Id" >= (SELECT max("Id") / 2 FROM "Observations") ORDER BY "Id" LIMIT 1000
            ) AS some
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 ORDER BY count(*) DESC LIMIT 1
        ) AS u
        CROSS JOIN "Observations" AS o
        WHERE o."RemovedInRelease" IS NULL
        """;

    private const string Notes = """
        SELECT n."ObservationId", n."NoteId"
        FROM "ObservationNotes" AS n JOIN "Observations" AS o ON o."Id" = n."ObservationId"
        WHERE o."RemovedInRelease" IS NULL
        """;

    private const int IsInForce = 1;
    private const int IsUsual = 2;

    private readonly IReadOnlyDictionary<int, Note> noteById;
    private readonly Dictionary<long, List<Note>> notesById = [];
    private readonly Dictionary<Raw, int> publicationNumbers = [];
    private readonly List<Publication> publicationTable = [];

    private readonly List<EarlierVersion> earlier = [];
    private readonly List<(long Key, Note[] Notes)> noted = [];

    private int count;
    private long[] keys = [];
    private long[] ids = [];
    private short[] years = [];
    private double[] values = [];
    private int[] publications = [];
    private int? usual;

    private ObservationReader(IReadOnlyDictionary<int, Note> noteById) => this.noteById = noteById;

    /// <summary>The columns; null when there are more than <paramref name="maximum"/> rows.</summary>
    public static async Task<ObservationColumns?> ReadAsync(
        DbTransaction transaction,
        IReadOnlyDictionary<int, Note> noteById,
        Release release,
        long maximum,
        CancellationToken cancellationToken
    )
    {
        // What the release says of itself is enough to reserve memory by.
        if (release.Values > maximum)
        {
            return null;
        }

        var reader = new ObservationReader(noteById);
        reader.Reserve(Math.Max(1024, release.Values));
        await reader.ReadNotesAsync(transaction, cancellationToken);
        await using var command = Command(transaction, Rows);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (reader.count + reader.earlier.Count >= maximum)
            {
                return null;
            }

            reader.Add(rows);
        }

        return reader.ToColumns();
    }

    private static DbCommand Command(DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
#pragma warning disable CA2100 // A constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return command;
    }

    private static short YearOf(long key) => (short)((key & 0xFFFF) + short.MinValue);

    private static int IndicatorOf(long key) => (int)(key >> 40);

    private static int AreaOf(long key) => (int)(key >> 16) & 0xFFFFFF;

    private async Task ReadNotesAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = Command(transaction, Notes);
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

    private void Add(DbDataReader row)
    {
        var (id, key) = (row.GetInt64(0), row.GetInt64(1));
        var year = YearOf(key);
        var value = row.IsDBNull(2) ? double.NaN : row.GetDouble(2);
        var flags = row.GetInt32(3);
        var publication = (flags & IsUsual) == 0 ? PublicationOf(row) : usual ??= PublicationOf(row);
        Note[]? notes = notesById.TryGetValue(id, out var found)
            ? [.. found.OrderBy(n => n.Code, StringComparer.Ordinal)]
            : null;
        if ((flags & IsInForce) == 0)
        {
            earlier.Add(new EarlierVersion(key, id, year, value, publication, notes));
            return;
        }

        if (count == keys.Length)
        {
            Reserve(2 * count);
        }

        keys[count] = key;
        ids[count] = id;
        years[count] = year;
        values[count] = value;
        publications[count] = publication;
        count++;
        if (notes is not null)
        {
            noted.Add((key, notes));
        }
    }

    /// <summary>The number of what a row shares with others.</summary>
    private int PublicationOf(DbDataReader row)
    {
        var raw = new Raw(
            row.GetInt32(4),
            row.GetString(5),
            row.GetString(6),
            row.GetInt32(7),
            row.IsDBNull(8) ? null : row.GetInt32(8),
            row.GetFieldValue<DateOnly>(9),
            row.GetString(10),
            row.GetString(11),
            row.IsDBNull(12) ? null : row.GetString(12)
        );
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
                    raw.Address
                )
            );
        }

        return number;
    }

    private void Reserve(int size)
    {
        Array.Resize(ref keys, size);
        Array.Resize(ref ids, size);
        Array.Resize(ref years, size);
        Array.Resize(ref values, size);
        Array.Resize(ref publications, size);
    }

    private ObservationColumns ToColumns()
    {
        Sort();
        var series = new SeriesIndex();
        for (var row = 0; row < count; row++)
        {
            series.Add(IndicatorOf(keys[row]), AreaOf(keys[row]));
        }

        // The other versions stand behind the rows in force.
        var total = count + earlier.Count;
        Array.Resize(ref years, total);
        Array.Resize(ref values, total);
        Array.Resize(ref publications, total);
        var notes = noted.ToDictionary(n => RowOf(n.Key), n => n.Notes);
        var others = new Dictionary<int, List<(int Row, long Id)>>();
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
                others[inForce] = versions = [(inForce, ids[inForce])];
            }

            versions.Add((row, version.Id));
        }

        var order = others.ToDictionary(
            period => period.Key,
            period =>
                period
                    .Value.OrderBy(v => publicationTable[publications[v.Row]].PublishedOn)
                    .ThenBy(v => publicationTable[publications[v.Row]].VintageId is null)
                    .ThenBy(v => v.Id)
                    .Select(v => v.Row)
                    .ToArray()
        );
        return new ObservationColumns(count, series, years, values, publications, [.. publicationTable], order, notes);
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
        ids = Permuted(ids, order);
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
    private readonly record struct Raw(
        int Decimals,
        string Status,
        string Confidentiality,
        int SourceId,
        int? VintageId,
        DateOnly PublishedOn,
        string PublishedPrecision,
        string PublishedBasis,
        string? Address
    );

    private sealed record EarlierVersion(long Key, long Id, short Year, double Value, int Publication, Note[]? Notes);
}
