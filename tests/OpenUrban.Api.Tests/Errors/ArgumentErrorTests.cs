using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.GraphQL.Errors;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Errors;

/// <summary>What a wrong argument is answered with: all in one file, to be read as a whole.</summary>
public sealed partial class ArgumentErrorTests
{
    private static readonly (string Mistake, string Query)[] Mistakes =
    [
        ("unknown indicator", """{ series(indicators: ["GDP", "NO_SUCH"]) { values } }"""),
        ("unknown area", """{ series(indicators: ["GDP"], areas: ["999999"]) { values } }"""),
        (
            "unknown indicator of an area",
            """{ district(code: "310115") { series(indicators: ["NO_SUCH"]) { values } } }"""
        ),
        ("unknown area of an indicator", """{ indicator(code: "GDP") { latest(areas: ["999999"]) { value } } }"""),
        (
            "too many codes",
            $$"""{ series(indicators: [{{string.Join(", ", Enumerable.Repeat("\"GDP\"", 101))}}], from: 2020, to: 2020) { values } }"""
        ),
        ("from after to", """{ series(indicators: ["GDP"], from: 2020, to: 2010) { values } }"""),
        ("a release that is not", """{ series(indicators: ["GDP"], release: 99) { values } }"""),
        ("a release below one", """{ indicator(code: "GDP") { series(release: 0) { values } } }"""),
        ("a release of a target that is not", """{ target(code: "T-S2", release: 99) { value } }"""),
        ("a release of targets below one", """{ targets(release: 0) { totalCount } }"""),
        ("an unknown method of progress", """{ target(code: "T-S2") { progress(method: CUBIC) { status } } }"""),
        (
            "an indicator that does not judge the target",
            """{ target(code: "T-S2") { progress(indicator: "GDP") { status } } }"""
        ),
        (
            "an indicator for a target that nothing measures",
            """{ target(code: "T-S3") { progress(indicator: "GDP") { status } } }"""
        ),
        ("a day of progress that is none", """{ plan(code: "SHP") { progress(asOf: "2026-02-30") { total } } }"""),
        ("an index without a base year", """{ series(indicators: ["GDP"], transform: INDEX) { values } }"""),
        (
            "a base year without an index",
            """{ indicator(code: "GDP") { series(transform: CHANGE, baseYear: 2010) { values } } }"""
        ),
        ("a ratio to nothing", """{ series(indicators: ["GDP"], transform: RATIO) { values } }"""),
        (
            "a ratio to an unknown indicator",
            """{ series(indicators: ["GDP"], transform: RATIO, denominator: "NO_SUCH") { values } }"""
        ),
        (
            "a multiplier of nothing",
            """{ series(indicators: ["GDP"], transform: RATIO, denominator: "GDP", multiplier: 0) { values } }"""
        ),
        (
            "a tolerance of decades",
            """{ series(indicators: ["GDP"], transform: RATIO, denominator: "GDP", tolerance: 11) { values } }"""
        ),
        ("a denominator without a ratio", """{ series(indicators: ["GDP"], denominator: "GDP") { values } }"""),
        (
            "an unknown weight",
            """{ series(indicators: ["GDP"], areas: ["G-URBAN_CORE"], weight: "NO_SUCH") { values } }"""
        ),
        ("an unknown group", """{ series(indicators: ["GDP"], areaGroup: "NO_SUCH") { values } }"""),
        ("a group that is none", """{ series(indicators: ["GDP"], areaGroup: "310000") { values } }"""),
        (
            "areas and a group",
            """{ indicator(code: "GDP") { series(areas: ["310000"], areaGroup: "G-URBAN_CORE") { values } } }"""
        ),
        ("a spread over nothing", """{ spread(indicator: "GDP", year: 2024) { n } }"""),
        ("a spread over groups", """{ spread(indicator: "GDP", areaKind: GROUP, year: 2024) { n } }"""),
        ("a spread of an unknown indicator", """{ spread(indicator: "NO_SUCH", areaKind: CITY, year: 2024) { n } }"""),
        ("an unknown transform", """{ series(indicators: ["GDP"], transform: SQUARE) { values } }"""),
        ("first above the limit", """{ districts(first: 51) { nodes { code } } }"""),
        ("first of observations above the limit", """{ observations(first: 1001) { nodes { code } } }"""),
        ("first below zero", """{ districts(first: -1) { nodes { code } } }"""),
        ("last below zero", """{ districts(last: -1) { nodes { code } } }"""),
        ("first and last", """{ districts(first: 1, last: 1) { nodes { code } } }"""),
        ("first above the limit, inside", """{ plans { nodes { goals(first: 51) { nodes { code } } } } }"""),
        ("a cursor that is no cursor", """{ districts(after: "not a cursor") { nodes { code } } }"""),
        ("a forged cursor", """{ districts(after: "WyJmb3JnZWQiLCIzMTAxMDEiXQ") { nodes { code } } }"""),
        ("an empty cursor", """{ districts(before: "") { nodes { code } } }"""),
        ("a bad id", """{ node(id: "310115") { id } }"""),
        ("an id of an unknown type", """{ node(id: "RG9nOjE=") { id } }"""),
        ("too many ids", $$"""{ nodes(ids: [{{string.Join(", ", Enumerable.Repeat("\"QTpi\"", 101))}}]) { id } }"""),
        ("an unknown enumeration value", """{ areas(where: { kind: { eq: VILLAGE } }) { nodes { code } } }"""),
        ("an unknown language", """{ plan(code: "SHP") { name(language: FR) } }"""),
        ("a day that is none", """{ series(indicators: ["GDP"], asOf: "2015-02-30") { values } }"""),
        ("a day in another form", """{ series(indicators: ["GDP"], asOf: "30.12.2015") { values } }"""),
        ("a number for a day", """{ series(indicators: ["GDP"], asOf: 2015) { values } }"""),
        ("a text for a number", """{ districts(first: "ten") { nodes { code } } }"""),
        ("a number that is too large", """{ series(indicators: ["GDP"], from: 99999999999) { values } }"""),
        ("a missing argument", """{ district { name } }"""),
        ("an unknown argument", """{ district(id: "310115") { name } }"""),
        ("an unknown field", """{ district(code: "310115") { mayor } }"""),
        ("an unknown filter", """{ districts(where: { mayor: { eq: "x" } }) { nodes { code } } }"""),
        ("an unknown order", """{ districts(order: [{ mayor: ASC }]) { nodes { code } } }"""),
        (
            "a filter that nests too deep",
            """{ goals(where: { parent: { parent: { parent: { parent: { parent: { parent: { parent: { parent: {} } } } } } } } }) { nodes { code } } }"""
        ),
        (
            "too many conditions",
            $$"""{ plans { nodes { goals(where: { or: [{{Repeat("{ code: { eq: \"x\" } }", 201)}}] }) { nodes { code } } } } }"""
        ),
        (
            "too many lists of related rows",
            $$"""{ plans(where: { or: [{{Repeat("{ goals: { any: true } }", 11)}}] }) { nodes { code } } }"""
        ),
        (
            "too many values in a list",
            $$"""{ observations(where: { year: { in: [{{Repeat("2020", 501)}}] } }) { nodes { code } } }"""
        ),
        (
            "too many values in all lists",
            $$"""{ observations(where: { or: [{{Repeat($$$"""{ year: { nin: [{{{Repeat("1", 500)}}}] } }""", 11)}}] }) { nodes { code } } }"""
        ),
        (
            "a text that is too long",
            $$"""{ indicators(where: { name: { en: { contains: "{{new string('%', 1_001)}}" } } }) { nodes { code } } }"""
        ),
        (
            "too many keys of an order",
            $$"""{ districts(order: [{{Repeat("{ code: ASC }", 11)}}]) { nodes { code } } }"""
        ),
        ("nothing to search for", """{ search(text: " ") { totalCount } }"""),
        ("a text too long to search for", $$"""{ search(text: "{{new string('x', 201)}}") { totalCount } }"""),
        ("an unknown kind to search for", """{ search(text: "x", kinds: [VILLAGE]) { totalCount } }"""),
        ("coverage of an unknown indicator", """{ coverage(indicator: "NO_SUCH") { totalCount } }"""),
        ("coverage of an unknown area", """{ coverage(indicator: "GDP", area: "999999") { totalCount } }"""),
        ("no GraphQL", """{ districts( """),
    ];

