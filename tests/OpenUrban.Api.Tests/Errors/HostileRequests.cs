using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.Api.Tests.Errors;

/// <summary>Documents, bodies and queries that are meant to break something.</summary>
internal static class HostileRequests
{
    /// <summary>Documents that are none, or ask for too much.</summary>
    public static readonly (string Name, string Query)[] Documents =
    [
        ("1,000 aliases", $"{{ {Many(1_000, i => $"a{i}: districts {{ totalCount }}")} }}"),
        ("1,000 aliases inside", $"{{ districts {{ nodes {{ {Many(1_000, i => $"a{i}: name")} }} }} }}"),
        (
            "aliases in fragments",
            $"{{ {Many(90, i => $"...F{i}")} }} {Many(90, i => $"fragment F{i} on Query {{ {Many(20, j => $"a{i}_{j}: __typename")} }}")}"
        ),
        ("14,900 times one field", $"{{ {Many(14_900, _ => "__typename")} }}"),
        (
            "fields that merge",
            $"{{ {Many(90, _ => $"districts {{ nodes {{ {Many(25, _ => "measures { nodes { code } }")} }} }}")} }}"
        ),
        ("7,000 unknown fields", $"{{ districts {{ nodes {{ {Many(7_000, i => $"x{i}")} }} }} }}"),
        ("4,900 arguments", $"{{ districts({Many(4_900, i => $"a{i}: 1")}) {{ totalCount }} }}"),
        ("3,700 variables", $"query ({Many(3_700, i => $"$v{i}: Int")}) {{ __typename }}"),
        ("7,000 directives", $"{{ __typename {Many(7_000, _ => "@x")} }}"),
        ("2,000 operations", Many(2_000, i => $"query O{i} {{ districts {{ totalCount }} }}")),
        (
            "a list of 14,000",
            $"{{ districts(where: {{ code: {{ in: [{Many(14_000, _ => "\"a\"")}] }} }}) {{ totalCount }} }}"
        ),
        (
            "1,000 conditions",
            $"{{ districts(where: {{ or: [{Many(1_000, _ => "{ code: { eq: \"a\" } }")}] }}) {{ totalCount }} }}"
        ),
        (
            "conditions 100 deep",
            $"{{ districts(where: {Repeat("{ and: [", 60)}{{ code: {{ eq: \"a\" }} }}{Repeat("] }", 60)}) {{ totalCount }} }}"
        ),
        ("depth 1,000", $"{Repeat("{ districts ", 1_000)}{{ code }}{Repeat("}", 1_000)}"),
        ("depth 1,000 of fragments", $"{Repeat("{ ... ", 1_000)}{{ __typename }}{Repeat("}", 1_000)}"),
        ("depth 1,000 of a list", $"{{ districts(where: {Repeat("[", 1_000)}{Repeat("]", 1_000)}) {{ totalCount }} }}"),
        (
            "depth 30 of relations",
            $"{{ {Repeat("measures(first: 1) { nodes { districts(first: 1) { nodes { ", 15)} code {Repeat("} } } } ", 15)} }}"
        ),
        (
            "introspection without end",
            $"{{ __schema {{ types {{ fields {{ type {{ {Repeat("ofType { ", 40)} name {Repeat("} ", 40)} }} }} }} }} }}"
        ),
        ("a fragment within itself", "{ ...A } fragment A on Query { ...A }"),
        (
            "fragments in a circle",
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }"
        ),
        (
            "fragments in a circle through fields",
            "{ districts { nodes { ...A } } } fragment A on District { measures { nodes { districts { nodes { ...A } } } } }"
        ),
        (
            "a fragment in a circle that nobody uses",
            "{ __typename } fragment A on District { parent { ...B } } fragment B on District { parent { ...A } }"
        ),
        (
            "fragments doubled 25 times",
            $"{{ ...F0 }} {Many(25, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}")} fragment F25 on Query {{ districts {{ totalCount }} }}"
        ),
        (
            "objects doubled 25 times",
            $"{{ districts {{ nodes {{ ...F0 }} }} }} {Many(25, i => $"fragment F{i} on District {{ a: parent {{ ...F{i + 1} }} b: parent {{ ...F{i + 1} }} }}")} fragment F25 on District {{ code }}"
        ),
        (
            "a chain of 1,700 fragments",
            $"{{ ...F0 }} {Many(1_700, i => $"fragment F{i} on Query {{ ...F{i + 1} }}")} fragment F1700 on Query {{ __typename }}"
        ),
        ("50,000 tokens", $"{{ {Many(50_000, _ => "a")} }}"),
        ("250,000 characters of comment", $"{{ nothing }} # {Repeat("x", 250_000)}"),
        ("a name of 250,000 characters", $"{{ {Repeat("x", 250_000)} }}"),
        (
            "a text of 250,000 characters for a number",
            $"{{ districts(first: \"{Repeat("x", 250_000)}\") {{ totalCount }} }}"
        ),
        ("a number of 10,000 digits", $"{{ districts(first: {Repeat("9", 10_000)}) {{ totalCount }} }}"),
        ("a huge fraction", "{ observations(where: { value: { gt: 1e999999 } }) { totalCount } }"),
        ("a negative page", "{ districts(first: -2147483648) { totalCount } }"),
        ("more pages than rows", "{ observations(first: 2147483647) { totalCount } }"),
        (
            "lists in pages",
            "{ observations(first: 1000) { nodes { indicator { series(areas: [\"310000\", \"000000\", \"310101\", \"310115\"]) { observations { indicator { code definition } } } } } } }"
        ),
        ("NUL in a text", "{ district(code: \"\\u0000\") { code } }"),
        ("half a character", "{ district(code: \"\\uD800\") { code } }"),
        ("NUL in the document", "{ \0 }"),
        (
            "a cursor of an unknown order",
            "{ districts(after: \"WyJmb3JnZWQiLCIzMTAxMDEiXQ\") { totalCount nodes { code } } }"
        ),
        ("a cursor of SQL", "{ districts(before: \"JyBPUiAxPTE7IERST1AgVEFCTEUgYXJlYXM7LS0=\") { nodes { code } } }"),
        (
            "a cursor of 100,000 characters",
            $"{{ districts(after: \"{Repeat("QUJD", 25_000)}\") {{ nodes {{ code }} }} }}"
        ),
        ("an id of 100,000 characters", $"{{ node(id: \"{Repeat("QUJD", 25_000)}\") {{ id }} }}"),
        ("an empty document", " "),
        ("a mutation", "mutation { deleteEverything }"),
        ("a subscription", "subscription { everything }"),
    ];

    /// <summary>Bodies that are no request.</summary>
    public static readonly (string Name, Func<HttpContent> Body)[] Bodies =
    [
        ("20 MB", () => Json(new byte[20_000_000])),
        (
            "20 MB of unknown length",
            () =>
                new StreamContent(new UnmeasuredStream(20_000_000))
                {
                    Headers = { ContentType = new("application/json") },
                }
        ),
        ("nothing", () => Json([])),
        ("no JSON", () => Json("{\"query\""u8.ToArray())),
        ("a number", () => Json("7"u8.ToArray())),
        ("a list", () => Json("[{\"query\": \"{__typename}\"}]"u8.ToArray())),
        ("invalid UTF-8", () => Json([.. "{\"query\":\"{ a"u8, 0xC3, 0x28, .. " }\"}"u8])),
        ("UTF-16", () => Json(Encoding.Unicode.GetBytes("{\"query\":\"{__typename}\"}"))),
        ("a byte order mark alone", () => Json([0xEF, 0xBB, 0xBF])),
        ("objects 10,000 deep", () => Json(Encoding.UTF8.GetBytes(Repeat("{\"a\":", 10_000)))),
        (
            "lists 10,000 deep",
            () =>
                Json(
                    Encoding.UTF8.GetBytes(
                        $"{{\"query\":\"{{a}}\",\"variables\":{{\"a\":{Repeat("[", 10_000)}{Repeat("]", 10_000)}}}}}"
                    )
                )
        ),
        (
            "a number out of range",
            () => Json("{\"query\":\"query($a: Float) { __typename }\",\"variables\":{\"a\":1e400000}}"u8.ToArray())
        ),
        ("variables that are a list", () => Json("{\"query\":\"{__typename}\",\"variables\":[]}"u8.ToArray())),
        ("a query that is a number", () => Json("{\"query\":7}"u8.ToArray())),
        ("two queries", () => Json("{\"query\":\"{a}\",\"query\":\"{b}\"}"u8.ToArray())),
        (
            "NUL in a variable",
            () =>
                Json(
                    "{\"query\":\"query($c: String!) { district(code: $c) { code } }\",\"variables\":{\"c\":\"\\u0000\"}}"u8.ToArray()
                )
        ),
        ("compressed", () => Compressed("{\"query\":\"{__typename}\"}"u8.ToArray())),
        ("a form", () => new FormUrlEncodedContent([new("query", "{__typename}")])),
        (
            "a hash that is none",
            () =>
                Json(
                    "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"../../etc/passwd\"}}}"u8.ToArray()
                )
        ),
    ];

    /// <summary>Every argument that takes a text, wherever the schema has one.</summary>
    public static readonly string[] QueriesWithText =
    [
        .. new[]
        {
            "plan",
            "principle",
            "goal",
            "action",
            "measure",
            "target",
            "district",
            "area",
            "indicator",
            "source",
        }.Select(field => $"query ($text: String!) {{ {field}(code: $text) {{ code }} }}"),
        "query ($text: ID!) { node(id: $text) { id } nodes(ids: [$text]) { id } }",
        "query ($text: String!) { series(indicators: [$text], areas: [$text]) { values } }",
        "query ($text: String!) { districts(after: $text) { nodes { code } } }",
        "query ($text: String!) { districts(last: 1, before: $text) { nodes { code } } }",
        "query ($text: String!) { district(code: \"310115\") { latest(indicators: [$text]) { value } } }",
        .. new[] { FilterOperator.Equality, FilterOperator.Text, FilterOperator.Membership }
            .SelectMany(operators => operators)
            .Select(o => $"{o.Name}: {(o.TakesList ? "[$text]" : "$text")}")
            .Select(condition =>
                $"query ($text: String!) {{ areas(where: {{ or: [{{ code: {{ {condition} }} }}, {{ name: {{ zhHant: {{ {condition} }} }} }}] }}) {{ totalCount }} }}"
            ),
        "query ($text: String!) { measures(where: { goals: { some: { code: { contains: $text } } } }) { totalCount } }",
        "query ($text: String!) { series(indicators: [\"GDP\"], asOf: $text) { values } }",
    ];

    /// <summary>A request as it should be.</summary>
    public static ByteArrayContent Query(string query, object? variables = null) =>
        Json(JsonSerializer.SerializeToUtf8Bytes(new { query, variables }));

    private static string Many(int count, Func<int, string> item) =>
        string.Join(' ', Enumerable.Range(0, count).Select(item));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static ByteArrayContent Json(byte[] body) =>
        new(body) { Headers = { ContentType = new("application/json") } };

    private static ByteArrayContent Compressed(byte[] body)
    {
        using var stream = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        var content = Json(stream.ToArray());
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }
}
