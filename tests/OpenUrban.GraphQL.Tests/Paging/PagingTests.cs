using System.Globalization;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Filtering;
using OpenUrban.GraphQL.Tests.Library;
using OpenUrban.Testing;

namespace OpenUrban.GraphQL.Tests.Paging;

public sealed class PagingTests
{
    /// <summary>The keys of an order, with their values in memory.</summary>
    private static readonly (string Name, Func<Book, IComparable?> Value)[] Keys =
    [
        ("code", b => b.Code),
        ("title", b => b.Title),
        ("subtitle", b => b.Subtitle),
        ("pages", b => b.Pages),
        ("rating", b => b.Rating),
        ("publishedOn", b => b.PublishedOn),
        ("author.name", b => b.Author?.Name),
        ("author.penName", b => b.Author?.PenName),
        ("author.born", b => b.Author?.Born),
        ("author.rank", b => b.Author?.Rank),
    ];

    [Theory, StoreData]
    [Trait("Category", "Slow")]
    public async Task Walks_in_both_directions_give_every_row_once_and_in_order(Store store)
    {
        var host = await LibraryHost.GetAsync(store);
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var (order, sorted) = Order(random, host.Books);
            var (where, holds) = random.Next(2) == 0 ? ("{}", _ => true) : new RandomFilter(seed).Books();
            var expected = sorted.Where(holds).Select(b => b.Code).ToList();
            var size = random.Next(1, 25);
            var context = $"seed {seed}: order {order}, size {size}, where {where}";

            var forward = await WalkAsync(host, $"where: {where}, order: {order}", size, backward: false, context);
            Assert.True(expected.SequenceEqual(forward), $"{context}\n{Text(expected)}\n{Text(forward)}");

            var backward = await WalkAsync(host, $"where: {where}, order: {order}", size, backward: true, context);
            Assert.True(expected.SequenceEqual(backward), $"{context}, backward\n{Text(expected)}\n{Text(backward)}");
        }
    }

    [Theory, StoreData]
    public async Task Nested_pages_hold_what_belongs_to_each_parent(Store store)
    {
        var host = await LibraryHost.GetAsync(store);
        for (var seed = 1; seed <= 30; seed++)
        {
            var random = new Random(seed);
            var (order, sorted) = Order(random, host.Books);
            var (where, holds) = random.Next(2) == 0 ? ("{}", _ => true) : new RandomFilter(seed).Books();
            var (size, backward) = (random.Next(0, 6), random.Next(2) == 0);
            var arguments = $"{(backward ? "last" : "first")}: {size}, where: {where}, order: {order}";

            var data = await host.DataAsync(
                $$"""
                { authors(first: 100) { nodes { code books({{arguments}}) {
                  nodes { code } totalCount pageInfo { hasNextPage hasPreviousPage }
                } } } }
                """
            );

            foreach (var author in data.GetProperty("authors").GetProperty("nodes").EnumerateArray())
            {
                var code = author.GetProperty("code").GetString();
                var books = author.GetProperty("books");
                var all = sorted.Where(b => b.Author?.Code == code && holds(b)).Select(b => b.Code).ToList();
                var page = backward ? all.TakeLast(size) : all.Take(size);
                Assert.True(page.SequenceEqual(Codes(books)), $"seed {seed}: {code} {arguments}");
                Assert.Equal(all.Count, books.GetProperty("totalCount").GetInt32());
                Assert.Equal(
                    all.Count > size,
                    books.GetProperty("pageInfo").GetProperty(backward ? "hasPreviousPage" : "hasNextPage").GetBoolean()
                );
            }
        }
    }

    [Theory, StoreData]
    public async Task Nested_walks_give_every_row_once(Store store)
    {
        var host = await LibraryHost.GetAsync(store);
        var author = host.Authors.MaxBy(a => a.Books.Count)!;
        var (found, after) = (new List<string>(), (string?)null);
        do
        {
            var data = await host.DataAsync(
                """
                query($after: String) { authors(first: 100) { nodes { code books(
                  first: 2, after: $after, order: [{ subtitle: DESC }, { rating: ASC }]
                ) { nodes { code } pageInfo { endCursor } } } } }
                """,
                new { after }
            );
            var books = data.GetProperty("authors")
                .GetProperty("nodes")
                .EnumerateArray()
                .Single(a => a.GetProperty("code").GetString() == author.Code)
                .GetProperty("books");
            found.AddRange(Codes(books));
            after = books.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        } while (after is not null);

        var expected = host
            .Books.Where(b => b.Author == author)
            .OrderByDescending(b => b.Subtitle, StringComparer.Ordinal)
            .ThenBy(b => b.Rating)
            .ThenBy(b => b.Code, StringComparer.Ordinal)
            .Select(b => b.Code);
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("order: [{ title: DESC }]")]
    [InlineData("order: [{ pages: ASC }]")]
    [InlineData("order: [{ title: ASC }, { pages: ASC }]")]
    [InlineData("")]
    public async Task A_cursor_is_refused_under_another_order(string order)
    {
        var host = await LibraryHost.GetAsync();
        var data = await host.DataAsync("{ books(first: 1, order: [{ title: ASC }]) { edges { cursor } } }");
        var cursor = data.GetProperty("books").GetProperty("edges")[0].GetProperty("cursor").GetString();

        var answer = await host.QueryAsync($"{{ books(after: \"{cursor}\", {order}) {{ totalCount }} }}");

        Assert.Equal("INVALID_CURSOR", Code(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("城市")]
    [InlineData("bnVsbA")]
    [InlineData("W10")]
    [InlineData("W251bGxd")]
    [InlineData("W1tdXQ")]
    public async Task A_cursor_of_another_make_is_refused(string cursor)
    {
        var host = await LibraryHost.GetAsync();

        foreach (var side in new[] { "after", "before" })
        {
            var answer = await host.QueryAsync($"{{ books({side}: \"{cursor}\") {{ totalCount }} }}");

            Assert.Equal("INVALID_CURSOR", Code(answer));
        }
    }

    [Theory]
    [InlineData("first: 101", "PAGE_TOO_LARGE", 101)]
    [InlineData("last: 2147483647", "PAGE_TOO_LARGE", 2147483647)]
    [InlineData("first: -1", "INVALID_ARGUMENT", null)]
    [InlineData("first: 1, last: 1", "INVALID_ARGUMENT", null)]
    public async Task Sizes_out_of_range_are_refused_with_both_numbers(string arguments, string code, int? requested)
    {
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync($"{{ books({arguments}) {{ totalCount }} }}");

        Assert.Equal(code, Code(answer));
        if (requested is not null)
        {
            var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
            Assert.Equal(requested, extensions.GetProperty("requested").GetInt32());
            Assert.Equal(100, extensions.GetProperty("limit").GetInt32());
        }
    }

    [Fact]
    public async Task A_page_of_none_tells_whether_there_are_rows()
    {
        var host = await LibraryHost.GetAsync();

        var data = await host.DataAsync("{ books(first: 0) { nodes { code } pageInfo { hasNextPage endCursor } } }");

        Assert.Equal(
            """{"nodes":[],"pageInfo":{"hasNextPage":true,"endCursor":null}}""",
            data.GetProperty("books").GetRawText()
        );
    }

    private static string Code(JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;

    private static string Text(IEnumerable<string> codes) => string.Join(' ', codes);

    private static IEnumerable<string> Codes(JsonElement connection) =>
        connection.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("code").GetString()!);

    private static (string Order, List<Book> Sorted) Order(Random random, IEnumerable<Book> books)
    {
        var keys = Enumerable
            .Range(0, random.Next(4))
            .Select(_ => (Key: Keys[random.Next(Keys.Length)], Descending: random.Next(2) == 0))
            .ToList();
        var sorted = books.OrderBy(_ => 0);
        foreach (var (key, descending) in keys)
        {
            sorted = descending
                ? sorted.ThenByDescending(b => key.Value(b), Ordinal)
                : sorted.ThenBy(b => key.Value(b), Ordinal);
        }

        var text = keys.Select(k =>
        {
            var direction = k.Descending ? "DESC" : "ASC";
            return k.Key.Name.StartsWith("author.", StringComparison.Ordinal)
                ? $"{{ author: {{ {k.Key.Name["author.".Length..]}: {direction} }} }}"
                : $"{{ {k.Key.Name}: {direction} }}";
        });
        return ($"[{string.Join(", ", text)}]", [.. sorted.ThenBy(b => b.Code, StringComparer.Ordinal)]);
    }

    private static readonly Comparer<IComparable?> Ordinal = Comparer<IComparable?>.Create(
        (one, other) =>
            one is string a && other is string b
                ? string.CompareOrdinal(a, b)
                : Comparer<IComparable?>.Default.Compare(one, other)
    );

    private static async Task<List<string>> WalkAsync(
        LibraryHost host,
        string arguments,
        int size,
        bool backward,
        string context
    )
    {
        var (found, cursor) = (new List<string>(), (string?)null);
        var (count, place) = backward ? ("last", "before") : ("first", "after");
        while (true)
        {
            var from = cursor is null ? "" : $"{place}: \"{cursor}\", ";
            var answer = await host.QueryAsync(
                $$"""
                { books({{count}}: {{size.ToString(CultureInfo.InvariantCulture)}}, {{from}}{{arguments}}) {
                  nodes { code }
                  pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
                } }
                """
            );
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{context}\n{errors}");
            var books = answer.GetProperty("data").GetProperty("books");
            found.InsertRange(backward ? 0 : found.Count, Codes(books));
            var page = books.GetProperty("pageInfo");
            Assert.Equal(
                cursor is not null,
                page.GetProperty(backward ? "hasNextPage" : "hasPreviousPage").GetBoolean()
            );
            if (!page.GetProperty(backward ? "hasPreviousPage" : "hasNextPage").GetBoolean())
            {
                return found;
            }

            Assert.True(found.Count <= host.Books.Count, $"{context}: rows come twice");
            cursor = page.GetProperty(backward ? "startCursor" : "endCursor").GetString();
        }
    }
}
