using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Releases;

/// <summary>Of two publications that say the same, the one with more digits is in force.</summary>
[Trait("Category", "Slow")]
public sealed class ConfirmationTests
{
    [Theory, EngineData]
    public async Task No_value_in_force_is_an_earlier_one_with_fewer_digits(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var versions = await db.Observations.AsNoTracking().Live().ToListAsync();
        var contested = versions.GroupBy(o => (o.IndicatorId, o.AreaId, o.Year)).Where(period => period.Count() > 1);

        Assert.Contains(versions, version => version.IsConfirmation);
        foreach (var period in contested)
        {
            var inForce = Assert.Single(period, version => version.IsLatest);
            Assert.False(inForce.IsConfirmation);
            foreach (var earlier in period.Where(o => PublicationRank.OfDate(o) < PublicationRank.OfDate(inForce)))
            {
                Assert.True(
                    RevisionChanges.Of((earlier.Value, earlier.Decimals), (inForce.Value, inForce.Decimals))
                        != RevisionChange.Rounded
                        || IsWeaker(earlier, inForce),
                    $"{period.Key}: {earlier.Value} before {inForce.Value}"
                );
            }
        }
    }

    [Theory, EngineData]
    public async Task More_digits_of_a_weak_witness_do_not_stand_before_the_figure_itself(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        const string Rows = "indicators/forest-cov/observations.csv";
        EditableData.Append(data, "sources.csv", Source("FIRST", "2020-01-01"));
        EditableData.Append(data, "sources.csv", Source("SECOND", "2021-01-01"));
        EditableData.Append(data, Rows, "000000,1950,12.4,E,FIRST,,,,,ONLY_UNRELATED_SITE,");
        EditableData.Append(data, Rows, "000000,1950,12,A,SECOND,,,,,,");
        EditableData.Append(data, Rows, "000000,1951,12.4,E,FIRST,,,,,ONLY_UNRELATED_SITE,");
        EditableData.Append(data, Rows, "000000,1951,12,E,SECOND,,,,,ONLY_UNRELATED_SITE,");

        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);

        await using var db = await database.Contexts.CreateDbContextAsync();
        var values = await db
            .Observations.AsNoTracking()
            .Where(o => o.IsLatest && o.Year < 1952 && o.Indicator!.Code == "FOREST_COV" && o.Area!.Code == "000000")
            .OrderBy(o => o.Year)
            .Select(o => o.Value)
            .ToListAsync();
        Assert.Equal([12, 12.4], values.OfType<double>());
    }

    [Theory, EngineData]
    public async Task A_value_that_gains_a_publication_with_more_digits_keeps_what_earlier_releases_answered(
        Engine engine
    )
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        const string Rows = "indicators/forest-cov/observations.csv";
        EditableData.Append(data, "sources.csv", Source("FIRST", "2020-01-01"));
        EditableData.Append(data, "sources.csv", Source("SECOND", "2021-01-01"));
        EditableData.Append(data, Rows, "000000,1950,12,A,SECOND,,,,,,");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        EditableData.Append(data, Rows, "000000,1950,12.4,A,FIRST,,,,,,");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        await using var db = await database.Contexts.CreateDbContextAsync();

        Assert.Equal(12, Assert.Single(await InForceAsync(1)).Value);
        Assert.Equal(12.4, Assert.Single(await InForceAsync(2)).Value);
        Assert.True(Assert.Single(await InForceAsync(2)).IsLatest);

        Task<List<Observation>> InForceAsync(int release) =>
            db
                .Observations.AsNoTracking()
                .InRelease(release)
                .InForce()
                .Where(o => o.Year == 1950 && o.Indicator!.Code == "FOREST_COV" && o.Area!.Code == "000000")
                .ToListAsync();
    }

    [Theory, EngineData]
    public async Task What_confirmed_a_value_that_is_withdrawn_is_in_force_by_itself(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        const string Rows = "indicators/forest-cov/observations.csv";
        EditableData.Append(data, "sources.csv", Source("FIRST", "2020-01-01"));
        EditableData.Append(data, "sources.csv", Source("SECOND", "2021-01-01"));
        EditableData.Append(data, Rows, "000000,1950,12.4,A,FIRST,,,,,,");
        EditableData.Append(data, Rows, "000000,1950,12,A,SECOND,,,,,,");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        EditableData.Replace(data, Rows, "000000,1950,12.4,A,FIRST,,,,,,\n", "");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        await using var db = await database.Contexts.CreateDbContextAsync();

        Assert.Equal(12.4, (await InForceAsync(1)).Value);
        Assert.Equal(
            (12, false, true),
            await InForceAsync(2) is var o ? (o.Value, o.IsConfirmation, o.IsLatest) : default
        );

        Task<Observation> InForceAsync(int release) =>
            db
                .Observations.AsNoTracking()
                .InRelease(release)
                .InForce()
                .SingleAsync(o => o.Year == 1950 && o.Indicator!.Code == "FOREST_COV" && o.Area!.Code == "000000");
    }

    /// <summary>What was estimated is no better for its digits.</summary>
    private static bool IsWeaker(Observation one, Observation other) =>
        one.Status == ObservationStatus.E && other.Status != ObservationStatus.E;

    private static string Source(string code, string day) =>
        $"{code},A report,一份报告,一份報告,An office,某局,某局,,2020,{day},{day},OFFICIAL,,,,false,not stated,未说明,未說明,,,,,";
}
