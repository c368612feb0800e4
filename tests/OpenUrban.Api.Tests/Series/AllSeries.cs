using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Series;

/// <summary>All series of the data set, of few indicators at a time, as an operation may cost so much.</summary>
internal static class AllSeries
{
    private const int Together = 4;

    /// <param name="engine">The database.</param>
    /// <param name="arguments">Further arguments, with a comma before them.</param>
    /// <param name="fields">What is selected of each; indicator and area by their codes among it.</param>
    public static async Task<Dictionary<(string Indicator, string Area), JsonElement>> ReadAsync(
        Engine engine,
        string arguments,
        string fields
    )
    {
        var host = await ApiHost.GetAsync(engine);
        var found = new Dictionary<(string, string), JsonElement>();
        foreach (var codes in (await IndicatorsAsync(engine)).Chunk(Together))
        {
            var list = string.Join(", ", codes.Select(code => $"\"{code}\""));
            var answer = await host.QueryAsync($"{{ series(indicators: [{list}]{arguments}) {{ {fields} }} }}");
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            foreach (var series in answer.At("data", "series").EnumerateArray())
            {
                found.Add(
                    (series.At("indicator", "code").GetString()!, series.At("area", "code").GetString()!),
                    series.Clone()
                );
            }
        }

        return found;
    }

    private static async Task<List<string>> IndicatorsAsync(Engine engine)
    {
        var (host, codes, after) = (await ApiHost.GetAsync(engine), new List<string>(), "");
        while (true)
        {
            var answer = await host.QueryAsync(
                "{ indicators(first: 50" + after + ") { nodes { code } pageInfo { hasNextPage endCursor } } }"
            );
            var page = answer.At("data", "indicators");
            codes.AddRange(page.At("nodes").EnumerateArray().Select(n => n.At("code").GetString()!));
            if (!page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                return codes;
            }

            after = $", after: \"{page.At("pageInfo", "endCursor").GetString()}\"";
        }
    }
}
