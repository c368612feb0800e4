using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Seeding;
using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>An import that dies at any moment leaves the release that was there, and no more room taken than one import takes.</summary>
[Collection(nameof(Alone))]
public sealed class ImportKillTests : IDisposable
{
    private const int Indicators = 8;
    private const int Areas = 100;
    private const int Years = 60;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task Killed_imports_leave_release_1_and_files_that_do_not_grow(Engine engine)
    {
        var file = WriteFile();
        var (window, whole, size) = await MeasureAsync(file, engine);
        var kills = engine == Engine.Sqlite ? 10 : 3;
        var database = await TestDatabase.CreateLoadedAsync(engine);
        try
        {
            var before = await StateAsync(database);
            var interrupted = 0;
            for (var kill = 0; kill < kills; kill++)
            {
                // One moment in each of equal parts of the writing; the measured run may have been a slow one.
                // Somebody has the file open, or the log would go with the last one who had.
                await using var open = await database.Contexts.CreateDbContextAsync();
                await open.Database.OpenConnectionAsync();
                await KillAsync(file, database.ConnectionString, window * 0.7 * kill / kills);

                // What a killed one had written is written over by the next: never two of them.
                Assert.InRange(SizeOf(database), 0, 2 * size);
                var after = await StateAsync(database);
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
            var (exitCode, output, error) = await SeedProgram.RunAsync(Command(file, database.ConnectionString));
            Assert.Equal(("", ExitCode.Success), (error, exitCode));
            Assert.Contains("Published release 2", output, StringComparison.Ordinal);
            Assert.Equal(whole, await StateAsync(database));
        }
        finally
        {
            await database.DisposeAsync();
        }
    }

    /// <summary>From the first to the last step of the publication, and what an import leaves that nobody disturbs.</summary>
    private static async Task<(TimeSpan Window, string State, long Size)> MeasureAsync(string file, Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var process = SeedProgram.Start(Command(file, database.ConnectionString));
        await ReachPublicationAsync(process);
        var watch = Stopwatch.StartNew();
        await process.WaitForExitAsync();
        Assert.Equal(ExitCode.Success, process.ExitCode);
        return (watch.Elapsed, await StateAsync(database), SizeOf(database));
    }

    private static string[] Command(string file, string database) =>
        ["import", file, "--mapping", "world-bank", "--create", "--database", database];

    private static async Task KillAsync(string file, string database, TimeSpan later)
    {
        using var process = SeedProgram.Start(Command(file, database));
        await ReachPublicationAsync(process);
        await Task.Delay(later);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task ReachPublicationAsync(Process process)
    {
        while (
            await process.StandardOutput.ReadLineAsync() is { } line
            && !line.StartsWith(SeedProgress.Publishing, StringComparison.Ordinal)
        ) { }
    }

    /// <summary>All rows but for the times of publication.</summary>
    private static async Task<string> StateAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        return await DatabaseState.ChecksumAsync(db, "PublishedAt", "ActiveFrom");
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

    private string WriteFile()
    {
        var path = Path.Combine(folder.Path, "many.csv");
        using var file = new StreamWriter(path);
        file.WriteLine("indicator_code,country_code,country_name,year,value");
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            for (var area = 0; area < Areas; area++)
            {
                for (var year = 0; year < Years; year++)
                {
                    file.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"made.up.{indicator:00},X{area:000},Area {area},{1960 + year},{(indicator * area) + (year / 8.0)}"
                        )
                    );
                }
            }
        }

        return path;
    }
}
