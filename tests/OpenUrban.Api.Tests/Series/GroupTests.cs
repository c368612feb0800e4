using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Exports;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Series;

/// <summary>Groups of areas: what is computed of the values of their members, from memory and from the database.</summary>
public sealed class GroupTests
{
    private const string Points =
        "points { year value reason status crossesBreak mixesEditions includesEstimates missingAreas { code } inputs { indicator { code } area { code } year value } }";

    public static TheoryData<Engine, bool> Hosts() => TransformTests.Hosts();

    [Theory, MemberData(nameof(Hosts))]
    public async Task The_census_of_the_centre_and_the_suburbs_is_that_of_the_press(Engine engine, bool stored)
    {
        var data = await AskAsync(
            engine,
            stored,
            $$"""
            {
              series(indicators: ["POP_CENSUS"], areas: ["G-URBAN_CORE", "G-SUBURBAN"], from: 2020) { area { code __typename } years values {{Points}} }
              pudong: series(indicators: ["POP_CENSUS"], areas: ["310115", "310000"], from: 2020) { values }
            }
            """
        );

        var groups = data.At("series").EnumerateArray().ToList();
        Assert.Equal(["AreaGroup", "AreaGroup"], groups.Select(g => g.At("area", "__typename").GetString()));
        Assert.Equal([6_683_712, 12_505_671], groups.Select(g => g.At("values")[0].GetDouble()));
        Assert.Equal([7, 8], groups.Select(g => g.At("points")[0].At("inputs").GetArrayLength()));

        // With Pudong, which is in neither, they are the city.
        var others = data.At("pudong").EnumerateArray().Select(s => s.At("values")[0].GetDouble()).ToList();
        Assert.Equal(others[1], 6_683_712 + 12_505_671 + others[0]);
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task What_does_not_add_up_is_a_weighted_mean_or_nothing(Engine engine, bool stored)
    {
        var data = await AskAsync(
            engine,
            stored,
            $$"""
            {
              weighted: series(indicators: ["AGE_60P"], areas: ["G-URBAN_CORE"], from: 2020, weight: "POP_CENSUS") { {{Points}} }
              without: series(indicators: ["AGE_60P"], areas: ["G-URBAN_CORE"], from: 2020) { {{Points}} }
              other: series(indicators: ["AGE_60P"], areas: ["G-URBAN_CORE"], from: 2020, weight: "POP_CENSUS_10K") { {{Points}} }
              persons: series(indicators: ["POP_60P"], areas: ["G-URBAN_CORE"], from: 2020, transform: RATIO, denominator: "POP_CENSUS", multiplier: 100) { values }
            }
            """
        );

        // (26.60 * 662 030 + 28.71 * 1 113 078 + 29.10 * 693 051 + 31.57 * 975 707 + 30.56 * 1 239 800 + 33.22 * 757 498
        //  + 31.78 * 1 242 548) / 6 683 712 = 203 077 868.47 / 6 683 712 = 30.384
        var weighted = data.At("weighted")[0].At("points")[0];
        Assert.Equal(30.384, weighted.At("value").GetDouble(), 3);
        Assert.Equal(14, weighted.At("inputs").GetArrayLength());
        Assert.All(weighted.At("inputs").EnumerateArray(), i => Assert.Equal(2020, i.At("year").GetInt32()));

        // The shares are rounded to two digits; persons are not.
        Assert.Equal(data.At("persons")[0].At("values")[0].GetDouble(), weighted.At("value").GetDouble(), 0.01);

        Undefined(data.At("without")[0].At("points")[0], "NOT_ADDITIVE");

        // Another indicator of the concept is not taken in silence.
        var other = data.At("other")[0].At("points")[0];
        Undefined(other, "MISSING_WEIGHT");
        Assert.Equal(7, other.At("missingAreas").GetArrayLength());
    }

    /// <summary>Of all additive indicators, all groups and all years: a sum of all members, or null with those that are missing.</summary>
    [Theory, EngineData]
    public async Task Sums_are_those_of_the_members_or_name_what_is_missing(Engine engine)
    {
        var levels = (await AllSeries.ReadAsync(engine, "", "indicator { code additive } area { code } years values"));
        var members = DataFile.Read("areas/group-members.csv").ToLookup(row => row["group"], row => row["area"]);
        var (sums, holes) = (0, 0);
        foreach (
            var (key, series) in await AllSeries.ReadAsync(
                engine,
                ", areaKind: GROUP",
                "indicator { code additive } area { code } crossesBreak points { year value reason missingAreas { code } }"
            )
        )
        {
            foreach (var point in series.At("points").EnumerateArray())
            {
                var values = members[key.Area]
                    .Select(area => (Area: area, Value: ValueOf(key.Indicator, area, point.At("year").GetInt32())))
                    .ToList();
                var missing = values.Where(v => v.Value is null).Select(v => v.Area).ToList();
                if (!series.At("indicator", "additive").GetBoolean())
                {
                    Undefined(point, "NOT_ADDITIVE");
                }
                else if (missing.Count > 0)
                {
                    Undefined(point, "MISSING_MEMBER");
                    Assert.Equal(
                        missing.Order(StringComparer.Ordinal),
                        point.At("missingAreas").EnumerateArray().Select(a => a.At("code").GetString())
                    );
                    holes++;
                }
                else
                {
                    Assert.Equal((double)values.Sum(v => (decimal)v.Value!.Value), point.At("value").GetDouble(), 1e-6);
                    Assert.Empty(point.At("missingAreas").EnumerateArray());
                    sums++;
                }
            }
        }

        Assert.True(sums > 100 && holes > 10, $"{sums} sums, {holes} holes");

        double? ValueOf(string indicator, string area, int year) =>
            levels.TryGetValue((indicator, area), out var series)
                ? series
                    .At("years")
                    .EnumerateArray()
                    .Zip(series.At("values").EnumerateArray())
                    .Where(v => v.First.GetInt32() == year && v.Second.ValueKind == JsonValueKind.Number)
                    .Select(v => (double?)v.Second.GetDouble())
                    .FirstOrDefault()
                : null;
    }

    /// <summary>What a group had on a day is the sum of what its members had on that day.</summary>
    [Theory, MemberData(nameof(Hosts))]
    public async Task Groups_commute_with_as_of(Engine engine, bool stored)
    {
        foreach (var day in new[] { "2021-12-31", "2023-06-30", "2025-06-30" })
        {
            var data = await AskAsync(
                engine,
                stored,
                $$"""
                {
                  group: series(indicators: ["POP_RES_YE", "POP_CENSUS", "GDP"], areas: ["G-SHANGHAI_DISTRICTS", "G-MUNICIPALITIES"], asOf: "{{day}}") { indicator { code } area { code } {{Points}} }
                  districts: series(indicators: ["POP_RES_YE", "POP_CENSUS", "GDP"], areaGroup: "G-SHANGHAI_DISTRICTS", asOf: "{{day}}") { indicator { code } years values }
                  cities: series(indicators: ["POP_RES_YE", "POP_CENSUS", "GDP"], areaGroup: "G-MUNICIPALITIES", asOf: "{{day}}") { indicator { code } years values }
                }
                """
            );

            foreach (var group in data.At("group").EnumerateArray())
            {
                var (field, count) =
                    group.At("area", "code").GetString() == "G-MUNICIPALITIES" ? ("cities", 4) : ("districts", 16);
                var years = data.At(field)
                    .EnumerateArray()
                    .Where(s => s.At("indicator", "code").GetString() == group.At("indicator", "code").GetString())
                    .SelectMany(s =>
                        s.At("years")
                            .EnumerateArray()
                            .Zip(s.At("values").EnumerateArray())
                            .Where(v => v.Second.ValueKind == JsonValueKind.Number)
                            .Select(v => (Year: v.First.GetInt32(), Value: v.Second.GetDecimal()))
                    )
                    .GroupBy(v => v.Year, v => v.Value)
                    .ToDictionary(year => year.Key, year => year.Count() == count ? (double?)year.Sum() : null);
                Assert.All(
                    group.At("points").EnumerateArray(),
                    p =>
                        Assert.Equal(
                            years.GetValueOrDefault(p.At("year").GetInt32()),
                            p.At("value").ValueKind == JsonValueKind.Number ? p.At("value").GetDouble() : null
                        )
                );
            }
        }
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task Transforms_of_a_group_are_those_of_its_sums(Engine engine, bool stored)
    {
        var data = await AskAsync(
            engine,
            stored,
            $$"""
            {
              change: series(indicators: ["POP_CENSUS"], areas: ["G-URBAN_CORE"], from: 2020, transform: CHANGE) { {{Points}} }
              share: series(indicators: ["POP_CENSUS"], areas: ["G-URBAN_CORE"], from: 2020, transform: SHARE_OF_PARENT) { values }
              rank: series(indicators: ["POP_CENSUS"], areas: ["G-URBAN_CORE"], from: 2020, transform: RANK) { {{Points}} }
              moved: series(indicators: ["POP_CENSUS"], areas: ["G-URBAN_CORE"], from: 2020, transform: RANK_CHANGE) { {{Points}} }
              product: series(indicators: ["GDP"], areas: ["G-SHANGHAI_DISTRICTS"], from: 2025, transform: RATIO, denominator: "POP_RES_YE", tolerance: 1) { {{Points}} }
            }
            """
        );

        // 6 683 712 - 6 986 234; 100 * 6 683 712 / 24 870 895
        Assert.Equal(-302_522, data.At("change")[0].At("points")[0].At("value").GetDouble());
        Assert.Equal(26.8736, data.At("share")[0].At("values")[0].GetDouble(), 4);
        Undefined(data.At("rank")[0].At("points")[0], "NOT_MEANINGFUL");
        Undefined(data.At("moved")[0].At("points")[0], "NOT_MEANINGFUL");

        // The break of the accounts of one district is a break of the sum.
        var product = data.At("product")[0].At("points")[0];
        Assert.Equal(
            ["G-SHANGHAI_DISTRICTS", "G-SHANGHAI_DISTRICTS"],
            product.At("inputs").EnumerateArray().Select(i => i.At("area", "code").GetString())
        );
        Assert.Equal([2025, 2024], product.At("inputs").EnumerateArray().Select(i => i.At("year").GetInt32()));
        Assert.True(product.At("crossesBreak").GetBoolean());
        Assert.Equal("P", product.At("status").GetString());
    }

    [Theory, EngineData]
    public async Task What_a_group_costs_is_what_its_members_cost(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        Assert.Equal(await CostAsync("""areaGroup: "G-URBAN_CORE" """), await CostAsync("""areas: ["G-URBAN_CORE"]"""));

        async Task<int> CostAsync(string areas)
        {
            using var client = host.CreateClient();
            using var response = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(
                client,
                "/graphql",
                new
                {
                    query = $$"""{ series(indicators: ["POP_CENSUS"], {{areas}}, from: 2010) { values } }""",
                    extensions = new { receipt = true },
                }
            );
            var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
            return answer.At("extensions", "cost", "requested").GetInt32();
        }
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task Members_are_chosen_by_their_group_wherever_areas_are_filtered(Engine engine, bool stored)
    {
        var data = await AskAsync(
            engine,
            stored,
            """
            {
              areas(where: { groups: { some: { code: { eq: "G-URBAN_CORE" } } } }) { nodes { code } }
              districts(where: { groups: { some: { code: { eq: "G-URBAN_CORE" } } } }) { nodes { code } }
              observations(where: { indicator: { code: { eq: "POP_CENSUS" } }, year: { eq: 2020 }, area: { groups: { some: { code: { eq: "G-URBAN_CORE" } } } } }) { nodes { area { code } } }
              series(indicators: ["POP_CENSUS"], areaGroup: "G-URBAN_CORE", from: 2020) { area { code } }
              indicator(code: "POP_CENSUS") { series(areaGroup: "G-URBAN_CORE") { area { code } } latest(areaGroup: "G-URBAN_CORE") { area { code } } }
              area(code: "G-URBAN_CORE") { id ... on AreaGroup { members { nodes { code } } } }
            }
            """
        );

        string[] codes =
        [
            .. DataFile
                .Read("areas/group-members.csv")
                .Where(row => row["group"] == "G-URBAN_CORE")
                .Select(row => row["area"])
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(7, codes.Length);
        Assert.Equal(codes, Codes(data.At("areas", "nodes")));
        Assert.Equal(codes, Codes(data.At("districts", "nodes")));
        Assert.Equal(codes, CodesOfAreas(data.At("observations", "nodes")));
        Assert.Equal(codes, CodesOfAreas(data.At("series")));
        Assert.Equal(codes, CodesOfAreas(data.At("indicator", "series")));
        Assert.Equal(codes, CodesOfAreas(data.At("indicator", "latest")));
        Assert.Equal(codes, Codes(data.At("area", "members", "nodes")));

        static IEnumerable<string?> Codes(JsonElement areas) =>
            areas.EnumerateArray().Select(a => a.At("code").GetString());

        static IEnumerable<string?> CodesOfAreas(JsonElement rows) =>
            rows.EnumerateArray().Select(a => a.At("area", "code").GetString());
    }

    [Theory, EngineData]
    public async Task Every_format_takes_a_group_and_a_ratio(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        using var client = host.CreateClient();
        var group = Uri.EscapeDataString(
            """{"indicators":["POP_CENSUS"],"areas":["G-URBAN_CORE","310115"],"from":2010}"""
        );
        var ratio = Uri.EscapeDataString(
            """{"indicators":["GDP"],"areas":["310101","G-SHANGHAI_DISTRICTS"],"from":2024,"transform":"RATIO","denominator":"POP_RES_YE","tolerance":1}"""
        );
        foreach (var format in host.Services.GetRequiredService<ExportFormats>().All.Select(f => f.Name))
        {
            foreach (var variables in new[] { group, ratio })
            {
                using var response = await client.GetAsync(
                    new Uri($"/q/chart.{format}?variables={variables}", UriKind.Relative)
                );
                Assert.True(
                    response.IsSuccessStatusCode,
                    $"{format} {response.StatusCode} {await response.Content.ReadAsStringAsync()}"
                );
                if (format == "csv")
                {
                    var text = await response.Content.ReadAsStringAsync();
                    Assert.Contains(variables == group ? "6683712" : "718259.83", text, StringComparison.Ordinal);
                    Assert.Contains("G-", text, StringComparison.Ordinal);
                }
            }
        }
    }

    private static void Undefined(JsonElement point, string reason)
    {
        Assert.Equal(JsonValueKind.Null, point.At("value").ValueKind);
        Assert.Equal(reason, point.At("reason").GetString());
    }

    private static async Task<JsonElement> AskAsync(Engine engine, bool stored, string query)
    {
        var host = await (stored ? ApiHost.GetStoredAsync(engine) : ApiHost.GetAsync(engine));
        var answer = await host.QueryAsync(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.At("data");
    }
}
