using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OpenUrban.Benchmarks.Load;

/// <summary>The load generator wrk, from Debian's package of that name.</summary>
internal static class Wrk
{
    /// <summary>Sends one request over and over on a number of connections.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="request">What.</param>
    /// <param name="connections">How many connections.</param>
    /// <param name="time">For how long.</param>
    /// <exception cref="InvalidOperationException">wrk is missing, or an answer was no success.</exception>
    public static async Task<LoadResult> RunAsync(Uri target, LoadRequest request, int connections, TimeSpan time)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, Script(request));
            var start = new ProcessStartInfo(
                "wrk",
                [
                    "--threads",
                    "1",
                    "--connections",
                    $"{connections}",
                    "--duration",
                    $"{(int)Math.Ceiling(time.TotalSeconds)}s",
                    "--timeout",
                    "30s",
                    "--script",
                    script,
                    target.AbsoluteUri,
                ]
            )
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk cannot be started.");
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            var line = output.Split('\n').LastOrDefault(l => l.StartsWith("RESULT ", StringComparison.Ordinal));
            if (line?["RESULT ".Length..].Split(' ') is not [var requests, var microseconds, var p99, var errors])
            {
                throw new InvalidOperationException($"wrk says nothing of a result:\n{output}");
            }

            return Number(errors) == 0
                ? new LoadResult(Number(requests) / (Number(microseconds) / 1e6), Number(p99) / 1e3, Number(requests))
                : throw new InvalidOperationException($"{errors} requests of {requests} failed at {target}.");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("wrk is missing: apt-get install wrk.", missing);
        }
        finally
        {
            File.Delete(script);
        }

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>JSON strings are Lua strings as long as they are ASCII.</summary>
    private static string Script(LoadRequest request)
    {
        var headers = string.Concat(
            request.Headers.Select(h => $"wrk.headers[{JsonSerializer.Serialize(h.Name)}] = {Quoted(h.Value)}\n")
        );
        return $$"""
            wrk.method = "{{(request.Body is null ? "GET" : "POST")}}"
            wrk.body = {{(request.Body is null ? "nil" : Quoted(request.Body))}}
            {{headers}}
            function done(summary, latency, requests)
              local e = summary.errors
              print(string.format("RESULT %d %d %d %d", summary.requests, summary.duration, latency:percentile(99),
                e.connect + e.read + e.write + e.status + e.timeout))
            end
            """;
    }

    private static string Quoted(string text) => $"[==[{text}]==]";
}

/// <param name="Body">Sent with POST; without it the request is GET.</param>
/// <param name="Headers">Further headers.</param>
internal sealed record LoadRequest(string? Body, params (string Name, string Value)[] Headers)
{
    public static LoadRequest Json(string body) => new(body, ("Content-Type", "application/json"));
}

/// <param name="Rate">Requests a second.</param>
/// <param name="P99Milliseconds">99 of 100 were answered in this time.</param>
/// <param name="Requests">How many there were.</param>
internal sealed record LoadResult(double Rate, double P99Milliseconds, double Requests);
