using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Files;
using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>An import that dies at any moment leaves the release that was there, and no more room taken than one import takes.</summary>
public sealed class ImportKillTests : IDisposable
{
    private const int Seed = 20261126;

    /// <summary>Where an import is killed: while it reads, compares, writes, indexes, and around its commit.</summary>
    private static readonly PublicationPart[] Places =
    [
        PublicationPart.Staged,
        PublicationPart.Compared,
        PublicationPart.Written,
        PublicationPart.Counted,
        PublicationPart.Committing,
    ];

    /// <summary>Kills on SQLite and on PostgreSQL, which looks after its own files.</summary>
    private static readonly (int Sqlite, int PostgreSql) UsualKills = (5, 2);
    private static readonly (int Sqlite, int PostgreSql) LargeKills = (10, 3);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task Killed_imports_leave_release_1_and_files_that_do_not_grow(Engine engine)
    {
        var file = MadeUpFile.Write(folder.Path, years: 20);
        var (whole, size) = await ImportAsync(file, engine);
        var random = new Random(Seed);
        var (sqlite, postgreSql) = LargeRun.IsOn ? LargeKills : UsualKills;
        var kills = engine == Engine.Sqlite ? sqlite : postgreSql;
        var before = await StoredRelease.ReadLoadedAsync(engine);
        var database = await TestDatabase.CreateLoadedAsync(engine);
        try
        {
            var interrupted = 0;
            for (var kill = 0; kill < kills; kill++)
            {
                // Somebody has the file open, or the log would go with the last one who had.
                await using var open = await database.Contexts.CreateDbContextAsync();
                await open.Database.OpenConnectionAsync();
                await KilledCommand.RunAsync(
                    Places[(kills < Places.Length ? kill * Places.Length / kills : kill) % Places.Length],
                    TimeSpan.FromMilliseconds(random.NextDouble() * 30),
                    MadeUpFile.Import(file, database.ConnectionString)
                );

                // What a killed one had written is written over by the next: never two of them.
                Assert.InRange(SizeOf(database), 0, 2 * size);
                var after = await StoredRelease.ReadAsync(database);
                if (after == before)
                {
                    interrupted++;
                    continue;
                }

                Assert.Equal(whole, after);
                await open.Database.CloseConnectionAsync();
                await database.DisposeAsync();
                database = await TestDatabase.CreateLoadedAsync(engine);
            }

            Assert.InRange(interrupted, kills / 3, kills);
            var (exitCode, output, error) = await SeedProgram.RunAsync(
                MadeUpFile.Import(file, database.ConnectionString)
            );
            Assert.Equal(("", ExitCode.Success), (error, exitCode));
            Assert.Contains("Published release 2", output, StringComparison.Ordinal);
            Assert.Equal(whole, await StoredRelease.ReadAsync(database));
        }
        finally
        {
            await database.DisposeAsync();
        }
    }

    /// <summary>What an import leaves that nobody disturbs.</summary>
    private static async Task<(StoredRelease State, long Size)> ImportAsync(string file, Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        var (exitCode, _, error) = await SeedProgram.RunAsync(MadeUpFile.Import(file, database.ConnectionString));
        Assert.Equal(("", ExitCode.Success), (error, exitCode));
        var size = SizeOf(database);
        return (await StoredRelease.ReadAsync(database), size);
    }

    /// <summary>Bytes of the files of a SQLite database; a server looks after its own.</summary>
    private static long SizeOf(TestDatabase database)
    {
        if (database.ConnectionString.Contains("Host=", StringComparison.Ordinal))
        {
            return 0;
        }

        var path = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        return new[] { path, $"{path}-wal", $"{path}-shm", $"{path}-journal" }
            .Select(name => new FileInfo(name))
            .Where(file => file.Exists)
            .Sum(file => file.Length);
    }
}
