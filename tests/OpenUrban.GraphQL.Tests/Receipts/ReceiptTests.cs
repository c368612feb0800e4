using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Receipts;

/// <summary>What an answer says of itself when it is asked to.</summary>
public sealed class ReceiptTests
{
    public static TheoryData<string> Queries() =>
        new()
        {
            "{ __typename }",
            "{ books { nodes { code title } } }",
            "{ books(first: 60) { edges { cursor node { code } } nodes { code } totalCount } }",
            "{ books(last: 2) { pageInfo { hasNextPage } totalCount } }",
            "{ authors(first: 100) { nodes { code books(first: 3) { nodes { title author { name } } } } } }",
            "{ node(id: \"Qm9vazpY\") { id } nodes(ids: []) { id } }",
            "{ books(first: 0) { nodes { code } } }",
            "{ a: books(where: { genre: { eq: POEM } }, first: 60) { nodes { ...B } } } fragment B on Book { author { books { edges { node { code } } } } }",
        };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Both_sources_say_the_same_and_the_data_have_the_same_bytes(string query)
    {
        var memory = await LibraryHost.CreateInMemoryAsync(options => options.Cache.Enabled = false);
        var database = await LibraryHost.GetAsync();

        var without = await GetAsync(memory, query);
        var with = await GetAsync(memory, query, "&receipt=1");
        var stored = await GetAsync(database, query, "&receipt=1");

        Assert.Equal(WithoutCost(stored), WithoutCost(with));

        // Only what is in memory knows how many rows the pages inside of rows have.
        Assert.InRange(CostOf(with), 0, CostOf(stored));
        Assert.StartsWith(without[..^1] + ",\"extensions\":{\"cost\":", with, StringComparison.Ordinal);
        Assert.DoesNotContain("extensions", without, StringComparison.Ordinal);
    }

    private static long CostOf(string answer) =>
        JsonDocument
            .Parse(answer)
            .RootElement.GetProperty("extensions")
            .GetProperty("cost")
            .GetProperty("requested")
            .GetInt64();

    private static string WithoutCost(string answer) =>
        answer.Replace($"\"requested\":{CostOf(answer)},", "", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Rows_are_the_objects_that_stand_in_lists(string query)
    {
        var answer = JsonDocument.Parse(await GetAsync(await LibraryHost.GetAsync(), query, "&receipt=1")).RootElement;

        Assert.Equal(Objects(answer.GetProperty("data")), Receipt(answer).GetProperty("rows").GetInt32());

        static int Objects(JsonElement element) =>
            element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().Sum(p => Objects(p.Value)),
                JsonValueKind.Array => element
                    .EnumerateArray()
                    .Sum(e => Objects(e) + (e.ValueKind == JsonValueKind.Object ? 1 : 0)),
                _ => 0,
            };
    }

    [Theory]
    [InlineData("{ books(first: 60) { nodes { code } } }", false)]
    [InlineData("{ books(first: 59) { nodes { code } } }", true)]
    [InlineData("{ books(last: 59) { edges { cursor } } }", true)]
    [InlineData("{ books(first: 0) { nodes { code } } }", true)]
    [InlineData("{ books { totalCount } }", false)]
    [InlineData("{ books { pageInfo { hasNextPage } } }", false)]
    [InlineData("{ authors(first: 100) { nodes { books(first: 100) { nodes { code } } } } }", false)]
    [InlineData("{ authors(first: 100) { nodes { books(first: 1) { nodes { code } } } } }", true)]
    [InlineData("{ books { nodes @skip(if: true) { code } totalCount } }", false)]
    public async Task An_answer_that_has_not_all_rows_of_a_list_is_truncated(string query, bool truncated)
    {
        foreach (var host in new[] { await InMemoryAsync(), await LibraryHost.GetAsync() })
        {
            var answer = JsonDocument.Parse(await GetAsync(host, query, "&receipt=1")).RootElement;
            Assert.Equal(truncated, Receipt(answer).GetProperty("truncated").GetBoolean());
        }
    }

