using System.Text.Json;

namespace OpenUrban.Benchmarks.Data;

/// <summary>A question that dashboards ask. It names the same rows at every scale.</summary>
internal sealed record Workload(string Name, string Description, string Query)
{
    public const int Areas = 16;

    /// <summary>Ours, and how far a prototype came, as multiples of a prepared statement.</summary>
    public required double Ambition { get; init; }

    /// <summary>What a prepared statement has to reach of precomputed bytes, or it was written badly and the run does not count.</summary>
    public required double StatementFloor { get; init; }

    /// <summary>The release that is asked; null for the current one.</summary>
    public int? Release { get; private init; }

    public string Body =>
        JsonSerializer.Serialize<object>(
            Release is { } release ? new { query = Query, extensions = new { release } } : new { query = Query }
        );

    /// <summary>Whether it asks for values, of which releases have different ones.</summary>
    private bool HasValues { get; init; } = true;

    private static string AreaCodes =>
        string.Join(", ", Enumerable.Range(1, Areas).Select(area => $"\"{Scale.AreaCode(area)}\""));

    /// <summary>All of them; those over values also as they were in the release before.</summary>
    public static IReadOnlyList<Workload> All { get; } =
    [.. Current, .. Current.Where(w => w.HasValues).Select(w => w.OfRelease(1))];

    private static IEnumerable<Workload> Current =>
        [
            new(
                "W1",
                "one series of 50 years",
                """{ series(indicators: ["I007"], areas: ["A0005"]) { observations { year value status } } }"""
            )
            {
                Ambition = 2,
                StatementFloor = 0.3,
            },
            new(
                "W2",
                "one indicator, 16 areas, 25 years",
                $$"""{ series(indicators: ["I011"], areas: [{{AreaCodes}}], from: 2001, to: 2025) { area { code name } observations { year value } } }"""
            )
            {
                Ambition = 3.5,
                StatementFloor = 0.08,
            },
            new(
                "W3",
                "20 measures, their indicators, latest of 16 areas",
                $$"""{ measures(first: 20) { nodes { code targets(first: 1) { nodes { indicator { code latest(areas: [{{AreaCodes}}]) { year value area { code } } } } } } } }"""
            )
            {
                Ambition = 5,
                StatementFloor = 0.05,
            },
            new(
                "W4",
                "a page of 1,000 observations, filtered and sorted",
                $$"""{ observations(first: 1000, where: { indicator: { code: { in: ["I003", "I014", "I029"] } }, area: { code: { in: [{{AreaCodes}}] } }, year: { gte: 1985 } }, order: [{ year: DESC }]) { nodes { year value status area { code name } indicator { code name } } } }"""
            )
            {
                Ambition = 5,
                StatementFloor = 0.03,
            },
            new(
                "search",
                "a search that finds 11 things",
                """{ search(text: "measure 1", first: 20) { nodes { code name } } }"""
            )
            {
                Ambition = 2,
                StatementFloor = 0.1,
                HasValues = false,
            },
        ];

    private Workload OfRelease(int release) =>
        this with
        {
            Name = $"{Name}-earlier",
            Description = $"{Description}, of release {release} of two",
            Release = release,
        };
}
