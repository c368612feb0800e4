using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Data.Datasets;
using OpenUrban.Data.Queries;
using OpenUrban.Imports.Tests;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Datasets;

[Trait("Category", "Slow")]
public sealed class DatasetFileTests : IDisposable
{
    private const string Gdp = "indicators/gdp/observations.csv";
    private const string UrbanizationRate = "indicators/urb-rate/observations.csv";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, EngineData]
    public async Task Equal_data_are_equal_bytes_without_stored_queries(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);

        var first = await WriteAsync(database, 1);
        using var queries = new StoredQueries(database.Contexts, new StoredQueriesOptions(), TimeProvider.System);
        await queries.StoreAsync("{ dataset { name } }", "{}", null, new string('a', 64), null, CancellationToken.None);
        var second = await WriteAsync(database, 1);

        Assert.Equal(Checksum(first), Checksum(second));
        Assert.Equal([first, second], Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal));
    }

    [PostgreSqlFact]
    public async Task From_both_engines_it_is_the_same_file()
    {
        var checksums = new List<string>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var database = await TestDatabase.CreateLoadedAsync(engine);
            await using var db = await database.Contexts.CreateDbContextAsync();
            var time = new DateTimeOffset(2026, 3, 1, 12, 0, 0, 250, TimeSpan.Zero);
            await db.Releases.ExecuteUpdateAsync(set =>
                set.SetProperty(r => r.PublishedAt, time).SetProperty(r => r.ActiveFrom, time)
            );
            checksums.Add(Checksum(await WriteAsync(database, 1)));
        }

        Assert.Equal(checksums[0], checksums[1]);
    }

    [Fact]
    public async Task It_has_what_the_database_has_in_one_file_with_the_same_tables()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var db = await database.Contexts.CreateDbContextAsync();

        var path = await WriteAsync(database, 1);

        // The two bytes of the file's head that tell a log of writes.
        Assert.Equal([1, 1], File.ReadAllBytes(path)[18..20]);
        await using (var copy = Open(path, out var services))
        {
            Assert.True(await copy.IsMigratedAsync(CancellationToken.None));
            Assert.Equal(await DatabaseState.ChecksumAsync(db), await DatabaseState.ChecksumAsync(copy));
            Assert.Equal(await SchemaAsync(db), await SchemaAsync(copy));
            Assert.Equal(["ok"], await ReadAsync(copy, "PRAGMA integrity_check"));
            Assert.Empty(await ReadAsync(copy, "PRAGMA foreign_key_check"));
            await services.DisposeAsync();
        }
    }

    [Theory, EngineData]
    public async Task An_earlier_release_is_the_file_that_it_was_when_it_was_the_current_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        var data = folder.CopyData();
        var bureau = new Bureau("B");
        var files = new List<string>();

        // Values that the files have, too: in one year the bureau's is in force, in the other that of the files.
        await bureau.PublishAsync(
            database,
            new DateOnly(2026, 1, 1),
            Bureau.Value("GDP", "310000", 2005, 9_000.5),
            Bureau.Value("URB_RATE", "000000", 2024, 66.9)
        );
        files.Add(await WriteAsync(database, 2));

        // A value is corrected, one withdrawn, one added, one replaced by a later publication, and a target moved.
        EditableData.Replace(data, Gdp, "310000,2006,10598.9,", "310000,2006,10599.0,");
        EditableData.Replace(data, Gdp, "310000,2007,12878.7,A,NBSGDP,,,,,,\n", "");
        EditableData.Append(data, Gdp, "310000,1977,230,A,NBSGDP,,,,,,");
        EditableData.Append(data, UrbanizationRate, "000000,2024,67.13,A,NBS2024,2026-02-28,,,,,");
        EditableData.Replace(data, "plan/targets.csv", ",MORE_THAN,LEVEL,1000,", ",MORE_THAN,LEVEL,1050,");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        files.Add(await WriteAsync(database, 3));

        // The later publication goes again: what it had replaced is in force again. The bureau corrects what it said.
        EditableData.Replace(data, UrbanizationRate, "000000,2024,67.13,A,NBS2024,2026-02-28,,,,,\n", "");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        await bureau.PublishAsync(
            database,
            new DateOnly(2026, 1, 1),
            Bureau.Value("GDP", "310000", 2005, 9_001.5),
            Bureau.Value("GDP", "310000", 2004, 8_000)
        );

        Assert.Equal(Checksum(files[0]), Checksum(await WriteAsync(database, 2)));
        Assert.Equal(Checksum(files[1]), Checksum(await WriteAsync(database, 3)));
        Assert.NotEqual(Checksum(files[0]), Checksum(files[1]));
    }

    [Theory, EngineData]
    public async Task Without_such_a_release_there_is_no_file_and_one_that_was_there_stays(Engine engine)
    {
        var database = await LoadedDatabases.GetAsync(engine);
        var file = new DatasetFile(database.Contexts);
        var path = Path.Combine(folder.Path, "dataset.sqlite");
        await File.WriteAllTextAsync(path, "before");

        foreach (var release in new[] { 0, 2, -1 })
        {
            var refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
                file.WriteSqliteAsync(release, path, CancellationToken.None)
            );
            Assert.Contains("1 to 1", refused.Message, StringComparison.Ordinal);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            file.WriteSqliteAsync(1, path, new CancellationToken(canceled: true))
        );
        Assert.Equal("before", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));

        await file.WriteSqliteAsync(1, path, CancellationToken.None);
        Assert.StartsWith("SQLite format 3", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    private static string Checksum(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static OpenUrbanContext Open(string path, out ServiceProvider services)
    {
        services = new ServiceCollection().AddOpenUrbanData($"Data Source={path};Pooling=false").BuildServiceProvider();
        return services.GetRequiredService<IDbContextFactory<OpenUrbanContext>>().CreateDbContext();
    }

    /// <summary>What there is in a file but for the order in which it was made.</summary>
    private static Task<List<string>> SchemaAsync(OpenUrbanContext db) =>
        ReadAsync(
            db,
            """SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS "Value" FROM sqlite_master ORDER BY type, name"""
        );

    private static async Task<List<string>> ReadAsync(OpenUrbanContext db, string sql)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    private async Task<string> WriteAsync(TestDatabase database, int release)
    {
        var path = Path.Combine(folder.Path, $"{Directory.GetFiles(folder.Path).Length}.sqlite");
        await new DatasetFile(database.Contexts).WriteSqliteAsync(release, path, CancellationToken.None);
        return path;
    }
}