    [Fact]
    public async Task The_rest_of_a_list_is_truncated_as_well()
    {
        var host = await LibraryHost.GetAsync();
        var first = await host.DataAsync("{ books(first: 59) { pageInfo { endCursor } } }");
        var cursor = first.GetProperty("books").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        var rest = await GetAsync(host, $"{{ books(after: \"{cursor}\") {{ nodes {{ code }} }} }}", "&receipt=1");

        Assert.Contains("\"rows\":1,\"truncated\":true", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_tell_what_they_are_made_of()
    {
        const string Query =
            "{ books(where: { genre: { eq: ESSAY } }) { nodes { author { books(where: { genre: { eq: POEM } }) { edges { node { __typename } } } } } } }";
        foreach (var host in new[] { await InMemoryAsync(), await LibraryHost.GetAsync() })
        {
            var some = Receipt(JsonDocument.Parse(await GetAsync(host, Query, "&receipt=1")).RootElement);
            var none = Receipt(
                JsonDocument.Parse(await GetAsync(host, "{ books { totalCount } }", "&receipt=1")).RootElement
            );

            Assert.Equal("""["Essay","Poem"]""", some.GetProperty("genres").GetRawText());
            Assert.Equal("[]", none.GetProperty("genres").GetRawText());
        }
    }

    [Fact]
    public async Task Arguments_are_found_wherever_they_are()
    {
        const string Query =
            "query($n: String = \"c\", $no: Boolean = false, $m: String) { a: counted(name: \"b\") ...F counted(name: $n) "
            + "d: counted(name: \"no\") @include(if: $no) e: counted(name: $m) } fragment F on Query { f: counted(name: \"a\") }";

        var answer = await GetAsync(await LibraryHost.GetAsync(), Query, "&variables={\"m\":\"m\"}&receipt=1");

        Assert.Equal(
            """["a","b","c","m"]""",
            Receipt(JsonDocument.Parse(answer).RootElement).GetProperty("names").GetRawText()
        );
    }

    [Fact]
    public async Task The_same_question_has_the_same_hash()
    {
        const string Query = "query A($n: Int) { books(first: $n) { totalCount } }";
        const string Other = "# a comment\n query A ( $n:Int ){books(first:$n),{totalCount}}";

        var hash = await HashAsync(Query, """{"n":1}""");

        Assert.Equal(
            Convert.ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(
                        "query A ( $ n : Int ) { books ( first : $ n ) { totalCount } }\nA\n{\"n\":1}"
                    )
                )
            ),
            hash
        );
        Assert.Equal(hash, await HashAsync(Other, """{ "unknown": [], "n": 1 }"""));
        Assert.Equal(hash, await HashAsync(Query, """{"n":1}""", "&operationName=A"));
        Assert.NotEqual(hash, await HashAsync(Query, """{"n":2}"""));
        Assert.NotEqual(hash, await HashAsync(Query, "{}"));
        Assert.NotEqual(hash, await HashAsync(Query.Replace("A(", "B(", StringComparison.Ordinal), """{"n":1}"""));

        static async Task<string> HashAsync(string query, string variables, string rest = "") =>
            Receipt(
                    JsonDocument
                        .Parse(
                            await GetAsync(
                                await LibraryHost.GetAsync(),
                                query,
                                $"&variables={Uri.EscapeDataString(variables)}{rest}&receipt=true"
                            )
                        )
                        .RootElement
                )
                .GetProperty("operationHash")
                .GetString()!;
    }

