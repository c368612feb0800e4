using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using OpenUrban.Benchmarks.Data;
using OpenUrban.Benchmarks.Load;

namespace OpenUrban.Benchmarks;

/// <summary>
/// Twelve of the largest questions that are allowed, asked at once and again and again: the most memory of the process meanwhile, and
/// how long another client waits for something small, beside a calm server.
/// </summary>
internal static class BoundsBenchmark
{
    private const int AtOnce = 12;
    private const double WantedMegabytes = 600;
    private const double WantedRatio = 3;

    /// <summary>With texts as long as they are, and cells as many as there may be.</summary>
    private static readonly string[] Largest =
    [
        Page(
            string.Join(
                ' ',
                Enumerable
                    .Range(0, 12)
                    .Select(i =>
                        $"i{i}: indicator {{ code name definition decimals }} a{i}: area {{ code name note }} v{i}: valueText"
                    )
            )
        ),
        Page("indicator { series(areas: [\"A0005\"]) { observations { value } } }", first: 1000),
        "{ series(indicators: [\"I003\", \"I007\", \"I011\", \"I014\"], areaKind: DISTRICT) { points { year value inputs { observation { year value } } } observations { id year value status source { name publisher } } } }",
    ];

    public static async Task<int> RunAsync(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("openurban-bounds-");
        try
        {
            var database = (await GeneratedDatabase.GetAsync(Scale.Small, options.DataFolder)).CopyTo(folder.FullName);
            await using var api = await ServerProcess.StartApiAsync(
                database.ConnectionString,
                // Kept answers would be found and not made.
                new Dictionary<string, string> { ["Cache__Enabled"] = "false" }
            );
            using var client = new HttpClient { BaseAddress = api.Address, Timeout = TimeSpan.FromSeconds(60) };
            var seconds = TimeSpan.FromSeconds(options.Seconds);
            await HealthyAsync(client, TimeSpan.FromSeconds(1));
            var calm = await HealthyAsync(client, seconds);
            var rest = api.MemoryMegabytes;
            await api.ResetPeakAsync();

            using var end = new CancellationTokenSource();
            var asked = Enumerable.Range(0, AtOnce).Select(i => AskAsync(client, i, end.Token)).ToList();
            var loaded = await HealthyAsync(client, seconds);
            await end.CancelAsync();
            var answers = (await Task.WhenAll(asked)).SelectMany(a => a).CountBy(a => a).ToList();
            var (peak, ratio) = (api.PeakMegabytes, loaded / calm);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    {AtOnce} of the largest questions at once, {string.Join(
                        ", ",
                        answers.Select(a => $"{a.Value} x {a.Key}")
                    )}
                    memory        {peak:F0} MB at most (wanted: at most {WantedMegabytes}); {rest:F0} MB before
                    another's p99 {loaded:F1} ms, {calm:F1} ms when calm, ratio {ratio:F1} (wanted: at most {WantedRatio})
                    """
                )
            );
            return peak <= WantedMegabytes && ratio <= WantedRatio ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Page(string fields, int first = 1000) =>
        $"{{ observations(first: {first}) {{ nodes {{ {fields} }} }} }}";

    /// <summary>Asks the largest questions until it is ended; what came of each.</summary>
    private static async Task<List<string>> AskAsync(HttpClient client, int number, CancellationToken cancellationToken)
    {
        var outcomes = new List<string>();
        for (var i = number; !cancellationToken.IsCancellationRequested; i++)
        {
            try
            {
                using var answer = await client.PostAsJsonAsync(
                    "/graphql",
                    new { query = $"{Largest[i % Largest.Length]} # {i}" },
                    cancellationToken
                );
                var body = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
                outcomes.Add(
                    $"{(int)answer.StatusCode} {(body.AsSpan(0, 8).SequenceEqual("{\"errors"u8) ? "refused" : "answered")}"
                );
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return outcomes;
    }

    /// <summary>Milliseconds in which 99 of 100 small questions, asked one after another, are answered.</summary>
    private static async Task<double> HealthyAsync(HttpClient client, TimeSpan time)
    {
        var times = new List<double>();
        var all = Stopwatch.StartNew();
        while (all.Elapsed < time)
        {
            var one = Stopwatch.StartNew();
            using var answer = await client.PostAsJsonAsync(
                "/graphql",
                new { query = $"{{ indicator(code: \"I007\") {{ code name }} }} # {times.Count}" }
            );
            answer.EnsureSuccessStatusCode();
            times.Add(one.Elapsed.TotalMilliseconds);
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        times.Sort();
        return times[(int)(0.99 * (times.Count - 1))];
    }
}
