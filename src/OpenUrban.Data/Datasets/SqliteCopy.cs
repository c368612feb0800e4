using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;

namespace OpenUrban.Data.Datasets;

/// <summary>
/// A new SQLite file with the tables of the product, while it is filled. Nobody else reads it, and it is worth nothing when
/// that is not brought to an end: it is written without a journal and without waiting for the disk.
/// </summary>
internal sealed class SqliteCopy : IAsyncDisposable
{
    private readonly SqliteContext db;
    private IReadOnlyList<string> indexes = [];
    private IDbContextTransaction? transaction;

    private SqliteCopy(SqliteContext db) => this.db = db;

    public static async Task<SqliteCopy> CreateAsync(string path, CancellationToken cancellationToken)
    {
        var copy = new SqliteCopy(Database.OpenFile(path));
        try
        {
            await copy.BeginAsync(cancellationToken);
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }

    public void AddEntities(IEnumerable<object> entities) => db.AddRange(entities);

    public async Task SaveEntitiesAsync(CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes rows that are too many to be entities.</summary>
    public CopiedRows OpenRows(string table, DbDataReader rows) =>
        new((SqliteConnection)db.Database.GetDbConnection(), table, rows);

    /// <summary>
    /// Makes what is made from the data, and writes all of it to a second file: without gaps and without what has been in
    /// between, in SQLite's usual mode, in which a database is one file.
    /// </summary>
    public async Task PackAsync(int release, string path, CancellationToken cancellationToken)
    {
        foreach (var index in indexes)
        {
            await db.Database.ExecuteSqlRawAsync(index, cancellationToken);
        }

        await ContentChecksum.WriteAsync(db, release, cancellationToken);
        await transaction!.CommitAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"PRAGMA synchronous = FULL", cancellationToken);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }

        await db.DisposeAsync();
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.MigrateAsync(cancellationToken);

        // From the log of writes to none: the way is by the usual mode.
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = DELETE", cancellationToken);
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = OFF", cancellationToken);
        await db.Database.ExecuteSqlAsync($"PRAGMA synchronous = OFF", cancellationToken);
        await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = OFF", cancellationToken);
        await db.Database.ExecuteSqlAsync($"PRAGMA cache_size = -16384", cancellationToken);
        await DropIndexesAsync(cancellationToken);
        transaction = await db.Database.BeginTransactionAsync(cancellationToken);
    }

    /// <summary>Of millions of rows, indexes are made at the end: in their own order, and not in that of the rows.</summary>
    private async Task DropIndexesAsync(CancellationToken cancellationToken)
    {
        var table = db.Model.FindEntityType(typeof(Observation))!.GetTableName();
        var found = await db
            .Database.SqlQuery<Index>(
                $"""
                SELECT name AS "Name", sql AS "Sql" FROM sqlite_master
                WHERE type = 'index' AND tbl_name = {table} AND sql IS NOT NULL
                """
            )
            .ToListAsync(cancellationToken);
        indexes = [.. found.Select(index => index.Sql)];
        foreach (var index in found)
        {
#pragma warning disable EF1002 // A name of the schema, which can be no parameter.
            await db.Database.ExecuteSqlRawAsync($"DROP INDEX \"{index.Name}\"", cancellationToken);
#pragma warning restore EF1002
        }
    }

    private sealed record Index(string Name, string Sql);
}
