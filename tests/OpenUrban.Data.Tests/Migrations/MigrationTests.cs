using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Migrations;

public sealed class MigrationTests
{
    /// <summary>Older migrations have no model any more: what is built anew without it lacks columns.</summary>
    [Theory, EngineData]
    public async Task From_nothing_they_lead_to_the_tables_of_the_present_entities(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var tables = db.Model.GetRelationalModel().Tables.ToList();

        Assert.False(db.Database.HasPendingModelChanges(), Forgotten);
        Assert.True(await db.IsMigratedAsync(CancellationToken.None));
        Assert.Contains(tables, table => table.Name == "Observations");
        foreach (var table in tables)
        {
            Assert.Equal(
                table.Columns.Select(column => column.Name).Order(StringComparer.Ordinal),
                (await ColumnsAsync(db, table.Name)).Order(StringComparer.Ordinal)
            );
        }
    }

    /// <summary>Without a server, too, so that nobody forgets the migration of the engine that he does not have.</summary>
    [Fact]
    public async Task No_change_of_the_entities_is_without_a_migration_on_either_engine()
    {
        await using var sqlite = new SqliteDesignFactory().CreateDbContext([]);
        await using var postgreSql = new PostgreSqlDesignFactory().CreateDbContext([]);

        Assert.False(sqlite.Database.HasPendingModelChanges(), Forgotten);
        Assert.False(postgreSql.Database.HasPendingModelChanges(), Forgotten);
        Assert.Equal(NamesOf(sqlite), NamesOf(postgreSql));
    }

    [Fact]
    public async Task A_database_without_tables_is_not_migrated()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "empty.db");
        await File.WriteAllBytesAsync(file, []);
        await using var db = Database.OpenFile(file);

        Assert.False(await db.IsMigratedAsync(CancellationToken.None));
    }

    private const string Forgotten = "The entities have changed: run src/OpenUrban.Data/migrate NAME.";

    /// <summary>Without their time, which differs.</summary>
    private static IEnumerable<string> NamesOf(OpenUrbanContext db) =>
        db
            .Database.GetMigrations()
            .Select(migration => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    private static async Task<List<string>> ColumnsAsync(OpenUrbanContext db, string table)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name of a table of the model.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }
}
