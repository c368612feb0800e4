using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Limits;

public sealed class CostTests
{
    /// <summary>The shelf is small.</summary>
    private const int MostCells = 200;

    private static readonly Lazy<Task<LibraryHost>> Strict = new(() =>
        LibraryHost.CreateAsync(options => options.Limits.Cells = MostCells)
    );

    private const int Limit = 100_000;

    [Theory]
    [InlineData("{ __typename }", 1)]
    [InlineData("{ books { nodes { code title } } }", 10 * 2)]
    [InlineData(
        "{ books(first: 7) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { code } } } }",
        1 + 2 + (7 * 2)
    )]
    [InlineData("{ books(last: 3) { nodes { code } } authors(first: 0) { totalCount nodes { code } } }", 3 + 1)]
    [InlineData(
        "{ authors(first: 5) { nodes { code books(first: 4) { nodes { title author { name } } } } } }",
        5 * (1 + (4 * 2))
    )]
    [InlineData(
        "{ ...A ...A } fragment A on Query { books(first: 2) { ...B } } fragment B on BooksConnection { totalCount nodes { code } }",
        2 * (1 + 2)
    )]
    [InlineData("{ books(first: 9) { ... on BooksConnection { ... @include(if: true) { nodes { code } } } } }", 9)]
    [InlineData("{ books(first: 9) @skip(if: true) { nodes { code } } __typename }", 1)]
    [InlineData(
        "query ($n: Int = 6, $no: Boolean!) { books(first: $n) { nodes { code title @include(if: $no) } } }",
        6
    )]
    [InlineData("query ($given: Int) { books(first: $given) { nodes { code } } }", 8)]
    [InlineData("{ nodes(ids: [\"QTpi\", \"QTpj\"]) { id } node(id: \"QTpi\") { id } }", 2 + 1)]
    public async Task Leaf_fields_count_as_often_as_the_pages_above_them_say(string query, int cells)
    {
        var host = await LibraryHost.GetAsync();
        using var client = host.Client();
        using var body = new StringContent(
            JsonSerializer.Serialize(
                new
                {
                    query,
                    variables = new { no = false, given = 8 },
                    extensions = new { receipt = true },
                }
            ),
            Encoding.UTF8,
            "application/json"
        );

        using var response = await client.PostAsync("/graphql", body);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        var cost = answer.GetProperty("extensions").GetProperty("cost");
        Assert.Equal(cells, cost.GetProperty("requested").GetInt32());
        Assert.Equal(Limit, cost.GetProperty("limit").GetInt32());
    }

