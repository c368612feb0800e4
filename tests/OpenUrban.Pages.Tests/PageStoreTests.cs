using OpenUrban.Api.Pages;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Pages.Tests;

public sealed class PageStoreTests
{
    private const int Bytes = 1_000;

    [Fact]
    public async Task Pages_that_nobody_asks_for_twice_drive_out_only_each_other()
    {
        var store = new PageStore(new NoData(), 40 * Bytes);
        await MakeAsync(store, "good");
        Assert.True(store.TryFind("good", out _));

        for (var i = 0; i < 1_000; i++)
        {
            await MakeAsync(store, $"random {i}");
        }

        Assert.True(store.TryFind("good", out _));
        Assert.True(store.TryFind("random 999", out _));
        Assert.False(store.TryFind("random 0", out _));
    }

    [Fact]
    public async Task A_page_that_says_that_there_is_nothing_is_never_one_of_the_good()
    {
        var store = new PageStore(new NoData(), 40 * Bytes);
        await MakeAsync(store, "missing", status: 404);
        Assert.True(store.TryFind("missing", out _));

        for (var i = 0; i < 20; i++)
        {
            await MakeAsync(store, $"random {i}");
        }

        Assert.False(store.TryFind("missing", out _));
    }

    [Fact]
    public async Task What_is_asked_for_often_is_bounded_too()
    {
        var store = new PageStore(new NoData(), 40 * Bytes);
        for (var i = 0; i < 100; i++)
        {
            await MakeAsync(store, $"page {i}");
            store.TryFind($"page {i}", out _);
        }

        Assert.InRange(Enumerable.Range(0, 100).Count(i => store.TryFind($"page {i}", out _)), 10, 40);
    }

    [Fact]
    public async Task What_is_asked_for_by_many_at_once_is_made_once()
    {
        var store = new PageStore(new NoData(), 40 * Bytes);
        var made = 0;
        var ready = new TaskCompletionSource();
        var all = Enumerable
            .Range(0, 20)
            .Select(_ =>
                store.MakeAsync(
                    "page",
                    async () =>
                    {
                        made++;
                        await ready.Task;
                        return new MadeBody(new byte[Bytes]);
                    }
                )
            )
            .ToList();
        ready.SetResult();
        var bodies = await Task.WhenAll(all);

        Assert.Equal(1, made);
        Assert.Single(bodies.Distinct());
    }

    [Fact]
    public async Task A_failure_is_told_to_all_who_wait_and_not_kept()
    {
        var store = new PageStore(new NoData(), 40 * Bytes);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.MakeAsync("page", () => throw new InvalidOperationException())
        );
        await MakeAsync(store, "page");

        Assert.True(store.TryFind("page", out _));
    }

    private static Task MakeAsync(PageStore store, string key, int status = 200) =>
        store.MakeAsync(key, () => Task.FromResult<MadeBody?>(new MadeBody(new byte[Bytes], status)));

    private sealed class NoData : DataState
    {
        public override string? Version => "1";
    }
}
