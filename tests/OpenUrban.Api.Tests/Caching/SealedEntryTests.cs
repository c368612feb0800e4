using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Api.Tests.Telemetry;
using OpenUrban.Testing;
using StackExchange.Redis;

namespace OpenUrban.Api.Tests.Caching;

/// <summary>What lies in Redis is used only when processes with the same key have put it there.</summary>
public sealed class SealedEntryTests
{
    private static readonly string Redis = RedisServer.OwnDatabase();

    private const string Key = "a key that is nowhere but in settings";
    private const int Refused = 32;

    [RedisFact]
    public async Task A_value_that_was_changed_in_Redis_is_not_served()
    {
        foreach (var key in new[] { null, Key })
        {
            await using var host = await HostAsync(key);
            using var redis = await ConnectionMultiplexer.ConnectAsync(Redis);
            var query = Question.New();
            using var client = host.CreateClient();
            var (expected, name) = await AskAsync(redis, client, query);
            var entry = (byte[])(await redis.GetDatabase().HashGetAsync(name, "data"))!;

            // One digit of the answer, behind everything that is about the entry.
            var at = entry.AsSpan().LastIndexOf("10598.9"u8);
            Assert.True(at > 0);
            entry[at + 1] = (byte)'9';
            await redis.GetDatabase().HashSetAsync(name, "data", entry);
            await using var next = await HostAsync(key);
            using var nextClient = next.CreateClient();

            Assert.Equal(expected, await nextClient.AskAsync(query));
            Assert.Equal((1, 0), (next.Cache.Misses, next.Cache.SharedHits));
            Assert.Single(next.Log.Of(Refused));
            Assert.Equal(1, (await Metrics.OfAsync(next)).Sum("openurban_shared_cache_rejections_total"));
        }
    }

    /// <summary>Forged by a program that knows all of this but the key.</summary>
    [RedisFact]
    public async Task An_answer_that_was_written_without_the_key_is_not_served()
    {
        await using var forger = await HostAsync("another key");
        await using var unkeyed = await HostAsync(null);
        await using var owner = await HostAsync(Key);
        using var redis = await ConnectionMultiplexer.ConnectAsync(Redis);
        foreach (var other in new[] { forger, unkeyed })
        {
            var query = Question.New();
            using var otherClient = other.CreateClient();
            await AskAsync(redis, otherClient, query);
            using var client = owner.CreateClient();
            var misses = owner.Cache.Misses;

            await client.AskAsync(query);

            Assert.Equal((misses + 1, 0), (owner.Cache.Misses, owner.Cache.SharedHits));
        }
    }

    [RedisFact]
    public async Task Documents_of_clients_are_sealed_as_well()
    {
        await using var host = await HostAsync(Key);
        await using var other = await HostAsync(null);
        var text = Question.New();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        using var client = host.CreateClient();
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        var sent = await client.SendBodyAsync(new { query = text, extensions });
        var cache = host.Services.GetRequiredService<IDistributedCache>();
        await Eventually.TrueAsync(
            async () => await cache.GetAsync($"openurban:document:{hash}") is not null,
            "the document is in Redis"
        );

        await using var next = await HostAsync(Key);
        using var nextClient = next.CreateClient();
        Assert.Equal(sent, await nextClient.SendBodyAsync(new { extensions }));
        Assert.Null(
            await other.Services.GetRequiredService<IDistributedCache>().GetAsync($"openurban:document:{hash}")
        );
    }

    [RedisFact]
    public async Task An_entry_that_was_moved_to_another_name_is_not_taken_for_it()
    {
        await using var host = await HostAsync(Key);
        var cache = host.Services.GetRequiredService<IDistributedCache>();
        using var redis = await ConnectionMultiplexer.ConnectAsync(Redis);
        var (one, other) = ($"openurban:test:{Guid.NewGuid()}", $"openurban:test:{Guid.NewGuid()}");
        await cache.SetAsync(
            one,
            [1, 2, 3],
            new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) }
        );
        Assert.Equal([1, 2, 3], await cache.GetAsync(one));

        await redis.GetDatabase().KeyRenameAsync(one, other);

        Assert.Null(await cache.GetAsync(other));
        await redis.GetDatabase().KeyDeleteAsync(other);
    }

    private static Task<ApiHost> HostAsync(string? key) =>
        ApiHost.CreateAsync(
            Engine.Sqlite,
            [
                ("ConnectionStrings:Redis", Redis),
                // A busy machine is not to be taken for a lost Redis.
                ("Cache:SharedWaitMilliseconds", "10000"),
                .. key is null ? Array.Empty<(string, string)>() : [("Cache:SharedKey", key)],
            ]
        );

    private static async Task<((System.Net.HttpStatusCode, string?, string) Answer, RedisKey Name)> AskAsync(
        ConnectionMultiplexer redis,
        HttpClient client,
        string query
    )
    {
        var before = Names();
        var answer = await client.AskAsync(query);
        await Eventually.TrueAsync(() => Names().Except(before).Any(), "the answer is in Redis");
        return (answer, Names().Except(before).Single());

        HashSet<RedisKey> Names() =>
            [.. redis.GetServers().Single().Keys(pattern: "openurban:answer:*", pageSize: 1000)];
    }
}
