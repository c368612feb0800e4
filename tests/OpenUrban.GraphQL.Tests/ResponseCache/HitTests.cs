using System.Net;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>An answer that is kept is the one that was made.</summary>
public sealed class HitTests
{
    private const string Large = "{ books(first: 100) { nodes { code title subtitle } } }";
    private const string Small = "{ books { totalCount } }";

    public static TheoryData<string, string, string> Requests()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var method in new[] { "GET", "HEAD", "POST" })
        {
            foreach (var query in new[] { Small, Large })
            {
                foreach (var coding in new[] { "", "br", "gzip" })
                {
                    data.Add(method, query, coding);
                }
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Requests))]
    public async Task A_hit_has_the_bytes_and_headers_of_the_miss(string method, string query, string coding)
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();

        var miss = await SendAsync();
        var hits = new[] { await SendAsync(), await SendAsync() };

        Assert.Equal((1, 2), (host.Cache.Misses, host.Cache.Hits));
        Assert.All(hits, hit => Assert.Equal(miss.Describe(), hit.Describe()));
        Assert.Equal(HttpStatusCode.OK, miss.Status);
        Assert.Equal("Accept, Accept-Encoding", miss["Vary"]);
        Assert.Equal("application/json; charset=utf-8", miss["Content-Type"]);
        Assert.Equal(query == Large && coding.Length > 0 ? coding : null, miss["Content-Encoding"]);
        Assert.Equal(method == "POST", miss["ETag"] is null);
        Assert.Equal(method == "POST" ? null : "public, max-age=60, stale-while-revalidate=600", miss["Cache-Control"]);
        if (method == "HEAD")
        {
            Assert.Empty(miss.Bytes);
            Assert.NotEqual("0", miss["Content-Length"]);
        }
        else
        {
            Assert.Equal($"{miss.Bytes.Length}", miss["Content-Length"]);
            Assert.StartsWith("{\"data\":{\"books\":", miss.Text, StringComparison.Ordinal);
        }

        Task<Exchange> SendAsync() =>
            Exchange.SendAsync(
                client,
                method == "POST"
                    ? Exchange.Post(query, ("Accept-Encoding", coding))
                    : Exchange.Of(
                        new HttpMethod(method),
                        $"?query={Uri.EscapeDataString(query)}",
                        null,
                        ("Accept-Encoding", coding)
                    )
            );
    }

    [Fact]
    public async Task A_question_in_another_spelling_has_the_same_answer()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        const string Query = "query($a: Int, $b: String) { counted(milliseconds: $a, name: $b) }";
        string[] bodies =
        [
            JsonSerializer.Serialize(new { query = Query, variables = new { a = 1, b = "x" } }),
            JsonSerializer.Serialize(new { query = Query, variables = new { b = "x", a = 1 } }),
            JsonSerializer.Serialize(
                new
                {
                    variables = new { b = "x", a = 1 },
                    operationName = (string?)null,
                    query = Query,
                    other = true,
                }
            ),
        ];
        var address = $"?query={Uri.EscapeDataString(Query)}&variables=";
        HttpRequestMessage[] requests =
        [
            .. bodies.Select(body => Exchange.Of(HttpMethod.Post, "", body)),
            Exchange.Of(HttpMethod.Post, "", bodies[0], ("Accept", "application/graphql-response+json")),
            Exchange.Of(HttpMethod.Post, "?x=1", bodies[0], ("Accept-Encoding", "br")),
            Exchange.Get(address + """{"a":1,"b":"x"}"""),
            Exchange.Get(address + """{"b":"\u0078","a":1}"""),
        ];

        foreach (var request in requests)
        {
            Assert.Equal("""{"data":{"counted":1}}""", (await Exchange.SendAsync(client, request)).Text);
        }

        Assert.Equal((1, 0), (host.Cache.Misses, host.Cache.Hits));
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "br")]
    [InlineData("GET", "gzip")]
    [InlineData("HEAD", "gzip")]
    public async Task A_client_that_has_the_answer_gets_304_from_a_miss_and_from_a_hit(string method, string coding)
    {
        var host = await LibraryHost.CreateAsync();
        var other = await LibraryHost.CreateAsync();
        using var client = host.Client();
        using var otherClient = other.Client();
        var tag = (await SendAsync(client, null))["ETag"]!;

        // The other host has not answered it before.
        var miss = await SendAsync(otherClient, tag);
        var hit = await SendAsync(client, $"\"x\", {tag}");
        var again = await SendAsync(otherClient, tag);

        Assert.Equal((1, 1), (other.Cache.Misses, other.Cache.Hits));
        Assert.Equal(1, host.Cache.Hits);
        Assert.Equal(HttpStatusCode.NotModified, miss.Status);
        Assert.Equal(miss.Describe(), hit.Describe());
        Assert.Equal(miss.Describe(), again.Describe());
        Assert.Equal(tag, miss["ETag"]);
        Assert.Equal("Accept, Accept-Encoding", miss["Vary"]);
        Assert.Null(miss["Content-Encoding"]);
        Assert.Empty(miss.Bytes);

        Task<Exchange> SendAsync(HttpClient to, string? known) =>
            Exchange.SendAsync(
                to,
                Exchange.Of(
                    new HttpMethod(method),
                    $"?query={Uri.EscapeDataString(Large)}",
                    null,
                    [("Accept-Encoding", coding), .. known is null ? [] : new[] { ("If-None-Match", known) }]
                )
            );
    }

    [Theory]
    [InlineData("{ refused }")]
    [InlineData("{ nothing }")]
    [InlineData("{")]
    [InlineData("mutation { x }")]
    [InlineData("{ books(first: 1000) { totalCount } }")]
    [InlineData("")]
    public async Task What_has_errors_is_not_kept(string query)
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        foreach (var send in new[] { true, false, true, false })
        {
            var answer = await Exchange.SendAsync(
                client,
                send ? Exchange.Post(query) : Exchange.Get($"?query={Uri.EscapeDataString(query)}")
            );

            Assert.Contains("errors", answer.Text, StringComparison.Ordinal);
            Assert.Equal("no-store", answer["Cache-Control"]);
            Assert.Null(answer["ETag"]);
        }

        Assert.Equal((0, 0, 0), (host.Cache.Hits, host.Cache.Count, host.Cache.Bytes));
    }

    [Fact]
    public async Task Another_state_of_the_data_has_other_answers()
    {
        var states = new FixedState("one");
        var host = await LibraryHost.CreateAsync(states: states);
        using var client = host.Client();
        var before = await Exchange.SendAsync(client, Exchange.Get("?query={counted}"));
        await Exchange.SendAsync(client, Exchange.Get("?query={counted}"));

        states.Become("two");
        var after = await Exchange.SendAsync(client, Exchange.Get("?query={counted}"));
        var again = await Exchange.SendAsync(client, Exchange.Get("?query={counted}"));

        Assert.Equal((2, 2), (host.Cache.Misses, host.Cache.Hits));
        Assert.Equal("""{"data":{"counted":2}}""", after.Text);
        Assert.Equal(after.Describe(), again.Describe());
        Assert.NotEqual(before["ETag"], after["ETag"]);
    }

    [Fact]
    public async Task A_slow_request_of_the_state_before_empties_nothing()
    {
        var states = new FixedState("one");
        var host = await LibraryHost.CreateAsync(states: states);
        using var client = host.Client();
        var slow = Exchange.SendAsync(client, Exchange.Get("?query={counted(milliseconds:1000)}"));
        await Task.Delay(200);

        states.Become("two");
        var after = await Exchange.SendAsync(client, Exchange.Get("?query={books{totalCount}}"));
        await slow;
        var again = await Exchange.SendAsync(client, Exchange.Get("?query={books{totalCount}}"));

        Assert.Equal(1, host.Cache.Hits);
        Assert.Equal(after.Describe(), again.Describe());
    }

    [Fact]
    public async Task Data_that_may_change_at_any_time_are_asked_for_each_time()
    {
        var host = await LibraryHost.CreateAsync(states: new ChangingState());
        using var client = host.Client();
        for (var i = 1; i <= 3; i++)
        {
            var answer = await Exchange.SendAsync(client, Exchange.Get("?query={counted}"));

            Assert.Equal($$$"""{"data":{"counted":{{{i}}}}}""", answer.Text);
            Assert.Null(answer["ETag"]);
        }
    }

    [Fact]
    public async Task Pages_and_the_schema_are_not_mixed_with_answers()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        for (var i = 0; i < 2; i++)
        {
            var html = await Exchange.SendAsync(client, Exchange.Get("?query={__typename}", ("Accept", "text/html")));
            var json = await Exchange.SendAsync(client, Exchange.Get("?query={__typename}"));
            var sdl = await Exchange.SendAsync(client, Exchange.Get("?query={__typename}&sdl"));

            Assert.Equal("text/html", html["Content-Type"]);
            Assert.Equal("application/json; charset=utf-8", json["Content-Type"]);
            Assert.Equal("application/graphql; charset=utf-8", sdl["Content-Type"]);
        }
    }
}
