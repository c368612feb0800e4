using System.Diagnostics;
using System.Net;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Caching;

/// <summary>Answers go on without Redis, and use it again when it is back.</summary>
[Trait("Category", "Slow")]
public sealed class LostCacheTests
{
    private const int Lost = 30;
    private const int Found = 31;

    [OwnRedisFact]
    public async Task Redis_may_die_under_load_and_come_back()
    {
        const int Connections = 32;
        const int Deaths = 3;
        using var redis = new RedisServer();
        redis.Start();
        await using var loaded = await HostAsync(redis, wait: 10_000);
        await using var other = await HostAsync(redis, wait: 10_000);
        await CheckIsSharedAsync(loaded, other);

        var wrong = 0;
        var count = 0;
        var known = Question.New();
        using var end = new CancellationTokenSource();
        var load = Enumerable
            .Range(0, Connections)
            .Select(i =>
                Task.Run(async () =>
                {
                    using var client = loaded.CreateClient();
                    while (!end.IsCancellationRequested)
                    {
                        var answer = await client.AskAsync(i % 4 == 0 ? known : Question.New());
                        if (
                            answer.Status != HttpStatusCode.OK
                            || !answer.Body.EndsWith("[{\"values\":[10598.9]}]}}", StringComparison.Ordinal)
                        )
                        {
                            Interlocked.Increment(ref wrong);
                        }

                        Interlocked.Increment(ref count);
                        await Task.Delay(5);
                    }
                })
            )
            .ToList();
        for (var death = 1; death <= Deaths; death++)
        {
            redis.Kill();
            await Eventually.TrueAsync(() => loaded.Log.Of(Lost).Count == death, "the loss is seen");

            // Long enough for several attempts to find it again.
            await Task.Delay(1500);
            redis.Start();
            await Eventually.TrueAsync(() => loaded.Log.Of(Found).Count == death, "it is found again");
            await CheckIsSharedAsync(loaded, other);
        }

        await end.CancelAsync();
        await Task.WhenAll(load);
        Assert.Equal(0, wrong);
        Assert.True(count > 1000, $"Only {count} requests.");
        Assert.Equal((Deaths, Deaths), (loaded.Log.Of(Lost).Count, loaded.Log.Of(Found).Count));
        Assert.All(loaded.Log.Bad, line => Assert.Contains("shared cache", line, StringComparison.Ordinal));
        Assert.Equal(Deaths, loaded.Log.Bad.Count);
    }

    [OwnRedisFact]
    public async Task A_redis_that_answers_no_more_is_waited_for_once()
    {
        const int Requests = 60;
        const int Wait = 1000;
        using var redis = new RedisServer();
        redis.Start();
        await using var host = await HostAsync(redis, Wait);
        await using var other = await HostAsync(redis, Wait);
        await CheckIsSharedAsync(host, other);
        using var client = host.CreateClient();

        redis.Halt();
        var time = Stopwatch.StartNew();
        for (var i = 0; i < Requests; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.AskAsync(Question.New())).Status);
        }

        // Each of them would wait to read, else.
        Assert.InRange(time.ElapsedMilliseconds, Wait / 2, Wait * Requests / 2);
        Assert.Single(host.Log.Of(Lost));

        redis.Continue();
        await Eventually.TrueAsync(
            async () =>
            {
                await client.AskAsync(Question.New());
                return host.Log.Of(Found).Count == 1;
            },
            "it is found again"
        );
        await CheckIsSharedAsync(host, other);
        Assert.Single(host.Log.Bad);
    }

    [OwnRedisFact]
    public async Task A_start_without_redis_is_a_start()
    {
        using var redis = new RedisServer();
        await using var host = await HostAsync(redis, wait: 2000);
        await using var other = await HostAsync(redis, wait: 2000);
        using var client = host.CreateClient();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.AskAsync(Question.New())).Status);
        }

        Assert.Single(host.Log.Of(Lost));

        redis.Start();
        await CheckIsSharedAsync(host, other);
        Assert.Single(host.Log.Of(Found));
        Assert.Single(host.Log.Of(Lost));
    }

    /// <param name="redis">What they share.</param>
    /// <param name="wait">Longer than the default: a busy machine is not to be taken for a lost Redis.</param>
    private static Task<ApiHost> HostAsync(RedisServer redis, int wait) =>
        ApiHost.CreateAsync(
            Engine.Sqlite,
            ("ConnectionStrings:Redis", redis.ConnectionString),
            ("Cache:SharedWaitMilliseconds", $"{wait}")
        );

    /// <summary>Waits until a new answer of one host is taken by another. Which of them has seen what of Redis is open.</summary>
    private static async Task CheckIsSharedAsync(ApiHost one, ApiHost other)
    {
        using var client = one.CreateClient();
        using var otherClient = other.CreateClient();
        await Eventually.TrueAsync(
            async () =>
            {
                var query = Question.New();
                var answer = await client.AskAsync(query);
                await Task.Delay(100);
                var before = other.Cache.SharedHits;
                Assert.Equal(answer, await otherClient.AskAsync(query));
                return other.Cache.SharedHits == before + 1;
            },
            "the answer of one process is found by another"
        );
    }
}
