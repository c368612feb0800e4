using System.Text.Json;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Suggestions;

public sealed class SuggestionTests
{
    /// <summary>Every area and indicator, by what people and other lists call it instead of its code.</summary>
    [Theory, EngineData]
    [Trait("Category", "Slow")]
    public async Task What_is_no_code_suggests_the_code(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var (areas, indicators) = (await AreasAsync(host), await IndicatorsAsync(host));
        Assert.True(areas.Count > 300, $"{areas.Count} names and codes of areas.");
        Assert.True(indicators.Count > 300, $"{indicators.Count} names and codes of indicators.");
        foreach (var (field, wanted) in new[] { ("area", areas), ("indicator", indicators) })
        {
            var known = wanted.Select(w => w.Code).ToHashSet();
            foreach (var batch in wanted.Where(w => !known.Contains(w.Asked)).DistinctBy(w => w.Asked).Chunk(5))
            {
                var answer = await host.QueryAsync(
                    $"query ({string.Join(", ", batch.Select((_, i) => $"$c{i}: String!"))}) {{ "
                        + string.Join(' ', batch.Select((_, i) => $"f{i}: {field}(code: $c{i}) {{ code }}"))
                        + " }",
                    batch.Select((w, i) => ($"c{i}", w.Asked)).ToDictionary()
                );
                var suggested = SuggestionsOf(answer.At("extensions"));
                foreach (var (asked, _) in batch)
                {
                    // Some names are those of several.
                    var codes = wanted.Where(w => w.Asked == asked).Select(w => w.Code).ToList();
                    Assert.True(
                        suggested.Any(s => s.For == asked && codes.Contains(s.Code)),
                        $"{field} {asked}: {string.Join(", ", suggested)} without {string.Join(", ", codes)}"
                    );
                }
            }
        }
    }

    [Theory, EngineData]
    public async Task Errors_suggest_codes(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (
            var (field, unknown, code, why) in new[]
            {
                ("series(indicators: [\"GDP\"], areas: [\"Pudong\"]) { years }", "Pudong", "310115", "name"),
                ("series(indicators: [\"GDP\"], areas: [\"310103\"]) { years }", "310103", "310101", "until 2011"),
                ("series(indicators: [\"GDP\", \"GDPP\"]) { years }", "GDPP", "GDP", "nearly"),
                ("series(indicators: [\"GDPP\"]) { years }", "GDPP", "GDP_PC", "nearly"),
                ("series(indicators: [\"POP_RES_BULLETIN\"]) { years }", "POP_RES_BULLETIN", "POP_RES_YE", "edition"),
                ("series(indicators: [\"gdp\"]) { years }", "gdp", "GDP", "written GDP"),
                ("series(indicators: [\"subway\"]) { years }", "subway", "RAIL_KM", "word for it"),
                ("coverage(area: \"Pudong\") { totalCount }", "Pudong", "310115", "name"),
                ("coverage(indicator: \"GDPP\") { totalCount }", "GDPP", "GDP", "nearly"),
                ("indicator(code: \"GDP\") { series(areas: [\"pudng\"]) { years } }", "pudng", "310115", "search"),
                ("area(code: \"310000\") { latest(indicators: [\"GDPP\"]) { year } }", "GDPP", "GDP", "nearly"),
            }
        )
        {
            var extensions = (await host.QueryAsync($"{{ {field} }}")).At("errors")[0].At("extensions");

            Assert.Equal(ErrorCode.NotFound, extensions.At("code").GetString());
            Assert.Equal([unknown], extensions.At("unknownCodes").EnumerateArray().Select(c => c.GetString()));
            var found = SuggestionsOf(extensions);
            Assert.Contains(
                found,
                s => s.For == unknown && s.Code == code && s.Why.Contains(why, StringComparison.Ordinal)
            );
            Assert.All(found, s => Assert.NotEmpty(s.Name));
        }
    }

    [Theory, EngineData]
    public async Task Answers_without_a_row_tell_unknown_codes(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (
            var (field, unknown, code) in new[]
            {
                (
                    "observations(where: { indicator: { code: { eq: \"GDPP\" } } }) { totalCount }",
                    new[] { "GDPP" },
                    "GDP"
                ),
                (
                    "observations(where: { or: [{ area: { code: { in: [\"Pudong\", \"310000\"] } } }, { indicator: { code: { eq: \"GDPP\" } } }] }) { totalCount }",
                    ["Pudong", "GDPP"],
                    "310115"
                ),
                ("observations(where: { vintage: { eq: \"POP_RES_YE\" } }) { totalCount }", ["POP_RES_YE"], ""),
                ("indicators(where: { topic: { eq: \"population\" } }) { totalCount }", ["population"], ""),
                ("area(code: \"Pudong\") { name }", ["Pudong"], "310115"),
                ("district(code: \"Pudong\") { name }", ["Pudong"], "310115"),
                ("target(code: \"TN1\") { id }", ["TN1"], "T-N1"),
            }
        )
        {
            var answer = await host.QueryAsync($"{{ {field} }}");

            Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
            var extensions = answer.At("extensions");
            Assert.Equal(
                unknown.Order(),
                extensions.At("unknownCodes").EnumerateArray().Select(c => c.GetString()!).Order()
            );
            Assert.True(
                code.Length == 0 || SuggestionsOf(extensions).Any(s => s.Code == code),
                $"{field}: {extensions}"
            );
        }
    }

