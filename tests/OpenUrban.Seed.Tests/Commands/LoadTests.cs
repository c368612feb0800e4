using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Files;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

public class LoadTests
{
    [Theory, EngineData]
    public async Task Loading_twice_adds_nothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var first = await LoadAsync(database, Repository.Data);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var state = await DatabaseState.ChecksumAsync(db);
        var second = await LoadAsync(database, Repository.Data);

        Assert.Equal("", first.Error);
        Assert.Equal(ExitCode.Success, first.ExitCode);
        Assert.Contains("Published release 1 in ", first.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"{ShippedData.Values:N0} values, {ShippedData.EarlierVersions} earlier versions, {ShippedData.Confirmations} confirmations ({ShippedData.Rows:N0} rows).",
            first.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("", second.Error);
        Assert.Equal(ExitCode.Success, second.ExitCode);
        Assert.Contains("Nothing to do: ", second.Output, StringComparison.Ordinal);
        Assert.Contains($"({ShippedData.Rows:N0} rows).", second.Output, StringComparison.Ordinal);
        Assert.Equal(state, await DatabaseState.ChecksumAsync(db));
        var release = await db.Releases.SingleAsync();
        Assert.Equal(
            (ShippedData.Values, ShippedData.EarlierVersions, ShippedData.Confirmations),
            (release.Values, release.EarlierVersions, release.Confirmations)
        );
    }

    [Theory, EngineData]
    public async Task A_release_becomes_active_after_its_lead(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        var values = new[] { "10598.9", "10599", "10600" };
        foreach (var (i, lead) in new[] { (1, Array.Empty<string>()), (2, ["--lead", "6.5"]) })
        {
            EditableData.Replace(
                data,
                "indicators/gdp/observations.csv",
                $"310000,2006,{values[i - 1]},",
                $"310000,2006,{values[i]},"
            );
            var before = DateTimeOffset.UtcNow;
            var (_, output, error) = await SeedProgram.RunAsync([
                "load",
                "--data",
                data,
                "--database",
                database.ConnectionString,
                .. lead,
            ]);
            var after = DateTimeOffset.UtcNow;
            await using var db = await database.Contexts.CreateDbContextAsync();
            var release = await db.Releases.OrderByDescending(r => r.Number).FirstAsync();

            Assert.Equal("", error);
            var seconds =
                lead.Length > 0 ? 6.5
                : engine == Engine.Sqlite ? 0
                : 2;
            Assert.InRange(release.ActiveFrom, before.AddSeconds(seconds), after.AddSeconds(seconds));
            Assert.Equal(seconds > 0, output.Contains("Answers are made from it from ", StringComparison.Ordinal));
        }
    }

    [Theory, EngineData]
    public async Task The_progress_ends_with_the_last_file(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var (_, output, _) = await LoadAsync(database, Repository.Data);

        Assert.Matches($"{SeedProgress.Reading}: (?<n>[0-9]+) of \\k<n>\\s", output);
        Assert.Contains($"{SeedProgress.Publishing}: 6 of 6, committed", output, StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task An_edited_folder_becomes_release_2_with_the_one_version_that_differs(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");

        var (exitCode, output, error) = await LoadAsync(database, data);

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Success, exitCode);
        Assert.Contains("Published release 2 in ", output, StringComparison.Ordinal);
        Assert.Contains("1 versions of values added, 1 removed.", output, StringComparison.Ordinal);
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(10598.9, (await Gdp2006(1)).Value);
        Assert.Equal(10599, (await Gdp2006(2)).Value);
        Assert.True((await Gdp2006(2)).IsLatest);
        Assert.False((await Gdp2006(1)).IsLatest);
        Assert.Equal(ShippedData.Versions, await db.Observations.InRelease(1).CountAsync());
        Assert.Equal(ShippedData.Versions, await db.Observations.InRelease(2).CountAsync());

        Task<Data.Observations.Observation> Gdp2006(int release) =>
            db
                .Observations.AsNoTracking()
                .InRelease(release)
                .SingleAsync(o => o.Indicator!.Code == "GDP" && o.Area!.Code == "310000" && o.Year == 2006);
    }

    private static Task<(int ExitCode, string Output, string Error)> LoadAsync(TestDatabase database, string data) =>
        SeedProgram.RunAsync("load", "--data", data, "--database", database.ConnectionString);
}
