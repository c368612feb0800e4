using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using OpenUrban.Benchmarks.Data;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Benchmarks.Reports;
using Spectre.Console;

namespace OpenUrban.Benchmarks;

/// <summary>
/// The API beside a server that sends precomputed bytes and one with a prepared statement: the same questions, the same
/// load, in turn. What counts are the ratios, of medians over the rounds.
/// </summary>
internal static class HttpBenchmark
{
    private const string Cached = "API, cached";
    private const string NotCached = "API, not cached";
    private const string Store = "API, values in the database";

    /// <summary>What each server is told; null for those that are not the API.</summary>
    private static readonly (string Name, Dictionary<string, string>? Settings)[] Servers =
    [
        (HttpReport.Bytes, null),
        (HttpReport.Statement, null),
        (Cached, []),
        (NotCached, new() { ["Cache__Enabled"] = "false" }),
        (Store, new() { ["Cache__Enabled"] = "false", ["Releases__MaximumSnapshotRows"] = "0" }),
    ];

    public static async Task<int> RunAsync(Options options)
    {
        Scale[]? scales = options.Text("scale") switch
        {
            null or "small" => [Scale.Small],
            "large" => [Scale.Large],
            "both" => [Scale.Small, Scale.Large],
            _ => null,
        };
        if (scales is null)
        {
            await Console.Error.WriteLineAsync("--scale is small, large or both.");
            return 2;
        }

        var only = options.Text("only")?.Split(',');
        var without = options.Text("without")?.Split(',') ?? [];
        var workloads = Workload.All.Where(w => only?.Contains(w.Name) != false).ToList();
        var servers = Servers.Where(s => !without.Any(w => s.Name.Contains(w, StringComparison.Ordinal))).ToList();
        var runs = new List<Run>();
        foreach (var scale in scales)
        {
            var database = await GeneratedDatabase.GetAsync(scale, options.DataFolder);
            runs.AddRange(await RunAsync(database, servers, workloads, options));
        }

        var report = new HttpReport(runs, workloads);
        report.Print(AnsiConsole.Console);
        if (options.Text("json") is { } file)
        {
            await File.WriteAllTextAsync(file, report.ToJson());
        }

        return report.Counts ? 0 : 1;
    }

    private static async Task<List<Run>> RunAsync(
        GeneratedDatabase database,
        List<(string Name, Dictionary<string, string>? Settings)> kinds,
        List<Workload> workloads,
        Options options
    )
    {
        var answers = Directory.CreateTempSubdirectory("openurban-answers-");
        var started = new List<(string Name, ServerProcess Process, Func<Workload, string> Path)>();
        try
        {
            foreach (var (name, settings) in kinds.Where(k => k.Settings is not null))
            {
                var api = await ServerProcess.StartApiAsync(database.ConnectionString, settings!);
                started.Add((name, api, _ => "/graphql"));
            }

            foreach (var workload in workloads)
            {
                var body = await AskAsync(started[0].Process, "/graphql", workload);
                await File.WriteAllBytesAsync(Path.Combine(answers.FullName, $"{workload.Name}.json"), body);
            }

            foreach (var (name, _) in kinds.Where(k => k.Settings is null))
            {
                var other =
                    name == HttpReport.Bytes
                        ? await ServerProcess.StartOtherAsync("bytes", answers.FullName)
                        : await ServerProcess.StartOtherAsync("statement", await database.GetPlainCopyAsync());
                started.Add((name, other, w => $"/{w.Name}"));
            }

            await CheckEqualAsync(started, workloads);
            var rest = started.ToDictionary(s => s.Name, s => s.Process.MemoryMegabytes);
            return await MeasureAsync(database.Scale, started, workloads, rest, options);
        }
        finally
        {
            foreach (var (_, process, _) in started)
            {
                await process.DisposeAsync();
            }

            answers.Delete(recursive: true);
        }
    }

    private static async Task<List<Run>> MeasureAsync(
        Scale scale,
        List<(string Name, ServerProcess Process, Func<Workload, string> Path)> servers,
        List<Workload> workloads,
        Dictionary<string, double> rest,
        Options options
    )
    {
        var runs = new List<Run>();

        // The round before the first lets the servers get warm and is not counted.
        for (var round = 0; round <= options.Rounds; round++)
        {
            foreach (var workload in workloads)
            {
                foreach (var (name, process, path) in servers)
                {
                    AnsiConsole.MarkupLineInterpolated(
                        $"[grey]{scale.Name}, round {round} of {options.Rounds}, {workload.Name}, {name}[/]"
                    );
                    var before = process.Processor;
                    var result = await Wrk.RunAsync(
                        new Uri(process.Address, path(workload)),
                        LoadRequest.Json(workload.Body),
                        options.Connections,
                        TimeSpan.FromSeconds(options.Seconds)
                    );
                    if (round > 0)
                    {
                        runs.Add(
                            new Run(
                                scale.Name,
                                workload.Name,
                                name,
                                result.Rate,
                                result.P99Milliseconds,
                                (process.Processor - before).TotalMicroseconds / result.Requests,
                                rest[name],
                                process.MemoryMegabytes,
                                process.Readiness.TotalSeconds
                            )
                        );
                    }
                }
            }
        }

        return runs;
    }

    private static async Task CheckEqualAsync(
        List<(string Name, ServerProcess Process, Func<Workload, string> Path)> servers,
        List<Workload> workloads
    )
    {
        foreach (var workload in workloads)
        {
            byte[]? expected = null;
            foreach (var (name, process, path) in servers)
            {
                var body = await AskAsync(process, path(workload), workload);
                using var parsed = JsonDocument.Parse(body);
                if (parsed.RootElement.TryGetProperty("errors", out var errors))
                {
                    throw new InvalidOperationException($"{workload.Name}, {name}: {errors}");
                }

                expected ??= body;
                if (!body.AsSpan().SequenceEqual(expected))
                {
                    throw new InvalidOperationException(
                        $"{workload.Name}: {name} answers something else than {servers[0].Name}:\n"
                            + $"{Encoding.UTF8.GetString(body)}\n{Encoding.UTF8.GetString(expected)}"
                    );
                }
            }
        }
    }

    private static async Task<byte[]> AskAsync(ServerProcess server, string path, Workload workload)
    {
        using var client = new HttpClient();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(workload.Body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(new Uri(server.Address, path), content);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