    [Fact]
    public async Task The_permalink_asks_the_same_again()
    {
        const string Query =
            "query A { __typename } query B($t: String) { books(where: { title: { contains: $t } }) { nodes { code } } }";
        var host = await LibraryHost.GetAsync();
        var answer = await GetAsync(
            host,
            Query,
            $"&operationName=B&variables={Uri.EscapeDataString("""{"t":"O'Neill; "}""")}&receipt=1"
        );
        var link = Receipt(JsonDocument.Parse(answer).RootElement).GetProperty("permalink").GetString()!;
        using var client = host.Client();

        var again = await client.GetStringAsync(link);

        Assert.StartsWith("/graphql?query=query%20A", link, StringComparison.Ordinal);
        Assert.StartsWith(again[..^1], answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_is_too_long_for_an_address_is_linked_by_its_hash_when_it_is_known()
    {
        var titles = string.Join(", ", Enumerable.Range(0, 400).Select(i => $"\"a title of some length, {i}\""));
        var query = $"{{ books(where: {{ title: {{ nin: [{titles}] }} }}) {{ totalCount }} }}";
        var host = await LibraryHost.GetAsync();
        using var client = host.Client();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

        var alone = await PostAsync(new { receipt = true });
        var hashed = await PostAsync(new { receipt = true, persistedQuery = new { version = 1, sha256Hash = hash } });

        Assert.Equal(JsonValueKind.Null, Receipt(alone).GetProperty("permalink").ValueKind);
        Assert.Contains(
            "the limit is 8000",
            Receipt(alone).GetProperty("permalinkReason").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal($"/graphql/persisted/{hash}", Receipt(hashed).GetProperty("permalink").GetString());
        Assert.Equal(
            $"{{\"data\":{hashed.GetProperty("data").GetRawText()}}}",
            await client.GetStringAsync(Receipt(hashed).GetProperty("permalink").GetString())
        );

        async Task<JsonElement> PostAsync(object extensions)
        {
            using var body = new StringContent(
                JsonSerializer.Serialize(new { query, extensions }),
                Encoding.UTF8,
                "application/json"
            );
            using var response = await client.PostAsync("/graphql", body);
            return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        }
    }

    [Fact]
    public async Task A_receipt_is_kept_with_its_answer_and_has_a_tag_of_its_own()
    {
        var host = await LibraryHost.CreateInMemoryAsync();
        using var client = host.Client();
        const string Address = "/graphql?query={books{nodes{code}}}";

        using var plain = await client.GetAsync(Address);
        using var made = await client.GetAsync(Address + "&receipt=1");
        using var sameBytes = await client.GetAsync(Address + "&receipt=1");
        using var sameQuestion = await client.GetAsync(Address + "&receipt=true");
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Address + "&receipt=1"));
        using var conditional = new HttpRequestMessage(HttpMethod.Get, Address + "&receipt=1");
        conditional.Headers.IfNoneMatch.Add(made.Headers.ETag!);
        using var known = await client.SendAsync(conditional);

        Assert.NotEqual(plain.Headers.ETag, made.Headers.ETag);
        Assert.Equal(2, host.Cache.Misses);
        foreach (var other in new[] { sameBytes, sameQuestion })
        {
            Assert.Equal(await made.Content.ReadAsStringAsync(), await other.Content.ReadAsStringAsync());
            Assert.Equal(made.Headers.ETag, other.Headers.ETag);
        }

        Assert.Equal(made.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(made.Headers.ETag, head.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ refused }")]
    [InlineData("{ books(first: 101) { nodes { code } } }")]
    public async Task An_answer_with_errors_has_no_receipt(string query)
    {
        var answer = JsonDocument.Parse(await GetAsync(await LibraryHost.GetAsync(), query, "&receipt=1")).RootElement;

        Assert.True(answer.TryGetProperty("errors", out _));
        Assert.False(
            answer.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("receipt", out _)
        );
    }

    [Theory]
    [InlineData("&release=1", "This API has no releases")]
    [InlineData("&release=x", "The parameter release has to be the number of a release")]
    [InlineData("&release=-1", "The parameter release has to be the number of a release")]
    [InlineData("&release=1&release=1", "The parameter release is given 2 times")]
    [InlineData("""&extensions={"release":"1"}""", "extensions.release has to be the number of a release")]
    [InlineData("""&release=2&extensions={"release":1}""", "The parameter release is 2 and extensions.release is 1")]
    public async Task A_release_that_cannot_be_is_refused(string parameters, string message)
    {
        var answer = await Http.Answer.ToGetAsync("?query={__typename}" + parameters);

        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (answer.Status, answer.Code));
        Assert.StartsWith(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_document_has_a_receipt_as_well()
    {
        using var client = (await LibraryHost.GetAsync()).Client();

        var without = await client.GetStringAsync("/graphql/persisted/books/Page");
        var with = await client.GetStringAsync("/graphql/persisted/books/Page?receipt=1");

        Assert.StartsWith(without[..^1] + ",\"extensions\":", with, StringComparison.Ordinal);
        Assert.Contains("\"receipt\":", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parameters_count_for_POST_as_well()
    {
        var host = await LibraryHost.GetAsync();
        using var client = host.Client();
        using var body = new StringContent("""{"query":"{__typename}"}""", Encoding.UTF8, "application/json");

        using var response = await client.PostAsync("/graphql?receipt=1", body);

        Assert.Contains("\"receipt\":", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<LibraryHost> InMemoryAsync() => LibraryHost.GetAsync(Store.Memory);

    private static JsonElement Receipt(JsonElement answer) => answer.GetProperty("extensions").GetProperty("receipt");

    private static async Task<string> GetAsync(LibraryHost host, string query, string parameters = "")
    {
        using var client = host.Client();
        using var response = await client.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}{parameters}");
        return await response.Content.ReadAsStringAsync();
    }
}
