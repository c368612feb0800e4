using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Snapshots;

/// <summary>What bounds the lists that belong to values, beside the same counted one by one over the rows of the database.</summary>
public sealed class ObservationListsTests
{
    [Theory, EngineData]
    public async Task They_are_counted_in_memory_and_in_the_database_as_one_by_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/gdp/observations.csv", "310000,2006,10598.9,", "310000,2006,10599,");
        await new ReleasePublisher(database.Contexts, TimeProvider.System).PublishFolderAsync(
            data,
            progress: null,
            CancellationToken.None
        );
        await using var db = await database.Contexts.CreateDbContextAsync();
        await using var snapshot = await db.BeginReadAsync(CancellationToken.None);
        var reading = new Reading(snapshot.GetDbTransaction(), NullLogger.Instance);
        foreach (var release in await db.Releases.OrderBy(r => r.Number).ToListAsync())
        {
            var isEarlier = release.Number == 1;
            var expected = Describe(await CountAsync(db, release.Number));

            var inMemory = (
                await ObservationReader.ReadAsync(
                    [reading],
                    await db.Set<Note>().ToDictionaryAsync(n => n.Id),
                    release,
                    isEarlier,
                    maximum: int.MaxValue,
                    CancellationToken.None
                )
            )!.Lists;
            var inDatabase = await ObservationReader.ReadListsAsync(
                reading,
                isEarlier ? release.Number : null,
                CancellationToken.None
            );

            Assert.Equal(expected, Describe(inMemory));
            Assert.Equal(expected, Describe(inDatabase));
        }
    }

    private static async Task<ObservationLists> CountAsync(OpenUrbanContext db, int release)
    {
        var rows = await db
            .Observations.Include(o => o.Notes)
            .Where(o => o.AddedInRelease <= release && !(o.RemovedInRelease <= release))
            .ToListAsync();
        var revised = rows.GroupBy(o => (o.IndicatorId, o.AreaId, o.Year)).Where(year => year.Skip(1).Any()).ToList();
        Assert.NotEmpty(revised);
        return new(
            rows.GroupBy(o => (o.IndicatorId, o.AreaId), o => o.SourceId).Select(s => (s.Distinct().Count(), 1)),
            revised.GroupBy(year => (year.Key.IndicatorId, year.Key.AreaId)).Select(s => (s.Count(), 1)),
            revised.Select(year => (year.Count() - 1, 1)),
            rows.Where(o => o.Notes.Count > 0).Select(o => (o.Notes.Count, 1))
        );
    }

    /// <summary>How many lists there are of each length.</summary>
    private static string Describe(ObservationLists lists) =>
        string.Join(
            '\n',
            new[] { lists.Sources, lists.RevisedYears, lists.OtherVersions, lists.Notes }.Select(list =>
                string.Join(
                    ' ',
                    list.GroupBy(l => l.Length, l => l.Count).OrderBy(l => l.Key).Select(l => $"{l.Key}:{l.Sum()}")
                )
            )
        );
}
