using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Seeding;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>A load that dies at any moment leaves the release that was there, or the whole new one.</summary>
[Collection(nameof(Alone))]
public sealed class KillTests(ITestOutputHelper log) : IDisposable
{
    private const int Workers = 2;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task A_killed_load_over_release_1_leaves_release_1(Engine engine)
    {
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        await using var measured = await TestDatabase.CreateLoadedAsync(engine);
        var duration = await MeasureAsync(data, measured.ConnectionString);

        // Before a third of the time the program only starts and reads. The measured run may have been a slow one.
        var outcomes = await KillAtAsync(
            Moments(engine == Engine.Sqlite ? 15 : 4, 0.3 * duration, 0.9 * duration),
            async delay =>
            {
                await using var database = await TestDatabase.CreateLoadedAsync(engine);
                var before = await StateAsync(database.Contexts);
                var running = await KillAsync(data, database.ConnectionString, delay);
                var after = await StateAsync(database.Contexts);
                if (after == before)
                {
                    return running ? Outcome.Interrupted : Outcome.NotInTime;
                }

                // The last moment of the process is after its commit: then the new release is whole.
                Assert.Equal(2, after.Releases);
                Assert.Equal((await StateAsync(measured.Contexts)).Content, after.Content);
                return Outcome.Published;
            }
        );

        Report(engine, duration, outcomes);
        Assert.DoesNotContain(Outcome.NotInTime, outcomes);
        Assert.True(
            outcomes.Count(o => o == Outcome.Interrupted) > outcomes.Count / 4,
            "too few kills hit a running load"
        );
    }

    [Theory, EngineData]
    public async Task A_killed_first_load_leaves_nothing_and_the_next_one_completes(Engine engine)
    {
        await using var whole = await TestDatabase.CreateLoadedAsync(engine);
        var release1 = (await StateAsync(whole.Contexts)).Content;
        var unused = NewDatabase(engine);
        var duration = await MeasureAsync(Repository.Data, unused);
        await DropAsync(unused);

        var outcomes = await KillAtAsync(
            Moments(engine == Engine.Sqlite ? 5 : 2, 0.35 * duration, duration),
            async delay =>
            {
                var connectionString = NewDatabase(engine);
                var running = await KillAsync(Repository.Data, connectionString, delay);
                await using var services = Open(connectionString);
                var contexts = services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>();
                var published = await IsMigratedAsync(contexts) && (await StateAsync(contexts)).Releases > 0;

                // The database takes the next load, whatever the killed one left behind.
                await using (var db = await contexts.CreateDbContextAsync())
                {
                    await db.MigrateAsync(CancellationToken.None);
                }

                var report = await new ReleasePublisher(contexts, TimeProvider.System).PublishFolderAsync(
                    Repository.Data,
                    progress: null,
                    CancellationToken.None
                );
                Assert.Equal(!published, report.Published);
                Assert.Equal((1, release1), await StateAsync(contexts));
                await DropAsync(connectionString);
                return published ? Outcome.Published
                    : running ? Outcome.Interrupted
                    : Outcome.NotInTime;
            }
        );

        Report(engine, duration, outcomes);
        Assert.DoesNotContain(Outcome.NotInTime, outcomes);
        Assert.Contains(Outcome.Interrupted, outcomes);
    }

    [Theory, EngineData]
    public async Task After_a_kill_the_same_command_completes(Engine engine)
    {
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using (var process = SeedProgram.Start("load", "--data", data, "--database", database.ConnectionString))
        {
            // In the middle of the writing, whatever the machine's speed.
            while (
                await process.StandardOutput.ReadLineAsync() is { } line
                && !line.StartsWith($"{SeedProgress.Publishing}: 1", StringComparison.Ordinal)
            ) { }
            process.Kill();
            await process.WaitForExitAsync();
            Assert.NotEqual(ExitCode.Success, process.ExitCode);
        }

        Assert.Equal(1, (await StateAsync(database.Contexts)).Releases);

        var (exitCode, output, error) = await SeedProgram.RunAsync(
            "load",
            "--data",
            data,
            "--database",
            database.ConnectionString
        );

        Assert.Equal(("", ExitCode.Success), (error, exitCode));
        Assert.Contains("Published release 2", output, StringComparison.Ordinal);
        Assert.Equal(2, (await StateAsync(database.Contexts)).Releases);
    }

