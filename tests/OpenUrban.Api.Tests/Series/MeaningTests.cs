using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Series;

/// <summary>What transforms mean: which units are divided, and from which indicators operands are taken.</summary>
public sealed class MeaningTests
{
    private const string Fields =
        "indicator { code additive unit { code } } area { code parent { code } } valueUnit { name } points { year value reason } ";

    [Theory, EngineData]
    public async Task The_city_has_a_share_of_the_country_at_each_census_that_both_have(Engine engine)
    {
        foreach (var stored in new[] { false, true })
        {
            var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
            var answer = await host.QueryAsync(
                """
                {
                  share: series(indicators: ["POP_CENSUS"], areas: ["310000"], transform: SHARE_OF_PARENT) {
                    points { year value mixesEditions inputs { indicator { code } area { code } year value } }
                  }
                  heads: series(indicators: ["POP_CENSUS_10K"], areas: ["000000"], transform: PER_CAPITA) {
                    points { year value reason inputs { indicator { code } value } }
                  }
                }
                """
            );

            var shares = answer.At("data", "share")[0].At("points").EnumerateArray().ToList();
            var of2020 = shares.Single(p => p.At("year").GetInt32() == 2020);

            // 100 * 24 870 895 / (141 178 * 10^4) = 1.7617
            Assert.Equal(1.76, Math.Round(of2020.At("value").GetDouble(), 2));
            Assert.Equal(
                [("POP_CENSUS", "310000"), ("POP_CENSUS_10K", "000000")],
                of2020
                    .At("inputs")
                    .EnumerateArray()
                    .Select(i => (i.At("indicator", "code").GetString()!, i.At("area", "code").GetString()!))
            );
            Assert.False(of2020.At("mixesEditions").GetBoolean());
            Assert.All(shares, p => Assert.Equal(JsonValueKind.Number, p.At("value").ValueKind));

            var heads = answer.At("data", "heads")[0].At("points").EnumerateArray().ToList();
            Assert.NotEmpty(heads);
            Assert.All(heads, p => Assert.Equal(JsonValueKind.Number, p.At("value").ValueKind));
            Assert.All(heads, p => Assert.InRange(p.At("value").GetDouble(), 0.9, 1.1));
        }
    }

    /// <summary>The matrix of units and what is divided, as a file.</summary>
    [Theory, EngineData]
    public async Task Only_amounts_are_divided_by_persons_and_areas(Engine engine)
    {
        var divisible = DataFile
            .Read("indicators/units.csv")
            .ToDictionary(u => u["code"], u => bool.Parse(u["divisible"]));
        var matrix = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var transform in new[] { "PER_CAPITA", "PER_KM2" })
        {
            foreach (var (_, series) in await AllSeries.ReadAsync(engine, $", transform: {transform}", Fields))
            {
                var unit = series.At("indicator", "unit", "code").GetString()!;
                var refusal =
                    !divisible[unit] ? "NOT_MEANINGFUL"
                    : series.At("indicator", "additive").GetBoolean() ? null
                    : "NOT_ADDITIVE";
                Assert.All(
                    series.At("points").EnumerateArray(),
                    p =>
                    {
                        var reason = p.At("reason").GetString();
                        Assert.True(
                            refusal is null
                                ? reason is null or "NO_RESIDENTS" or "NO_EXTENT" or "MISSING" or "ZERO_DIVISOR"
                                : reason == refusal || reason == "MISSING",
                            $"{series.At("indicator")} {p}"
                        );
                    }
                );
                var name = series.At("valueUnit", "name").GetString()!;
                Assert.True(name.Split(' ').Count(word => word == "per") < 2, name);
                Assert.DoesNotContain("percent per", name, StringComparison.Ordinal);
                if (!matrix.TryGetValue(unit, out var row))
                {
                    matrix[unit] = row = new(StringComparer.Ordinal);
                }

                row[transform] = divisible[unit] ? name : "NOT_MEANINGFUL";
            }
        }

