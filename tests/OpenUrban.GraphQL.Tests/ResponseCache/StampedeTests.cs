using System.Net;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>Equal requests that come at once are answered once.</summary>
public sealed class StampedeTests
{
    [Fact]
    public async Task A_thousand_equal_requests_are_executed_once()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 1000)
                .Select(_ => Exchange.SendAsync(client, Exchange.Post("{ counted(milliseconds: 100) }")))
        );

        Assert.Equal(1, host.Calls);
        Assert.Equal(1, host.Cache.Misses);
        Assert.Equal(0, host.Cache.SharedHits);
        Assert.Equal("""{"data":{"counted":1}}""", Assert.Single(answers.Select(a => a.Text).Distinct()));
    }

    /// <summary>
    /// Who looks into memory before the answer is there and comes to the others when they have gone: seldom, so there are
    /// many rounds of questions that are answered at once.
    /// </summary>
    [Fact]
    public async Task Who_comes_a_moment_too_late_is_answered_from_memory()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        const int Rounds = 200;

        for (var round = 0; round < Rounds; round++)
        {
            var query = $"{{ counted(name: \"{round}\") }}";
            await Task.WhenAll(
                Enumerable
                    .Range(0, 24)
                    .Select(i =>
                        Task.Run(() =>
                            Exchange.SendAsync(
                                client,
                                i % 2 == 0
                                    ? Exchange.Post(query)
                                    : Exchange.Get($"?query={Uri.EscapeDataString(query)}")
                            )
                        )
                    )
            );
        }

        Assert.Equal(Rounds, host.Calls);
    }

    [Fact]
    public async Task An_answer_with_errors_goes_to_all_that_wait_and_is_not_kept()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        for (var round = 1; round <= 2; round++)
        {
            var answers = await Task.WhenAll(
                Enumerable
                    .Range(0, 100)
                    .Select(_ => Exchange.SendAsync(client, Exchange.Post("{ counted(milliseconds: 1000) refused }")))
            );

            Assert.Equal(round, host.Calls);
            Assert.Contains("NOT_FOUND", Assert.Single(answers.Select(a => a.Text).Distinct()));
            Assert.All(answers, a => Assert.Equal("no-store", a["Cache-Control"]));
        }

        Assert.Equal(0, host.Cache.Count);
    }

    [Fact]
    public async Task The_client_that_came_first_may_leave_the_others()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        using var leaves = new CancellationTokenSource();
        var first = client.SendAsync(Exchange.Post("{ counted(milliseconds: 1000) }"), leaves.Token);
        await Task.Delay(100);
        var second = Exchange.SendAsync(client, Exchange.Post("{ counted(milliseconds: 1000) }"));
        await Task.Delay(100);
        await leaves.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal("""{"data":{"counted":1}}""", (await second).Text);
    }

    [Fact]
    public async Task What_is_no_query_is_refused_to_get_and_not_to_post_also_at_once()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        for (var round = 0; round < 100; round++)
        {
            var query = $"mutation {{ nothing # {round}\n}}";
            var address = $"?query={Uri.EscapeDataString(query)}";

            var answers = await Task.WhenAll(
                Enumerable
                    .Range(0, 8)
                    .Select(i =>
                        Task.Run(() =>
                            Exchange.SendAsync(client, i % 2 == 0 ? Exchange.Post(query) : Exchange.Get(address))
                        )
                    )
            );

            for (var i = 0; i < answers.Length; i++)
            {
                Assert.Equal(i % 2 == 0 ? HttpStatusCode.OK : HttpStatusCode.MethodNotAllowed, answers[i].Status);
                Assert.Equal(
                    i % 2 == 0 ? "VALIDATION_FAILED" : "METHOD_NOT_ALLOWED",
                    JsonDocument
                        .Parse(answers[i].Text)
                        .RootElement.GetProperty("errors")[0]
                        .GetProperty("extensions")
                        .GetProperty("code")
                        .GetString()
                );
            }
        }
    }
}
