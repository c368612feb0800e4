using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using OpenUrban.Data.Queries;
using OpenUrban.Imports.Tests;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Queries;

public sealed class StoredQueriesTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    [Theory, EngineData]
    public async Task What_was_stored_is_found_by_its_hash(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var hash = QueryTable.HashOf("浦东");

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
            (
                hash,
                "query Names { areas { nodes { name } } } # 浦东",
                """{"text":"浦東"}""",
                "Names",
                clock.GetUtcNow()
            ),
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

        var first = await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"));
        clock.Advance(TimeSpan.FromHours(1));
        var second = await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"));

        Assert.Equal((first.Hash, first.CreatedAt), (second.Hash, second.CreatedAt));
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.Equal(1, await db.StoredQueries.CountAsync());
    }

    [Theory, EngineData]
    public async Task A_hash_that_another_query_has_is_lengthened(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var sixteen = QueryTable.HashOf("a")[..16];
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
            stored.Add(await QueryTable.StoreAsync(queries, hash, document: hash));
        }

        Assert.Equal(
            [hashes[0][..16], hashes[1][..20], hashes[2][..20], hashes[3][..24]],
            stored.Select(query => query.Hash)
        );
        foreach (var query in stored)
        {
            Assert.Equal(query.OperationHash, (await queries.FindAsync(query.Hash, CancellationToken.None))?.Document);
            Assert.Equal(query.Hash, (await QueryTable.StoreAsync(queries, query.OperationHash)).Hash);
        }
    }

    [Theory, EngineData]
    public async Task What_is_no_hash_is_not_looked_for(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var hash = (await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"))).Hash;
        await queries.FindAsync(QueryTable.HashOf("b")[..16], CancellationToken.None);
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
        Assert.Null(await queries.FindAsync(QueryTable.HashOf("b")[..16], CancellationToken.None));
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
            .Select(i =>
                Task.Run(() => QueryTable.StoreAsync(i % 2 == 0 ? one : other, QueryTable.HashOf($"{i / 2 % 4}")))
            );

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
        var hash = (await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"))).Hash;
        Assert.Null(await QueryTable.LastReadAsync(database, hash));

        await queries.FindAsync(hash, CancellationToken.None);
        await QueryTable.UntilReadAsync(database, hash, Today);

        // It would be written again where it does not stand.
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.StoredQueries.ExecuteUpdateAsync(set => set.SetProperty(q => q.LastReadOn, (DateOnly?)null));
        clock.Advance(TimeSpan.FromHours(11));
        for (var i = 0; i < 5; i++)
        {
            await queries.FindAsync(hash, CancellationToken.None);
        }

        await Task.Delay(200);
        Assert.Null(await QueryTable.LastReadAsync(database, hash));
        clock.Advance(TimeSpan.FromHours(1));
        await queries.FindAsync(hash, CancellationToken.None);
        await QueryTable.UntilReadAsync(database, hash, Today);
    }

    [Theory, EngineData]
    public async Task Releases_leave_them_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var queries = Queries(database);
        var hash = (await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"))).Hash;
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
        var hash = (await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"))).Hash;
        await using var db = await database.Contexts.CreateDbContextAsync();
        await using (await db.BeginPublishAsync(CancellationToken.None))
        {
            using var others = Queries(database);
            var found = others.FindAsync(hash, CancellationToken.None);
            Assert.NotNull(await found.WaitAsync(TimeSpan.FromSeconds(5)));
        }

        // SQLite has one writer: whoever wants to write down the reading has waited for the publisher.
        await QueryTable.UntilReadAsync(database, hash, Today);
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
            var several = Enumerable
                .Range(0, 5)
                .Select(i => Task.Run(() => QueryTable.StoreAsync(queries, QueryTable.HashOf($"{i}"))));
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
            stored = Task.Run(() => QueryTable.StoreAsync(queries, QueryTable.HashOf("a")));
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
        var hash = (await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"))).Hash;
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
        Assert.Equal(hash, (await QueryTable.StoreAsync(others, QueryTable.HashOf("a"))).Hash);
        await Assert.ThrowsAsync<StoredQueriesReadOnlyException>(() =>
            QueryTable.StoreAsync(others, QueryTable.HashOf("b"))
        );
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

        await Assert.ThrowsAsync<StoredQueriesUnavailableException>(() =>
            QueryTable.StoreAsync(queries, QueryTable.HashOf("a"))
        );
        await Assert.ThrowsAsync<StoredQueriesUnavailableException>(() =>
            queries.FindAsync(QueryTable.HashOf("a"), CancellationToken.None)
        );
    }

    private static ServiceProvider Services(DbConnectionStringBuilder connectionString) =>
        new ServiceCollection().AddOpenUrbanData(connectionString.ToString()).BuildServiceProvider();

    private StoredQueries Queries(TestDatabase database, StoredQueriesOptions? options = null) =>
        new(database.Contexts, options ?? new StoredQueriesOptions(), clock);
}
