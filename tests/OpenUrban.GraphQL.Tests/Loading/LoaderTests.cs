using OpenUrban.GraphQL.Tests.Library;
using OpenUrban.Testing;

namespace OpenUrban.GraphQL.Tests.Loading;

[Collection(nameof(SerialCollection))]
public sealed class LoaderTests
{
    [Theory]
    [InlineData("{ authors(first: 100) { nodes { books { nodes { code } } } } }", 2)]
    [InlineData("{ books(first: 100) { nodes { author { name } } } }", 2)]
    [InlineData("{ books(first: 100) { nodes { author { name books { nodes { author { code } } } } } } }", 3)]
    [InlineData("{ authors { nodes { a: books { nodes { code } } b: books(first: 1) { nodes { code } } } } }", 3)]
    // One field that is selected in two places is one field.
    [InlineData(
        "{ authors { nodes { books { nodes { code } } ...F } } } fragment F on Author { books { nodes { title } } }",
        2
    )]
    [InlineData("{ authors { nodes { books(last: 2) { nodes { code } } books(last: 2) { nodes { title } } } } }", 2)]
    public async Task There_is_one_statement_for_many_parents(string query, int statements)
    {
        var host = await LibraryHost.GetAsync();
        host.Sql.Clear();

        await host.DataAsync(query);

        Assert.Equal(statements, host.Sql.Statements.Count);
    }

    [Theory, EngineData]
    public async Task No_more_rows_are_read_than_the_pages_need(Engine engine)
    {
        var host = await LibraryHost.GetAsync(engine);
        foreach (var page in new[] { "first: 1", "last: 1", "first: 1, order: [{ author: { rank: DESC } }]" })
        {
            host.Sql.Clear();

            await host.DataAsync($"{{ authors(first: 100) {{ nodes {{ books({page}) {{ nodes {{ code }} }} }} }} }}");

            // The row beyond the page tells that there are more.
            var rows = host.Authors.Count + host.Authors.Sum(a => Math.Min(2, a.Books.Count));
            Assert.Equal(rows + host.Sql.Statements.Count, host.Sql.Reads);
        }
    }

    [Theory, EngineData]
    public async Task Aliases_with_different_arguments_do_not_mix(Engine engine)
    {
        var host = await LibraryHost.GetAsync(engine);

        var data = await host.DataAsync(
            """
            query($n: Int) { authors(first: 100) { nodes { code
              one: books(first: $n) { nodes { code } } two: books(first: 2) { nodes { code } }
              last: books(last: 1) { nodes { code } } none: books(where: { code: { eq: "" } }) { nodes { code } }
            } } }
            """,
            new { n = 1 }
        );

        foreach (var author in data.GetProperty("authors").GetProperty("nodes").EnumerateArray())
        {
            var code = author.GetProperty("code").GetString();
            var all = host.Books.Where(b => b.Author?.Code == code).Select(b => b.Code).Order(StringComparer.Ordinal);
            IEnumerable<string> Codes(string alias) =>
                author
                    .GetProperty(alias)
                    .GetProperty("nodes")
                    .EnumerateArray()
                    .Select(n => n.GetProperty("code").GetString()!);
            Assert.Equal(all.Take(1), Codes("one"));
            Assert.Equal(all.Take(2), Codes("two"));
            Assert.Equal(all.TakeLast(1), Codes("last"));
            Assert.Empty(Codes("none"));
        }
    }

    [Theory, EngineData]
    public async Task Fields_of_one_operation_do_not_use_the_context_at_the_same_time(Engine engine)
    {
        var host = await LibraryHost.GetAsync(engine);
        var fields = string.Join(
            ' ',
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    $"a{i}: books(first: {i}) {{ totalCount nodes {{ author {{ name books {{ totalCount }} }} }} }}"
                )
        );