    [Theory, EngineData]
    public async Task Known_codes_say_nothing(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        foreach (
            var field in new[]
            {
                "area(code: \"310115\") { name }",
                "observations(where: { indicator: { code: { in: [\"GDP\", \"URB_RATE\"] } } }) { totalCount }",
                "areas(where: { code: { startsWith: \"99\" } }) { totalCount }",
                "areas(where: { name: { en: { eq: \"Atlantis\" } } }) { totalCount }",
            }
        )
        {
            Assert.False((await host.QueryAsync($"{{ {field} }}")).TryGetProperty("extensions", out _), field);
        }
    }

    /// <summary>Found by introspection: each filter by a code tells of one that is unknown.</summary>
    [Theory, EngineData]
    public async Task Every_filter_by_code_tells_unknown_codes(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var fields = (
            await host.QueryAsync(
                "{ __schema { queryType { fields { name args { name type { name inputFields { name type { name } } } } } } } }"
            )
        )
            .At("data", "__schema", "queryType", "fields")
            .EnumerateArray();
        var asked = 0;
        foreach (var field in fields)
        {
            foreach (var where in field.At("args").EnumerateArray().Where(a => a.At("name").GetString() == "where"))
            {
                if (
                    where
                        .At("type", "inputFields")
                        .EnumerateArray()
                        .Any(i =>
                            i.At("name").GetString() == "code"
                            && i.At("type", "name").GetString() == "StringOperationFilterInput"
                        )
                )
                {
                    var name = field.At("name").GetString();
                    var answer = await host.QueryAsync(
                        $"{{ {name}(where: {{ code: {{ eq: \"NO-SUCH\" }} }}) {{ totalCount }} }}"
                    );
                    Assert.Equal("NO-SUCH", answer.At("extensions", "unknownCodes")[0].GetString());
                    asked++;
                }
            }
        }

        Assert.True(asked >= 8, $"{asked}");
    }

    private static List<(string For, string Code, string Name, string Why)> SuggestionsOf(JsonElement extensions) =>
        [
            .. extensions
                .At("suggestions")
                .EnumerateArray()
                .Select(s =>
                    (
                        s.At("for").GetString()!,
                        s.At("code").GetString()!,
                        s.At("name").GetString()!,
                        s.At("why").GetString()!
                    )
                ),
        ];

    private static async Task<List<(string Asked, string Code)>> AreasAsync(ApiHost host)
    {
        const string Names = "en: name(language: EN) hans: name(language: ZH_HANS) hant: name(language: ZH_HANT)";
        var found = new List<(string, string)>();
        foreach (
            var node in await NodesAsync(
                host,
                "areas",
                $"code {Names} identifiers {{ value }} ... on District {{ predecessors {{ code {Names} }} }} ... on City {{ isoCode }} ... on Province {{ isoCode }}"
            )
        )
        {
            var code = node.At("code").GetString()!;
            found.AddRange(Texts(node, "en", "hans", "hant", "isoCode").Select(text => (text, code)));
            found.AddRange(
                node.At("identifiers").EnumerateArray().SelectMany(i => Texts(i, "value")).Select(text => (text, code))
            );
            if (node.TryGetProperty("predecessors", out var past))
            {
                found.AddRange(
                    past.EnumerateArray()
                        .SelectMany(p => Texts(p, "code", "en", "hans", "hant"))
                        .Select(text => (text, code))
                );
            }
        }

        return found;
    }

    private static async Task<List<(string Asked, string Code)>> IndicatorsAsync(ApiHost host)
    {
        var found = new List<(string, string)>();
        foreach (
            var node in await NodesAsync(
                host,
                "indicators",
                "code en: name(language: EN) hans: name(language: ZH_HANS) hant: name(language: ZH_HANT) identifiers { value } vintages { code }"
            )
        )
        {
            var code = node.At("code").GetString()!;
            found.AddRange(Texts(node, "en", "hans", "hant").Select(text => (text, code)));
            found.AddRange(
                node.At("identifiers")
                    .EnumerateArray()
                    .SelectMany(i => Texts(i, "value"))
                    .Concat(node.At("vintages").EnumerateArray().SelectMany(v => Texts(v, "code")))
                    .Select(text => (text, code))
            );
        }

        return found;
    }

    private static IEnumerable<string> Texts(JsonElement element, params string[] names) =>
        names
            .Select(name => element.TryGetProperty(name, out var value) ? value.GetString() : null)
            .OfType<string>()
            .Where(text => text.Length > 0);

    private static async Task<List<JsonElement>> NodesAsync(ApiHost host, string field, string selection)
    {
        var (nodes, after) = (new List<JsonElement>(), (string?)null);
        do
        {
            var page = (
                await host.QueryAsync(
                    $"query ($after: String) {{ {field}(first: 50, after: $after) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ {selection} }} }} }}",
                    new { after }
                )
            ).At("data", field);
            nodes.AddRange(page.At("nodes").EnumerateArray());
            after = page.At("pageInfo", "hasNextPage").GetBoolean()
                ? page.At("pageInfo", "endCursor").GetString()
                : null;
        } while (after is not null);

        return nodes;
    }
}
