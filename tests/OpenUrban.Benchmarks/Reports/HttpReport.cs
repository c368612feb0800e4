using System.Text.Json;
using OpenUrban.Benchmarks.Data;
using Spectre.Console;

namespace OpenUrban.Benchmarks.Reports;

/// <summary>Medians over the rounds, and how the servers stand to each other.</summary>
internal sealed class HttpReport(IReadOnlyList<Run> runs, IReadOnlyList<Workload> workloads)
{
    public const string Bytes = "precomputed bytes";
    public const string Statement = "prepared statement";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly List<Run> lines =
    [
        .. runs.GroupBy(r => (r.Scale, r.Workload, r.Server))
            .Select(group => new Run(
                group.Key.Scale,
                group.Key.Workload,
                group.Key.Server,
                Median(group, r => r.Rate),
                Median(group, r => r.P99Milliseconds),
                Median(group, r => r.ProcessorMicroseconds),
                group.First().MemoryAtRest,
                group.Max(r => r.MemoryUnderLoad),
                group.First().ReadySeconds
            )),
    ];

    /// <summary>Whether the prepared statement was fast enough to be measured against.</summary>
    public bool Counts =>
        workloads.All(w =>
            lines
                .Where(l => l.Workload == w.Name && l.Server == Statement && l.Scale == Scale.Small.Name)
                .All(l => Ratio(l, Bytes) is not { } ratio || ratio >= w.StatementFloor)
        );

    public void Print(IAnsiConsole console)
    {
        // A terminal would wrap the cells of a table that is wider than itself.
        console.Profile.Width = Math.Max(console.Profile.Width, 160);
        var table = new Table()
            .AddColumns("data", "question", "server")
            .AddColumn(new TableColumn("requests/s").RightAligned())
            .AddColumn(new TableColumn("of bytes").RightAligned())
            .AddColumn(new TableColumn("of statement").RightAligned())
            .AddColumn(new TableColumn("of small").RightAligned())
            .AddColumn(new TableColumn("p99 ms").RightAligned())
            .AddColumn(new TableColumn("CPU us").RightAligned())
            .AddColumn(new TableColumn("MB rest/load").RightAligned())
            .AddColumn(new TableColumn("ready s").RightAligned());
        foreach (var line in lines)
        {
            table.AddRow(
                line.Scale,
                line.Workload,
                line.Server,
                $"{line.Rate:N0}",
                Text(Ratio(line, Bytes)),
                Text(Ratio(line, Statement)),
                Text(OfSmall(line)),
                $"{line.P99Milliseconds:F1}",
                $"{line.ProcessorMicroseconds:F0}",
                $"{line.MemoryAtRest:F0}/{line.MemoryUnderLoad:F0}",
                $"{line.ReadySeconds:F2}"
            );
        }

        console.Write(table);
        foreach (var workload in workloads)
        {
            console.WriteLine(
                $"{workload.Name}: {workload.Description}. Wanted: cached 0.9 of bytes; not cached 1.5 of the statement, "
                    + $"better {workload.Ambition:0.#}; the statement {workload.StatementFloor} of bytes."
            );
        }

        if (!Counts)
        {
            console.WriteLine("The prepared statement was too slow: this run does not count.");
        }
    }

    public string ToJson() =>
        JsonSerializer.Serialize(
            lines.Select(line => new
            {
                line.Scale,
                line.Workload,
                line.Server,
                line.Rate,
                line.P99Milliseconds,
                line.ProcessorMicroseconds,
                line.MemoryAtRest,
                line.MemoryUnderLoad,
                line.ReadySeconds,
                OfBytes = Ratio(line, Bytes),
                OfStatement = Ratio(line, Statement),
                OfSmall = OfSmall(line),
            }),
            Indented
        );

    private static string Text(double? ratio) => ratio is { } number ? $"{number:F2}" : "";

    private static double Median(IEnumerable<Run> runs, Func<Run, double> of) => Medians.Of(runs.Select(of));

    private double? Ratio(Run line, string server) => line.Rate / Rate(line.Scale, line.Workload, server);

    private double? OfSmall(Run line) =>
        line.Scale == Scale.Small.Name ? null : line.Rate / Rate(Scale.Small.Name, line.Workload, line.Server);

    private double? Rate(string scale, string workload, string server) =>
        lines.Find(l => l.Scale == scale && l.Workload == workload && l.Server == server)?.Rate;
}