        await host.DataAsync($"{{ {fields} authors {{ totalCount nodes {{ books {{ totalCount }} }} }} }}");
    }

    [Theory]
    [InlineData("{ books { nodes { code } } }", 0)]
    [InlineData("{ books { totalCount } }", 1)]
    [InlineData("{ books { n: totalCount } }", 1)]
    [InlineData(
        "{ books { ...F } } fragment F on BooksConnection { ...G } fragment G on BooksConnection { totalCount }",
        1
    )]
    [InlineData("{ books { ... { totalCount } } books { nodes { code } } }", 1)]
    [InlineData("{ books { totalCount @skip(if: true) nodes { code } } }", 0)]
    [InlineData("query ($yes: Boolean!) { books { totalCount @skip(if: $yes) nodes { code } } }", 0)]
    [InlineData("query ($no: Boolean!) { books { totalCount @skip(if: $no) nodes { code } } }", 1)]
    [InlineData("query ($no: Boolean!) { books { totalCount @include(if: $no) nodes { code } } }", 0)]
    [InlineData("query ($yes: Boolean!) { books { n: totalCount @include(if: $yes) } }", 1)]
    [InlineData("query ($no: Boolean!) { books { ... @include(if: $no) { totalCount } nodes { code } } }", 0)]
    [InlineData(
        "query ($no: Boolean!) { books { ...F @skip(if: $no) } } fragment F on BooksConnection { n: totalCount }",
        1
    )]
    [InlineData(
        "query ($yes: Boolean!) { authors { nodes { books { ...F @skip(if: $yes) nodes { code } } } } } fragment F on BooksConnection { totalCount }",
        0
    )]
    [InlineData(
        "query ($yes: Boolean!) { authors { nodes { books { ...F } } } } fragment F on BooksConnection { n: totalCount @include(if: $yes) }",
        1
    )]
    [InlineData("{ books { totalCount: __typename } }", 0)]
    [InlineData("{ authors { nodes { books { nodes { code } } } } }", 0)]
    [InlineData("{ authors { nodes { books { x: totalCount } } } }", 1)]
    public async Task The_total_is_counted_only_when_it_is_selected(string query, int counts)
    {
        var host = await LibraryHost.GetAsync();
        host.Sql.Clear();

        await host.DataAsync(query, new { yes = true, no = false });

        Assert.Equal(
            counts,
            host.Sql.Statements.Count(s => s.Contains("COUNT(*)", StringComparison.OrdinalIgnoreCase))
        );
    }

    [Theory]
    [InlineData("b: authors { nodes { ...F } } a: authors { nodes { ...F books { totalCount } } }")]
    [InlineData("a: authors { nodes { ...F books { totalCount } } } b: authors { nodes { ...F } }")]
    public async Task A_total_selected_in_one_place_of_a_fragment_is_counted_there(string fields)
    {
        var host = await LibraryHost.GetAsync();

        var data = await host.DataAsync($"{{ {fields} }} fragment F on Author {{ code books {{ nodes {{ code }} }} }}");

        foreach (var author in data.GetProperty("a").GetProperty("nodes").EnumerateArray())
        {
            var code = author.GetProperty("code").GetString();
            Assert.Equal(
                host.Books.Count(b => b.Author?.Code == code),
                author.GetProperty("books").GetProperty("totalCount").GetInt32()
            );
        }
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_with_null_for_none()
    {
        var host = await LibraryHost.GetAsync();
        var books = (await host.DataAsync("{ books(first: 3) { nodes { id code } } }"))
            .GetProperty("books")
            .GetProperty("nodes");
        var missing = Convert.ToBase64String("Book:none"u8);
        string[] ids = [books[2].GetProperty("id").GetString()!, missing, books[0].GetProperty("id").GetString()!];

        var data = await host.DataAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Book { code } } }",
            new { ids }
        );

        var nodes = data.GetProperty("nodes");
        Assert.Equal(books[2].GetRawText(), nodes[0].GetRawText());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, nodes[1].ValueKind);
        Assert.Equal(books[0].GetRawText(), nodes[2].GetRawText());
    }
}
