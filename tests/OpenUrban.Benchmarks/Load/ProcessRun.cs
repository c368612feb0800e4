using System.Diagnostics;
using System.Globalization;

namespace OpenUrban.Benchmarks.Load;

/// <summary>What a program took from its start to its end.</summary>
/// <param name="Elapsed">On the clock.</param>
/// <param name="PeakMebibytes">The most memory it had at any time (VmHWM), looked at a hundred times a second.</param>
internal sealed record ProcessRun(TimeSpan Elapsed, double PeakMebibytes)
{
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<ProcessRun> OfAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        var elapsed = watch.Elapsed;
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? new ProcessRun(elapsed, peak)
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}\n{await error}"
            );
    }

    private static double PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status")
                .FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null
                ? 0
                : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
                    / 1024.0;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
