using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>What an answer as of a day leaves out only because no better day is known, from memory and from the database.</summary>
public sealed class UndatedTests
{
    /// <summary>The days around which values became known.</summary>
    public static TheoryData<string> Days() => ["1990-06-30", "2005-01-01", "2015-12-31", "2022-06-30", "2025-12-31"];

    [Theory, MemberData(nameof(Days))]
    public async Task Each_series_says_how_many_as_the_publications_have_them(string day)
    {
        var query = $$"""
            {
              series(indicators: ["POP_CENSUS", "URB_RATE", "GDP", "POP_RES_YE"], asOf: "{{day}}") {
                indicator { code } area { code } undated years
              }
              change: series(indicators: ["POP_RES_YE"], asOf: "{{day}}", from: 1990, to: 2010, transform: PERCENT_CHANGE) {
                indicator { code } area { code } undated
              }
              area(code: "310000") { series(indicators: ["POP_RES_YE", "GDP"], asOf: "{{day}}") { undated } }
            }
            """;
        var answers = new List<string>();
        foreach (var engine in Engines.All)
        {
            foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
            {
                var answer = await host.QueryAsync(query);
                answers.Add(answer.GetRawText());
                Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
                var expected = await ExpectedAsync(host, day);
                foreach (var series in answer.At("data", "series").EnumerateArray())
                {
                    var key = (series.At("indicator", "code").GetString()!, series.At("area", "code").GetString()!);
                    Assert.Equal(expected[key].Distinct().Count(), series.At("undated").GetInt32());
                }

                foreach (var series in answer.At("data", "change").EnumerateArray())
                {
                    var key = (series.At("indicator", "code").GetString()!, series.At("area", "code").GetString()!);
                    Assert.Equal(
                        expected[key].Where(y => y is >= 1990 and <= 2010).Distinct().Count(),
                        series.At("undated").GetInt32()
                    );
                }
            }
        }

        Assert.Single(answers.Distinct());
    }

    [Theory, MemberData(nameof(Days))]
    public async Task The_receipt_counts_those_of_series_that_are_left_out_as_well(string day)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var expected = (await ExpectedAsync(host, day)).Sum(g => g.Distinct().Count());
        string[] queries =
        [
            $"{{ series(indicators: [\"POP_CENSUS\", \"URB_RATE\", \"GDP\", \"POP_RES_YE\"], asOf: \"{day}\") {{ years }} }}",
            "{ observations(where: { indicator: { code: { in: [\"POP_CENSUS\", \"URB_RATE\", \"GDP\", \"POP_RES_YE\"] } } }, "
                + $"asOf: \"{day}\", first: 1) {{ totalCount }} }}",
        ];
        foreach (var engine in Engines.All)
        {
            foreach (var each in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
            {
                foreach (var query in queries)
                {
                    using var client = each.CreateClient();
                    var answer = JsonDocument
                        .Parse(await client.GetStringAsync($"/graphql?query={Uri.EscapeDataString(query)}&receipt=1"))
                        .RootElement;

                    Assert.Equal(expected, answer.At("extensions", "receipt", "undated").GetInt32());
                }
            }
        }
    }

    [Fact]
    public async Task Without_a_day_there_is_none()
    {
        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(
            "{ series(indicators: [\"POP_RES_YE\"]) { undated } }"
        );

        Assert.All(answer.At("data", "series").EnumerateArray(), s => Assert.Equal(0, s.At("undated").GetInt32()));
    }

    /// <summary>The years by indicator and area, from all publications.</summary>
    private static async Task<ILookup<(string Indicator, string Area), int>> ExpectedAsync(ApiHost host, string day)
    {
        var found = new List<(string Indicator, string Area, int Year)>();
        for (string? after = null; ; )
        {
            var page = (
                await host.QueryAsync(
                    "query ($after: String) { observations(first: 200, after: $after, where: { indicator: { code: { in: [\"POP_CENSUS\", \"URB_RATE\", \"GDP\", \"POP_RES_YE\"] } } }) "
                        + "{ pageInfo { hasNextPage endCursor } nodes { indicator { code } area { code } year "
                        + "revisions { change publishedOn publishedPrecision valueText } } } }",
                    new { after }
                )
            ).At("data", "observations");
            foreach (var value in page.At("nodes").EnumerateArray())
            {
                if (
                    value.At("year").GetInt32() < int.Parse(day[..4], System.Globalization.CultureInfo.InvariantCulture)
                    && value
                        .At("revisions")
                        .EnumerateArray()
                        .Any(r =>
                            r.At("publishedPrecision").GetString() == "NOT_AFTER"
                            && r.At("change").GetString() != "ROUNDED"
                            && string.CompareOrdinal(r.At("publishedOn").GetString(), day) > 0
                        )
                )
                {
                    found.Add(
                        (
                            value.At("indicator", "code").GetString()!,
                            value.At("area", "code").GetString()!,
                            value.At("year").GetInt32()
                        )
                    );
                }
            }

            if (!page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                break;
            }

            after = page.At("pageInfo", "endCursor").GetString();
        }

        return found.ToLookup(f => (f.Indicator, f.Area), f => f.Year);
    }
}
