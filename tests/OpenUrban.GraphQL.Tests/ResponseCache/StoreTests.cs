using System.Text;
using Microsoft.AspNetCore.Http;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

/// <summary>What stays in memory and what has to go.</summary>
public sealed class StoreTests
{
    private const long Maximum = 1024 * 1024;

    [Fact]
    public async Task Two_requests_with_one_hash_have_an_answer_each()
    {
        var state = await StateAsync();
        var store = new AnswerStore(state, Maximum);

        // The hash knows the length of a method's name alone, and nothing of the type.
        var post = Request("POST", "application/json");
        var head = Request("HEAD", "application/json");
        var typed = Request("POST", "text/plain");
        var (one, other) = (Ready(state, "one"), Ready(state, "other"));
        Assert.Equal(Raw(post).Hash, Raw(head).Hash);
        Assert.Equal(Raw(post).Hash, Raw(typed).Hash);

        store.Add(Raw(post).Keep(), one);
        Assert.Same(one, store.Find(Raw(post)));
        Assert.Null(store.Find(Raw(head)));
        Assert.Null(store.Find(Raw(typed)));

        var bytes = store.Bytes;
        store.Add(Raw(head).Keep(), other);
        Assert.Same(other, store.Find(Raw(head)));
        Assert.Null(store.Find(Raw(post)));
        Assert.InRange(store.Bytes, bytes - 100, bytes + 100);
    }

    [Theory]
    [InlineData("GET", "", "", "", "", "")]
    [InlineData("POST", "/x", "", "", "", "")]
    [InlineData("POST", "", "?x", "", "", "")]
    [InlineData("POST", "", "", "application/json", "", "")]
    [InlineData("POST", "", "", "", "br", "")]
    [InlineData("POST", "", "", "", "", "x")]
    public async Task Each_part_makes_another_request(
        string method,
        string path,
        string query,
        string accept,
        string coding,
        string body
    )
    {
        var state = await StateAsync();
        var store = new AnswerStore(state, Maximum);
        store.Add(Raw(Request("POST", ""), "").Keep(), Ready(state, "one"));
        Assert.NotNull(store.Find(Raw(Request("POST", ""), "")));

        var other = Request(method, "");
        other.Path += path;
        other.QueryString = new QueryString(query);
        other.Headers.Accept = accept;
        other.Headers.AcceptEncoding = coding;

        Assert.Null(store.Find(Raw(other, body)));
    }

    [Fact]
    public async Task What_is_asked_for_again_stays_and_what_is_not_goes()
    {
        var state = await StateAsync();
        var store = new AnswerStore(state, Maximum);
        store.Add("often", new KeptAnswer(state, new byte[1000]));
        store.Add("once", new KeptAnswer(state, new byte[1000]));
        for (var i = 0; i < 5000; i++)
        {
            store.Add($"{i}", new KeptAnswer(state, new byte[1000]));
            Assert.InRange(store.Bytes, 0, Maximum);
            if (i % 100 == 0)
            {
                Assert.NotNull(store.Find("often"));
            }
        }

        Assert.Null(store.Find("once"));
        Assert.NotNull(store.Find("4999"));
        Assert.InRange(store.Count, 300, 1000);
    }

    [Fact]
    public async Task What_is_too_large_is_not_kept_and_drives_nothing_out()
    {
        var state = await StateAsync();
        var store = new AnswerStore(state, Maximum);
        store.Add("small", new KeptAnswer(state, new byte[1000]));
        for (var i = 0; i < 10; i++)
        {
            store.Add($"{i}", new KeptAnswer(state, new byte[Maximum]));
            store.Add(Raw(Request("POST", ""), $"{i}").Keep(), Ready(state, new string('x', (int)Maximum)));
        }

        Assert.NotNull(store.Find("small"));
        Assert.Equal(1, store.Count);
        Assert.InRange(store.Bytes, 1000, 4000);
    }

    [Fact]
    public async Task The_same_request_kept_again_takes_no_more_memory()
    {
        var state = await StateAsync();
        var store = new AnswerStore(state, Maximum);
        store.Add(Raw(Request("POST", "")).Keep(), Ready(state, "one"));
        var bytes = store.Bytes;
        for (var i = 0; i < 1000; i++)
        {
            store.Add(Raw(Request("POST", "")).Keep(), Ready(state, "one"));
        }

        Assert.Equal(bytes, store.Bytes);
    }

    /// <summary>The answer of a request in bytes holds its body, whether or not it is kept by its question as well.</summary>
    [Fact]
    public async Task Headers_and_bodies_are_counted()
    {
        var state = await StateAsync();
        var store = new AnswerStore(state, Maximum);
        var request = Request("POST", "");
        request.Headers.Accept = new string('a', 20_000);
        request.Headers.AcceptEncoding = new string('e', 10_000);

        store.Add(Raw(request).Keep(), Ready(state, new string('b', 50_000)));

        Assert.InRange(store.Bytes, 110_000, 115_000);
    }

    private static HttpRequest Request(string method, string contentType)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = method;
        request.Path = "/graphql";
        request.ContentType = contentType;
        request.Headers.Accept = "";
        request.Headers.AcceptEncoding = "";
        return request;
    }

    private static RawRequest Raw(HttpRequest request, string body = "{}") =>
        new(request, Encoding.UTF8.GetBytes(body));

    private static ReadyAnswer Ready(DataState state, string body) =>
        new(
            new KeptAnswer(state, Encoding.UTF8.GetBytes(body)),
            "application/json",
            ContentCoding.Identity,
            tag: null,
            freshness: ""
        );

    private static async Task<DataState> StateAsync() => await new FixedState("a").GetAsync(CancellationToken.None);
}
