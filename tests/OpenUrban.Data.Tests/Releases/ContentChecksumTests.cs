using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Releases;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Releases;

/// <summary>What the rows of a release are is noted with it, and again where the note is missing: as after a migration that changes rows.</summary>
public sealed class ContentChecksumTests
{
    [Theory, EngineData]
    public async Task One_that_is_made_later_is_that_of_the_publication(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
            await db.Set<ReleaseContent>().ExecuteDeleteAsync();
            await ContentChecksum.FillIfMissingAsync(db, CancellationToken.None);
        }

        await using var upgraded = await database.Contexts.CreateDbContextAsync();
        await using var fresh = await (await LoadedDatabases.GetAsync(engine)).Contexts.CreateDbContextAsync();
        Assert.Equal(
            await DatabaseState.ChecksumAsync(fresh, "ActiveFrom"),
            await DatabaseState.ChecksumAsync(upgraded, "ActiveFrom")
        );
    }

    [Theory, EngineData]
    public async Task Loading_the_same_data_again_gives_a_release_its_missing_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.Set<ReleaseContent>().ExecuteDeleteAsync();

        var report = await database.Publisher.PublishFolderAsync(Repository.Data, null, CancellationToken.None);

        Assert.False(report.Published);
        Assert.Equal(1, (await db.Set<ReleaseContent>().SingleAsync()).Number);
    }

    [Theory, EngineData]
    public async Task A_release_is_ready_to_be_answered_from_when_it_has_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(1, (await database.Releases.FindReadyAsync(CancellationToken.None))?.Number);

        await db.Set<ReleaseContent>().ExecuteDeleteAsync();

        Assert.Null(await database.Releases.FindReadyAsync(CancellationToken.None));
    }
}
