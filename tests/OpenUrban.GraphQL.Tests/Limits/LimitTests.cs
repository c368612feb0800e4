using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Limits;

public sealed class LimitTests
{
    [Theory]
    [InlineData(12, null)]
    [InlineData(13, 13)]
    [InlineData(20, 20)]
    public async Task Edges_node_and_nodes_are_not_counted(int depth, int? refused)
    {
        // books and author take turns; the innermost field is the last level.
        var query = "code";
        for (var level = depth - 1; level > 0; level--)
        {
            query = level % 2 == 1 ? $"books(first: 1) {{ edges {{ node {{ {query} }} }} }}" : $"author {{ {query} }}";
        }

        await CheckAsync($"{{ {query} }}", "TOO_DEEP", refused, 12);
    }

    [Fact]
    public async Task Fragments_count_where_they_are_used()
    {
        var fragments = new StringBuilder("{ ...F0 } ");
        for (var i = 0; i < 8; i++)
        {
            fragments.Append(
                $"fragment F{i} on {(i == 0 ? "Query" : "Author")} {{ books {{ nodes {{ author {{ ...F{i + 1} }} }} }} }} "
            );
        }

        await CheckAsync($"{fragments} fragment F8 on Author {{ code }}", "TOO_DEEP", 17, 12);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(14, 16_384)]
    [InlineData(40, 1_000_000_000)]
    public async Task Fragments_that_use_each_other_twice_are_not_put_in_place(int fragments, int? refused)
    {
        var query = new StringBuilder("{ ...F0 } ");
        for (var i = 0; i < fragments; i++)
        {
            query.Append($"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} ");
        }

        await CheckAsync(
            $"{query} fragment F{fragments} on Query {{ __typename }}",
            "TOO_MANY_TOKENS",
            refused,
            15_000
        );
    }

    [Theory]
    [InlineData(11, null)]
    [InlineData(12, 17)]
    public async Task Introspection_has_a_limit_of_its_own(int lists, int? refused)
    {
        var type = string.Concat(Enumerable.Repeat("ofType { ", lists)) + "name" + new string('}', lists);

        await CheckAsync($"{{ __schema {{ types {{ fields {{ type {{ {type} }} }} }} }} }}", "TOO_DEEP", refused, 16);
    }

    [Fact]
    public async Task A_fragment_of_introspection_counts_as_introspection()
    {
        var types = string.Concat(Enumerable.Repeat("ofType { ", 11)) + "name" + new string('}', 11);
        var host = await LibraryHost.GetAsync();

        await host.DataAsync(
            $"{{ __schema {{ types {{ fields {{ type {{ ...T }} }} }} }} }} fragment T on __Type {{ {types} }}"
        );
    }

    [Theory]
    [InlineData(15_000, "PAGE_TOO_LARGE")]
    [InlineData(15_001, "TOO_MANY_TOKENS")]
    public async Task Tokens_are_counted_without_commas_and_comments(int tokens, string code)
    {
        var ids = string.Concat(Enumerable.Repeat("7,", tokens - 12));
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync($"{{ nodes(ids: [{ids}]) {{ id }} }} # one two three");

        Assert.Equal(code, Code(answer));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(201, 201)]
    [InlineData(1_700, 1_700)]
    public async Task A_chain_of_fragments_is_not_followed_until_the_stack_ends(int fragments, int? refused)
    {
        var query = new StringBuilder("{ ...F1 } ");
        for (var i = 1; i < fragments; i++)
        {
            query.Append($"fragment F{i} on Query {{ ...F{i + 1} }} ");
        }

        await CheckAsync(
            $"{query} fragment F{fragments} on Query {{ __typename }}",
            "TOO_MANY_FRAGMENTS",
            refused,
            200
        );
    }

    [Fact]
    public async Task Fragments_that_nest_deep_together_are_not_followed()
    {
        // 150 fragments of 25 levels each: few fragments and tokens, but 3,750 levels for whoever follows them.
        var levels = (Open: string.Concat(Enumerable.Repeat("...{", 25)), Close: new string('}', 25));
        var query = new StringBuilder("{ ...F1 } ");
        for (var i = 1; i < 150; i++)
        {
            query.Append($"fragment F{i} on Query {{ {levels.Open} ...F{i + 1} {levels.Close} }} ");
        }

        var host = await LibraryHost.GetAsync();
        var answer = await host.QueryAsync($"{query} fragment F150 on Query {{ __typename }}");

        Assert.Equal("TOO_DEEP", Code(answer));
    }

    [Theory]
    [InlineData("{", "}")]
    [InlineData("{a", "}")]
    [InlineData("{a(b:[", "])}")]
    [InlineData("{books(where:{and:", "})}")]
    public async Task Deep_syntax_is_refused_and_not_followed(string open, string close)
    {
        foreach (var depth in new[] { 130, 1_000, 7_000 })
        {
            var head = open.Length > 2 && open[^1] != 'a' ? open[..^1] : "";
            var repeated = head.Length > 0 ? open[^1..] : open;
            var host = await LibraryHost.GetAsync();

            var answer = await host.QueryAsync(head + string.Concat(Enumerable.Repeat(repeated, depth)) + close);

            var code = Code(answer);
            Assert.True(code is "TOO_DEEP" or "SYNTAX_ERROR" or "TOO_MANY_TOKENS", code);
        }
    }

    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...A }")]
    [InlineData(
        "{ ...A } fragment A on Query { ...B } fragment B on Query { books { nodes { author { ...C } } } ...A } fragment C on Author { books { nodes { author { ...C } } } }"
    )]
    public async Task Circular_fragments_are_refused(string query)
    {
        var host = await LibraryHost.GetAsync();

        Assert.Equal("VALIDATION_FAILED", Code(await host.QueryAsync(query)));
    }

    private static string? Code(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static async Task CheckAsync(string query, string code, int? requested, int limit)
    {
        var host = await LibraryHost.GetAsync();
        if (requested is null)
        {
            await host.DataAsync(query);
            return;
        }

        var extensions = (await host.QueryAsync(query)).GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(code, extensions.GetProperty("code").GetString());
        Assert.Equal(requested, extensions.GetProperty("requested").GetInt32());
        Assert.Equal(limit, extensions.GetProperty("limit").GetInt32());
    }
}
