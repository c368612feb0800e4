using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.RateLimiting;

namespace OpenUrban.GraphQL.Tests.RateLimiting;

public sealed class TurnsTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_client_has_its_share_and_others_find_a_turn_at_once()
    {
        using var turns = new Turns(
            new ConcurrencyOptions
            {
                AtOnce = 4,
                WaitingPerClient = 10,
                MaximumWait = Long,
            },
            "tests"
        );
        using var first = await turns.TakeAsync("greedy", CancellationToken.None);
        using var second = await turns.TakeAsync("greedy", CancellationToken.None);
        var waiting = Enumerable
            .Range(0, 10)
            .Select(_ => turns.TakeAsync("greedy", CancellationToken.None).AsTask())
            .ToList();

        // What is one too many to wait hears it at once, and when to come back.
        var refused = await Assert.ThrowsAsync<RequestError>(async () =>
            await turns.TakeAsync("greedy", CancellationToken.None)
        );
        Assert.Equal(ErrorCode.Unavailable, refused.Code);
        Assert.NotNull(refused.RetryAfter);
        Assert.All(waiting, turn => Assert.False(turn.IsCompleted));

        var other = turns.TakeAsync("other", CancellationToken.None);
        Assert.True(other.IsCompletedSuccessfully);
        (await other).Dispose();
        Assert.Equal((2, 1), (turns.Running, turns.Refused));

        first.Dispose();
        second.Dispose();
        foreach (var turn in waiting)
        {
            (await turn).Dispose();
        }

        Assert.Equal(0, turns.Running);
    }

    [Fact]
    public async Task Where_all_turns_are_taken_one_who_asks_little_passes_those_who_ask_much()
    {
        using var turns = new Turns(
            new ConcurrencyOptions
            {
                AtOnce = 2,
                PerClient = 1,
                WaitingPerClient = 50,
                MaximumWait = Long,
            },
            "tests"
        );
        var served = new List<string>();
        var running = new List<IDisposable>
        {
            await turns.TakeAsync("a", CancellationToken.None),
            await turns.TakeAsync("b", CancellationToken.None),
        };
        var waiting = new List<Task>();
        foreach (var client in (string[])["a", "b"])
        {
            waiting.AddRange(Enumerable.Range(0, 50).Select(_ => WorkAsync(client)));
        }

        var other = WorkAsync("other");
        running.ForEach(turn => turn.Dispose());
        await Task.WhenAll(waiting.Append(other)).WaitAsync(Long);

        // A hundred were before it; of each of the others there was one in the line.
        Assert.InRange(served.IndexOf("other"), 0, 4);

        async Task WorkAsync(string client)
        {
            using var turn = await turns.TakeAsync(client, CancellationToken.None);
            lock (served)
            {
                served.Add(client);
            }

            await Task.Yield();
        }
    }

    [Fact]
    public async Task Who_has_waited_too_long_is_refused_and_who_leaves_gives_up_the_place()
    {
        using var turns = new Turns(
            new ConcurrencyOptions
            {
                AtOnce = 1,
                Waiting = 1,
                MaximumWait = TimeSpan.FromMilliseconds(50),
            },
            "tests"
        );
        using var turn = turns.Take(null);

        var refused = await Assert.ThrowsAsync<RequestError>(async () =>
            await turns.TakeAsync(null, CancellationToken.None)
        );
        Assert.Equal(ErrorCode.Unavailable, refused.Code);
        using var gone = new CancellationTokenSource();
        var left = turns.TakeAsync(null, gone.Token).AsTask();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        turn.Dispose();
        turns.Take(null).Dispose();
    }
}