        await Golden.CompareAsync(Golden.Source("Series", "units.json"), Golden.Json(matrix));
    }

    /// <summary>A census is divided by the same census, and what was recast on other boundaries by what was recast on them.</summary>
    [Theory, EngineData]
    public async Task Figures_are_divided_by_those_of_their_own_basis(Engine engine)
    {
        foreach (var stored in new[] { false, true })
        {
            var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
            var answer = await host.QueryAsync(
                """
                {
                  series(
                    indicators: ["POP_URBAN_CENSUS_2010_B2020", "POP_URBAN_CENSUS", "POP_60P", "GDP"]
                    areas: ["340100", "310000", "310101"]
                    transform: PER_CAPITA
                  ) {
                    indicator { code }
                    points { year value inputs { indicator { code } } }
                  }
                }
                """
            );

            var series = answer.At("data", "series").EnumerateArray().ToList();
            Assert.All(
                series.SelectMany(s =>
                    s.At("points")
                        .EnumerateArray()
                        .Where(p => p.At("value").ValueKind == JsonValueKind.Number)
                        .Select(p => (Of: s.At("indicator", "code").GetString()!, By: By(p)))
                ),
                pair =>
                    Assert.Contains(
                        pair.By,
                        pair.Of switch
                        {
                            "POP_URBAN_CENSUS_2010_B2020" => ["POP_CENSUS_2010_B2020"],
                            "GDP" => ["POP_RES_YE", "POP_CENSUS", "POP_CENSUS_10K"],
                            _ => (string[])["POP_CENSUS", "POP_CENSUS_10K"],
                        }
                    )
            );

            // 4 680 030 / 7 457 027, both on the boundaries of 2020
            var hefei = series.Single(s => s.At("indicator", "code").GetString() == "POP_URBAN_CENSUS_2010_B2020");
            Assert.Equal(0.6276, hefei.At("points")[0].At("value").GetDouble(), 0.0001);
        }

        static string By(JsonElement point) => point.At("inputs")[1].At("indicator", "code").GetString()!;
    }

    /// <summary>Where residents or the parent's value are said not to be known, no member of the concept has them.</summary>
    [Theory, EngineData]
    public async Task What_is_said_to_be_missing_is_missing(Engine engine)
    {
        var levels = await AllSeries.ReadAsync(
            engine,
            "",
            "indicator { code } area { code } observations { year value }"
        );
        var known = levels
            .SelectMany(s =>
                s.Value.At("observations")
                    .EnumerateArray()
                    .Where(o => o.At("value").ValueKind != JsonValueKind.Null)
                    .Select(o => (s.Key.Indicator, s.Key.Area, Year: o.At("year").GetInt32()))
            )
            .ToHashSet();
        var members = DataFile.Read("indicators/concept-members.csv").ToList();
        var residents = DataFile
            .Read("dataset.csv")
            .Single(line => line["property"] == "residents")["value"]
            .Split(';');
        var (unknown, alike) = (0, 0);
        foreach (var (key, series) in await AllSeries.ReadAsync(engine, ", transform: PER_CAPITA", Fields))
        {
            foreach (var year in YearsWith(series, "NO_RESIDENTS"))
            {
                Assert.All(residents.SelectMany(Along), code => Assert.DoesNotContain((code, key.Area, year), known));
                unknown++;
            }
        }

        foreach (var (key, series) in await AllSeries.ReadAsync(engine, ", transform: SHARE_OF_PARENT", Fields))
        {
            foreach (var year in YearsWith(series, "NO_PARENT_VALUE"))
            {
                var parent = series.At("area", "parent", "code").GetString()!;
                Assert.All(Along(key.Indicator), code => Assert.DoesNotContain((code, parent, year), known));
                alike++;
            }
        }

        Assert.True(unknown > 0 && alike > 0);

        IEnumerable<string> Along(string indicator) =>
            members
                .Where(m => m["indicator"] == indicator && m["looks_along"] == "YES")
                .SelectMany(own => members.Where(m => m["concept"] == own["concept"] && m["looks_along"] == "YES"))
                .Select(m => m["indicator"])
                .Append(indicator)
                .Distinct();

        static IEnumerable<int> YearsWith(JsonElement series, string reason) =>
            series
                .At("points")
                .EnumerateArray()
                .Where(p => p.At("reason").GetString() == reason)
                .Select(p => p.At("year").GetInt32());
    }

    [Theory, EngineData]
    public async Task An_indicator_names_its_concept_and_how_much_there_is_of_it(Engine engine)
    {
        foreach (var stored in new[] { false, true })
        {
            var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
            var answer = await host.QueryAsync(
                """
                {
                  census: indicator(code: "POP_CENSUS") { concept { id code name rule members { indicator { code } rank distinguishes looksAlong } } }
                  none: indicator(code: "PM25") { concept { code } }
                  indicators(where: { topic: { eq: "TRANSPORT" } }, first: 50) { nodes { code valuesCount areasCount longestSeries coverage(first: 50) { nodes { values } } } }
                }
                """
            );
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());

            var concept = answer.At("data", "census", "concept");
            Assert.Equal("CENSUS_POPULATION", concept.At("code").GetString());
            Assert.Equal(
                [("POP_CENSUS", 1, "YES"), ("POP_CENSUS_10K", 2, "YES"), ("POP_CENSUS_2010_B2020", 3, "YES")],
                concept
                    .At("members")
                    .EnumerateArray()
                    .Select(m =>
                        (
                            m.At("indicator", "code").GetString()!,
                            m.At("rank").GetInt32(),
                            m.At("looksAlong").GetString()!
                        )
                    )
            );
            Assert.Equal(JsonValueKind.Null, answer.At("data", "none", "concept").ValueKind);
            Assert.All(
                answer.At("data", "indicators", "nodes").EnumerateArray(),
                indicator =>
                {
                    var values = indicator
                        .At("coverage", "nodes")
                        .EnumerateArray()
                        .Select(c => c.At("values").GetInt32())
                        .Where(count => count > 0)
                        .ToList();
                    Assert.Equal(
                        (values.Sum(), values.Count, values.DefaultIfEmpty().Max()),
                        (
                            indicator.At("valuesCount").GetInt32(),
                            indicator.At("areasCount").GetInt32(),
                            indicator.At("longestSeries").GetInt32()
                        )
                    );
                }
            );
        }
    }
}
