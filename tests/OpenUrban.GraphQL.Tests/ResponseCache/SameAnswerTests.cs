using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>The cache changes nothing that a client can see, except that answers are compressed.</summary>
public sealed class SameAnswerTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public async Task Random_requests_are_answered_as_without_a_cache(int seed, bool inMemory)
    {
        const int Count = 1500;
        var (with, without) = inMemory
            ? (
                await LibraryHost.CreateInMemoryAsync(),
                await LibraryHost.CreateInMemoryAsync(options => options.Cache.Enabled = false)
            )
            : (
                await LibraryHost.CreateAsync(),
                await LibraryHost.CreateAsync(options => options.Cache.Enabled = false)
            );
        using var client = with.Client();
        using var plain = without.Client();
        var random = new Random(seed);
        var (tags, asked) = (new List<string>(), new List<RandomRequest>());
        for (var i = 0; i < Count; i++)
        {
            // A third are asked in just the same bytes again.
            var request = random.Next(3) == 0 && i > 0 ? asked[random.Next(i)] : new RandomRequest(random, tags);
            asked.Add(request);

            var expected = await Exchange.SendAsync(plain, request.ToMessage());
            var actual = await Exchange.SendAsync(client, request.ToMessage());

            Assert.True(
                expected.Describe(withCoding: false) == actual.Describe(withCoding: false),
                $"Request {i}: {request}\nwithout cache\n{expected.Describe(withCoding: false)}\nwith cache\n"
                    + actual.Describe(withCoding: false)
            );
            Assert.Null(expected["Content-Encoding"]);
            if (actual.Bytes.Length > 0)
            {
                Assert.Equal($"{actual.Bytes.Length}", actual["Content-Length"]);
            }

            if (expected["ETag"] is { } tag && !tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        // Else it would show nothing.
        Assert.InRange(with.Cache.Hits, Count / 50, Count);
        Assert.InRange(with.Cache.Count, 20, Count);
        Assert.Equal(0, without.Cache.Hits);
        Assert.Equal(0, without.Cache.Count);
    }

    /// <summary>Values that are written alike are not always taken alike.</summary>
    [Theory]
    [InlineData("Int", "1", "1e0", "1.0", "10e-1", "\"1\"", "true", "[1]", "null")]
    [InlineData("Float", "1", "1e0", "1.0", "1.00", "\"1\"", "1e400", "9007199254740993", "9007199254740992")]
    [InlineData("String", "\"1\"", "1", "1.0", "\"n\"", "null", "\"\"", "[\"1\"]", "{\"1\":1}")]
    [InlineData("ID", "\"1\"", "1", "1.0", "10000000000", "\"10000000000\"", "null", "true", "\"true\"")]
    [InlineData("[String]", "\"1\"", "[\"1\"]", "[[\"1\"]]", "[]", "[null]", "null", "[\"1,1\"]", "[\"1\",\"1\"]")]
    public async Task Each_value_of_a_variable_has_its_own_answer(string type, params string[] values)
    {
        var with = await LibraryHost.CreateAsync();
        var without = await LibraryHost.CreateAsync(options => options.Cache.Enabled = false);
        using var client = with.Client();
        using var plain = without.Client();
        var field = type switch
        {
            "Int" => "books(first: $x) { totalCount }",
            "Float" => "books(where: { rating: { gte: $x } }) { totalCount }",
            "String" => "books(where: { title: { eq: $x } }) { totalCount }",
            "ID" => "node(id: $x) { id }",
            _ => "books(where: { title: { in: $x } }) { totalCount }",
        };
        var declared = type == "ID" ? "ID!" : type;
        foreach (var first in values)
        {
            // The comment makes another question of each, so that every value comes once as the first and as the second.
            foreach (var value in new[] { first }.Concat(values))
            {
                var query = JsonEncodedText.Encode($"query($x: {declared}) {{ {field} }} # {first}");
                var body = $"{{\"query\":\"{query}\",\"variables\":{{\"x\":{value}}}}}";

                var expected = await Exchange.SendAsync(plain, Exchange.Of(HttpMethod.Post, "", body));
                var actual = await Exchange.SendAsync(client, Exchange.Of(HttpMethod.Post, "", body));

                Assert.True(expected.Describe() == actual.Describe(), $"{body}\n{expected.Text}\n{actual.Text}");
            }
        }
    }
}
