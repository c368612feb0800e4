using System.Globalization;
using OpenUrban.Benchmarks.Data;
using OpenUrban.Benchmarks.Load;

namespace OpenUrban.Benchmarks;

/// <summary>Five million values: when the API is ready, its memory at rest, and the most of it while a release is swapped.</summary>
internal static class SwapBenchmark
{
    private const double WantedSecondsPerMillion = 1.5;
    private const double WantedAtRest = 300;
    private const double WantedPeak = 600;

    /// <summary>The longest that the command line gives.</summary>
    private static readonly TimeSpan Lead = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("openurban-swap-");
        try
        {
            var database = (await GeneratedDatabase.GetAsync(Scale.Large, options.DataFolder)).CopyTo(folder.FullName);
            await using var api = await ServerProcess.StartApiAsync(
                database.ConnectionString,
                new Dictionary<string, string>()
            );
            await Task.Delay(TimeSpan.FromSeconds(2));
            var (rest, start) = (api.MemoryMegabytes, api.PeakMegabytes);
            var peak = 0.0;
            for (var swap = 0; swap < options.Number("swaps", 3); swap++)
            {
                await api.ResetPeakAsync();
                var before = await ReleaseAsync(api);
                await database.PublishAsync(Lead);
                while (await ReleaseAsync(api) == before)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(50));
                }

                await Task.Delay(TimeSpan.FromSeconds(2));
                peak = Math.Max(peak, api.PeakMegabytes);
            }

            var perMillion = api.Readiness.TotalSeconds / (Scale.Large.Rows / 1e6);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    {Scale.Large.Rows:N0} values
                    ready after   {api.Readiness.TotalSeconds:F2} s, {perMillion:F2} s a million (wanted: at most {WantedSecondsPerMillion})
                    at rest       {rest:F0} MB (wanted: at most {WantedAtRest}); at most {start:F0} MB while starting
                    while swapped {peak:F0} MB at most (wanted: at most {WantedPeak}); afterwards {api.MemoryMegabytes:F0} MB
                    """
                )
            );
            return perMillion <= WantedSecondsPerMillion && rest <= WantedAtRest && peak <= WantedPeak ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> ReleaseAsync(ServerProcess api)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(api.Address, "/graphql?query={__typename}"));
        answer.EnsureSuccessStatusCode();
        return answer.Headers.GetValues("OpenUrban-Release").Single();
    }
}
