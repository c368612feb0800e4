using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Limits;

/// <summary>What series cost is what the release has of them.</summary>
public sealed class SeriesCostTests
{
    private static readonly string[] Selections =
    [
        "years values",
        "indicator { code } area { code } observations { year value valueText status publishedOn source { code name } }",
        "latest { year value }",
        "points { year value } unit { code }",
    ];

    [Theory, EngineData]
    public async Task Cost_is_between_a_tenth_and_three_times_the_leaves_that_come(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var codes = (await host.QueryAsync("{ a: indicators(first: 50) { nodes { code } } }"))
            .At("data", "a", "nodes")
            .EnumerateArray()
            .Select(node => node.At("code").GetString()!)
            .ToList();
        var asked = 0;
        foreach (var (code, place) in codes.Select((code, place) => (code, place)))
        {
            foreach (var selection in new[] { Selections[place % 4], Selections[(place + 1) % 4] })
            {
                var restriction = (place % 3) switch
                {
                    0 => "",
                    1 => ", areaKind: DISTRICT",
                    _ => ", from: 2000, to: 2024",
                };
                var body = await AskAsync(
                    host,
                    $"{{ series(indicators: [\"{code}\", \"POP_CENSUS\"]{restriction}) {{ {selection} }} }}"
                );
                var (cost, leaves) = (
                    body.At("extensions", "cost", "requested").GetInt64(),
                    LeavesOf(body.At("data", "series"))
                );
                Assert.True(
                    leaves / 10.0 <= cost && cost <= (3.0 * leaves) + 10,
                    $"{code}{restriction} {selection}: {cost} for {leaves}"
                );
                asked++;
            }
        }

        Assert.Equal(100, asked);
    }

    private static async Task<JsonElement> AskAsync(ApiHost host, string query)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(
            new Uri($"/graphql?receipt=true&query={Uri.EscapeDataString(query)}", UriKind.Relative)
        );
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync()).RootElement;
    }

    private static long LeavesOf(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().Sum(LeavesOf),
            JsonValueKind.Object => element.EnumerateObject().Sum(property => LeavesOf(property.Value)),
            _ => 1,
        };
}
