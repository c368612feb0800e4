using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenUrban.Data;

public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : OpenUrbanContext(options)
{
    /// <summary>
    /// A deferred transaction: its first statement takes the snapshot, and it never takes the write lock. The name of
    /// the level is how Microsoft.Data.Sqlite is asked for one; nothing uncommitted is read outside a shared cache,
    /// which is not used.
    /// </summary>
    internal const IsolationLevel Reading = IsolationLevel.ReadUncommitted;

    /// <summary>
    /// Readers go on while a release is written. The mode is a property of the file; one that was downloaded is in another,
    /// in which a writer keeps new readers out until the last one before it has finished.
    /// </summary>
    internal const string Opening = "PRAGMA journal_mode = wal";

    private static readonly TimeSpan ReaderPatience = TimeSpan.FromSeconds(2);

    /// <summary>Reads every page of the file; the answer is "ok", or what is wrong.</summary>
    internal const string Check = "PRAGMA quick_check(1)";

    public override Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellationToken)
    {
        // Readers wait for nobody but one who keeps all others out of the file, and then not long: the driver waits on our thread.
        Database.SetCommandTimeout(ReaderPatience);
        return Database.BeginTransactionAsync(Reading, cancellationToken);
    }

    /// <summary>An immediate transaction: it takes the one write lock of the file before it reads.</summary>
    public override Task<IDbContextTransaction> BeginPublishAsync(CancellationToken cancellationToken) =>
        Database.BeginTransactionAsync(cancellationToken);

    internal override async Task<IDbContextTransaction> BeginStoreAsync(
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        // The connection goes back to where others take it from, and they have more patience.
        var connection = (SqliteConnection)Database.GetDbConnection();
        var usual = connection.DefaultTimeout;
        connection.DefaultTimeout = (int)patience.TotalSeconds;
        try
        {
            return await Database.BeginTransactionAsync(cancellationToken);
        }
        finally
        {
            connection.DefaultTimeout = usual;
        }
    }

    /// <summary>That of this machine: the file is on it.</summary>
    public override Task<DateTimeOffset> GetTimeAsync(CancellationToken cancellationToken) =>
        Task.FromResult(DateTimeOffset.UtcNow);

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (!await LacksTablesAsync(cancellationToken))
        {
            await Database.ExecuteSqlRawAsync(Opening, cancellationToken);
            return;
        }

        // EF Core's own lock is a row that a killed process leaves behind, after which every other one waits for ever
        // (dotnet/efcore#34874). The lock on this file ends with its process; who holds it may remove such a row.
        await using var mutex = await OpenLockFileAsync(cancellationToken);
        if (await HasMigrationsLockTableAsync(cancellationToken))
        {
            await Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" """, cancellationToken);
        }

        await Database.ExecuteSqlRawAsync(Opening, cancellationToken);
        await Database.MigrateAsync(cancellationToken);
    }

    private async Task<FileStream> OpenLockFileAsync(CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(Database.GetDbConnection().DataSource) + "-migrating";
        while (true)
        {
            try
            {
                return new FileStream(
                    path,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 1,
                    FileOptions.DeleteOnClose
                );
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }
    }

    private async Task<bool> HasMigrationsLockTableAsync(CancellationToken cancellationToken) =>
        await Database
            .SqlQuery<int>($"""SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE name = '__EFMigrationsLock'""")
            .SingleAsync(cancellationToken) > 0;
}