    private static readonly (string Mistake, string Query, object Variables)[] WrongVariables =
    [
        (
            "a variable of another type",
            "query ($first: Int) { districts(first: $first) { nodes { code } } }",
            new { first = "ten" }
        ),
        ("a missing variable", "query ($code: String!) { district(code: $code) { name } }", new { }),
        (
            "a day as a variable that is none",
            """query ($day: Date) { series(indicators: ["GDP"], asOf: $day) { values } }""",
            new { day = "2015-02-30" }
        ),
        (
            "an unknown enumeration value as a variable",
            "query ($kind: AreaKind) { areas(where: { kind: { eq: $kind } }) { nodes { code } } }",
            new { kind = "VILLAGE" }
        ),
    ];

    [Theory, EngineData]
    public async Task A_mistake_is_answered_with_what_was_wrong_and_what_to_do(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var answers = new Dictionary<string, object>();
        foreach (
            var (mistake, query, variables) in Mistakes
                .Select(m => (m.Mistake, m.Query, Variables: (object?)null))
                .Concat(WrongVariables.Select(m => (m.Mistake, m.Query, (object?)m.Variables)))
                .Append(await CursorOfAnotherOrderAsync(host))
        )
        {
            var answer = await host.QueryAsync(query, variables);
            Assert.True(answer.TryGetProperty("errors", out var errors), $"{mistake} is no error: {answer}");
            answers[mistake] = errors;
            foreach (var error in errors.EnumerateArray())
            {
                Check(mistake, error);
            }
        }

        if (engine == Engine.Sqlite || !Golden.Update)
        {
            await Golden.CompareAsync(Golden.Source("Errors", "ArgumentErrors.json"), Golden.Json(answers));
        }
    }

