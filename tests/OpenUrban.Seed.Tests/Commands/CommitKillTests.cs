using System.Globalization;
using OpenUrban.Data.Files;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>
/// The moment of a commit: killed shortly before it, while it is done and shortly after it, a publication is there whole or not at all.
/// </summary>
public sealed class CommitKillTests(ITestOutputHelper log) : IDisposable
{
    /// <summary>How often each command is killed on each engine: before its commit, while it is done and after it.</summary>
    private const int UsualRounds = 3;

    /// <summary>These take a quarter of an hour.</summary>
    private const int LargeRounds = 20;

    private const int Seed = 20261129;

    private readonly TemporaryFolder folder = new();

    private static int Rounds => LargeRun.IsOn ? LargeRounds : UsualRounds;

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task A_load_that_is_killed_around_its_commit_is_whole_or_absent(Engine engine)
    {
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        await KillAsync(engine, "load", database => ["load", "--data", data, "--database", database]);
    }

    [Theory, EngineData]
    public async Task An_import_that_is_killed_around_its_commit_is_whole_or_absent(Engine engine)
    {
        var file = MadeUpFile.Write(folder.Path, years: 5);
        await KillAsync(engine, "import", database => MadeUpFile.Import(file, database));
    }

    private async Task KillAsync(Engine engine, string name, Func<string, string[]> command)
    {
        StoredRelease whole;
        TimeSpan commit;
        await using (var measured = await TestDatabase.CreateLoadedAsync(engine))
        {
            commit = await KilledCommand.MeasureAsync(
                PublicationPart.Committing,
                PublicationPart.Committed,
                command(measured.ConnectionString)
            );
            whole = await StoredRelease.ReadAsync(measured);
        }

        var before = await StoredRelease.ReadLoadedAsync(engine);
        var random = new Random(Seed);
        var table = new Dictionary<(string Moment, string Outcome), int>();
        for (var round = 0; round < Rounds; round++)
        {
            await using var database = await TestDatabase.CreateLoadedAsync(engine);

            // One of five before it, one after it, three while it is done: soon after its first line or at it.
            var (part, later) = (round % 5) switch
            {
                0 => (PublicationPart.Counted, TimeSpan.Zero),
                1 => (PublicationPart.Committing, commit * random.NextDouble()),
                2 => (PublicationPart.Committed, TimeSpan.Zero),
                3 => (PublicationPart.Committing, TimeSpan.Zero),
                _ => (PublicationPart.Committing, commit * random.NextDouble()),
            };
            var killed = await KilledCommand.RunAsync(part, later, command(database.ConnectionString));
            var after = await StoredRelease.ReadAsync(database);

            var moment =
                killed.Said.Contains(PublicationPart.Committed) ? "after"
                : killed.Said.Contains(PublicationPart.Committing) ? "at"
                : "before";
            var isWhole = after == whole;
            Assert.True(isWhole || after == before, $"Round {round}, {moment} the commit: something in between.");
            Assert.False(isWhole && moment == "before", "It was there before its commit.");
            Assert.True(isWhole || moment != "after", "It was not there although it had been said.");
            var key = (moment, isWhole ? "whole" : "absent");
            table[key] = table.GetValueOrDefault(key) + 1;
            if (!isWhole)
            {
                // Nothing of the killed one is in the way.
                var (exitCode, _, error) = await SeedProgram.RunAsync(command(database.ConnectionString));
                Assert.Equal(("", ExitCode.Success), (error, exitCode));
                Assert.Equal(whole, await StoredRelease.ReadAsync(database));
            }
        }

        foreach (var ((moment, outcome), count) in table.OrderBy(t => t.Key.Moment, StringComparer.Ordinal))
        {
            log.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{engine} {name}: killed {moment} the commit ({commit.TotalMilliseconds:0.0} ms), {outcome}: {count}"
                )
            );
        }
    }
}
