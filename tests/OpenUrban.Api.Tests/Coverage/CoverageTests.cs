using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Coverage;

public sealed class CoverageTests
{
    private const string Fields =
        "nodes { indicator { code } area { code } firstYear lastYear values missing interval gaps { years status } }";

    /// <summary>For every indicator and area, counted again in memory from the observations.</summary>
    [Theory, EngineData]
    public async Task The_coverage_is_that_of_the_observations(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var observations = await AllAsync(
            host,
            "observations",
            "nodes { indicator { code } area { code } year value }",
            first: 1000
        );
        var expected = observations
            .GroupBy(o => (Indicator: o.At("indicator", "code").GetString(), Area: o.At("area", "code").GetString()))
            .OrderBy(series => series.Key.Indicator, StringComparer.Ordinal)
            .ThenBy(series => series.Key.Area, StringComparer.Ordinal)
            .Select(series =>
                $"{series.Key.Indicator} {series.Key.Area} "
                + $"{series.Min(o => o.At("year").GetInt32())} {series.Max(o => o.At("year").GetInt32())} "
                + $"{series.Count(o => o.At("value").ValueKind != JsonValueKind.Null)} "
                + $"{series.Count(o => o.At("value").ValueKind == JsonValueKind.Null)}"
            )
            .ToList();
        Assert.True(expected.Count > 600, $"Only {expected.Count} series.");

        var rows = await AllAsync(host, "coverage", Fields);

        Assert.Equal(expected, rows.Select(Line));
        Assert.Equal(ShippedData.Values, rows.Sum(row => row.At("values").GetInt32() + row.At("missing").GetInt32()));
    }

    [Theory, EngineData]
    public async Task Values_and_gaps_together_are_all_years_of_an_interval(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var rows = await AllAsync(host, "coverage", Fields);
        var withGaps = 0;
        foreach (var row in rows.Where(row => row.At("interval").ValueKind == JsonValueKind.Number))
        {
            var gaps = row.At("gaps").EnumerateArray().SelectMany(g => g.At("years").EnumerateArray()).Count();
            var (first, last) = (row.At("firstYear").GetInt32(), row.At("lastYear").GetInt32());
            Assert.Equal((last - first) / row.At("interval").GetInt32() + 1, row.At("values").GetInt32() + gaps);
            withGaps += gaps > 0 ? 1 : 0;
        }

        Assert.True(withGaps > 10, $"{withGaps} series have gaps.");
        Assert.All(
            rows.Where(row => row.At("interval").ValueKind == JsonValueKind.Null),
            row => Assert.Empty(row.At("gaps").EnumerateArray())
        );
    }

    [Theory, EngineData]
    public async Task Arguments_conditions_and_orders_pick_from_it(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var all = (await AllAsync(host, "coverage", Fields)).Select(Line).ToList();

        var ofPudong = await AllAsync(host, """coverage(area: "310115", """, Fields);
        var one = await AllAsync(host, """coverage(area: "310000", indicator: "GDP", """, Fields);
        var none = await AllAsync(host, """coverage(area: "310115", indicator: "URB_RATE_WDI", """, Fields);
        var longest = await AllAsync(
            host,
            "coverage(where: { values: { gt: 30 }, area: { kind: { eq: COUNTRY } } }, order: [{ values: DESC }], ",
            Fields
        );

        Assert.Equal(all.Where(line => Part(line, 1) == "310115"), ofPudong.Select(Line));
        Assert.StartsWith("GDP 310000 ", Line(Assert.Single(one)), StringComparison.Ordinal);
        Assert.Empty(none);
        Assert.Equal(longest.Select(Values).OrderDescending(), longest.Select(Values));
        Assert.Equal(
            all.Where(line => Part(line, 1) == "000000" && int.Parse(Part(line, 4)) > 30).Order(),
            longest.Select(Line).Order()
        );
        Assert.True(longest.Count > 5, $"Only {longest.Count} series.");

        static int Values(JsonElement row) => row.At("values").GetInt32();
    }

    [Theory, EngineData]
    public async Task Indicators_and_areas_have_their_part_of_it(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var all = (await AllAsync(host, "coverage", Fields)).Select(Line).ToList();

        var answer = await host.QueryAsync(
            $$"""
            {
              indicator(code: "GDP") { coverage(first: 50) { {{Fields}} } }
              district(code: "310115") { coverage(first: 50) { {{Fields}} } }
              area(code: "Z-NT") { coverage { totalCount } }
            }
            """
        );

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(
            all.Where(line => Part(line, 0) == "GDP").Take(50),
            answer.At("data", "indicator", "coverage", "nodes").EnumerateArray().Select(Line)
        );
        Assert.Equal(
            all.Where(line => Part(line, 1) == "310115").Take(50),
            answer.At("data", "district", "coverage", "nodes").EnumerateArray().Select(Line)
        );
        Assert.Equal(0, answer.At("data", "area", "coverage", "totalCount").GetInt32());
    }

    [Theory, EngineData]
    public async Task A_missing_value_says_why(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Append(data, "indicators/gdp/observations.csv", "310115,2024,,M,PD2023,,,,,CENSUS,");
        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
        await using var host = ApiHost.Over(database);

        var answer = await host.QueryAsync(
            """
            {
              coverage(indicator: "GDP", area: "310115") {
                nodes { values missing gaps { years status notes { code } } }
              }
            }
            """
        );

        Assert.Equal(
            """{"values":3,"missing":1,"gaps":[{"years":[2020,2021,2022],"status":null,"notes":[]},{"years":[2024],"status":"M","notes":[{"code":"CENSUS"}]}]}""",
            answer.At("data", "coverage", "nodes")[0].GetRawText()
        );
    }

    private static string Line(JsonElement row) =>
        $"{row.At("indicator", "code").GetString()} {row.At("area", "code").GetString()} "
        + $"{row.At("firstYear")} {row.At("lastYear")} {row.At("values")} {row.At("missing")}";

    private static string Part(string line, int index) => line.Split(' ')[index];

    /// <summary>All rows of a list.</summary>
    /// <param name="host">The API.</param>
    /// <param name="field">The field; with arguments of its own, up to the comma behind them.</param>
    /// <param name="fields">What is asked of the connection.</param>
    /// <param name="first">Rows a page.</param>
    private static async Task<List<JsonElement>> AllAsync(ApiHost host, string field, string fields, int first = 50)
    {
        var open = field.Contains('(', StringComparison.Ordinal) ? field : $"{field}(";
        var rows = new List<JsonElement>();
        for (string? after = null; ; )
        {
            var answer = await host.QueryAsync(
                $"query ($after: String) {{ rows: {open}first: {first}, after: $after) "
                    + $"{{ {fields} pageInfo {{ hasNextPage endCursor }} }} }}",
                new { after }
            );
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{field}: {errors}");
            rows.AddRange(answer.At("data", "rows", "nodes").EnumerateArray());
            var page = answer.At("data", "rows", "pageInfo");
            if (!page.At("hasNextPage").GetBoolean())
            {
                return rows;
            }

            after = page.At("endCursor").GetString();
        }
    }
}
