using System.Net;
using System.Security.Cryptography;
using System.Text;
using OpenUrban.Testing;
using StackExchange.Redis;

namespace OpenUrban.Api.Tests.Caching;

/// <summary>Processes over one Redis share answers and the documents of clients. They look at its keys, and have a database of their own.</summary>
public sealed class SharedAnswerTests
{
    private static readonly string Redis = RedisServer.OwnDatabase();

    [RedisFact]
    public async Task An_answer_that_one_process_made_is_taken_by_another()
    {
        await using var made = await HostAsync();
        await using var taken = await HostAsync();
        using var redis = await ConnectAsync();
        var query = Question.New();

        var first = await AskAsync(redis, made, query);
        using var client = taken.CreateClient();
        var second = await client.AskAsync(query);
        var third = await client.AskAsync(query);

        Assert.Equal(HttpStatusCode.OK, first.Answer.Status);
        Assert.Equal(first.Answer, second);
        Assert.Equal(first.Answer, third);
        Assert.Equal((1, 0), (made.Cache.Misses, made.Cache.SharedHits));
        Assert.Equal((0, 1, 1), (taken.Cache.Misses, taken.Cache.SharedHits, taken.Cache.Hits));
        Assert.True(await redis.GetDatabase().KeyTimeToLiveAsync(first.Key) > TimeSpan.FromHours(23));
    }

    [RedisFact]
    public async Task A_text_that_was_sent_to_one_process_is_known_to_another_by_its_hash()
    {
        await using var one = await HostAsync();
        await using var other = await HostAsync();
        using var client = one.CreateClient();
        using var otherClient = other.CreateClient();
        var query = Question.New();
        var extensions = new
        {
            persistedQuery = new
            {
                version = 1,
                sha256Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query))),
            },
        };

        var unknown = await otherClient.SendBodyAsync(new { extensions });
        var sent = await client.SendBodyAsync(new { query, extensions });
        var known = await otherClient.SendBodyAsync(new { extensions });

        Assert.Contains("PersistedQueryNotFound", unknown.Body, StringComparison.Ordinal);
        Assert.Contains("\"values\"", sent.Body, StringComparison.Ordinal);
        Assert.Equal(sent, known);
    }

    [RedisFact]
    public async Task A_thousand_equal_requests_are_executed_once()
    {
        await using var host = await HostAsync();
        using var client = host.CreateClient();
        var query = Question.New();

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => client.AskAsync(query)));

        // Who looked into memory a moment too early, and came to the store when it was there, has taken it from there.
        Assert.Equal(HttpStatusCode.OK, Assert.Single(answers.Distinct()).Status);
        Assert.Equal(1, host.Cache.Misses);
    }

    [RedisFact]
    public async Task What_has_errors_is_not_shared()
    {
        await using var host = await HostAsync();
        using var client = host.CreateClient();
        using var redis = await ConnectAsync();
        var before = Keys(redis);

        var answer = await client.AskAsync($"{{ node(id: \"nothing\") {{ id }} }} #{Guid.NewGuid():N}");
        await AskAsync(redis, host, Question.New());

        Assert.Contains("errors", answer.Body, StringComparison.Ordinal);
        Assert.Single(Keys(redis).Except(before));
    }

    [RedisFact]
    public async Task What_is_not_the_answer_to_the_question_is_replaced()
    {
        await using var host = await HostAsync();
        using var redis = await ConnectAsync();
        var other = await AskAsync(redis, host, Question.New());
        var otherEntry = await EntryAsync(other.Key);

        // Rubbish; the entry of another key; our own framing with a key that differs in one letter, and broken.
        foreach (
            var replace in new Func<byte[], byte[]>[]
            {
                _ => [],
                _ => [1, 2, 3],
                _ => RandomNumberGenerator.GetBytes(1000),
                _ => otherEntry,
                entry => Patch(entry, "POP"),
                entry => Patch(entry, length: -1),
                entry => Patch(entry, length: int.MaxValue),
            }
        )
        {
            var query = Question.New();
            var (key, expected) = await AskAsync(redis, host, query);
            var entry = await EntryAsync(key);
            await redis.GetDatabase().HashSetAsync(key, "data", replace(entry));
            await using var next = await HostAsync();
            await using var last = await HostAsync();
            using var client = next.CreateClient();
            using var lastClient = last.CreateClient();

            Assert.Equal(expected, await client.AskAsync(query));
            Assert.Equal(1, next.Cache.Misses);
            await Eventually.TrueAsync(
                async () => (await EntryAsync(key)).Length == entry.Length,
                "the entry is replaced"
            );
            Assert.Equal(expected, await lastClient.AskAsync(query));
            Assert.Equal(0, last.Cache.Misses);
        }

        async Task<byte[]> EntryAsync(RedisKey key) =>
            (byte[]?)await redis.GetDatabase().HashGetAsync(key, "data") ?? [];
    }

    private static Task<ApiHost> HostAsync() =>
        ApiHost.CreateAsync(
            Engine.Sqlite,
            ("ConnectionStrings:Redis", Redis),
            // A busy machine is not to be taken for a lost Redis.
            ("Cache:SharedWaitMilliseconds", "10000")
        );

    private static Task<ConnectionMultiplexer> ConnectAsync() => ConnectionMultiplexer.ConnectAsync(Redis);

    /// <summary>Asks a host, and waits until the answer is in Redis, where it comes after it was sent.</summary>
    private static async Task<(RedisKey Key, (HttpStatusCode Status, string? Release, string Body) Answer)> AskAsync(
        ConnectionMultiplexer redis,
        ApiHost host,
        string query
    )
    {
        var before = Keys(redis);
        using var client = host.CreateClient();
        var answer = await client.AskAsync(query);
        await Eventually.TrueAsync(() => Keys(redis).Except(before).Any(), "the answer is in Redis");
        return (Keys(redis).Except(before).Single(), answer);
    }

    private static HashSet<RedisKey> Keys(ConnectionMultiplexer redis) =>
        [.. redis.GetServers().Single().Keys(pattern: "openurban:answer:*", pageSize: 1000)];

    /// <summary>Our part of an entry is the length of the key, the key and the answer.</summary>
    private static byte[] Patch(byte[] entry, string? indicator = null, int? length = null)
    {
        var patched = entry.ToArray();
        var name = patched.AsSpan().IndexOf("GDP"u8);
        Assert.True(name > 0);
        if (indicator is not null)
        {
            Encoding.UTF8.GetBytes(indicator, patched.AsSpan(name));
        }

        if (length is { } given)
        {
            var keyLength = BitConverter.GetBytes(Encoding.UTF8.GetByteCount(KeyIn(patched)));
            var at = patched.AsSpan().IndexOf(keyLength);
            Assert.True(at > 0 && at < name);
            BitConverter.TryWriteBytes(patched.AsSpan(at), given);
        }

        return patched;
    }

    /// <summary>The key begins with the length of the state's name and ends with the comment that the question ends with.</summary>
    private static string KeyIn(byte[] entry)
    {
        var text = Encoding.Latin1.GetString(entry);
        var end = text.IndexOf("{\"data\"", StringComparison.Ordinal);
        var document = text.LastIndexOf("{ release", end, StringComparison.Ordinal);
        for (var start = document; start > 0; start--)
        {
            if (BitConverter.ToInt32(entry, start - sizeof(int)) == end - start)
            {
                return text[start..end];
            }
        }

        throw new InvalidOperationException("The entry has no key.");
    }
}