    [Fact]
    public async Task The_cost_is_told_when_a_receipt_is_asked_for()
    {
        var host = await LibraryHost.GetAsync();
        using var client = host.Client();

        var without = await client.GetStringAsync("/graphql?query={__typename}");
        var with = await client.GetStringAsync("/graphql?query={__typename}&receipt=1");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", without);
        Assert.Contains("\"cost\":{\"requested\":1,\"limit\":100000}", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cost_of_fragments_that_use_each_other_is_bounded()
    {
        // Each level twice.
        var query = new StringBuilder("{ authors(first: 100) { nodes { ...F0 } } } ");
        for (var i = 0; i < 5; i++)
        {
            query.Append(
                CultureInfo.InvariantCulture,
                $"fragment F{i} on Author {{ books(first: 100) {{ nodes {{ author {{ ...F{i + 1} ...F{i + 1} }} }} }} }} "
            );
        }

        var error = await RefusalAsync($"{query} fragment F5 on Author {{ code }}", "TOO_COSTLY");

        Assert.InRange(error.GetProperty("requested").GetInt64(), MostCells + 1, long.MaxValue);
    }

    public static TheoryData<string, string> Refused() =>
        new()
        {
            {
                "TOO_COSTLY",
                "{ authors(first: 100) { nodes { books(first: 100) { nodes { code title author { name books { nodes { code } } } } } } } }"
            },
            {
                "TOO_COSTLY",
                "query Big($n: Int!, $title: String) { authors(first: $n) { nodes { ...A } } } fragment A on Author { code books(first: $n, where: {title: {neq: $title}}) { nodes { code title author { books { nodes { code } } } } } }"
            },
            {
                "TOO_COSTLY",
                "{ authors(last: 100) { nodes { books(last: 100) { totalCount edges { cursor node { code title author { books { nodes { code } } } } } } } } }"
            },
            {
                "TOO_MANY_ALIASES",
                $"{{ {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"a{i}: __typename "))} }}"
            },
            {
                "TOO_MANY_ALIASES",
                $"{{ authors {{ nodes {{ {string.Concat(Enumerable.Range(0, 31).Select(i => $"a{i}: code "))} }} }} }}"
            },
            {
                "TOO_MANY_ALIASES",
                $"{{ {string.Concat(Enumerable.Range(0, 31).Select(i => $"...F{i} "))} }} {string.Concat(Enumerable.Range(0, 31).Select(i => $"fragment F{i} on Query {{ books {{ nodes {{ a{i}: code }} }} }} "))}"
            },
            {
                "TOO_MANY_ROOT_FIELDS",
                $"{{ {string.Concat(Enumerable.Range(0, 21).Select(i => $"b{i}: {(i % 2 == 0 ? "books" : "authors")} {{ totalCount }} "))} }}"
            },
            {
                "TOO_MANY_REPETITIONS",
                $"{{ books {{ nodes {{ {string.Concat(Enumerable.Repeat("code ", 101))} }} }} }}"
            },
            {
                "TOO_MANY_REPETITIONS",
                $"{{ {string.Concat(Enumerable.Repeat("books { nodes { code code code } } ", 50))} }}"
            },
            {
                "TOO_MANY_REPETITIONS",
                $"query Ask {{ books {{ totalCount }} }} fragment F on Query {{ {string.Concat(Enumerable.Repeat("__typename ", 14_900))} }}"
            },
            {
                "TOO_DEEP",
                $"{{ {string.Concat(Enumerable.Repeat("books(first: 1) { nodes { author { code ", 13))} code {string.Concat(Enumerable.Repeat("} } }", 13))} }}"
            },
            {
                "TOO_MANY_TOKENS",
                $"{{ books {{ nodes {{ {string.Concat(Enumerable.Repeat("code title subtitle ", 10_000))} }} }} }}"
            },
            {
                "TOO_MANY_TOKENS",
                $"{{ ...F0 }} {string.Concat(Enumerable.Range(0, 25).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} "))} fragment F25 on Query {{ books {{ nodes {{ code }} }} }}"
            },
            {
                "TOO_MANY_FRAGMENTS",
                $"{{ ...F0 }} {string.Concat(Enumerable.Range(0, 300).Select(i => $"fragment F{i} on Query {{ books {{ totalCount }} ...F{i + 1} }} "))} fragment F300 on Query {{ books {{ nodes {{ code }} }} }}"
            },
        };

    [Theory, MemberData(nameof(Refused))]
    public async Task A_refusal_says_what_was_asked_the_limit_and_a_smaller_query_that_passes(string code, string query)
    {
        var error = await RefusalAsync(query, code);

        Assert.True(error.GetProperty("requested").GetInt64() > error.GetProperty("limit").GetInt64());
        var host = await HostOf(code);
        var smaller = error.GetProperty("smallerQuery").GetString()!;
        var data = await host.DataAsync(smaller, new { n = 100, title = "x" });
        Assert.Contains(data.EnumerateObject(), field => field.Value.ValueKind != JsonValueKind.Null);
    }

    private static Task<LibraryHost> HostOf(string code) =>
        code == "TOO_COSTLY" ? Strict.Value : LibraryHost.GetAsync();

    private static async Task<JsonElement> RefusalAsync(string query, string code)
    {
        var answer = await (await HostOf(code)).QueryAsync(query, new { n = 100, title = "x" });
        Assert.False(answer.TryGetProperty("data", out _), "Something was executed.");
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions");
        Assert.Equal(code, error.GetProperty("code").GetString());
        return error;
    }
}
