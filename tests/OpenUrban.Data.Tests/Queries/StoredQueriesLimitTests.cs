using Microsoft.Extensions.Time.Testing;
using OpenUrban.Data.Queries;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Queries;

/// <summary>How much is stored, and what goes for it.</summary>
public sealed class StoredQueriesLimitTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    [Theory, EngineData]
    public async Task When_it_is_full_the_oldest_that_nobody_has_read_go(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database, new StoredQueriesOptions { MaximumCount = 4 });
        var hashes = new List<string>();
        foreach (var text in new[] { "read", "older", "old", "new" })
        {
            hashes.Add((await QueryTable.StoreAsync(queries, QueryTable.HashOf(text))).Hash);
            clock.Advance(TimeSpan.FromHours(10));
        }

        await queries.FindAsync(hashes[0], CancellationToken.None);
        await QueryTable.UntilReadAsync(database, hashes[0], Today);

        // 40, 30, 20 and 10 hours old: one is older than a day and was not read.
        hashes.Add((await QueryTable.StoreAsync(queries, QueryTable.HashOf("another"))).Hash);
        Assert.Equal([hashes[0], hashes[2], hashes[3], hashes[4]], await QueryTable.StoredAsync(database));

        var full = await Assert.ThrowsAsync<StoredQueriesFullException>(() =>
            QueryTable.StoreAsync(queries, QueryTable.HashOf("more"))
        );
        Assert.Equal(4, full.Limit);
        Assert.Contains("4 queries", full.Message, StringComparison.Ordinal);
        Assert.Equal(4, (await QueryTable.StoredAsync(database)).Count);

        // What is there can be stored again, also when there is no room.
        Assert.Equal(hashes[4], (await QueryTable.StoreAsync(queries, QueryTable.HashOf("another"))).Hash);
        clock.Advance(TimeSpan.FromHours(5));
        hashes.Add((await QueryTable.StoreAsync(queries, QueryTable.HashOf("more"))).Hash);
        Assert.Equal([hashes[0], hashes[3], hashes[4], hashes[5]], await QueryTable.StoredAsync(database));
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
            hashes.Add((await QueryTable.StoreAsync(queries, QueryTable.HashOf(text))).Hash);
            await queries.FindAsync(hashes[^1], CancellationToken.None);
            await QueryTable.UntilReadAsync(database, hashes[^1], Today);
            clock.Advance(TimeSpan.FromDays(1));
        }

        // Read again, the first one is the latest.
        await queries.FindAsync(hashes[0], CancellationToken.None);
        await QueryTable.UntilReadAsync(database, hashes[0], Today);
        var full = await Assert.ThrowsAsync<StoredQueriesFullException>(() =>
            QueryTable.StoreAsync(queries, QueryTable.HashOf("more"))
        );
        Assert.Equal([.. hashes], await QueryTable.StoredAsync(database));

        // What the message promises is true: a moment before there is no room, and then there is.
        var room = clock.GetUtcNow() + full.Room!.Value;
        Assert.Contains($"{room:yyyy-MM-dd HH:mm} UTC", full.Message, StringComparison.Ordinal);
        clock.SetUtcNow(room - TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<StoredQueriesFullException>(() =>
            QueryTable.StoreAsync(queries, QueryTable.HashOf("more"))
        );
        clock.SetUtcNow(room);
        hashes.Add((await QueryTable.StoreAsync(queries, QueryTable.HashOf("more"))).Hash);
        Assert.Equal([hashes[0], hashes[2], hashes[3], hashes[4]], await QueryTable.StoredAsync(database));
        Assert.Null(await queries.FindAsync(hashes[1], CancellationToken.None));

        // One that was never read goes before those.
        clock.Advance(TimeSpan.FromDays(200));
        hashes.Add((await QueryTable.StoreAsync(queries, QueryTable.HashOf("yet another"))).Hash);
        Assert.Equal([hashes[0], hashes[2], hashes[3], hashes[5]], await QueryTable.StoredAsync(database));
    }

    [Theory, EngineData]
    public async Task Only_what_is_not_stored_yet_has_to_be_admitted(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);
        var asked = 0;
        await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"), admit: () => asked++);
        await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"), admit: () => asked++);
        Assert.Equal(1, asked);

        await Assert.ThrowsAsync<TimeoutException>(() =>
            QueryTable.StoreAsync(queries, QueryTable.HashOf("b"), admit: () => throw new TimeoutException())
        );
        Assert.Equal([QueryTable.HashOf("a")[..16]], await QueryTable.StoredAsync(database));
    }

    [Theory, EngineData]
    public async Task The_bytes_of_all_are_limited_and_as_many_go_as_are_needed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database, new StoredQueriesOptions { MaximumBytes = 1000 });
        foreach (var text in new[] { "a", "b", "c" })
        {
            await QueryTable.StoreAsync(queries, QueryTable.HashOf(text), new string('x', 298));
            clock.Advance(TimeSpan.FromHours(1));
        }

        var full = await Assert.ThrowsAsync<StoredQueriesFullException>(() =>
            QueryTable.StoreAsync(queries, QueryTable.HashOf("d"), new string('x', 498))
        );
        Assert.Equal(1000, full.Limit);
        Assert.Equal(3, (await QueryTable.StoredAsync(database)).Count);

        clock.Advance(TimeSpan.FromDays(1));
        await QueryTable.StoreAsync(queries, QueryTable.HashOf("d"), new string('x', 498));

        Assert.Equal(
            [QueryTable.HashOf("c")[..16], QueryTable.HashOf("d")[..16]],
            await QueryTable.StoredAsync(database)
        );
    }

    [Theory, EngineData]
    public async Task A_query_that_is_too_long_is_refused_with_both_numbers(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var queries = Queries(database);

        await QueryTable.StoreAsync(queries, QueryTable.HashOf("a"), new string('x', 65_534));
        var refused = await Assert.ThrowsAsync<StoredQueryTooLargeException>(() =>
            QueryTable.StoreAsync(queries, QueryTable.HashOf("b"), new string('x', 65_532) + '浦')
        );

        Assert.Equal((65_537, 65_536), (refused.Bytes, refused.Limit));
        Assert.Contains("65,537", refused.Message, StringComparison.Ordinal);
        Assert.Contains("65,536", refused.Message, StringComparison.Ordinal);
    }

    private StoredQueries Queries(TestDatabase database, StoredQueriesOptions? options = null) =>
        new(database.Contexts, options ?? new StoredQueriesOptions(), clock);
}
