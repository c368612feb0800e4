using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenUrban.Data;
using OpenUrban.Data.Files;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>A load that dies at any moment leaves the release that was there, or the whole new one.</summary>
public sealed class KillTests(ITestOutputHelper log) : IDisposable
{
    private const int Workers = 2;
    private const int Seed = 20261123;

    /// <summary>Milliseconds after the program has said how far it is, at most.</summary>
    private const int LatestMilliseconds = 60;

    /// <summary>Kills of a load over release 1, and of a first load: on SQLite, on PostgreSQL. Usually one at each place, or at a few.</summary>
    private static readonly (int Sqlite, int PostgreSql) UsualKills = (7, 3);
    private static readonly (int Sqlite, int PostgreSql) LargeKills = (15, 4);
    private static readonly (int Sqlite, int PostgreSql) UsualFirstKills = (3, 2);
    private static readonly (int Sqlite, int PostgreSql) LargeFirstKills = (5, 2);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task A_killed_load_over_release_1_leaves_release_1(Engine engine)
    {
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        var before = await StoredRelease.ReadLoadedAsync(engine);
        StoredRelease whole;
        await using (var loaded = await TestDatabase.CreateLoadedAsync(engine))
        {
            var (exitCode, _, error) = await SeedProgram.RunAsync(
                "load",
                "--data",
                data,
                "--database",
                loaded.ConnectionString
            );
            Assert.Equal(("", ExitCode.Success), (error, exitCode));
            whole = await StoredRelease.ReadAsync(loaded);
        }

        var outcomes = await KillAtAsync(
            Moments(engine, LargeRun.IsOn ? LargeKills : UsualKills),
            async moment =>
            {
                await using var database = await TestDatabase.CreateLoadedAsync(engine);
                await KilledCommand.RunAsync(
                    moment.IsPlace,
                    moment.Later,
                    "load",
                    "--data",
                    data,
                    "--database",
                    database.ConnectionString
                );
                var after = await StoredRelease.ReadAsync(database);
                if (after == before)
                {
                    return Outcome.Interrupted;
                }

                // The last moment of the process is after its commit: then the new release is whole.
                Assert.Equal(whole, after);
                return Outcome.Published;
            }
        );

        Report(engine, outcomes);
        Assert.True(
            outcomes.Count(o => o == Outcome.Interrupted) > outcomes.Count / 4,
            "too few kills hit a running load"
        );
    }

    [Theory, EngineData]
    public async Task A_killed_first_load_leaves_nothing_and_the_next_one_completes(Engine engine)
    {
        var release1 = await StoredRelease.ReadLoadedAsync(engine);
        var outcomes = await KillAtAsync(
            Moments(engine, LargeRun.IsOn ? LargeFirstKills : UsualFirstKills),
            async moment =>
            {
                var connectionString = NewDatabase(engine);
                await KilledCommand.RunAsync(
                    moment.IsPlace,
                    moment.Later,
                    "load",
                    "--data",
                    Repository.Data,
                    "--database",
                    connectionString
                );
                await using var services = Open(connectionString);
                var contexts = services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>();
                var published =
                    await IsMigratedAsync(contexts) && (await StoredRelease.ReadAsync(connectionString)).Releases > 0;

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
                Assert.Equal(release1, await StoredRelease.ReadAsync(connectionString));
                await DropAsync(connectionString);
                return published ? Outcome.Published : Outcome.Interrupted;
            }
        );

        Report(engine, outcomes);
        Assert.Contains(Outcome.Interrupted, outcomes);
    }

    [Theory, EngineData]
    public async Task After_a_kill_the_same_command_completes(Engine engine)
    {
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        await using var database = await TestDatabase.CreateLoadedAsync(engine);

        // In the middle of the writing.
        var killed = await KilledCommand.RunAsync(
            PublicationPart.Staged,
            TimeSpan.Zero,
            "load",
            "--data",
            data,
            "--database",
            database.ConnectionString
        );

        Assert.False(killed.Succeeded);
        Assert.Equal(1, (await StoredRelease.ReadAsync(database)).Releases);

        var (exitCode, output, error) = await SeedProgram.RunAsync(
            "load",
            "--data",
            data,
            "--database",
            database.ConnectionString
        );

        Assert.Equal(("", ExitCode.Success), (error, exitCode));
        Assert.Contains("Published release 2", output, StringComparison.Ordinal);
        Assert.Equal(2, (await StoredRelease.ReadAsync(database)).Releases);
    }

    /// <summary>A random moment after each of the places, in turn.</summary>
    private static List<Moment> Moments(Engine engine, (int Sqlite, int PostgreSql) kills)
    {
        var count = engine == Engine.Sqlite ? kills.Sqlite : kills.PostgreSql;
        var random = new Random(Seed);
        string[] places =
        [
            SeedProgress.Reading,
            .. Enum.GetValues<PublicationPart>().Select(part => part.ToString().ToLowerInvariant()),
        ];

        // Spread over the places also where they are fewer than those.
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Moment(
                    places[(count < places.Length ? i * places.Length / count : i) % places.Length],
                    TimeSpan.FromMilliseconds(random.NextDouble() * LatestMilliseconds)
                )),
        ];
    }

    private static async Task<List<Outcome>> KillAtAsync(List<Moment> moments, Func<Moment, Task<Outcome>> kill)
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

    private void Report(Engine engine, IEnumerable<Outcome> outcomes) =>
        log.WriteLine($"{engine}: {string.Join(", ", outcomes)}");

    private enum Outcome
    {
        /// <summary>Killed before it had published.</summary>
        Interrupted,

        /// <summary>Killed, or ended, after it had published.</summary>
        Published,
    }

    /// <param name="Place">What the program says there.</param>
    /// <param name="Later">How long after that it is killed.</param>
    private sealed record Moment(string Place, TimeSpan Later)
    {
        public bool IsPlace(string line) =>
            line.StartsWith(Place, StringComparison.Ordinal) || line.EndsWith($", {Place}", StringComparison.Ordinal);
    }
}
