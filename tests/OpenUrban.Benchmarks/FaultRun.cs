using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Benchmarks.Data;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Testing;

namespace OpenUrban.Benchmarks;

/// <summary>
/// Load on 64 connections while Redis is killed and started again three times and a release is published every second:
/// no answer may fail, mix two releases or be from an earlier one than the answer before, and memory stays flat.
/// </summary>
internal static class FaultRun
{
    private const int Connections = 64;
    private const int Kills = 3;

    public static async Task<int> RunAsync(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("openurban-faults-");
        try
        {
            var database = (await GeneratedDatabase.GetAsync(Scale.Small, options.DataFolder)).CopyTo(folder.FullName);
            using var redis = new RedisServer();
            redis.Start();
            await using var api = await ServerProcess.StartApiAsync(
                database.ConnectionString,
                new Dictionary<string, string> { ["ConnectionStrings__Redis"] = redis.ConnectionString }
            );
            return await RunAsync(api, database, redis, TimeSpan.FromSeconds(options.Number("seconds", 30)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(
        ServerProcess api,
        GeneratedDatabase database,
        RedisServer redis,
        TimeSpan time
    )
    {
        using var end = new CancellationTokenSource(time);
        var findings = new Findings();
        var memory = new List<double>();
        var readers = Enumerable.Range(0, Connections).Select(seed => ReadAsync(api, findings, seed, end.Token));
        await Task.WhenAll([
            .. readers,
            EachSecondAsync(
                async _ =>
                {
                    await database.PublishAsync(TimeSpan.FromMilliseconds(500));
                    memory.Add(api.MemoryMegabytes);
                },
                end.Token
            ),
            KillAsync(redis, time / ((2 * Kills) + 1), end.Token),
        ]);

        // The first third of the time is what the process needs to get warm.
        var settled = memory.Skip(memory.Count / 3).ToList();
        var growth = settled[^1] - settled[0];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {findings.Answers:N0} answers on {Connections} connections in {time.TotalSeconds:F0} s, from {findings.Releases} releases; Redis was killed {Kills} times
                failed: {findings.Failed}, mixed: {findings.Mixed}, from an earlier release: {findings.Earlier} (wanted: 0, 0, 0); slowest {findings.SlowestMilliseconds:F0} ms
                memory: {settled[0]:F0} MB after a third of the time, {settled[
                    ^1
                ]:F0} MB at the end, at most {settled.Max():F0} MB
                """
            )
        );
        foreach (var example in findings.Examples)
        {
            Console.WriteLine(example);
        }

        return findings is { Failed: 0, Mixed: 0, Earlier: 0 } && growth < 50 ? 0 : 1;
    }

    private static async Task KillAsync(RedisServer redis, TimeSpan rest, CancellationToken end)
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(rest, end);
            redis.Kill();
            await Task.Delay(rest, end);
            redis.Start();
        }
    }

    private static async Task EachSecondAsync(Func<int, Task> act, CancellationToken end)
    {
        for (var second = 0; !end.IsCancellationRequested; second++)
        {
            await act(second);
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(1), end);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>One connection: half of its questions are always the same, the others each time another.</summary>
    private static async Task ReadAsync(ServerProcess api, Findings findings, int seed, CancellationToken end)
    {
#pragma warning disable CA5394 // Questions, not secrets.
        var random = new Random(seed);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 });
        var last = 0;
        while (!end.IsCancellationRequested)
        {
            var others = random.Next(2) == 0 ? 1 : random.Next(1, Scale.Small.Indicators * Scale.Small.Areas);
            var query = $$"""
                { dataset { release { number } }
                  changing: series(indicators: ["I001"], areas: ["A0001"], to: {{Scale.FirstYear}}) { values }
                  series(indicators: ["{{Scale.IndicatorCode(1 + (others % Scale.Small.Indicators))}}"], areas: ["{{Scale.AreaCode(
                    1 + (others / Scale.Small.Indicators)
                )}}"]) { years values } }
                """;
            last = await AskAsync(client, api, query, last, findings);
        }
#pragma warning restore CA5394
    }

    private static async Task<int> AskAsync(
        HttpClient client,
        ServerProcess api,
        string query,
        int last,
        Findings findings
    )
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = await client.PostAsJsonAsync(new Uri(api.Address, "/graphql"), new { query });
            var body = await response.Content.ReadFromJsonAsync<JsonElement>();
            findings.Time(watch.Elapsed);
            if (!response.IsSuccessStatusCode || body.TryGetProperty("errors", out _))
            {
                findings.Fail($"{(int)response.StatusCode} {body}");
                return last;
            }

            var data = body.GetProperty("data");
            var header = int.Parse(
                response.Headers.GetValues("OpenUrban-Release").Single(),
                CultureInfo.InvariantCulture
            );
            var number = data.GetProperty("dataset").GetProperty("release").GetProperty("number").GetInt32();
            var value = data.GetProperty("changing")[0].GetProperty("values")[0].GetDouble();

            // From the second release on the value is the release's number.
            findings.Check(header, number, header == 1 ? 1 : value, last);
            return header;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            findings.Fail(exception.Message);
            return last;
        }
    }

    private sealed class Findings
    {
        private readonly ConcurrentDictionary<int, byte> releases = new();
        private readonly ConcurrentQueue<string> examples = new();
        private long slowest;
        private int answers;
        private int failed;
        private int mixed;
        private int earlier;

        public int Answers => answers;

        public int Failed => failed;

        public int Mixed => mixed;

        public int Earlier => earlier;

        public int Releases => releases.Count;

        public double SlowestMilliseconds => TimeSpan.FromTicks(slowest).TotalMilliseconds;

        public IEnumerable<string> Examples => examples.Take(5);

        public void Time(TimeSpan time)
        {
            Interlocked.Increment(ref answers);
            InterlockedMaximum(time.Ticks);
        }

        public void Fail(string reason)
        {
            Interlocked.Increment(ref failed);
            examples.Enqueue(reason);
        }

        public void Check(int header, int number, double value, int last)
        {
            releases[header] = 1;
            if (header != number || value != header)
            {
                Interlocked.Increment(ref mixed);
                examples.Enqueue($"header {header}, body {number}, value {value}");
            }

            if (header < last)
            {
                Interlocked.Increment(ref earlier);
            }
        }

        private void InterlockedMaximum(long ticks)
        {
            var known = Interlocked.Read(ref slowest);
            while (ticks > known)
            {
                var before = Interlocked.CompareExchange(ref slowest, ticks, known);
                if (before == known)
                {
                    return;
                }

                known = before;
            }
        }
    }
}