    /// <summary>One random moment in each of equal parts of the time.</summary>
    private static List<TimeSpan> Moments(int count, TimeSpan from, TimeSpan to) =>
        Enumerable
            .Range(0, count)
            .Select(i => from + ((to - from) * ((i + Random.Shared.NextDouble()) / count)))
            .ToList();

    private static async Task<List<Outcome>> KillAtAsync(List<TimeSpan> moments, Func<TimeSpan, Task<Outcome>> kill)
    {
        var outcomes = await Task.WhenAll(
            moments
                .Index()
                .GroupBy(m => m.Index % Workers, m => m.Item)
                .Select(async share =>
                {
                    var results = new List<Outcome>();
                    foreach (var moment in share)
                    {
                        results.Add(await kill(moment));
                    }

                    return results;
                })
        );
        return outcomes.SelectMany(o => o).ToList();
    }

    /// <summary>Whether the process was still running when it was killed.</summary>
    private static async Task<bool> KillAsync(string data, string database, TimeSpan delay)
    {
        using var process = SeedProgram.Start("load", "--data", data, "--database", database);
        var output = process.StandardOutput.ReadToEndAsync();
        await Task.Delay(delay);
        var running = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        await output;
        return running && process.ExitCode != ExitCode.Success;
    }

    private static async Task<TimeSpan> MeasureAsync(string data, string database)
    {
        var watch = Stopwatch.StartNew();
        var (exitCode, _, error) = await SeedProgram.RunAsync("load", "--data", data, "--database", database);
        Assert.Equal(("", ExitCode.Success), (error, exitCode));
        return watch.Elapsed;
    }

    /// <summary>The number of releases, and all rows but for the times of publication.</summary>
    private static async Task<(int Releases, string Content)> StateAsync(IDbContextFactory<OpenUrbanContext> contexts)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return (await db.Releases.CountAsync(), await DatabaseState.ChecksumAsync(db, "PublishedAt", "ActiveFrom"));
    }

    private static async Task<bool> IsMigratedAsync(IDbContextFactory<OpenUrbanContext> contexts)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.IsMigratedAsync(CancellationToken.None);
    }

    private static ServiceProvider Open(string connectionString) =>
        new ServiceCollection().AddOpenUrbanData(connectionString).BuildServiceProvider();

    private static async Task DropAsync(string connectionString)
    {
        await using var services = Open(connectionString);
        await using var db = await services
            .GetRequiredService<IDbContextFactory<OpenUrbanContext>>()
            .CreateDbContextAsync();
        await db.Database.EnsureDeletedAsync();
    }

    private string NewDatabase(Engine engine)
    {
        var name = $"openurban_kill_{Guid.NewGuid():N}";
        return engine == Engine.Sqlite
            ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.Path, $"{name}.db") }.ToString()
            : new NpgsqlConnectionStringBuilder(TestDatabase.PostgreSqlServer) { Database = name }.ToString();
    }

    private void Report(Engine engine, TimeSpan duration, IEnumerable<Outcome> outcomes) =>
        log.WriteLine($"{engine}, a load takes {duration.TotalSeconds:0.0} s: {string.Join(", ", outcomes)}");

    private enum Outcome
    {
        /// <summary>Killed before it had published.</summary>
        Interrupted,

        /// <summary>Killed, or ended, after it had published.</summary>
        Published,

        /// <summary>It had ended without publishing.</summary>
        NotInTime,
    }
}

/// <summary>Tests that measure time run while no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
