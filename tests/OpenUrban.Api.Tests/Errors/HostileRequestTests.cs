using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Errors;

/// <summary>
/// Requests that are meant to break something, sent to the API as it runs: each is refused at once and clearly, and the
/// next one is answered.
/// </summary>
[Collection(nameof(SerialCollection))]
[Trait("Category", "Serial")]
[Trait("Category", "Slow")]
public sealed class HostileRequestTests(HostileRequestTests.RunningApi api)
    : IClassFixture<HostileRequestTests.RunningApi>
{
    /// <summary>Best of a few attempts: the machine that runs the tests has other things to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const int Attempts = 5;

    private static readonly (string Name, string Query)[] Documents =
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

    private static readonly (string Name, Func<HttpContent> Body)[] Bodies =
    [
        ("20 MB", () => Json(new byte[20_000_000])),
        (
            "20 MB of unknown length",
            () => new StreamContent(new Unmeasured(20_000_000)) { Headers = { ContentType = new("application/json") } }
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

    public static TheoryData<string> DocumentNames() => [.. Documents.Select(d => d.Name)];

    public static TheoryData<string> BodyNames() => [.. Bodies.Select(b => b.Name)];

    [Theory, MemberData(nameof(DocumentNames))]
    public Task A_document_is_refused_at_once(string name)
    {
        var query = Documents.Single(d => d.Name == name).Query;
        return RefusesAsync(() => JsonContent(query));
    }

    [Theory, MemberData(nameof(BodyNames))]
    public Task A_body_is_refused_at_once(string name) => RefusesAsync(Bodies.Single(b => b.Name == name).Body);

    [Theory]
    [InlineData("/graphql?query=%00")]
    [InlineData("/graphql?query={__typename}&query={__typename}")]
    [InlineData("/graphql?query={__typename}&variables=x")]
    [InlineData("/graphql?query={__typename}&variables={%22a%22:%22%ED%A0%80%22")]
    [InlineData("/graphql?query=%FF%FE")]
    [InlineData("/graphql/persisted/..%2F..%2Fappsettings")]
    [InlineData("/graphql/persisted/district-profile/Nothing")]
    [InlineData("/graphql?query=mutation{x}")]
    public async Task An_address_is_refused_at_once(string address)
    {
        using var answer = await TimedAsync(() => api.Client.GetAsync(address));

        await CheckAsync(answer);
    }

    [Fact]
    public async Task A_path_that_is_none_is_refused_by_the_server()
    {
        using var answer = await TimedAsync(() => api.Client.GetAsync("/graphql/persisted/%00"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    /// <summary>Every argument that takes a text, wherever the schema has one.</summary>
    [Fact]
    public async Task Texts_that_are_SQL_or_patterns_are_only_texts()
    {
        string[] texts =
        [
            "'; DROP TABLE observations; --",
            "\" OR 1=1 --",
            "x' UNION SELECT sql FROM sqlite_master --",
            "$1; SELECT pg_sleep(30)",
            "%",
            "_",
            "\\",
            "*",
            "NEAR(a b)",
            "{0}",
            "{{7*7}}",
        ];
        var before = await CountsAsync();
        foreach (var text in texts)
        {
            foreach (var query in QueriesWithText)
            {
                using var answer = await TimedAsync(() =>
                    api.Client.PostAsync("/graphql", JsonContent(query, new { text }))
                );

                var body = await answer.Content.ReadAsStringAsync();
                Assert.True((int)answer.StatusCode < 500, $"{query}\n{text}\n{body}");
                Assert.DoesNotContain("INTERNAL", body, StringComparison.Ordinal);
                Assert.DoesNotContain("syntax error", body, StringComparison.OrdinalIgnoreCase);
            }
        }

        // One wildcard finds nothing: no name here has such a character.
        var found = await DataAsync(
            """{ percent: districts(where: { name: { en: { contains: "%" } } }) { totalCount } line: districts(where: { code: { startsWith: "_" } }) { totalCount } }"""
        );
        Assert.Equal(0, found.At("percent", "totalCount").GetInt32());
        Assert.Equal(0, found.At("line", "totalCount").GetInt32());
        Assert.Equal(before, await CountsAsync());
    }

    private static readonly string[] QueriesWithText =
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

    private async Task RefusesAsync(Func<HttpContent> body)
    {
        using var answer = await TimedAsync(() => api.Client.PostAsync("/graphql", body()));

        await CheckAsync(answer);
    }

    private async Task CheckAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode is 200 or (>= 400 and < 500), $"{answer.StatusCode}: {text}");
        var error = JsonDocument.Parse(text).RootElement.GetProperty("errors")[0];
        var code = error.GetProperty("extensions").GetProperty("code").GetString();
        Assert.False(code is null or "INTERNAL", text);
        Assert.True(text.Length < 20_000, $"The answer has {text.Length} characters.");

        // Nothing of the inside.
        foreach (var word in new[] { "Exception", "SELECT", "   at ", "OpenUrban.", "Microsoft.", "System." })
        {
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }

        using var next = await TimedAsync(() => api.Client.GetAsync("/graphql?query={__typename}"));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await next.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> TimedAsync(Func<Task<HttpResponseMessage>> send)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 1; ; attempt++)
        {
            var started = Stopwatch.GetTimestamp();
            var answer = await send();
            var elapsed = Stopwatch.GetElapsedTime(started);
            best = elapsed < best ? elapsed : best;
            if (best < Patience)
            {
                return answer;
            }

            answer.Dispose();
            Assert.True(attempt < Attempts, $"The fastest of {Attempts} answers took {best.TotalSeconds:F2} s.");
        }
    }

    private async Task<string> CountsAsync() =>
        (
            await DataAsync("{ dataset { counts { plans measures areas indicators sources targets observations } } }")
        ).GetRawText();

    private async Task<JsonElement> DataAsync(string query)
    {
        using var answer = await api.Client.PostAsync("/graphql", JsonContent(query));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("errors", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text).RootElement.GetProperty("data");
    }

    private static string Many(int count, Func<int, string> item) =>
        string.Join(' ', Enumerable.Range(0, count).Select(item));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static ByteArrayContent JsonContent(string query, object? variables = null) =>
        Json(JsonSerializer.SerializeToUtf8Bytes(new { query, variables }));

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

    /// <summary>The API over the shipped data, as a process: the real server with its own limits.</summary>
    public sealed class RunningApi : IAsyncLifetime
    {
        private ApiProcess? process;
        private HttpClient? client;

        public HttpClient Client => client!;

        public async Task InitializeAsync()
        {
            process = ApiProcess.Start((await LoadedDatabases.GetAsync(Engine.Sqlite)).ConnectionString);
            client = await process.ConnectAsync();
            client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

            // The first requests of a process compile it.
            for (var i = 0; i < 3; i++)
            {
                using var first = await client.PostAsync(
                    "/graphql",
                    JsonContent("{ districts { nodes { code name } } nothing }")
                );
                using var second = await client.PostAsync(
                    "/graphql",
                    JsonContent("{ districts { totalCount nodes { code } } }")
                );
            }
        }

        public async Task DisposeAsync()
        {
            client?.Dispose();
            if (process is not null)
            {
                await process.DisposeAsync();
            }
        }
    }

    /// <summary>Bytes without end as far as their receiver knows.</summary>
    private sealed class Unmeasured(int length) : Stream
    {
        private int left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            count = Math.Min(count, left);
            left -= count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
