using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Startup;

/// <summary>How the API begins and ends when it is told to, or when a clock is wrong.</summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
[Trait("Category", "Slow")]
public sealed class ShutdownTests
{
    private const int DrainSeconds = 5;

    [Fact]
    public async Task Asked_to_end_it_is_not_ready_at_once_and_answers_whoever_comes_before_the_end()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var api = ApiProcess.Start(
            database.ConnectionString,
            settings: [("Shutdown__DrainSeconds", $"{DrainSeconds}")]
        );
        using var client = await api.ConnectAsync();
        await AskAsync(client);
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);

        using var stop = new CancellationTokenSource();
        var watch = new Stopwatch();
        var answers = new ConcurrentQueue<(TimeSpan Asked, Exception? Failure)>();
        var askers = Enumerable.Range(0, 4).Select(_ => Task.Run(AskOnAsync)).ToList();
        await Eventually.TrueAsync(() => answers.Count > 50, "requests are answered");

        watch.Start();
        api.Terminate();
        await Eventually.TrueAsync(
            async () =>
            {
                using var health = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                return health.StatusCode == HttpStatusCode.ServiceUnavailable;
            },
            "it is not ready"
        );
        var red = watch.Elapsed;
        await api.WaitForExitAsync();
        var ended = watch.Elapsed;
        await stop.CancelAsync();
        await Task.WhenAll(askers);

        Assert.InRange(red, TimeSpan.Zero, TimeSpan.FromSeconds(DrainSeconds - 1));
        Assert.True(ended >= TimeSpan.FromSeconds(DrainSeconds), $"It ended after {ended}.");
        Assert.Equal(0, api.ExitCode);
        var limit = TimeSpan.FromSeconds(DrainSeconds - 0.5);
        Assert.All(answers.Where(a => a.Asked < limit), answer => Assert.Null(answer.Failure));
        Assert.Contains(answers, answer => answer.Asked > TimeSpan.FromSeconds(DrainSeconds / 2.0));
        Assert.DoesNotContain(api.Log, line => line.StartsWith("fail", StringComparison.Ordinal));

        async Task AskOnAsync()
        {
            while (!stop.IsCancellationRequested)
            {
                var asked = watch.Elapsed;
                try
                {
                    // A connection of its own, as a client has that comes for the first time.
                    using var handler = new SocketsHttpHandler();
                    using var other = new HttpClient(handler) { BaseAddress = client.BaseAddress };
                    await AskAsync(other);
                    await AskAsync(client);
                    answers.Enqueue((asked, null));
                }
                catch (HttpRequestException exception)
                {
                    answers.Enqueue((asked, exception));
                    await Task.Delay(100);
                }
            }
        }
    }

    [Fact]
    public async Task A_release_of_another_day_is_waited_for_no_longer_than_requests_are()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        var moment = await SetMomentAsync(database);
        await using var api = ApiProcess.Start(
            database.ConnectionString,
            settings: [("Releases__MaximumWaitSeconds", "2")]
        );

        using var client = await api.ConnectAsync();

        await AskAsync(client);
        var warning = api.Log.SkipWhile(line => !line.StartsWith("warn", StringComparison.Ordinal)).Take(2).ToList();
        Assert.Contains(moment.ToString("yyyy-MM-dd HH:mm:ss"), string.Join(' ', warning), StringComparison.Ordinal);
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task Asked_to_end_while_it_waits_it_ends_without_a_word()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await SetMomentAsync(database);
        await using var api = ApiProcess.Start(
            database.ConnectionString,
            settings: [("Releases__MaximumWaitSeconds", "3600")]
        );
        await Eventually.TrueAsync(
            () => api.Log.Any(line => line.Contains("It becomes active at", StringComparison.Ordinal)),
            "it waits"
        );

        api.Terminate();
        await api.WaitForExitAsync();

        Assert.Equal(0, api.ExitCode);
        Assert.DoesNotContain(api.Log, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    private static async Task AskAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>As if it had been published by a machine whose clock is days ahead.</summary>
    private static async Task<DateTime> SetMomentAsync(TestDatabase database)
    {
        var moment = DateTimeOffset.UtcNow.AddDays(10);
        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
            var release = db.Releases.Single();
            release.ActiveFrom = moment;
            db.Update(release);
            await db.SaveChangesAsync();
        }

        SqliteConnection.ClearAllPools();
        return moment.UtcDateTime;
    }
}
