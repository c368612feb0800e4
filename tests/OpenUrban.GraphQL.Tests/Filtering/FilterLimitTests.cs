using System.Text.Json.Nodes;
using OpenUrban.GraphQL.Tests.Library;
using OpenUrban.Testing;

namespace OpenUrban.GraphQL.Tests.Filtering;

/// <summary>What is as large as its limit is answered by both engines; what is larger never reaches them.</summary>
[Collection(nameof(SerialCollection))]
public sealed class FilterLimitTests
{
    private static readonly (string Name, int Limit, Func<int, JsonNode> Where)[] Limits =
    [
        ("and within and", 8, n => Nest(n - 1, inner => And(inner), Code("x"))),
        ("or within or", 8, n => Nest(n - 1, inner => Or(inner), Code("x"))),
        (
            "related rows",
            8,
            n =>
                Enumerable
                    .Range(0, n - 1)
                    .Aggregate(
                        (JsonNode)new JsonObject(),
                        (inner, i) =>
                            (n - i) % 2 == 1 ? Object("books", Object("some", inner)) : Object("author", inner)
                    )
        ),
        ("conditions of a value", 8, n => Object("title", Nest(n - 1, inner => Or(inner), Object("eq", "x")))),
        ("conditions", 200, n => Or([.. Enumerable.Range(0, n).Select(i => Code($"x{i}"))])),
        (
            "related conditions",
            200,
            n => And([.. Enumerable.Range(0, n).Select(i => Object("author", Object("name", Object("neq", $"x{i}"))))])
        ),
        ("lists of related rows", 10, n => Or([.. Enumerable.Range(0, n).Select(i => Related($"x{i}"))])),
        ("empty conditions", 200, n => Or([.. Enumerable.Range(0, n).Select(_ => new JsonObject())])),
        (
            "operators",
            200,
            n => Object("title", Or([.. Enumerable.Range(0, n).Select(i => Object("contains", $"x{i}"))]))
        ),
        ("values of a list", 500, n => Object("code", Object("in", Numbers(n)))),
        ("nulls of a list", 500, n => Object("subtitle", Object("nin", new JsonArray(new JsonNode?[n])))),
        (
            "values of all lists",
            5_000,
            n =>
                Or([.. Enumerable.Range(0, n).Chunk(500).Select(c => Object("code", Object("nin", Numbers(c.Length))))])
        ),
        ("characters", 1_000, n => Object("title", Object("contains", new string('x', n)))),
        ("characters of a pattern", 1_000, n => Object("title", Object("endsWith", new string('%', n)))),
        ("characters in a list", 1_000, n => Object("title", Object("in", new JsonArray(new string('x', n))))),
    ];

