using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;
using OpenUrban.Testing;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>They measure the memory of the process: no other test may run meanwhile.</summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Slow")]
public sealed class MemoryTests
{
    private const string Query = """
        query($code: String) { books(where: { code: { eq: $code } }) { totalCount } __typename }
        """;

    [Fact]
    public async Task Twenty_thousand_questions_take_no_more_memory_than_is_allowed()
    {
        var host = await LibraryHost.CreateInMemoryAsync(options => options.Cache.MaximumMegabytes = 1);
        using var client = host.Client();
        const int Count = 20_000;
        var before = 0L;
        for (var i = 0; i < Count; i++)
        {
            await AskAsync($"{i}");
            Assert.InRange(host.Cache.Bytes, 1, 1024 * 1024);
            if (i % 50 == 0)
            {
                await AskAsync("often");
            }

            if (i == 3000)
            {
                before = await HeldAsync();
            }
        }

        var grown = await HeldAsync() - before;
        Assert.InRange(grown, long.MinValue, 1024 * 1024);

        // What is asked for often has stayed: it was made once.
        Assert.Equal(Count + 1, host.Cache.Misses);
        Assert.Equal(Count / 50 - 1, host.Cache.Hits);

        async Task AskAsync(string code) =>
            await Exchange.SendAsync(
                client,
                Exchange.Of(
                    HttpMethod.Post,
                    "",
                    JsonSerializer.Serialize(new { query = Query, variables = new { code } })
                )
            );
    }

    /// <summary>Small answers are the ones that take most beside their bytes.</summary>
    [Fact]
    public async Task The_memory_that_is_counted_is_the_memory_that_is_taken()
    {
        var host = await LibraryHost.CreateInMemoryAsync(options => options.Cache.MaximumMegabytes = 64);
        using var client = host.Client();
        await AskAsync(0, 500);
        var (before, counted) = (await HeldAsync(), host.Cache.Bytes);

        await AskAsync(500, 6000);

        var taken = await HeldAsync() - before;
        Assert.InRange(taken, 1, (host.Cache.Bytes - counted) * 5 / 4);
        Assert.Equal(6000, host.Cache.Count);

        async Task AskAsync(int from, int to)
        {
            for (var code = from; code < to; code++)
            {
                var variables = Uri.EscapeDataString($"{{\"code\":\"{code}\"}}");
                await Exchange.SendAsync(
                    client,
                    Exchange.Get(
                        $"?query={Uri.EscapeDataString(Query)}&variables={variables}",
                        ("Accept", "application/json"),
                        ("Accept-Encoding", "gzip, br")
                    )
                );
            }
        }
    }

    /// <summary>What is held when nothing more can be let go: on a busy machine other threads are still finishing, and pools let go late.</summary>
    private static async Task<long> HeldAsync()
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Task.Delay(50);
            GC.WaitForPendingFinalizers();
            least = Math.Min(least, GC.GetTotalMemory(forceFullCollection: true));
        }

        return least;
    }
}
