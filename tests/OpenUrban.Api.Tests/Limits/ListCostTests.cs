using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Api.Tests.Execution;
using OpenUrban.Api.Tests.Schema;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Api.Tests.Limits;

/// <summary>No list multiplies an answer without a cost, wherever it stands.</summary>
public sealed class ListCostTests(ITestOutputHelper output)
{
    private const int MostLevels = 4;
    private const int MostBytes = 16 * 1024 * 1024;

    private const string Introspection =
        "{ __schema { types { name possibleTypes { name } fields { name type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } "
        + "args { name defaultValue type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }";

    [Fact]
    public async Task Each_cycle_through_a_list_costs_what_it_gives_at_each_level()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var graph = new SchemaGraph((await host.QueryAsync(Introspection)).At("data", "__schema"));
        var (cycles, asked, refused, worst, longest) = (0, 0, 0, double.PositiveInfinity, 0L);
        var worstQuery = "";
        foreach (var list in graph.Lists.Where(list => graph.IsObject(list.Type)))
        {
            var step = graph.StepOf(list);
            if (graph.Way("Query", list.Owner) is not { } start || graph.Way(step.To, list.Owner) is not { } back)
            {
                continue;
            }

            cycles++;
            for (var level = 1; level <= MostLevels; level++)
            {
                List<SchemaGraph.Step> way = [.. start];
                for (var i = 0; i < level; i++)
                {
                    way.AddRange(i == 0 ? [step] : [.. back, step]);
                }

                var query =
                    $"{{ {string.Concat(way.Select(s => s.Before))}{graph.Leaves(way[^1].To)}{string.Concat(way.AsEnumerable().Reverse().Select(s => s.Behind))} }}";
                var (ratio, bytes) = await AskAsync(client, query, null);
                asked++;
                if (ratio is null)
                {
                    refused++;
                    break;
                }

                longest = Math.Max(longest, bytes);
                if (ratio < worst)
                {
                    (worst, worstQuery) = (ratio.Value, query);
                }
            }
        }

