using System.Text.Json;
using OpenUrban.Api.Series;
using OpenUrban.Statistics.Transforms;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Series;

/// <summary>Transforms of real series, over GraphQL.NET and the database and over what is in memory.</summary>
public sealed class TransformTests
{
    public static TheoryData<Engine, bool> Hosts()
    {
        var hosts = new TheoryData<Engine, bool>();
        foreach (var engine in Engines.All)
        {
            hosts.Add(engine, false);
            hosts.Add(engine, true);
        }

        return hosts;
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task The_product_of_2024_is_compared_over_a_break(Engine engine, bool stored)
    {
        var points = await PointsAsync(
            engine,
            stored,
            """indicators: ["GDP"], areas: ["310000"], from: 2023, to: 2025, transform: PERCENT_CHANGE"""
        );

        // 100 * (47 218.7 - 44 809.1) / 44 809.1; 100 * (53 926.7 - 47 218.7) / 47 218.7; 100 * (56 708.71 - 53 926.7) / 53 926.7
        Assert.Equal([5.37748, 14.20624, 5.15887], points.Select(p => Math.Round(p.At("value").GetDouble(), 5)));
        Assert.Equal([2022, 2023, 2024], points.Select(p => p.At("previousYear").GetInt32()));
        Assert.Equal([false, true, false], points.Select(p => p.At("crossesBreak").GetBoolean()));
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task The_length_of_rail_is_compared_over_each_of_its_breaks(Engine engine, bool stored)
    {
        var points = await PointsAsync(
            engine,
            stored,
            """indicators: ["RAIL_KM"], areas: ["310000"], transform: CHANGE"""
        );

        int[] breaks = [2014, 2018, 2021, 2025];
        Assert.All(
            points.Skip(1),
            p =>
            {
                var (previous, year) = (p.At("previousYear").GetInt32(), p.At("year").GetInt32());
                Assert.Equal(breaks.Any(b => previous < b && b <= year), p.At("crossesBreak").GetBoolean());
            }
        );
        Assert.Equal(breaks.Length, points.Count(p => p.At("crossesBreak").GetBoolean()));
    }

    /// <summary>Each transform as of a day is what the table of transforms makes of the series as of that day.</summary>
    [Theory, MemberData(nameof(Hosts))]
    public async Task Transforms_commute_with_as_of(Engine engine, bool stored)
    {
        foreach (var day in new[] { "1998-12-31", "2003-06-30", "2017-01-01", "2021-12-31", "2024-06-30" })
        {
            foreach (
                var transform in new[]
                {
                    Transform.Change,
                    Transform.PercentChange,
                    Transform.CompoundAnnualGrowth,
                    Transform.Log,
                    Transform.Index,
                    Transform.PerCapita,
                }
            )
            {
                var name = new TransformType().Serialize(transform);
                var answer = await AskAsync(
                    engine,
                    stored,
                    $$"""
                    {
                      level: series(indicators: ["URB_RATE", "POP_RES_YE", "POP_CENSUS", "POP_CENSUS_10K", "GDP"], areas: ["000000", "310000"], asOf: "{{day}}") {
                        indicator { code unitMultiplier } area { code } years values
                      }
                      transformed: series(indicators: ["URB_RATE", "POP_RES_YE", "POP_CENSUS", "POP_CENSUS_10K", "GDP"], areas: ["000000", "310000"], asOf: "{{day}}",
                        transform: {{name}}{{(transform == Transform.Index ? ", baseYear: 2000" : "")}}) {
                        indicator { code } area { code } years values
                      }
                    }
                    """
                );

                var levels = answer.At("data", "level").EnumerateArray().ToList();
                var series = levels.ToDictionary(KeyOf, Read);
                Assert.NotEmpty(series);
                var transformed = answer.At("data", "transformed").EnumerateArray().ToList();
                Assert.Equal(levels.Select(KeyOf), transformed.Select(KeyOf));
                foreach (var one in transformed)
                {
                    var (_, area) = KeyOf(one);
                    var expected = TransformTable
                        .Get(transform)
                        .Apply(
                            new TransformOperands
                            {
                                Series = series[KeyOf(one)],
                                BaseYear = 2000,
                                IsDivisible = KeyOf(one).Indicator != "URB_RATE",
                                IsAdditive = true,
                                Residents =
                                [
                                    // A census by the same census.
                                    .. new[] { "POP_RES_YE", "POP_CENSUS", "POP_CENSUS_10K" }
                                        .OrderBy(code =>
                                            KeyOf(one).Indicator.Contains("CENSUS", StringComparison.Ordinal)
                                            && !code.Contains("CENSUS", StringComparison.Ordinal)
                                        )
                                        .Select(code => series.GetValueOrDefault((code, area)))
                                        .OfType<ObservedSeries>(),
                                ],
                            }
                        );
                    Assert.Equal(
                        expected.Select(e => (e.Year, e.Value)),
                        one.At("years").EnumerateArray().Select(y => y.GetInt32()).Zip(Values(one))
                    );
                }
            }
        }
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task From_and_to_choose_the_years_of_the_result_and_not_what_it_is_computed_from(
        Engine engine,
        bool stored
    )
    {
        foreach (
            var transform in new[]
            {
                "CHANGE",
                "COMPOUND_ANNUAL_GROWTH",
                "INDEX, baseYear: 1990",
                "RANK",
                "SHARE_OF_PARENT",
                "PER_KM2",
                "PER_CAPITA",
            }
        )
        {
            const string Asked = """indicators: ["POP_CENSUS"], areas: ["310000"]""";
            var all = await PointsAsync(engine, stored, $"{Asked}, transform: {transform}");
            var some = await PointsAsync(engine, stored, $"{Asked}, from: 2000, to: 2010, transform: {transform}");

            Assert.Equal([2000, 2010], some.Select(p => p.At("year").GetInt32()));
            Assert.Equal(
                all.Where(p => p.At("year").GetInt32() is 2000 or 2010).Select(p => p.GetRawText()),
                some.Select(p => p.GetRawText())
            );
        }
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task Districts_are_ranked_among_the_sixteen_whoever_is_asked_for(Engine engine, bool stored)
    {
        var answer = await AskAsync(
            engine,
            stored,
            """
            {
              all: series(indicators: ["POP_CENSUS"], areaKind: DISTRICT, transform: RANK, from: 2020) { values points { rankedAreas inputs { value } } }
              unnamed: series(indicators: ["POP_CENSUS"], transform: RANK, from: 2020) { area { code kind parent { code } } values points { rankedAreas } }
              one: series(indicators: ["POP_CENSUS"], areas: ["310101"], transform: RANK, from: 2020) { values points { rankedAreas inputs { area { code } } } }
              nested: area(code: "310101") { series(indicators: ["POP_CENSUS"], transform: RANK, from: 2020) { values points { rankedAreas } } }
            }
            """
        );

        var all = answer.At("data", "all").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, 16).Select(i => (double?)i), all.Select(s => Values(s)[0]).Order());
        Assert.All(
            all,
            s =>
            {
                // The own value comes first: as many of all are greater as the place says.
                var inputs = s.At("points")[0]
                    .At("inputs")
                    .EnumerateArray()
                    .Select(i => i.At("value").GetDouble())
                    .ToList();
                Assert.Equal(16, inputs.Count);
                Assert.Equal(Values(s)[0], 1 + inputs.Count(value => value > inputs[0]));
            }
        );

        // Of the sixteen districts only Chongming, 637 921, has fewer residents than Huangpu with 662 030.
        var one = answer.At("data", "one")[0];
        Assert.Equal(15, Values(one)[0]);
        Assert.Equal(16, one.At("points")[0].At("rankedAreas").GetInt32());
        Assert.Equal("310101", one.At("points")[0].At("inputs")[0].At("area", "code").GetString());
        Assert.Equal(15, Values(answer.At("data", "nested", "series")[0])[0]);

        // The city is ranked among the cities right below the country, not among those of provinces.
        var cities = answer
            .At("data", "unnamed")
            .EnumerateArray()
            .Where(s =>
                s.At("area", "kind").GetString() == "CITY" && s.At("area", "parent", "code").GetString() == "000000"
            )
            .ToList();
        Assert.Contains(cities, s => s.At("area", "code").GetString() == "310000");
        Assert.Equal(
            Enumerable.Range(1, cities.Count).Select(i => (double?)i),
            cities.Select(s => Values(s)[0]).Order()
        );
        Assert.All(cities, s => Assert.Equal(cities.Count, s.At("points")[0].At("rankedAreas").GetInt32()));
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task Shares_of_the_districts_add_up_and_what_is_not_additive_has_none(Engine engine, bool stored)
    {
        var answer = await AskAsync(
            engine,
            stored,
            """
            {
              series(indicators: ["POP_CENSUS", "POP_DENSITY"], areaKind: DISTRICT, transform: SHARE_OF_PARENT, from: 2020) {
                indicator { code } valueUnit { unit { code } } points { value reason }
              }
              city: series(indicators: ["GDP"], areas: ["310000"], transform: SHARE_OF_PARENT, from: 2024) { points { value reason } }
              country: series(indicators: ["POP_RES_YE"], areas: ["000000"], transform: SHARE_OF_PARENT, from: 2024) { points { value reason } }
            }
            """
        );

        var shares = answer.At("data", "series").EnumerateArray().ToLookup(s => s.At("indicator", "code").GetString());
        Assert.Equal(16, shares["POP_CENSUS"].Count());
        Assert.Equal(100, shares["POP_CENSUS"].Sum(s => s.At("points")[0].At("value").GetDouble()), 9);
        Assert.All(shares["POP_CENSUS"], s => Assert.Equal("PERCENT", s.At("valueUnit", "unit", "code").GetString()));
        Assert.NotEmpty(shares["POP_DENSITY"]);
        Assert.All(shares["POP_DENSITY"], s => Undefined(s.At("points")[0], "NOT_ADDITIVE"));
        Undefined(answer.At("data", "city")[0].At("points")[0], "NO_PARENT_VALUE");
        Undefined(answer.At("data", "country")[0].At("points")[0], "NO_PARENT");
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task A_level_is_what_is_published_and_everything_else_is_in_base_units(Engine engine, bool stored)
    {
        var answer = await AskAsync(
            engine,
            stored,
            """
            {
              level: series(indicators: ["GDP"], areas: ["310000"], from: 2024, to: 2024) {
                transform values valueUnit { name unit { code } multiplier } points { value inputs { value unit { multiplier } } }
              }
              none: series(indicators: ["GDP"], areas: ["310000"], from: 2024, to: 2024, transform: null) { transform values }
              perKm2: series(indicators: ["GDP"], areas: ["310000"], from: 2024, to: 2024, transform: PER_KM2) {
                values valueUnit { name unit { code } multiplier } points { mixesUnits inputs { year value unit { name unit { code } multiplier } } }
              }
              log: series(indicators: ["GDP"], areas: ["310000"], from: 2024, to: 2024, transform: LOG) { values }
            }
            """
        );

        var level = answer.At("data", "level")[0];
        Assert.Equal("LEVEL", level.At("transform").GetString());
        Assert.Equal("LEVEL", answer.At("data", "none")[0].At("transform").GetString());
        Assert.Equal([53926.7], Values(level));
        Assert.Equal(53926.7, level.At("points")[0].At("value").GetDouble());
        Assert.Equal(
            (8, "YUAN"),
            (level.At("valueUnit", "multiplier").GetInt32(), level.At("valueUnit", "unit", "code").GetString())
        );
        Assert.Equal(8, level.At("points")[0].At("inputs")[0].At("unit", "multiplier").GetInt32());

        // 53 926.7 * 10^8 yuan on 6 340.5 km2, which are those of 2022: 5.39267 * 10^12 / 6340.5 = 850 511 789
        var perKm2 = answer.At("data", "perKm2")[0];
        Assert.Equal(850_511_789, Values(perKm2)[0]!.Value, 1.0);
        Assert.Equal(
            ("yuan per square kilometre", JsonValueKind.Null, 0),
            (
                perKm2.At("valueUnit", "name").GetString(),
                perKm2.At("valueUnit", "unit").ValueKind,
                perKm2.At("valueUnit", "multiplier").GetInt32()
            )
        );
        var area = perKm2.At("points")[0].At("inputs")[1];
        Assert.Equal((2022, 6340.5), (area.At("year").GetInt32(), area.At("value").GetDouble()));
        Assert.True(perKm2.At("points")[0].At("mixesUnits").GetBoolean());

        // ln(5.39267e12) = ln 5.39267 + 12 ln 10 = 1.685041 + 27.631021
        Assert.Equal(29.316062, Values(answer.At("data", "log")[0])[0]!.Value, 5);
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task Estimates_of_any_input_are_told(Engine engine, bool stored)
    {
        var points = await PointsAsync(
            engine,
            stored,
            """indicators: ["POP_TOTAL_WDI"], areas: ["000000"], transform: CHANGE""",
            "includesEstimates inputs { observation { status } }"
        );

        Assert.NotEmpty(points);
        Assert.All(
            points,
            p =>
                Assert.Equal(
                    p.At("inputs")
                        .EnumerateArray()
                        .Any(i => i.At("observation", "status").GetString() is "E" or "I" or "F"),
                    p.At("includesEstimates").GetBoolean()
                )
        );
        Assert.Contains(points, p => p.At("includesEstimates").GetBoolean());
    }

    private static void Undefined(JsonElement point, string reason)
    {
        Assert.Equal(JsonValueKind.Null, point.At("value").ValueKind);
        Assert.Equal(reason, point.At("reason").GetString());
    }

    private static (string Indicator, string Area) KeyOf(JsonElement series) =>
        (series.At("indicator", "code").GetString()!, series.At("area", "code").GetString()!);

    private static double?[] Values(JsonElement series) =>
        [
            .. series
                .At("values")
                .EnumerateArray()
                .Select(v => v.ValueKind == JsonValueKind.Null ? (double?)null : v.GetDouble()),
        ];

    private static ObservedSeries Read(JsonElement series)
    {
        var power = series.At("indicator", "unitMultiplier").GetInt32();
        return new ObservedSeries(
            "",
            [
                .. series
                    .At("years")
                    .EnumerateArray()
                    .Zip(Values(series))
                    .Select(v => new Statistics.YearValue(
                        v.First.GetInt32(),
                        v.Second is { } value ? Statistics.DecimalArithmetic.Scale(value, power) : null
                    )),
            ],
            []
        );
    }

    private static async Task<List<JsonElement>> PointsAsync(
        Engine engine,
        bool stored,
        string arguments,
        string fields =
            "year value reason previousYear baseYear rankedAreas crossesBreak includesEstimates mixesUnits inputs { year value }"
    )
    {
        var answer = await AskAsync(engine, stored, $"{{ series({arguments}) {{ points {{ {fields} }} }} }}");
        return [.. answer.At("data", "series")[0].At("points").EnumerateArray()];
    }

    private static async Task<JsonElement> AskAsync(Engine engine, bool stored, string query)
    {
        var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
        var answer = await host.QueryAsync(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer;
    }
}
