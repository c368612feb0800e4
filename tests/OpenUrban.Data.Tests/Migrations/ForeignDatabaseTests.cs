using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Migrations;

/// <summary>Databases whose tables other migrations have made than those of this version.</summary>
public sealed class ForeignDatabaseTests
{
    private const string Foreign = "20261130123222_Statements";
    private const string Later = "99991231235959_Later";

    [Theory, EngineData]
    public async Task One_of_a_version_before_the_first_release_is_refused_and_stays_as_it_is(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM "__EFMigrationsHistory";
            INSERT INTO "__EFMigrationsHistory" VALUES ({Foreign}, '9.0.0')
            """
        );

        var refused = await Assert.ThrowsAsync<ForeignDatabaseException>(() => db.MigrateAsync(CancellationToken.None));
        var asked = await Assert.ThrowsAsync<ForeignDatabaseException>(() =>
            db.IsMigratedAsync(CancellationToken.None)
        );

        Assert.Contains($"before its first release (migration {Foreign})", refused.Message, StringComparison.Ordinal);
        Assert.Contains("name a new database and load the data into it", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, asked.Message);
        Assert.Equal([Foreign], await db.Database.GetAppliedMigrationsAsync());
    }

    [Theory, EngineData]
    public async Task One_that_a_newer_version_has_migrated_is_used_as_it_is(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ({Later}, '99.0.0')""");
        var before = await db.Database.GetAppliedMigrationsAsync();

        Assert.True(await db.IsMigratedAsync(CancellationToken.None));
        await db.MigrateAsync(CancellationToken.None);

        Assert.Equal(before, await db.Database.GetAppliedMigrationsAsync());
        Assert.Contains(Later, before);
        Assert.Equal(1, await db.Releases.CountAsync());
    }
}