        output.WriteLine(
            $"{cycles} cycles, {asked} questions, {refused} refused; the longest answer has {longest} bytes; worst ratio of cost to leaves {worst:F2}: {worstQuery}"
        );
        Assert.True(cycles > 20, $"only {cycles} cycles");
    }

    [Fact]
    public async Task Generated_operations_cost_what_they_give()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var queries = new RandomQuery(new Random(20261129), await SampleData.OfAsync(Engine.Sqlite));
        var (worst, answered) = (double.PositiveInfinity, 0);
        for (var i = 0; i < 300; i++)
        {
            var body = JsonDocument.Parse(queries.Next()).RootElement;
            var (ratio, _) = await AskAsync(client, body.At("query").GetString()!, body.At("variables"));
            answered += ratio is null ? 0 : 1;
            worst = Math.Min(worst, ratio ?? worst);
        }

        output.WriteLine($"{answered} were answered; worst ratio of cost to leaves {worst:F2}");
        Assert.True(answered > 200, $"only {answered} were answered");
    }

    [Theory, EngineData]
    public async Task Values_in_the_database_cost_what_they_cost_in_memory(Engine engine)
    {
        using var memory = (await ApiHost.GetAsync(engine)).CreateClient();
        using var stored = (await ApiHost.GetStoredAsync(engine)).CreateClient();
        foreach (
            var leaf in new[]
            {
                "values",
                "revisedIn",
                "notes(language: EN)",
                "sources { code }",
                "breaks { year }",
                "observations { revisions { value } }",
                "observations { notes { text } }",
                "points { inputs { value } }",
            }
        )
        {
            foreach (
                var query in new[]
                {
                    $$"""{ series(indicators: ["URB_RATE", "GDP"], areas: ["000000", "310000"]) { {{leaf}} } }""",
                    $$"""{ indicator(code: "GDP") { series(areas: ["310000"]) { {{leaf}} } } }""",
                    $$"""{ districts(first: 3) { nodes { series(indicators: ["POP_CENSUS"]) { {{leaf}} } } } }""",
                }
            )
            {
                Assert.Equal(await CostAsync(memory, query), await CostAsync(stored, query));
            }
        }

        static async Task<long> CostAsync(HttpClient client, string query)
        {
            var answer = JsonDocument.Parse(await SendAsync(client, query, null)).RootElement;
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}: {errors}");
            return answer.At("extensions", "cost", "requested").GetInt64();
        }
    }

    [Fact]
    public async Task What_is_as_large_as_a_client_may_ask_for_is_answered()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);

        // 84 leaves of 1,000 rows, most of them long texts.
        var leaves = string.Join(
            ' ',
            Enumerable
                .Range(0, 28)
                .Select(i => $"i{i}: indicator {{ definition zh: definition(language: ZH_HANS) }} v{i}: value")
        );
        var answer = await host.QueryAsync($"{{ observations(first: 1000) {{ nodes {{ {leaves} }} }} }}");

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.True(answer.GetRawText().Length > 1_000_000);
    }

    [Theory]
    [InlineData(
        """{ observations(first: 1000) { nodes { indicator { series(areas: ["310000", "000000", "310101", "310115"]) { observations { indicator { series(areas: ["310000", "000000", "310101", "310115"]) { observations { indicator { code definition } } } } } } } } } }""",
        true
    )]
    [InlineData(
        """{ observations(first: 1000) { nodes { indicator { series { observations { indicator { ...S } } } } } } } fragment S on Indicator { series(areaKind: DISTRICT) { years values statuses notes } }""",
        false
    )]
    [InlineData(
        """{ districts(first: 16) { nodes { latest { area { ... on District { latest { area { latest { value } } } } } } } } }""",
        false
    )]
    [InlineData(
        """{ indicators(first: 50) { nodes { series { observations { indicator { breaks { area { latest { indicator { breaks { year } } } } } } } } } } }""",
        false
    )]
    public async Task What_would_be_too_much_is_refused_with_a_part_that_passes_where_there_is_one(
        string query,
        bool hasPart
    )
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);

        var answer = await host.QueryAsync(query);

        Assert.False(answer.TryGetProperty("data", out _), "Something was executed.");
        var error = Assert.Single(answer.At("errors").EnumerateArray()).At("extensions");
        Assert.Equal("TOO_COSTLY", error.At("code").GetString());
        Assert.True(error.At("requested").GetInt64() > error.At("limit").GetInt64());

        // Lists that no argument makes shorter may leave nothing that is small enough.
        Assert.Equal(hasPart, error.TryGetProperty("smallerQuery", out var part));
        if (hasPart)
        {
            var smaller = await host.QueryAsync(part.GetString()!);
            Assert.False(smaller.TryGetProperty("errors", out var errors), errors.ToString());
        }
    }

    [Fact]
    public async Task Series_cost_what_coverage_says_they_have()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        foreach (
            var query in new[]
            {
                """{ series(indicators: ["POP_CENSUS", "GDP"]) { years } }""",
                """{ series(indicators: ["POP_CENSUS", "GDP"], areaKind: DISTRICT, from: 2000) { years } }""",
                """{ series(indicators: ["POP_CENSUS"], areas: ["310101", "310115"], from: 2000, to: 2010) { years } }""",
                """{ indicator(code: "GDP") { series(areas: ["310000"]) { years } } }""",
            }
        )
        {
            var (ratio, _) = await AskAsync(client, query, null);
            Assert.InRange(ratio!.Value, 1, query.Contains("indicator(", StringComparison.Ordinal) ? 10 : 1);
        }
    }

    /// <summary>An answer that says what it has cost.</summary>
    private static async Task<byte[]> SendAsync(HttpClient client, string query, JsonElement? variables)
    {
        using var response = await client.PostAsJsonAsync(
            "/graphql",
            new
            {
                query,
                variables,
                extensions = new { receipt = true },
            }
        );
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The cost for each leaf of the answer; null when it was refused with a code.</summary>
    private static async Task<(double? Ratio, long Bytes)> AskAsync(
        HttpClient client,
        string query,
        JsonElement? variables
    )
    {
        var body = await SendAsync(client, query, variables);
        var answer = JsonDocument.Parse(body).RootElement;
        if (answer.TryGetProperty("errors", out var errors))
        {
            var code = errors[0].At("extensions", "code").GetString();
            Assert.Contains(
                code,
                (string[])
                    ["TOO_COSTLY", "TOO_DEEP", "RESULT_TOO_LARGE", "INVALID_ARGUMENT", "NOT_FOUND", "INVALID_CURSOR"]
            );
            return (null, body.Length);
        }

        Assert.True(body.Length <= MostBytes, $"{body.Length} bytes: {query}");
        var (cost, leaves) = (answer.At("extensions", "cost", "requested").GetInt64(), LeavesOf(answer.At("data")));
        Assert.True(cost >= leaves / 2.0, $"{leaves} leaves for a cost of {cost}: {query}");
        return (leaves == 0 ? double.PositiveInfinity : cost / (double)leaves, body.Length);
    }

    private static long LeavesOf(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Sum(member => LeavesOf(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().Sum(LeavesOf),
            _ => 1,
        };
}
