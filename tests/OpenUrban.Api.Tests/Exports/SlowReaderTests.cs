using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>Clients that read slowly, as phones do on a bad line, cost nobody else anything.</summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
[Trait("Category", "Slow")]
public sealed class SlowReaderTests
{
    /// <summary>27 MB as CSV.</summary>
    private const string Large =
        "{ observations { nodes { indicator { definition series(areas: [\"310000\", \"310101\", \"310115\", \"000000\"]) "
        + "{ observations { year value valueText source { name producer address } } } } } } }";

    private const string Small =
        "{ series(indicators: [\"POP_CENSUS\"], areas: [\"310000\"]) { observations { year value } } }";

    private const int Readers = 8;

    /// <summary>Two seconds on a machine that has nothing else to do. A turn of those readers is not free for minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Eight_who_read_20_kilobytes_a_second_hold_up_nobody()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var api = ApiProcess.Start(database.ConnectionString);
        using var client = await api.ConnectAsync();
        using var exports = new ExportClient(client);
        var large = await exports.StoreAsync(Large);
        var small = await exports.StoreAsync(Small);
        using var end = new CancellationTokenSource();
        var readers = new List<Task<long>>();
        for (var reader = 0; reader < Readers; reader++)
        {
            var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            readers.Add(
                ReadSlowlyAsync(client.BaseAddress!, $"/q/{large}.csv", $"203.0.113.{reader}", first, end.Token)
            );
            await first.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }

        foreach (
            var address in (string[])[$"/q/{small}.svg", $"/embed/{small}", $"/q/{small}.csv", $"/q/{small}.vl.json"]
        )
        {
            var watch = Stopwatch.StartNew();
            using var answer = await exports.GetAsync(address);
            Assert.Equal((HttpStatusCode.OK, address), (answer.StatusCode, address));
            Assert.True(watch.Elapsed < Patience, $"{address} took {watch.Elapsed}.");
        }

        // Their files are made soon, however long they read: then others have theirs.
        for (var begun = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            using var answer = await client.GetAsync(
                new Uri($"/q/{large}.csv", UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead
            );
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                var whole = await answer.Content.ReadAsByteArrayAsync();
                Assert.True(whole.Length > 16_000_000, $"{whole.Length} bytes are no large file.");
                break;
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.True(begun.Elapsed < TimeSpan.FromMinutes(1), "The readers hold their turns.");
        }

        Assert.All(readers, reader => Assert.False(reader.IsCompleted));
        await end.CancelAsync();
        Assert.All(await Task.WhenAll(readers), bytes => Assert.InRange(bytes, 1, 16_000_000));
    }

    [Fact]
    public async Task One_client_makes_two_large_files_at_once_and_hears_at_once_that_a_third_has_to_wait()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);

        // Without room on the disk they are made no faster than they are read.
        await using var api = ApiProcess.Start(
            database.ConnectionString,
            null,
            ("Exports__MaximumMegabytes", "0"),
            ("Exports__MaximumWait", "00:02:00"),
            ("RateLimit__Loopback", "true")
        );
        using var client = await api.ConnectAsync();
        using var exports = new ExportClient(client);
        var large = await exports.StoreAsync(Large);
        var small = await exports.StoreAsync(Small);
        using var end = new CancellationTokenSource();
        var readers = new List<Task<long>>();
        for (var reader = 0; reader < 2; reader++)
        {
            var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            readers.Add(ReadSlowlyAsync(client.BaseAddress!, $"/q/{large}.csv", null, first, end.Token));
            await first.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }

        var watch = Stopwatch.StartNew();
        using var third = await exports.GetAsync($"/q/{large}.csv");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, third.StatusCode);
        Assert.NotNull(third.Headers.RetryAfter);
        Assert.Null(third.Headers.ETag);
        Assert.Contains("UNAVAILABLE", await third.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");

        // What is small goes on for this client, and another has large ones, too.
        Assert.NotEmpty(await exports.BytesAsync(small, "csv"));
        using var other = new HttpRequestMessage(HttpMethod.Get, new Uri($"/q/{large}.csv", UriKind.Relative));
        other.Headers.Add("X-Forwarded-For", "203.0.113.77");
        using var another = await client.SendAsync(other, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, another.StatusCode);
        await end.CancelAsync();
        await Task.WhenAll(readers);
    }

    /// <summary>Reads until it is told to stop, or the end. The answer is how many bytes came.</summary>
    private static async Task<long> ReadSlowlyAsync(
        Uri api,
        string path,
        string? address,
        TaskCompletionSource first,
        CancellationToken end
    )
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 16 * 1024 };
        await socket.ConnectAsync(api.Host, api.Port, CancellationToken.None);
        var forwarded = address is null ? "" : $"X-Forwarded-For: {address}\r\n";
        await socket.SendAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {api.Authority}\r\n{forwarded}\r\n")
        );
        var (buffer, bytes) = (new byte[2_000], 0L);
        try
        {
            while (await socket.ReceiveAsync(buffer, end) is > 0 and var count)
            {
                if (bytes == 0)
                {
                    var start = Encoding.ASCII.GetString(buffer, 0, count).Split('\r')[0];
                    if (!start.EndsWith("200 OK", StringComparison.Ordinal))
                    {
                        first.TrySetException(new InvalidOperationException(start));
                    }

                    first.TrySetResult();
                }

                bytes += count;
                await Task.Delay(100, end);
            }
        }
        catch (OperationCanceledException)
        {
            // Enough.
        }

        return bytes;
    }
}
