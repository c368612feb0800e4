using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>What a command has left in a database.</summary>
/// <param name="Releases">How many releases there are.</param>
/// <param name="Content">All rows but for the times of publication.</param>
internal sealed record StoredRelease(int Releases, string Content)
{
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<StoredRelease>>> Loaded = new();

    /// <summary>What is in every database that was just loaded: they are copies of one.</summary>
    public static Task<StoredRelease> ReadLoadedAsync(Engine engine) =>
        Loaded.GetOrAdd(engine, e => new(async () => await ReadAsync(await LoadedDatabases.GetAsync(e)))).Value;

    public static Task<StoredRelease> ReadAsync(TestDatabase database) => ReadAsync(database.ConnectionString);

    /// <summary>Reads it and demands that it is whole: what the engine says of its file, foreign keys, and the noted checksum.</summary>
    public static async Task<StoredRelease> ReadAsync(string connectionString)
    {
        // As another program sees it: a connection that was open before may remember what is not in the file.
        var unpooled = new DbConnectionStringBuilder { ConnectionString = connectionString, ["Pooling"] = false };
        await using var services = new ServiceCollection()
            .AddOpenUrbanData(unpooled.ConnectionString)
            .BuildServiceProvider();
        var contexts = services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>();
        await using var db = await contexts.CreateDbContextAsync();
        if (db is SqliteContext)
        {
            Assert.Equal(
                ["ok"],
                await db
                    .Database.SqlQuery<string>($"""SELECT integrity_check AS "Value" FROM pragma_integrity_check""")
                    .ToListAsync()
            );
            Assert.Empty(
                await db
                    .Database.SqlQuery<string>($"""SELECT "table" AS "Value" FROM pragma_foreign_key_check""")
                    .ToListAsync()
            );
        }

        var releases = await db.Releases.CountAsync();
        if (releases > 0)
        {
            var verified = await services.GetRequiredService<ReleaseReader>().VerifyAsync(CancellationToken.None);
            Assert.Equal((releases, ReleaseVerificationOutcome.Intact), (verified.Release, verified.Outcome));
        }

        return new StoredRelease(releases, await DatabaseState.ChecksumAsync(db, "PublishedAt", "ActiveFrom"));
    }
}