    /// <summary>Cursors that look like ours and hold what no row has: an error, or a place in the order, but never a fault.</summary>
    [Theory, EngineData]
    public async Task A_forged_cursor_is_never_a_fault_of_the_server(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var answer = await host.QueryAsync(
            """
            {
              districts(first: 1, order: [{ areaKm2: ASC }]) { pageInfo { endCursor } }
              observations(first: 1, order: [{ value: ASC }, { publishedOn: ASC }]) { pageInfo { endCursor } }
            }
            """
        );
        var forgeries = new List<(string Query, string Cursor)>();
        foreach (
            var (field, order) in new[]
            {
                ("districts", "{ areaKm2: ASC }"),
                ("observations", "{ value: ASC }, { publishedOn: ASC }"),
            }
        )
        {
            var query =
                $"query ($after: String) {{ {field}(first: 1, order: [{order}], after: $after) {{ nodes {{ code }} }} }}";
            var cursor = answer.At("data", field, "pageInfo", "endCursor").GetString()!;
            var values = JsonSerializer.Deserialize<JsonElement[]>(
                System.Buffers.Text.Base64Url.DecodeFromChars(cursor)
            )!;
            for (var i = 1; i < values.Length; i++)
            {
                foreach (var forged in new[] { "null", "\"\\u0000\"", "\"x\"", "1e308", "-1", "true", "[]", "{}" })
                {
                    var copy = values.ToArray();
                    copy[i] = JsonDocument.Parse(forged).RootElement;
                    forgeries.Add(
                        (query, System.Buffers.Text.Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(copy)))
                    );
                }
            }
        }

        foreach (var (query, after) in forgeries)
        {
            var forged = await host.QueryAsync(query, new { after });
            if (forged.TryGetProperty("errors", out var errors))
            {
                Assert.All(
                    errors.EnumerateArray(),
                    e =>
                        Assert.True(
                            e.At("extensions", "code").GetString() == ErrorCode.InvalidCursor,
                            $"{after} is answered with {e}"
                        )
                );
            }
        }
    }

    /// <summary>PostgreSQL refuses the character NUL in texts, which JSON and GraphQL allow.</summary>
    [Theory, EngineData]
    public async Task A_text_with_a_nul_is_refused_before_a_database_sees_it(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);

        var code = await host.QueryAsync(
            "query ($code: String!) { plans(where: { code: { eq: $code } }) { totalCount } }",
            new { code = "SHP\0" }
        );
        var id = await host.QueryAsync(
            "query ($id: ID!) { node(id: $id) { id } }",
            new { id = Convert.ToBase64String("Plan:\0"u8) }
        );

        Check("a code with a NUL", code.At("errors")[0]);
        Assert.Contains("U+0000", code.At("errors")[0].At("message").GetString()!, StringComparison.Ordinal);
        Assert.Equal(ErrorCode.InvalidId, id.At("errors")[0].At("extensions", "code").GetString());
    }

    private static async Task<(string Mistake, string Query, object? Variables)> CursorOfAnotherOrderAsync(ApiHost host)
    {
        var answer = await host.QueryAsync("{ districts(first: 1) { pageInfo { endCursor } } }");
        return (
            "a cursor of another order",
            "query ($after: String) { districts(after: $after, order: [{ areaKm2: ASC }]) { nodes { code } } }",
            new { after = answer.At("data", "districts", "pageInfo", "endCursor").GetString() }
        );
    }

    private static string Repeat(string part, int count) => string.Join(' ', Enumerable.Repeat(part, count));

    private static void Check(string mistake, JsonElement error)
    {
        var codes = typeof(ErrorCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!);
        Assert.Contains(error.At("extensions", "code").GetString(), codes);
        Assert.NotEqual(ErrorCode.Internal, error.At("extensions", "code").GetString());
        var message = error.At("message").GetString()!;
        Assert.False(Inside().IsMatch(error.GetRawText()), $"{mistake} tells of the inside: {error}");
        Assert.True(message.Length is > 10 and < 400, $"{mistake}: {message}");
    }

    /// <summary>Names of .NET types, stack traces and SQL.</summary>
    [GeneratedRegex(
        @"System\.|Exception|OpenUrban\.|Microsoft\.|   at |SELECT |\bFROM ""|GraphType|Int32|DateOnly|Npgsql|[Ss]qlite",
        RegexOptions.None,
        60_000
    )]
    private static partial Regex Inside();
}
