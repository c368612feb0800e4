using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenUrban.Data.Queries;
using OpenUrban.Imports.Tests;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Queries;

public sealed class StoredQueriesTests
{
    private readonly SetClock clock = new();

    private DateOnly Today => DateOnly.FromDateTime(clock.Now.UtcDateTime);

    [Theory, EngineData]
    public async Task What_was_stored_is_found_by_its_hash(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var hash = HashOf("浦东");

        var stored = await queries.StoreAsync(
            "query Names { areas { nodes { name } } } # 浦东",
            """{"text":"浦東"}""",
            "Names",
            hash,
            admit: null,
            CancellationToken.None
        );

        Assert.Equal(hash[..16], stored.Hash);

        // As after a restart: nothing is in memory.
        using var others = Queries(database);
        var found = await others.FindAsync(stored.Hash, CancellationToken.None);
        Assert.Equal(
            (hash, "query Names { areas { nodes { name } } } # 浦东", """{"text":"浦東"}""", "Names", clock.Now),
            (found!.OperationHash, found.Document, found.Variables, found.OperationName, found.CreatedAt)
        );
        Assert.Equal(49 + 17 + 5, found.Bytes);
        Assert.Same(found, await others.FindAsync(stored.Hash, CancellationToken.None));
    }

    [Theory, EngineData]
    public async Task The_same_query_is_stored_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);

        var first = await StoreAsync(queries, HashOf("a"));
        clock.Now += TimeSpan.FromHours(1);
        var second = await StoreAsync(queries, HashOf("a"));

        Assert.Equal((first.Hash, first.CreatedAt), (second.Hash, second.CreatedAt));
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(1, await db.StoredQueries.CountAsync());
    }

    [Theory, EngineData]
    public async Task A_hash_that_another_query_has_is_lengthened(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var sixteen = HashOf("a")[..16];
        string[] hashes =
        [
            sixteen + new string('0', 48),
            $"{sixteen}00{new string('1', 46)}",
            sixteen + new string('0', 47) + "1",
            $"{sixteen}00001{new string('2', 43)}",
        ];

        var stored = new List<StoredQuery>();
        foreach (var hash in hashes)
        {
            stored.Add(await StoreAsync(queries, hash, document: hash));
        }

        Assert.Equal(
            [hashes[0][..16], hashes[1][..20], hashes[2][..20], hashes[3][..24]],
            stored.Select(query => query.Hash)
        );
        foreach (var query in stored)
        {
            Assert.Equal(query.OperationHash, (await queries.FindAsync(query.Hash, CancellationToken.None))?.Document);
            Assert.Equal(query.Hash, (await StoreAsync(queries, query.OperationHash)).Hash);
        }
    }

    [Theory, EngineData]
    public async Task What_is_no_hash_is_not_looked_for(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var hash = (await StoreAsync(queries, HashOf("a"))).Hash;
        await queries.FindAsync(HashOf("b")[..16], CancellationToken.None);
        database.Sql.Clear();

        foreach (
            var text in new[]
            {
                "",
                hash[..15],
                hash.ToUpperInvariant() + "A",
                $"{hash}/../x",
                hash + "\0",
                new string('a', 65),
                new string('a', 8192),
            }
        )
        {
            Assert.Null(await queries.FindAsync(text, CancellationToken.None));
        }

        Assert.Empty(database.Sql.Statements);
        Assert.Null(await queries.FindAsync(HashOf("b")[..16], CancellationToken.None));
    }

    [Theory, EngineData]
    public async Task Many_at_once_store_one_row_each(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        // As two processes would.
        using var one = Queries(database);
        using var other = Queries(database);
        var storing = Enumerable
            .Range(0, 40)
            .Select(i => Task.Run(() => StoreAsync(i % 2 == 0 ? one : other, HashOf($"{i / 2 % 4}"))));

        var stored = await Task.WhenAll(storing);

        Assert.Equal(4, stored.Select(query => query.Hash).Distinct().Count());
        Assert.All(stored, query => Assert.Equal(query.OperationHash[..16], query.Hash));
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(4, await db.StoredQueries.CountAsync());
    }

    [Theory, EngineData]
    public async Task The_day_of_the_last_reading_is_written_once_a_day(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var hash = (await StoreAsync(queries, HashOf("a"))).Hash;
        Assert.Null(await LastReadAsync(database, hash));

        await queries.FindAsync(hash, CancellationToken.None);
        await UntilReadAsync(database, hash, Today);

        // It would be written again where it does not stand.
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.StoredQueries.ExecuteUpdateAsync(set => set.SetProperty(q => q.LastReadOn, (DateOnly?)null));
        clock.Now += TimeSpan.FromHours(11);
        for (var i = 0; i < 5; i++)
        {
            await queries.FindAsync(hash, CancellationToken.None);
        }

        await Task.Delay(200);
        Assert.Null(await LastReadAsync(database, hash));
        clock.Now += TimeSpan.FromHours(1);
        await queries.FindAsync(hash, CancellationToken.None);
        await UntilReadAsync(database, hash, Today);
    }

    [Theory, EngineData]
    public async Task When_it_is_full_the_oldest_that_nobody_has_read_go(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database, new StoredQueriesOptions { MaximumCount = 4 });
        var hashes = new List<string>();
        foreach (var text in new[] { "read", "older", "old", "new" })
        {
            hashes.Add((await StoreAsync(queries, HashOf(text))).Hash);
            clock.Now += TimeSpan.FromHours(10);
        }

        await queries.FindAsync(hashes[0], CancellationToken.None);
        await UntilReadAsync(database, hashes[0], Today);

        // 40, 30, 20 and 10 hours old: one is older than a day and was not read.
        hashes.Add((await StoreAsync(queries, HashOf("another"))).Hash);
        Assert.Equal([hashes[0], hashes[2], hashes[3], hashes[4]], await StoredAsync(database));

        var full = await Assert.ThrowsAsync<StoredQueriesFullException>(() => StoreAsync(queries, HashOf("more")));
        Assert.Equal(4, full.Limit);
        Assert.Contains("4 queries", full.Message, StringComparison.Ordinal);
        Assert.Equal(4, (await StoredAsync(database)).Count);

        // What is there can be stored again, also when there is no room.
        Assert.Equal(hashes[4], (await StoreAsync(queries, HashOf("another"))).Hash);
        clock.Now += TimeSpan.FromHours(5);
        hashes.Add((await StoreAsync(queries, HashOf("more"))).Hash);
        Assert.Equal([hashes[0], hashes[3], hashes[4], hashes[5]], await StoredAsync(database));
        Assert.Null(await queries.FindAsync(hashes[2], CancellationToken.None));
    }

    [Theory, EngineData]
    public async Task When_all_were_read_those_go_that_were_read_longest_ago(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database, new StoredQueriesOptions { MaximumCount = 4, KeptDays = 90 });
        var hashes = new List<string>();
        foreach (var text in new[] { "first", "second", "third", "fourth" })
        {
            hashes.Add((await StoreAsync(queries, HashOf(text))).Hash);
            await queries.FindAsync(hashes[^1], CancellationToken.None);
            await UntilReadAsync(database, hashes[^1], Today);
            clock.Now += TimeSpan.FromDays(1);
        }

        // Read again, the first one is the latest.
        await queries.FindAsync(hashes[0], CancellationToken.None);
        await UntilReadAsync(database, hashes[0], Today);
        var full = await Assert.ThrowsAsync<StoredQueriesFullException>(() => StoreAsync(queries, HashOf("more")));
        Assert.Equal([.. hashes], await StoredAsync(database));

        // What the message promises is true: a moment before there is no room, and then there is.
        var room = clock.Now + full.Room!.Value;
        Assert.Contains($"{room:yyyy-MM-dd HH:mm} UTC", full.Message, StringComparison.Ordinal);
        clock.Now = room - TimeSpan.FromMinutes(1);
        await Assert.ThrowsAsync<StoredQueriesFullException>(() => StoreAsync(queries, HashOf("more")));
        clock.Now = room;
        hashes.Add((await StoreAsync(queries, HashOf("more"))).Hash);
        Assert.Equal([hashes[0], hashes[2], hashes[3], hashes[4]], await StoredAsync(database));
        Assert.Null(await queries.FindAsync(hashes[1], CancellationToken.None));

        // One that was never read goes before those.
        clock.Now += TimeSpan.FromDays(200);
        hashes.Add((await StoreAsync(queries, HashOf("yet another"))).Hash);
        Assert.Equal([hashes[0], hashes[2], hashes[3], hashes[5]], await StoredAsync(database));
    }

    [Theory, EngineData]
    public async Task Only_what_is_not_stored_yet_has_to_be_admitted(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var asked = 0;
        await StoreAsync(queries, HashOf("a"), admit: () => asked++);
        await StoreAsync(queries, HashOf("a"), admit: () => asked++);
        Assert.Equal(1, asked);

        await Assert.ThrowsAsync<TimeoutException>(() =>
            StoreAsync(queries, HashOf("b"), admit: () => throw new TimeoutException())
        );
        Assert.Equal([HashOf("a")[..16]], await StoredAsync(database));
    }

    [Theory, EngineData]
    public async Task The_bytes_of_all_are_limited_and_as_many_go_as_are_needed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database, new StoredQueriesOptions { MaximumBytes = 1000 });
        foreach (var text in new[] { "a", "b", "c" })
        {
            await StoreAsync(queries, HashOf(text), new string('x', 298));
            clock.Now += TimeSpan.FromHours(1);
        }

        var full = await Assert.ThrowsAsync<StoredQueriesFullException>(() =>
            StoreAsync(queries, HashOf("d"), new string('x', 498))
        );
        Assert.Equal(1000, full.Limit);
        Assert.Equal(3, (await StoredAsync(database)).Count);

        clock.Now += TimeSpan.FromDays(1);
        await StoreAsync(queries, HashOf("d"), new string('x', 498));

        Assert.Equal([HashOf("c")[..16], HashOf("d")[..16]], await StoredAsync(database));
    }

    [Theory, EngineData]
    public async Task A_query_that_is_too_long_is_refused_with_both_numbers(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);

        await StoreAsync(queries, HashOf("a"), new string('x', 65_534));
        var refused = await Assert.ThrowsAsync<StoredQueryTooLargeException>(() =>
            StoreAsync(queries, HashOf("b"), new string('x', 65_532) + '浦')
        );

        Assert.Equal((65_537, 65_536), (refused.Bytes, refused.Limit));
        Assert.Contains("65,537", refused.Message, StringComparison.Ordinal);
        Assert.Contains("65,536", refused.Message, StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task Releases_leave_them_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var queries = Queries(database);
        var hash = (await StoreAsync(queries, HashOf("a"))).Hash;
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "indicators/rail-km/observations.csv", "310000,2024,896,A", "310000,2024,896.5,A");

        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        var import = await new Bureau("B").PublishAsync(
            database,
            new DateOnly(2026, 1, 1),
            Bureau.Value("NEW_ONE", "310000", 2020, 1.5)
        );

        Assert.Equal(3, import.Release!.Number);
        using var others = Queries(database);
        Assert.NotNull(await others.FindAsync(hash, CancellationToken.None));
    }

    [Theory, EngineData]
    public async Task They_are_found_while_a_release_is_published(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var queries = Queries(database);
        var hash = (await StoreAsync(queries, HashOf("a"))).Hash;
        await using var db = await database.Contexts.CreateDbContextAsync();
        await using (await db.BeginPublishAsync(CancellationToken.None))
        {
            using var others = Queries(database);
            var found = others.FindAsync(hash, CancellationToken.None);
            Assert.NotNull(await found.WaitAsync(TimeSpan.FromSeconds(5)));
        }

        // SQLite has one writer: whoever wants to write down the reading has waited for the publisher.
        await UntilReadAsync(database, hash, Today);
    }

    [Fact]
    public async Task On_sqlite_storing_waits_for_a_publisher_but_not_for_ever()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        using var queries = new StoredQueries(database.Contexts, new StoredQueriesOptions(), clock)
        {
            Patience = TimeSpan.FromSeconds(2),
        };
        await using var db = await database.Contexts.CreateDbContextAsync();
        await using (await db.BeginPublishAsync(CancellationToken.None))
        {
            var several = Enumerable.Range(0, 5).Select(i => Task.Run(() => StoreAsync(queries, HashOf($"{i}"))));
            foreach (var storing in several.ToList())
            {
                await Assert.ThrowsAsync<StoredQueriesUnavailableException>(() =>
                    storing.WaitAsync(TimeSpan.FromSeconds(20))
                );
            }
        }

        Task<StoredQuery> stored;
        await using (await db.BeginPublishAsync(CancellationToken.None))
        {
            stored = Task.Run(() => StoreAsync(queries, HashOf("a")));
            await Task.Delay(500);
            Assert.False(stored.IsCompleted);
        }

        Assert.NotNull(await stored);

        // A publisher has the connection's usual patience again.
        await using var another = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(60, ((SqliteConnection)another.Database.GetDbConnection()).DefaultTimeout);
    }

    [Theory, EngineData]
    public async Task A_database_that_cannot_be_written_is_read(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var hash = (await StoreAsync(queries, HashOf("a"))).Hash;
        await using var readOnly = Services(
            engine == Engine.Sqlite
                ? new SqliteConnectionStringBuilder(database.ConnectionString) { Mode = SqliteOpenMode.ReadOnly }
                : new NpgsqlConnectionStringBuilder(database.ConnectionString)
                {
                    Options = "-c default_transaction_read_only=on",
                }
        );
        var others = readOnly.GetRequiredService<StoredQueries>();

        Assert.NotNull(await others.FindAsync(hash, CancellationToken.None));
        Assert.Equal(hash, (await StoreAsync(others, HashOf("a"))).Hash);
        await Assert.ThrowsAsync<StoredQueriesReadOnlyException>(() => StoreAsync(others, HashOf("b")));
        Assert.NotNull(await others.FindAsync(hash, CancellationToken.None));
    }

    [Theory, EngineData]
    public async Task A_database_that_is_away_is_told_as_such(Engine engine)
    {
        await using var away = Services(
            engine == Engine.Sqlite
                ? new SqliteConnectionStringBuilder { DataSource = "/nowhere/openurban.db" }
                : new NpgsqlConnectionStringBuilder(TestDatabase.PostgreSqlServer!) { Port = 1 }
        );
        var queries = away.GetRequiredService<StoredQueries>();

        await Assert.ThrowsAsync<StoredQueriesUnavailableException>(() => StoreAsync(queries, HashOf("a")));
        await Assert.ThrowsAsync<StoredQueriesUnavailableException>(() =>
            queries.FindAsync(HashOf("a"), CancellationToken.None)
        );
    }

    private static ServiceProvider Services(DbConnectionStringBuilder connectionString) =>
        new ServiceCollection().AddOpenUrbanData(connectionString.ToString()).BuildServiceProvider();

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Task<StoredQuery> StoreAsync(
        StoredQueries queries,
        string hash,
        string document = "{ dataset { name } }",
        Action? admit = null
    ) => queries.StoreAsync(document, "{}", operationName: null, hash, admit, CancellationToken.None);

    /// <summary>The hashes of all, as they were stored.</summary>
    private static async Task<List<string>> StoredAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        var queries = await db.StoredQueries.AsNoTracking().ToListAsync();
        return [.. queries.OrderBy(query => query.CreatedAt).Select(query => query.Hash)];
    }

    private static async Task<DateOnly?> LastReadAsync(TestDatabase database, string hash)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        return await db.StoredQueries.Where(q => q.Hash == hash).Select(q => q.LastReadOn).SingleAsync();
    }

    private static async Task UntilReadAsync(TestDatabase database, string hash, DateOnly day)
    {
        for (var i = 0; await LastReadAsync(database, hash) != day; i++)
        {
            Assert.True(i < 400, "That it was read is not written down.");
            await Task.Delay(25);
        }
    }

    private StoredQueries Queries(TestDatabase database, StoredQueriesOptions? options = null) =>
        new(database.Contexts, options ?? new StoredQueriesOptions(), clock);
}
