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

            var crowd = Crowd.RunAsync(Crowd.Largest, api.Address, AtOnce, clients: 0, options.Seconds + 3);

            // Its process has to start.
            await Task.Delay(TimeSpan.FromSeconds(2));
            var loaded = await HealthyAsync(client, seconds);
            var answers = await crowd;
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
