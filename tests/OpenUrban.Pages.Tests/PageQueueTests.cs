using System.Net;
using OpenUrban.Api.Pages;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Pages.Tests;

public sealed class PageQueueTests
{
    private static readonly IPAddress One = IPAddress.Parse("203.0.113.1");
    private static readonly IPAddress Other = IPAddress.Parse("203.0.113.2");

    private readonly List<string> order = [];

    [Fact]
    public async Task Who_came_last_is_first_and_clients_take_turns()
    {
        var queue = new PageQueue(atOnce: 1, mostWaiting: 10);
        var running = new TaskCompletionSource();
        var all = new List<Task>
        {
            Run(queue, One, "running", running.Task),
            Run(queue, One, "a"),
            Run(queue, One, "b"),
            Run(queue, One, "c"),
            Run(queue, Other, "other"),
        };

        running.SetResult();
        await Task.WhenAll(all);

        Assert.Equal(["running", "other", "c", "b", "a"], order);
    }

    [Fact]
    public async Task Where_there_is_no_room_the_oldest_of_who_has_the_most_goes()
    {
        var queue = new PageQueue(atOnce: 1, mostWaiting: 3);
        var running = new TaskCompletionSource();
        var first = Run(queue, One, "running", running.Task);
        var refused = Run(queue, One, "a");
        var others = new[] { Run(queue, One, "b"), Run(queue, Other, "other"), Run(queue, One, "c") };

        var error = await Assert.ThrowsAsync<RequestError>(() => refused);

        Assert.Equal(ErrorCode.Unavailable, error.Code);
        Assert.NotNull(error.RetryAfter);
        running.SetResult();
        await Task.WhenAll([first, .. others]);
        Assert.Equal(["running", "other", "c", "b"], order);

        // What was refused has left its place.
        await Run(queue, One, "next");
        Assert.Equal("next", order[^1]);
    }

    [Fact]
    public async Task Who_gives_up_leaves_its_place()
    {
        var queue = new PageQueue(atOnce: 1, mostWaiting: 1);
        var running = new TaskCompletionSource();
        using var left = new CancellationTokenSource();
        var first = Run(queue, One, "running", running.Task);
        var gone = Run(queue, One, "gone", cancellationToken: left.Token);
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        var next = Run(queue, Other, "next");
        running.SetResult();
        await Task.WhenAll(first, next);
        Assert.Equal(["running", "next"], order);
    }

    private Task<int> Run(
        PageQueue queue,
        IPAddress client,
        string name,
        Task? until = null,
        CancellationToken cancellationToken = default
    ) =>
        queue.RunAsync(
            client,
            async () =>
            {
                order.Add(name);
                await (until ?? Task.CompletedTask);
                return 0;
            },
            cancellationToken
        );
}
