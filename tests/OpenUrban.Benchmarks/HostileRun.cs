using System.Collections.Concurrent;
using System.Globalization;
using OpenUrban.Benchmarks.Data;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Testing;

namespace OpenUrban.Benchmarks;

/// <summary>
/// Every mistake that a client can make with a body or an address, all the time on some connections: each is answered with its
/// status, and the log has no fault and no trace of it, because whoever can fill it fills the disk.
/// </summary>
internal static class HostileRun
{
    public static async Task<int> RunAsync(Options options)
    {
        var time = TimeSpan.FromSeconds(options.Number("seconds", 300));
        var connections = options.Number("connections", 16);
        var database = await GeneratedDatabase.GetAsync(Scale.Small, options.DataFolder);
        var log = new ConcurrentQueue<string>();
        await using var api = await ServerProcess.StartApiAsync(
            database.ConnectionString,
            new Dictionary<string, string> { ["RequestBody__GraceSeconds"] = "1.5", ["TMPDIR"] = "/nonexistent" },
            log: log.Enqueue
        );
        using var end = new CancellationTokenSource(time);
        var counts = new ConcurrentDictionary<(string Name, bool IsRight), int>();
        var memory = api.MemoryMegabytes;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(seed => SendAsync(api, counts, seed, end.Token)));

        var faults = log.Where(line =>
                line.StartsWith("fail:", StringComparison.Ordinal)
                || line.StartsWith("crit:", StringComparison.Ordinal)
                || line.Contains("   at ", StringComparison.Ordinal)
            )
            .ToList();
        var wrong = counts.Where(c => !c.Key.IsRight).ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {counts.Values.Sum():N0} hostile requests of {counts.Keys.Select(k =>
                    k.Name
                ).Distinct().Count()} kinds on {connections} connections in {time.TotalSeconds:F0} s
                answered with another status than wanted: {wrong.Sum(w => w.Value)} (wanted: 0)
                lines in the log, warnings and worse: {log.Count}; of a fault or a trace: {faults.Count} (wanted: 0)
                memory: {memory:F0} MB before, {api.MemoryMegabytes:F0} MB after
                """
            )
        );
        foreach (var line in wrong.Select(w => $"{w.Value} x {w.Key.Name}").Concat(faults).Take(20))
        {
            Console.WriteLine(line);
        }

        return wrong.Count == 0 && faults.Count == 0 ? 0 : 1;
    }

    private static async Task SendAsync(
        ServerProcess api,
        ConcurrentDictionary<(string Name, bool IsRight), int> counts,
        int seed,
        CancellationToken end
    )
    {
#pragma warning disable CA5394 // An order, not a secret.
        var random = new Random(seed);
        while (!end.IsCancellationRequested)
        {
            var request = HostileRequest.All[random.Next(HostileRequest.All.Count)];
            try
            {
                var answer = await request.SendAsync(api.Address, end);
                counts.AddOrUpdate((request.Name, IsRight(request, answer)), 1, (_, count) => count + 1);
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested)
            {
                return;
            }
        }
#pragma warning restore CA5394
    }

    private static bool IsRight(HostileRequest request, string answer) =>
        request.Status == 0
        || answer.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {request.Status} "),
            StringComparison.Ordinal
        );
}
