using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OpenUrban.Testing;

/// <summary>Databases with the shipped data, one an engine for the whole test run.</summary>
public static class LoadedDatabases
{
    /// <summary>When they were published: what answers say of a day must not be another one when the tests run on another day.</summary>
    private static readonly DateTimeOffset Day = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private static readonly ConcurrentDictionary<Engine, Lazy<Task<TestDatabase>>> Templates = new();
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<TestDatabase>>> Shared = new();

    /// <summary>For tests that only read.</summary>
    public static Task<TestDatabase> GetAsync(Engine engine) =>
        Shared.GetOrAdd(engine, e => new Lazy<Task<TestDatabase>>(() => TestDatabase.CreateLoadedAsync(e))).Value;

    /// <summary>To be copied: nobody may be connected to it.</summary>
    internal static Task<TestDatabase> GetTemplateAsync(Engine engine) =>
        Templates.GetOrAdd(engine, e => new Lazy<Task<TestDatabase>>(() => LoadAsync(e))).Value;

    private static async Task<TestDatabase> LoadAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await database.PublisherOf(Day).PublishFolderAsync(Repository.Data, progress: null, CancellationToken.None);

        // The last connection to close writes SQLite's log back into the file; PostgreSQL copies no database in use.
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return database;
    }
}