    public static TheoryData<Engine, string> Cases()
    {
        var data = new TheoryData<Engine, string>();
        foreach (var engine in new EngineDataAttribute().GetData(null!).Select(row => (Engine)row[0]))
        {
            foreach (var (name, _, _) in Limits)
            {
                data.Add(engine, name);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task What_is_larger_than_a_limit_is_refused_before_any_statement(Engine engine, string name)
    {
        var host = await LibraryHost.GetAsync(engine);
        var (_, limit, build) = Limits.Single(l => l.Name == name);
        var (allowed, refused) = (build(limit), build(limit + 1));

        // The page of a nested field is a statement of another shape, so both have to hold the largest filter.
        await host.DataAsync(Root("$where"), new { where = allowed });
        await host.DataAsync(Nested("$where"), new { where = allowed });

        host.Sql.Clear();
        Check(await host.QueryAsync(Root("$where"), new { where = refused }), limit);
        Check(await host.QueryAsync(Nested("$where"), new { where = refused }), limit);
        Check(await host.QueryAsync(Root(null, Literal(refused))), limit);
        Check(await host.QueryAsync(Nested(null, Literal(refused))), limit);
        Assert.Empty(host.Sql.Statements);
    }

    [Theory, EngineData]
    public async Task An_order_has_ten_keys_at_most(Engine engine)
    {
        var host = await LibraryHost.GetAsync(engine);
        string[] members = ["title", "subtitle", "pages", "rating", "publishedOn", "code"];
        string[] keys =
        [
            .. members.Select(m => $"{{ {m}: DESC }}"),
            .. new[] { "name", "penName", "born", "rank" }.Select(m => $"{{ author: {{ {m}: ASC }} }}"),
        ];
        string Order(int count) => $"[{string.Join(", ", Enumerable.Range(0, count).Select(i => keys[i % 10]))}]";
        string Root(string order, string after) =>
            $"{{ books(first: 1, order: {order}{after}) {{ pageInfo {{ endCursor }} }} }}";

        string Nested(string order, string before) =>
            $"{{ authors {{ nodes {{ books(last: 1, order: {order}{before}) {{ pageInfo {{ startCursor }} }} }} }} }}";

        // A cursor has the values of all keys, each of which is compared.
        var books = (await host.DataAsync(Root(Order(10), ""))).GetProperty("books");
        await host.DataAsync(
            Root(Order(10), $", after: {books.GetProperty("pageInfo").GetProperty("endCursor").GetRawText()}")
        );
        var cursor = (await host.DataAsync(Nested(Order(10), "")))
            .GetProperty("authors")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(a => a.GetProperty("books").GetProperty("pageInfo").GetProperty("startCursor").GetRawText())
            .First(c => c != "null");
        await host.DataAsync(Nested(Order(10), $", before: {cursor}"));

        host.Sql.Clear();
        Check(await host.QueryAsync(Root(Order(11), "")), 10);
        Check(await host.QueryAsync(Root("[{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}]", "")), 10);
        Check(
            await host.QueryAsync($"{{ authors {{ nodes {{ books(order: {Order(11)}) {{ nodes {{ code }} }} }} }} }}"),
            10
        );
        Check(
            await host.QueryAsync(
                Root("[{ title: ASC, pages: ASC, author: { name: ASC, born: ASC, rank: ASC } }, " + Order(6)[1..], "")
            ),
            10
        );
        Assert.Empty(host.Sql.Statements);
    }

    /// <summary>As many values as a request can carry: a list is measured, not built into an expression.</summary>
    [Fact]
    public async Task A_request_full_of_conditions_is_refused_and_not_followed()
    {
        var host = await LibraryHost.GetAsync();

        Check(
            await host.QueryAsync(
                Root("$where"),
                new { where = Or([.. Enumerable.Range(0, 60_000).Select(_ => new JsonObject())]) }
            ),
            200,
            60_000
        );
        Check(
            await host.QueryAsync(
                Root("$where"),
                new
                {
                    where = Object(
                        "pages",
                        Object("in", new JsonArray([.. Enumerable.Range(0, 100_000).Select(_ => (JsonNode)1)]))
                    ),
                }
            ),
            500,
            100_000
        );
        Check(
            await host.QueryAsync(
                Root("$where"),
                new { where = Object("title", Object("contains", new string('%', 200_000))) }
            ),
            1_000,
            200_000
        );
    }

    private static void Check(System.Text.Json.JsonElement answer, int limit, int? requested = null)
    {
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        var extensions = error.GetProperty("extensions");
        Assert.Equal("ARGUMENT_TOO_LARGE", extensions.GetProperty("code").GetString());
        Assert.Equal(requested ?? limit + 1, extensions.GetProperty("requested").GetInt32());
        Assert.Equal(limit, extensions.GetProperty("limit").GetInt32());
        Assert.Contains($"the limit is {limit}. ", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    private static string Root(string? variable, string? literal = null) =>
        $"{(variable is null ? "" : "query ($where: BookFilterInput) ")}{{ books(where: {variable ?? literal}) {{ nodes {{ code }} }} }}";

    private static string Nested(string? variable, string? literal = null) =>
        $"{(variable is null ? "" : "query ($where: BookFilterInput) ")}{{ authors {{ nodes {{ books(where: {variable ?? literal}) {{ nodes {{ code }} }} }} }} }}";

    /// <summary>JSON without quotes around names is a GraphQL value.</summary>
    private static string Literal(JsonNode? node) =>
        node switch
        {
            JsonObject members => $"{{{string.Join(" ", members.Select(m => $"{m.Key}: {Literal(m.Value)}"))}}}",
            JsonArray items => $"[{string.Join(" ", items.Select(Literal))}]",
            null => "null",
            _ => node.ToJsonString(),
        };

    private static JsonNode Nest(int levels, Func<JsonNode, JsonNode> around, JsonNode innermost) =>
        Enumerable.Range(0, levels).Aggregate(innermost, (inner, _) => around(inner));

    private static JsonObject Object(string name, JsonNode value) => new() { [name] = value };

    private static JsonObject And(params JsonNode[] parts) => Object("and", new JsonArray(parts));

    private static JsonObject Or(params JsonNode[] parts) => Object("or", new JsonArray(parts));

    private static JsonObject Code(string code) => Object("code", Object("eq", code));

    private static JsonObject Related(string code) => Object("author", Object("books", Object("none", Code(code))));

    private static JsonArray Numbers(int count) => new([.. Enumerable.Range(0, count).Select(i => (JsonNode)$"B{i}")]);
}
