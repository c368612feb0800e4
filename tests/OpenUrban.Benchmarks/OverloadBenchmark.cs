using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using OpenUrban.Benchmarks.Load;

namespace OpenUrban.Benchmarks;

/// <summary>
/// What three clients that ask little see while others ask all that they can: costly questions, each another one, over many
/// connections of one address or of many; pages with addresses of no meaning; slow readers of a large file.
/// </summary>
internal static class OverloadBenchmark
{
    private const string Large =
        "{ observations { nodes { indicator { definition series(areas: [\"310000\", \"310101\", \"310115\", \"000000\"]) "
        + "{ observations { year value valueText source { name producer address } } } } } } }";

    private const string Chart =
        "{ series(indicators: [\"POP_CENSUS\"], areas: [\"310000\"]) { observations { year value } } }";

    private const int SlowReaders = 10;
    private const double WantedPage = 0.5;
    private const double WantedChart = 1;

    private static readonly int[] Connections = [50, 200, 600, 1_500];

    public static async Task<int> RunAsync(Options options)
    {
        var seconds = Math.Min(options.Number("seconds", 8), 12);
        var folder = Directory.CreateTempSubdirectory("openurban-overload-");
        try
        {
            // The limit of requests a minute would end most of it: what is measured is what holds without.
            await using var api = await ServerProcess.StartApiAsync(
                $"Data Source={Path.Combine(folder.FullName, "openurban.db")}",
                new Dictionary<string, string>
                {
                    ["RateLimit__Requests"] = "100000000",
                    ["Releases__PollMilliseconds"] = "1000",
                }
            );
            using var client = new HttpClient { BaseAddress = api.Address, Timeout = TimeSpan.FromSeconds(10) };
            await WarmAsync(client);
            var calm = await OthersAsync(client, TimeSpan.FromSeconds(3));
            Console.WriteLine(
                "| the load | answered | 503 | 429 | none | the others: p50 | p99 | refused | timeouts | recovered |"
            );
            Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
            Console.WriteLine($"| none | | | | | {calm.Line} | |");
            var timeouts = calm.Timeouts;
            foreach (var clients in (int[])[1, 30, 0])
            {
                foreach (var connections in Connections)
                {
                    timeouts += await QuestionsAsync(api, client, calm, connections, clients, seconds);
                }
            }

            var page = await PagesAsync(api, client, seconds);
            var chart = await ReadersAsync(api, client);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    timeouts of the others: {timeouts} (wanted: 0)
                    100 clients of /chart?x=...: / p99 {page:F2} s (wanted: at most {WantedPage})
                    {SlowReaders} readers of a large file at 20 kB/s: a chart at most {chart:F2} s (wanted: at most {WantedChart})
                    memory: at most {api.PeakMegabytes:F0} MB
                    """
                )
            );
            return timeouts == 0 && page <= WantedPage && chart <= WantedChart ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task WarmAsync(HttpClient client)
    {
        for (var i = 0; i < 40; i++)
        {
            using var answer = await AskAsync(client, "203.0.113.1", i);
            answer.EnsureSuccessStatusCode();
        }
    }

    private static async Task<int> QuestionsAsync(
        ServerProcess api,
        HttpClient client,
        Seen calm,
        int connections,
        int clients,
        int seconds
    )
    {
        var load = Crowd.RunAsync(Crowd.Questions, api.Address, connections, clients, seconds);

        // Its process has to start, and to open its connections.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        var loaded = await OthersAsync(client, TimeSpan.FromSeconds(seconds - 2));
        var statuses = await load;
        var watch = Stopwatch.StartNew();
        while (
            (await OthersAsync(client, TimeSpan.FromMilliseconds(200))).Percentile(0.9)
                > (2 * calm.Percentile(0.99)) + 5
            && watch.Elapsed < TimeSpan.FromSeconds(10)
        )
        {
            // Not yet.
        }

        var recovered = watch.Elapsed - TimeSpan.FromMilliseconds(200);
        var all = Math.Max(1, statuses.Values.Sum());
        var from = clients == 0 ? "this machine, not counted" : $"{clients} address{(clients == 1 ? "" : "es")}";
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {connections} of {from} | {statuses.GetValueOrDefault(200)} | {Share(503)} | {Share(429)} | {statuses.GetValueOrDefault(0)} | {loaded.Line} | {recovered.TotalSeconds:F1} s |"
            )
        );
        return loaded.Timeouts;

        string Share(int status) =>
            ((double)statuses.GetValueOrDefault(status) / all).ToString("P0", CultureInfo.InvariantCulture);
    }

    /// <summary>Three who ask in turn: what is in the cache, a known question about another place, and one that is new.</summary>
    private static async Task<Seen> OthersAsync(HttpClient client, TimeSpan time)
    {
        var seen = new Seen();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(async other =>
                {
                    for (var i = 0; watch.Elapsed < time; i++)
                    {
                        var started = Stopwatch.GetTimestamp();
                        try
                        {
                            using var answer = await AskAsync(client, $"203.0.113.{other}", i);
                            seen.Add(Stopwatch.GetElapsedTime(started), answer.StatusCode);
                        }
                        catch (Exception exception)
                            when (exception is HttpRequestException or OperationCanceledException)
                        {
                            seen.AddTimeout(Stopwatch.GetElapsedTime(started));
                        }

                        await Task.Delay(10);
                    }
                })
        );
        return seen;
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string address, int i)
    {
        object body = (i % 3) switch
        {
            0 => new { query = "{ plan(code: \"SHP\") { name } }" },
            1 => new
            {
                query = "query ($from: Int) { series(indicators: [\"POP_CENSUS\"], areas: [\"310101\"], from: $from) { years values } }",
                variables = new { from = 1000 + (int)(Stopwatch.GetTimestamp() % 900) },
            },
            _ => new { query = $"{{ a{Stopwatch.GetTimestamp()}: district(code: \"310115\") {{ name }} }}" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Content = JsonContent.Create(body, body.GetType()),
        };
        request.Headers.Add("X-Forwarded-For", address);
        return await client.SendAsync(request);
    }

    /// <summary>p99 of the first page, in seconds, while 100 clients ask for pages with addresses of no meaning.</summary>
    private static async Task<double> PagesAsync(ServerProcess api, HttpClient client, int seconds)
    {
        using (var first = await client.GetAsync(new Uri("/", UriKind.Relative)))
        {
            await first.Content.LoadIntoBufferAsync();
        }

        var load = Crowd.RunAsync(Crowd.Pages, api.Address, 100, 100, seconds);
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        var (seen, watch) = (new Seen(), Stopwatch.StartNew());
        while (watch.Elapsed < TimeSpan.FromSeconds(seconds - 2))
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
                await answer.Content.LoadIntoBufferAsync();
                seen.Add(Stopwatch.GetElapsedTime(started), answer.StatusCode);
            }
            catch (OperationCanceledException)
            {
                seen.AddTimeout(Stopwatch.GetElapsedTime(started));
            }

            await Task.Delay(20);
        }

        await load;
        return seen.Percentile(0.99) / 1_000;
    }

    /// <summary>The longest time of a small chart, in seconds, while a large file is read slowly.</summary>
    private static async Task<double> ReadersAsync(ServerProcess api, HttpClient client)
    {
        var (large, chart) = (await StoreAsync(client, Large), await StoreAsync(client, Chart));
        using (await client.GetAsync(new Uri($"/q/{chart}.svg", UriKind.Relative)))
        {
            // Warm.
        }

        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        var readers = Enumerable
            .Range(0, SlowReaders)
            .Select(i => ReadSlowlyAsync(api.Address, $"/q/{large}.csv", $"192.0.2.{i}", end.Token))
            .ToList();
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        var longest = 0.0;
        for (var i = 0; i < 10; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(new Uri($"/q/{chart}.svg?width={600 + i}", UriKind.Relative));
            await answer.Content.LoadIntoBufferAsync();
            longest = answer.IsSuccessStatusCode
                ? Math.Max(longest, watch.Elapsed.TotalSeconds)
                : double.PositiveInfinity;
            await Task.Delay(100);
        }

        await end.CancelAsync();
        await Task.WhenAll(readers);
        return longest;
    }

    private static async Task<string> StoreAsync(HttpClient client, string query)
    {
        using var answer = await client.PostAsJsonAsync(new Uri("/q", UriKind.Relative), new { query });
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hash").GetString()!;
    }

    private static async Task ReadSlowlyAsync(Uri api, string path, string address, CancellationToken end)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 16 * 1024 };
        await socket.ConnectAsync(api.Host, api.Port, CancellationToken.None);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                $"GET {path} HTTP/1.1\r\nHost: {api.Authority}\r\nX-Forwarded-For: {address}\r\n\r\n"
            )
        );
        var buffer = new byte[2_000];
        try
        {
            while (await socket.ReceiveAsync(buffer, end) > 0)
            {
                await Task.Delay(100, end);
            }
        }
        catch (OperationCanceledException)
        {
            // Enough.
        }
    }

    private sealed class Seen
    {
        private readonly Lock gate = new();
        private readonly List<double> milliseconds = [];
        private int refused;

        public int Timeouts { get; private set; }

        public string Line =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Percentile(0.5):F0} ms | {Percentile(0.99):F0} ms | {refused} of {milliseconds.Count} | {Timeouts}"
            );

        public double Percentile(double share)
        {
            lock (gate)
            {
                return milliseconds.Count == 0
                    ? 0
                    : milliseconds.Order().ElementAt((int)((milliseconds.Count - 1) * share));
            }
        }

        public void Add(TimeSpan time, HttpStatusCode status)
        {
            lock (gate)
            {
                milliseconds.Add(time.TotalMilliseconds);
                refused += status == HttpStatusCode.OK ? 0 : 1;
            }
        }

        public void AddTimeout(TimeSpan time)
        {
            lock (gate)
            {
                milliseconds.Add(time.TotalMilliseconds);
                Timeouts++;
            }
        }
    }
}
