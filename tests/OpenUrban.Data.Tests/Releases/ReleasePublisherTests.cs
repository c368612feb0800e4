using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Releases;

[Trait("Category", "Slow")]
public sealed class ReleasePublisherTests
{
    [Theory, EngineData]
    public async Task The_shipped_data_are_values_earlier_versions_and_confirmations(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var report = await PublishAsync(database, Repository.Data);

        Assert.True(report.Published);
        Assert.Equal(1, report.Release.Number);
        Assert.Equal(ShippedData.Values, report.Release.Values);
        Assert.Equal(ShippedData.EarlierVersions, report.Release.EarlierVersions);
        Assert.Equal(ShippedData.Confirmations, report.Release.Confirmations);
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(ShippedData.Values, await db.Observations.CountAsync(o => o.IsLatest));
        Assert.Equal(ShippedData.Rows, await db.Observations.CountAsync() + report.RepeatedConfirmations);
    }

    [Theory, EngineData]
    public async Task The_same_data_twice_add_nothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var before = await db.Observations.MaxAsync(o => o.Id);

        var report = await PublishAsync(database, Repository.Data);

        Assert.False(report.Published);
        Assert.Equal(1, await db.Releases.CountAsync());
        Assert.Equal(before, await db.Observations.MaxAsync(o => o.Id));
    }

    [Theory, EngineData]
    public async Task A_later_publication_is_the_value_in_force_and_the_earlier_one_stays(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Append(
            data,
            "indicators/urb-rate/observations.csv",
            "000000,2024,67.13,A,NBS2024,2026-02-28,,,,,"
        );

        var report = await PublishAsync(database, data);

        Assert.Equal((2, 1, 0), (report.Release.Number, report.Release.Added, report.Release.Removed));
        Assert.Equal(
            (ShippedData.Values, ShippedData.EarlierVersions + 1),
            (report.Release.Values, report.Release.EarlierVersions)
        );
        await using var db = await database.Contexts.CreateDbContextAsync();
        var versions = await db
            .Observations.Where(o => o.Indicator!.Code == "URB_RATE" && o.Area!.Code == "000000" && o.Year == 2024)
            .OrderBy(o => o.PublishedOn)
            .ToListAsync();
        Assert.Equal([67.00, 67.13], versions.Select(o => o.Value!.Value));
        Assert.Equal([false, true], versions.Select(o => o.IsLatest));
        Assert.Equal([1, 2], versions.Select(o => o.AddedInRelease));
        Assert.All(versions, o => Assert.Null(o.RemovedInRelease));
    }

    [Theory, EngineData]
    public async Task A_correction_of_ours_keeps_what_the_earlier_release_said(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/rail-km/observations.csv", "310000,2024,896,A", "310000,2024,896.5,A");

        await PublishAsync(database, data);

        await using var db = await database.Contexts.CreateDbContextAsync();
        var rail = db.Observations.Where(o =>
            o.Indicator!.Code == "RAIL_KM" && o.Area!.Code == "310000" && o.Year == 2024
        );
        Assert.Equal(896, (await rail.InRelease(1).SingleAsync()).Value);
        Assert.Equal(896.5, (await rail.InRelease(2).SingleAsync()).Value);
        Assert.Equal(896.5, (await rail.SingleAsync(o => o.IsLatest)).Value);
        Assert.Equal(1, (await rail.InRelease(2).SingleAsync()).Decimals);
    }

    [Theory, EngineData]
    public async Task A_moved_goalpost_is_a_further_version_of_the_target(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        var moved = File.ReadLines(Path.Combine(data, "plan", "targets.csv"))
            .Single(line => line.StartsWith("T-S2,", StringComparison.Ordinal))
            .Replace(",1000,KM,", ",950,KM,", StringComparison.Ordinal)
            .Replace(",2024-12-30,", ",2026-06-30,", StringComparison.Ordinal);
        EditableData.Append(data, "plan/targets.csv", moved);

        await PublishAsync(database, data);

        await using var db = await database.Contexts.CreateDbContextAsync();
        var versions = await db.Targets.Live().Where(t => t.Code == "T-S2").OrderBy(t => t.PublishedOn).ToListAsync();
        Assert.Equal([1000, 950], versions.Select(t => t.Value!.Value));
        Assert.Equal([false, true], versions.Select(t => t.IsLatest));
        Assert.Equal(1000, (await db.Targets.InRelease(1).SingleAsync(t => t.Code == "T-S2")).Value);
        Assert.Equal(9, await db.Targets.CountAsync(t => t.IsLatest));
    }

    [Theory, EngineData]
    public async Task What_has_been_published_cannot_be_withdrawn_while_an_earlier_release_uses_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.RemoveIndicator(data, "FOREST_COV");

        var exception = await Assert.ThrowsAsync<PublishException>(() => PublishAsync(database, data));

        Assert.Contains("Indicator FOREST_COV", exception.Message, StringComparison.Ordinal);
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(1, await db.Releases.MaxAsync(r => r.Number));
        Assert.Equal(ShippedData.Values, await db.Observations.CountAsync(o => o.IsLatest));
    }

    [Theory, EngineData]
    public async Task A_note_that_nothing_uses_any_more_may_go(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Append(data, "indicators/notes.csv", "UNUSED,Nothing uses it.,无人使用。,無人使用。,,");
        await PublishAsync(database, data);

        await PublishAsync(database, Repository.Data);

        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.False(await db.Notes.AnyAsync(n => n.Code == "UNUSED"));
        Assert.Equal(2, await db.Releases.CountAsync());
    }

    [Theory, EngineData]
    public async Task Two_publishers_at_once_make_one_release(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var reports = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Task.Run(() => PublishAsync(database, Repository.Data)))
        );

        Assert.Single(reports, r => r.Published);
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(1, await db.Releases.CountAsync());
    }

    [Theory, EngineData]
    public async Task A_reader_sees_one_release_while_the_next_is_being_published(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/rail-km/observations.csv", "310000,2024,896,A", "310000,2024,897,A");
        await using var db = await database.Contexts.CreateDbContextAsync();
        await using var snapshot = await db.BeginReadAsync(CancellationToken.None);
        var rail = db.Observations.Where(o =>
            o.IsLatest && o.Indicator!.Code == "RAIL_KM" && o.Area!.Code == "310000" && o.Year == 2024
        );
        Assert.Equal(1, await db.Releases.MaxAsync(r => r.Number));

        await PublishAsync(database, data);

        Assert.Equal(1, await db.Releases.MaxAsync(r => r.Number));
        Assert.Equal(896, await rail.Select(o => o.Value).SingleAsync());
        await snapshot.DisposeAsync();
        await using var after = await db.BeginReadAsync(CancellationToken.None);
        Assert.Equal(2, await db.Releases.MaxAsync(r => r.Number));
        Assert.Equal(897, await rail.Select(o => o.Value).SingleAsync());
    }

    private static Task<PublishReport> PublishAsync(TestDatabase database, string folder) =>
        database.Publisher.PublishFolderAsync(folder, progress: null, CancellationToken.None);
}
