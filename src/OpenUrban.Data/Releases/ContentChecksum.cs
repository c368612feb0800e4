using System.Buffers;
using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Snapshots;
using SQLitePCL;

namespace OpenUrban.Data.Releases;

/// <summary>
/// SHA-256 over all rows of a release as they lie in the database: values with their earlier versions, targets, texts, sources,
/// releases. The checksum of a <see cref="Release"/> is that of the files, which the database cannot be compared with.
/// </summary>
/// <remarks>Millions of rows are read as the engine hands them out, without making anything of them: it is done at each publication.</remarks>
public static class ContentChecksum
{
    private const int BufferSize = 64 * 1024;
    private const int ShapeDigits = 8;

    /// <summary>What clients have stored, and the checksums themselves.</summary>
    private static readonly HashSet<Type> Elsewhere = [typeof(StoredQuery), typeof(ReleaseContent)];

    /// <summary>When the same data were published makes no difference to them.</summary>
    private static readonly HashSet<string> Times = [nameof(Release.PublishedAt), nameof(Release.ActiveFrom)];

    /// <summary>Computes that of the last release where there is none: of a database that an earlier version has published.</summary>
    public static async Task FillIfMissingAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        if (!await IsMissingAsync(db, cancellationToken))
        {
            return;
        }

        await using var transaction = await db.BeginPublishAsync(cancellationToken);
        if (await IsMissingAsync(db, cancellationToken))
        {
            await WriteAsync(db, await db.Releases.MaxAsync(r => r.Number, cancellationToken), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    internal static async Task<bool> IsMissingAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        var shape = ShapeOf(SelectsOf(db.Model));
        var last = await db
            .Releases.OrderByDescending(r => r.Number)
            .Select(r => new
            {
                r.Number,
                Content = db.Set<ReleaseContent>()
                    .Where(c => c.Number == r.Number)
                    .Select(c => c.Checksum)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return last is not null && last.Content?.StartsWith(shape, StringComparison.Ordinal) != true;
    }

    /// <summary>Notes that of a release, in the transaction that has written its rows.</summary>
    internal static async Task WriteAsync(OpenUrbanContext db, int release, CancellationToken cancellationToken)
    {
        var checksum = await ComputeAsync(db.Model, db.Database.GetDbConnection(), cancellationToken);
        await db.Set<ReleaseContent>().Where(c => c.Number == release).ExecuteDeleteAsync(cancellationToken);
        db.Add(new ReleaseContent { Number = release, Checksum = checksum });
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Whether two checksums are of the same columns, so that they can be compared.</summary>
    internal static bool AreComparable(string one, string other) =>
        one.AsSpan(0, Math.Min(ShapeDigits, one.Length)).SequenceEqual(other.AsSpan(0, ShapeDigits));

    /// <summary>It begins with a checksum of the names of the columns, which other versions of the product have.</summary>
    /// <param name="model">Which tables and columns there are.</param>
    /// <param name="connection">An open connection, in a transaction in which all statements see the same state.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal static async Task<string> ComputeAsync(
        IModel model,
        DbConnection connection,
        CancellationToken cancellationToken
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var selects = SelectsOf(model);
        foreach (var select in selects)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(select));
            switch (connection)
            {
                case SqliteConnection sqlite:
                    Append(hash, sqlite, select, cancellationToken);
                    break;
                case NpgsqlConnection postgres:
                    await AppendAsync(hash, postgres, select, cancellationToken);
                    break;
                default:
                    throw new NotSupportedException(connection.GetType().Name);
            }
        }

        return $"{ShapeOf(selects)}-{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    private static string ShapeOf(IEnumerable<string> selects) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', selects))))[..ShapeDigits];

    /// <summary>All columns of all rows, in an order that does not depend on how they came to lie there.</summary>
    private static List<string> SelectsOf(IModel model) =>
        [
            .. model
                .GetEntityTypes()
                .Where(type => !Elsewhere.Contains(type.ClrType))
                .OrderBy(type => type.GetTableName(), StringComparer.Ordinal)
                .Select(SelectOf),
        ];

    private static string SelectOf(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var columns = EntityReader
            .ColumnsOf(type)
            .Where(column => type.ClrType != typeof(Release) || !Times.Contains(column))
            .Order(StringComparer.Ordinal);
        var keys = type.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName(table)!);
        return $"SELECT {Quoted(columns)} FROM \"{table.Name}\" ORDER BY {Quoted(keys)}";

        static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));
    }

    /// <summary>With statements of SQLite's own: ADO.NET would make an object of each of millions of cells.</summary>
    private static void Append(
        IncrementalHash hash,
        SqliteConnection connection,
        string select,
        CancellationToken cancellationToken
    )
    {
        var handle = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, select, out var statement), handle);
        using (statement)
        {
            var columns = raw.sqlite3_column_count(statement);
            var buffer = new ArrayBufferWriter<byte>(BufferSize);
            int result;
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                for (var column = 0; column < columns; column++)
                {
                    Append(buffer, statement, column);
                }

                if (buffer.WrittenCount > BufferSize / 2)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    hash.AppendData(buffer.WrittenSpan);
                    buffer.ResetWrittenCount();
                }
            }

            if (result != raw.SQLITE_DONE)
            {
                SqliteException.ThrowExceptionForRC(result, handle);
            }

            hash.AppendData(buffer.WrittenSpan);
        }
    }

    /// <summary>Each cell with its type, and texts with their length: no two rows run together into the same bytes.</summary>
    private static void Append(ArrayBufferWriter<byte> buffer, sqlite3_stmt statement, int column)
    {
        var type = raw.sqlite3_column_type(statement, column);
        var head = buffer.GetSpan(1 + sizeof(long));
        head[0] = (byte)type;
        switch (type)
        {
            case raw.SQLITE_NULL:
                buffer.Advance(1);
                break;
            case raw.SQLITE_INTEGER:
                BinaryPrimitives.WriteInt64LittleEndian(head[1..], raw.sqlite3_column_int64(statement, column));
                buffer.Advance(1 + sizeof(long));
                break;
            case raw.SQLITE_FLOAT:
                BinaryPrimitives.WriteDoubleLittleEndian(head[1..], raw.sqlite3_column_double(statement, column));
                buffer.Advance(1 + sizeof(long));
                break;
            default:
                var bytes = raw.sqlite3_column_blob(statement, column);
                BinaryPrimitives.WriteInt64LittleEndian(head[1..], bytes.Length);
                buffer.Advance(1 + sizeof(long));
                buffer.Write(bytes);
                break;
        }
    }

    /// <summary>As the server sends rows in bulk.</summary>
    private static async Task AppendAsync(
        IncrementalHash hash,
        NpgsqlConnection connection,
        string select,
        CancellationToken cancellationToken
    )
    {
        var buffer = new byte[BufferSize];
        await using var rows = await connection.BeginRawBinaryCopyAsync(
            $"COPY ({select}) TO STDOUT (FORMAT BINARY)",
            cancellationToken
        );
        int length;
        while ((length = await rows.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, length);
        }
    }
}
