using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.GraphQL.RateLimiting;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Clients;

/// <summary>One client cannot stop the others.</summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
public sealed class ConcurrencyTests
{
    private const int Many = 160;

    [Theory, EngineData]
    public async Task A_client_that_asks_160_questions_at_once_leaves_turns_to_others(Engine engine)
    {
        await using var host = await ApiHost.CreateAsync(engine);
        using var client = host.CreateClient();
        using (var warm = await AskAsync(client, "203.0.113.1", Costly(Many)))
        {
            Assert.Equal(HttpStatusCode.OK, warm.StatusCode);
        }

        var answered = 0;
        var costly = Enumerable
            .Range(0, Many)
            .Select(i =>
                Task.Run(async () =>
                {
                    var answer = await AskAsync(client, "203.0.113.1", Costly(i));
                    Interlocked.Increment(ref answered);
                    return answer;
                })
            )
            .ToList();

        // When they are there: the first of them is done, or refused.
        await Task.WhenAny(costly);
        var (watch, before) = (Stopwatch.StartNew(), Volatile.Read(ref answered));
        using var other = await AskAsync(client, "203.0.113.2", "{ plan(code: \"SHP\") { name } }");
        var took = watch.Elapsed;
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);

        // Half a second on a machine that has nothing else to do.
        Assert.True(took < TimeSpan.FromSeconds(4), $"It took {took}, {answered - before} were answered meanwhile.");
        var refused = 0;
        foreach (var answer in await Task.WhenAll(costly))
        {
            using var _ = answer;
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                refused++;
                Assert.Contains(
                    answer.StatusCode,
                    (HttpStatusCode[])[HttpStatusCode.ServiceUnavailable, HttpStatusCode.TooManyRequests]
                );
                Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
                var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).At("errors")[0];
                Assert.Contains(
                    error.At("extensions", "code").GetString(),
                    (string[])["UNAVAILABLE", "TOO_MANY_REQUESTS"]
                );
                Assert.True(error.At("extensions", "limit").GetInt32() > 0);
            }
        }

        Assert.InRange(refused, 1, Many - 1);
    }

    [Fact]
    public async Task What_is_found_in_the_cache_and_health_need_no_turn()
    {
        await using var host = await ApiHost.CreateAsync(
            Engine.Sqlite,
            ("GraphQL:Concurrency:AtOnce", "1"),
            ("GraphQL:Concurrency:Waiting", "0"),
            ("GraphQL:Concurrency:WaitingPerClient", "0")
        );
        using var client = host.CreateClient();
        const string Known = "{ plan(code: \"SHP\") { name } }";
        using (var first = await AskAsync(client, null, Known))
        {
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        }

        var turns = host.Services.GetRequiredService<Turns>();
        using (turns.Take(null))
        {
            using var again = await AskAsync(client, null, Known);
            using var health = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            using var metrics = await client.GetAsync(new Uri("/metrics", UriKind.Relative));
            using var another = await AskAsync(client, null, Costly(1));
            Assert.Equal(
                [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable],
                new[] { again, health, metrics, another }.Select(a => a.StatusCode)
            );
        }

        using var free = await AskAsync(client, null, Costly(1));
        Assert.Equal(HttpStatusCode.OK, free.StatusCode);
    }

    [Fact]
    public async Task So_many_requests_of_a_client_are_in_flight_and_one_more_is_refused_at_once()
    {
        await using var host = await ApiHost.CreateAsync(
            Engine.Sqlite,
            ("GraphQL:Concurrency:AtOnce", "1"),
            ("GraphQL:Concurrency:MaximumWait", "00:01:00"),
            ("RateLimit:InFlight", "2")
        );
        using var client = host.CreateClient();
        var turns = host.Services.GetRequiredService<Turns>();
        List<Task<HttpResponseMessage>> waiting;
        using (turns.Take(null))
        {
            waiting = [.. Enumerable.Range(0, 2).Select(i => AskAsync(client, "203.0.113.1", Costly(i)))];

            // Until the two are in flight it waits as they do, or takes the place of one of them, which asks again.
            HttpResponseMessage? third = null;
            while (third is null)
            {
                using var brief = new CancellationTokenSource(TimeSpan.FromSeconds(1));
                try
                {
                    third = await AskAsync(client, "203.0.113.1", Costly(3), brief.Token);
                }
                catch (OperationCanceledException)
                {
                    await AskAgainAsync();
                }
            }

            await AskAgainAsync();
            using (third)
            {
                Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
                Assert.NotNull(third.Headers.RetryAfter);
                var error = (await third.Content.ReadFromJsonAsync<JsonElement>()).At("errors")[0];
                Assert.Equal(2, error.At("extensions", "limit").GetInt32());
            }

            using var health = await client.GetAsync(new Uri("/health/live", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        }

        foreach (var answer in await Task.WhenAll(waiting))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answer.Dispose();
        }

        async Task AskAgainAsync()
        {
            for (var i = 0; i < waiting.Count; i++)
            {
                if (waiting[i].IsCompleted)
                {
                    using var refused = await waiting[i];
                    Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
                    waiting[i] = AskAsync(client, "203.0.113.1", Costly(i));
                }
            }
        }
    }

    [Theory, EngineData]
    public async Task Small_questions_do_not_wait_behind_costly_ones_of_nobody_in_particular(Engine engine)
    {
        await using var host = await ApiHost.CreateAsync(
            engine,
            ("GraphQL:Concurrency:AtOnce", "2"),
            ("GraphQL:Concurrency:CostlyAtOnce", "1"),
            ("GraphQL:Concurrency:CostlyCells", "2000"),
            ("GraphQL:Concurrency:MaximumWait", "00:01:00")
        );
        using var client = host.CreateClient();
        var turns = host.Services.GetRequiredService<OperationTurns>();
        using var one = await turns.TakeAsync(null, CancellationToken.None);
        await one.WeighAsync(long.MaxValue / 100, CancellationToken.None);

        // Each waits, and holds nothing while it does.
        string[] costly =
        [
            .. Enumerable.Range(0, 4).Select(Costly),
            .. Enumerable
                .Range(0, 4)
                .Select(i => $"{{ observations(first: 1000) {{ nodes {{ id year value }} }} }} # {i}"),
        ];
        var waiting = costly.Select(query => AskAsync(client, null, query)).ToList();
        for (var i = 0; i < 20; i++)
        {
            using var small = await AskAsync(client, null, $"{{ plan(code: \"SHP\") {{ n{i}: name }} }}");
            Assert.Equal(HttpStatusCode.OK, small.StatusCode);
        }

        Assert.All(waiting, answer => Assert.False(answer.IsCompleted));
        one.Dispose();
        foreach (var answer in await Task.WhenAll(waiting))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answer.Dispose();
        }

        Assert.Equal(0, turns.Running);
    }

    /// <summary>Each another question: changes, which only the database knows, and a thousand values.</summary>
    private static string Costly(int i) =>
        "{ releases(first: 1) { nodes { changes(first: 1) { totalCount } } } "
        + $"observations(first: 1000, where: {{ year: {{ gt: {1000 + i} }} }}) "
        + "{ nodes { id year value valueText } } }";

    private static async Task<HttpResponseMessage> AskAsync(
        HttpClient client,
        string? address,
        string query,
        CancellationToken cancellationToken = default
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Content = JsonContent.Create(new { query }),
        };
        if (address is not null)
        {
            request.Headers.Add("X-Forwarded-For", address);
        }

        return await client.SendAsync(request, cancellationToken);
    }
}
