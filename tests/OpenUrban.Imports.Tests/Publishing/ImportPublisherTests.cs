using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests.Publishing;

[Trait("Category", "Slow")]
public sealed class ImportPublisherTests
{
    private static readonly DateOnly Day1 = new(2025, 3, 1);
    private static readonly DateOnly Day2 = new(2026, 3, 1);

    private static readonly Bureau Bureau = new("BUREAU");

    [Theory, EngineData]
    public async Task What_is_imported_is_a_release_with_what_it_needs(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);

        var report = await Bureau.PublishAsync(
            database,
            Day1,
            Bureau.Value("TREES", "WORLD", 2001, 7.25, decimals: 2),
            Bureau.Value("TREES", "310000", 2001, null),
            Bureau.Value("BENCHES", "310000", 2001, 0, decimals: 0)
        );

        Assert.True(report.Published);
        Assert.Equal((3, 3, 0, 0), (report.Rows, report.Added, report.Revised, report.Unchanged));
        Assert.Equal(["BENCHES", "TREES"], report.UnknownIndicators.Select(i => i.Code));
        Assert.Equal(["WORLD"], report.UnknownAreas.Select(a => a.Code));
        Assert.Equal(
            (2, ShippedData.Values + 3, ShippedData.EarlierVersions, ShippedData.Confirmations, 3, 0),
            (
                report.Release!.Number,
                report.Release.Values,
                report.Release.EarlierVersions,
                report.Release.Confirmations,
                report.Release.Added,
                report.Release.Removed
            )
        );
        await using var db = await database.Contexts.CreateDbContextAsync();
        var rows = await db
            .Observations.Where(o => o.Source!.Code == "BUREAU")
            .OrderByDescending(o => o.Indicator!.Code)
            .ThenByDescending(o => o.Area!.Code)
            .Select(o => new
            {
                Indicator = o.Indicator!.Code,
                Area = o.Area!.Code,
                o.Value,
                o.Decimals,
                o.Status,
                o.IsLatest,
                o.PublishedOn,
                o.PublishedPrecision,
                o.AddedInRelease,
            })
            .ToListAsync();
        Assert.Equal(
            [
                ("TREES", "WORLD", 7.25, 2, ObservationStatus.A),
                ("TREES", "310000", null, 1, ObservationStatus.L),
                ("BENCHES", "310000", 0, 0, ObservationStatus.A),
            ],
            rows.Select(o => (o.Indicator, o.Area, o.Value, o.Decimals, o.Status))
        );
        Assert.All(rows, o => Assert.True(o is { IsLatest: true, AddedInRelease: 2 } && o.PublishedOn == Day1));
        Assert.Equal(AreaKind.Region, (await db.Areas.SingleAsync(a => a.IsImported)).Kind);
        Assert.Equal(2, await db.Indicators.CountAsync(i => i.IsImported && i.Unit!.Code == "_X"));
    }

    [Theory, EngineData]
    public async Task The_same_again_publishes_nothing_whenever_it_is_said(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        IReadOnlyList<ImportedValue> values =
        [
            Bureau.Value("TREES", "310000", 2001, 7),
            Bureau.Value("TREES", "310000", 2002, null),
        ];
        await Bureau.PublishAsync(database, Day1, values);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var state = await DatabaseState.ChecksumAsync(db);

        foreach (var day in new[] { Day1, Day2 })
        {
            var report = await Bureau.PublishAsync(database, day, values);

            Assert.False(report.Published);
            Assert.Equal((2, 0, 0, 2), (report.Release!.Number, report.Added, report.Revised, report.Unchanged));
            Assert.Equal(state, await DatabaseState.ChecksumAsync(db));
        }
    }

    [Theory, EngineData]
    public async Task One_value_that_changed_is_one_revision(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        var first = Enumerable.Range(1990, 30).Select(year => Bureau.Value("TREES", "310000", year, year)).ToList();
        await Bureau.PublishAsync(database, Day1, first);
        first[10] = first[10] with { Value = 1 };

        var report = await Bureau.PublishAsync(database, Day2, first);

        Assert.Equal((0, 1, 29), (report.Added, report.Revised, report.Unchanged));
        Assert.Equal(
            (3, 1, 0, ShippedData.EarlierVersions + 1),
            (report.Release!.Number, report.Release.Added, report.Release.Removed, report.Release.EarlierVersions)
        );
        await using var db = await database.Contexts.CreateDbContextAsync();
        var versions = await db
            .Observations.Where(o => o.Indicator!.Code == "TREES" && o.Year == 2000)
            .OrderBy(o => o.PublishedOn)
            .ToListAsync();
        Assert.Equal(
            [(2000, false, Day1), (1, true, Day2)],
            versions.Select(o => (o.Value, o.IsLatest, o.PublishedOn))
        );
        Assert.All(versions, o => Assert.Null(o.RemovedInRelease));
    }

    [Theory, EngineData]
    public async Task A_correction_of_the_same_day_keeps_what_the_earlier_release_said(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await Bureau.PublishAsync(database, Day1, Bureau.Value("TREES", "310000", 2001, 7));

        var report = await Bureau.PublishAsync(database, Day1, Bureau.Value("TREES", "310000", 2001, 8));

        Assert.Equal((1, 1), (report.Release!.Added, report.Release.Removed));
        await using var db = await database.Contexts.CreateDbContextAsync();
        var trees = db.Observations.Where(o => o.Indicator!.Code == "TREES");
        Assert.Equal(7, (await trees.InRelease(2).SingleAsync()).Value);
        Assert.Equal(8, (await trees.InRelease(3).SingleAsync()).Value);
        Assert.Equal(8, (await trees.SingleAsync(o => o.IsLatest)).Value);
    }

    [Theory, EngineData]
    public async Task What_is_taken_back_leaves_what_else_was_said(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await new Bureau("OTHERS").PublishAsync(database, Day1, Bureau.Value("TREES", "310000", 2001, 7));
        await Bureau.PublishAsync(
            database,
            Day2,
            Bureau.Value("TREES", "310000", 2001, 8),
            Bureau.Value("TREES", "310000", 2002, 9)
        );

        var report = await Bureau.PublishAsync(
            database,
            Day2,
            Bureau.Value("TREES", "310000", 2001, null) with
            {
                IsWithdrawn = true,
            },
            Bureau.Value("TREES", "310000", 2002, null) with
            {
                IsWithdrawn = true,
            }
        );

        Assert.Equal((2, 2), (report.Withdrawn, report.Release!.Removed));
        await using var db = await database.Contexts.CreateDbContextAsync();
        var left = await db.Observations.SingleAsync(o => o.Indicator!.Code == "TREES" && o.IsLatest);
        Assert.Equal((2001, 7), (left.Year, left.Value));
        Assert.Equal(2, await db.Observations.InRelease(3).CountAsync(o => o.Source!.Code == "BUREAU"));
    }

    [Theory, EngineData]
    public async Task Unknown_codes_are_listed_and_refused(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var state = await DatabaseState.ChecksumAsync(db);

        var report = await (Bureau with { Create = false }).PublishAsync(
            database,
            Day1,
            Bureau.Value("GDP", "ATLANTIS", 2001, 7),
            Bureau.Value("TREES", "310000", 2001, 7)
        );

        Assert.False(report.Published);
        Assert.Equal(["TREES"], report.UnknownIndicators.Select(i => i.Code));
        Assert.Equal(["ATLANTIS"], report.UnknownAreas.Select(a => a.Code));
        Assert.Equal(state, await DatabaseState.ChecksumAsync(db));
    }

    [Theory, EngineData]
    public async Task A_dry_run_tells_and_writes_nothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var state = await DatabaseState.ChecksumAsync(db);

        var report = await (Bureau with { DryRun = true }).PublishAsync(
            database,
            Day1,
            Bureau.Value("GDP", "310000", 2001, 7),
            Bureau.Value("TREES", "310000", 2001, 7)
        );

        Assert.Equal((2, false), (report.Added, report.Published));
        Assert.Equal(["TREES"], report.UnknownIndicators.Select(i => i.Code));
        Assert.Equal(state, await DatabaseState.ChecksumAsync(db));
    }

    [Theory, EngineData]
    public async Task Two_lines_of_one_period_are_refused_with_their_lines(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);

        var report = await Bureau.PublishAsync(
            database,
            Day1,
            Bureau.Value("TREES", "310000", 2001, 7),
            Bureau.Value("TREES", "310000", 2002, 7),
            Bureau.Value("TREES", "310000", 2001, 7)
        );

        Assert.False(report.Published);
        var row = Assert.Single(report.RejectedRows);
        Assert.Equal(3, row.Line);
        Assert.Contains("line 1", row.Reason, StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task A_source_of_the_data_files_takes_no_import(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);

        var refusal = await Assert.ThrowsAsync<PublishException>(() =>
            new Bureau("WDI").PublishAsync(database, Day1, Bureau.Value("GDP", "310000", 2001, 7))
        );

        Assert.Contains("WDI", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task A_store_without_a_release_takes_no_import(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        await Assert.ThrowsAsync<PublishException>(() =>
            Bureau.PublishAsync(database, Day1, Bureau.Value("GDP", "310000", 2001, 7))
        );
    }

    /// <summary>Each has its own: a load neither takes imports out nor is kept from its files by them.</summary>
    [Theory, EngineData]
    public async Task Data_files_and_imports_leave_each_other_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await Bureau.PublishAsync(
            database,
            Day2,
            Bureau.Value("TREES", "WORLD", 2001, 7),
            Bureau.Value("RAIL_KM", "310000", 2024, 900),
            Bureau.Value("RAIL_KM", "310000", 1900, 0)
        );
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();

        var unchanged = await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        EditableData.Replace(data, "indicators/rail-km/observations.csv", "310000,2024,896,A", "310000,2024,896.5,A");
        var changed = await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);

        Assert.Equal((false, 2), (unchanged.Published, unchanged.Release.Number));
        Assert.Equal((3, 1, 1), (changed.Release.Number, changed.Release.Added, changed.Release.Removed));
        Assert.Equal(
            (ShippedData.Values + 2, ShippedData.EarlierVersions + 1),
            (changed.Release.Values, changed.Release.EarlierVersions)
        );
        Assert.Equal(unchanged.Release.ImportsChecksum, changed.Release.ImportsChecksum);
        Assert.Equal(
            3,
            new[] { changed.Release.Checksum, unchanged.Release.Checksum, changed.Release.FilesChecksum }
                .Distinct()
                .Count()
        );
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(3, await db.Observations.Live().CountAsync(o => o.Source!.IsImported && o.IsLatest));
        Assert.Equal(
            [(896.5, false), (900, true)],
            (
                await db
                    .Observations.Live()
                    .Where(o => o.Indicator!.Code == "RAIL_KM" && o.Area!.Code == "310000" && o.Year == 2024)
                    .ToListAsync()
            )
                .OrderBy(o => o.Value)
                .Select(o => (o.Value!.Value, o.IsLatest))
        );
    }
}
