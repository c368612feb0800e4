using System.Diagnostics;
using System.Globalization;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Benchmarks.Reports;

namespace OpenUrban.Benchmarks;

/// <summary>From the start of the process to the first answer, with the shipped data in a file that is there already.</summary>
internal static class StartBenchmark
{
    private const string Question = "/graphql?query={series(indicators:[%22POP_CENSUS%22]){years%20values}}";
    private const double WantedBuilt = 1.5;
    private const double WantedPublished = 0.7;

    public static async Task<int> RunAsync(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("openurban-start-");
        try
        {
            var connectionString = $"Data Source={Path.Combine(folder.FullName, "openurban.db")}";
            var published = await PublishAsync(Path.Combine(folder.FullName, "published"));
            var built = await MeasureAsync("built (Release)", null, WantedBuilt, connectionString, options);
            return
                await MeasureAsync("published as the image is", published, WantedPublished, connectionString, options)
                && built
                ? 0
                : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>As the image has it.</summary>
    private static async Task<string> PublishAsync(string folder)
    {
        using var publish = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    "publish",
                    ServerProcess.ApiProject,
                    "--configuration",
                    "Release",
                    "--use-current-runtime",
                    "--self-contained",
                    "--output",
                    folder,
                    "--nologo",
                    "--verbosity",
                    "quiet",
                ]
            )
        )!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? Path.Combine(folder, "OpenUrban.Api")
            : throw new InvalidOperationException("The API cannot be published.");
    }

    private static async Task<bool> MeasureAsync(
        string name,
        string? file,
        double wanted,
        string connectionString,
        Options options
    )
    {
        var seconds = new List<double>();

        // The first start loads the data, or brings the files into memory, and is not counted.
        for (var start = 0; start <= options.Number("rounds", 7); start++)
        {
            await using var api = await ServerProcess.StartApiAsync(
                connectionString,
                new Dictionary<string, string>(),
                Question,
                file
            );
            if (start > 0)
            {
                seconds.Add(api.Readiness.TotalSeconds);
            }
        }

        var median = Medians.Of(seconds);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Start to first answer, {name}: {median:F2} s (median of {seconds.Count}, {seconds.Min():F2} to {seconds.Max():F2}); wanted: at most {wanted} s."
            )
        );
        return median <= wanted;
    }
}
