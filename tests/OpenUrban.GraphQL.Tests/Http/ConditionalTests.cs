using System.Net;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Http;

/// <summary>Answers that a client has already are not sent again.</summary>
public sealed class ConditionalTests
{
    private const string Query = "?query={books{totalCount}}";

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task An_answer_that_the_client_has_is_304_without_a_body(string method)
    {
        var first = await Answer.ToGetAsync(Query, method: new HttpMethod(method));
        var tag = first.Message.Headers.ETag!;
        Assert.Equal(
            "public, max-age=60, stale-while-revalidate=600",
            first.Message.Headers.GetValues("Cache-Control").Single()
        );

        var again = await AskAsync(Query, $"\"other\", {tag}", method);

        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Equal("", again.Body);
        Assert.Equal(tag, again.Message.Headers.ETag);
        Assert.Equal("Accept,Accept-Encoding", string.Join(',', again.Message.Headers.Vary));
        Assert.Equal(
            first.Message.Headers.GetValues("Cache-Control"),
            again.Message.Headers.GetValues("Cache-Control")
        );
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("W/\"AAAAAAAAAAAAAAAAAAAAAA\"")]
    [InlineData("*")]
    [InlineData("no tag")]
    public async Task Another_tag_gets_the_answer(string tag)
    {
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(Query, tag)).Status);
    }

    [Fact]
    public async Task Every_part_of_a_request_makes_another_tag()
    {
        const string Document = "query A($n: Int) { books(first: $n) { totalCount } } query B { books { totalCount } }";
        string[] requests =
        [
            Query,
            "?query={books{ totalCount}}",
            $"?query={Document}&operationName=A",
            $"?query={Document}&operationName=B",
            $$"""?query={{Document}}&operationName=A&variables={"n":1}""",
            $$"""?query={{Document}}&operationName=A&variables={"n":2}""",
            "?query={books{totalCount}}&receipt=1",
        ];

        var tags = new List<string>();
        foreach (var request in requests)
        {
            tags.Add((await Answer.ToGetAsync(request)).Message.Headers.ETag!.ToString());
        }

        tags.Add(
            (await Answer.ToGetAsync(Query, "application/graphql-response+json")).Message.Headers.ETag!.ToString()
        );
        Assert.Equal(tags, tags.Distinct());
    }

    [Fact]
    public async Task How_variables_are_written_makes_no_difference()
    {
        const string Document =
            "?query=query($a: Int, $b: Int) { one: books(first: $a) { totalCount } two: books(first: $b) { totalCount } }";

        var one = await Answer.ToGetAsync($$"""{{Document}}&variables={"a":1,"b":2}""");
        var other = await Answer.ToGetAsync($$"""{{Document}}&variables={ "b": 2, "a": 1 }""");

        Assert.Equal(one.Message.Headers.ETag, other.Message.Headers.ETag);
    }

    [Theory]
    [InlineData("?query={nothing}")]
    [InlineData("?query={refused}")]
    [InlineData("?query={__typename")]
    [InlineData("?query=mutation{x}")]
    [InlineData("?variables=7")]
    public async Task An_answer_with_errors_is_never_kept(string request)
    {
        var answer = await Answer.ToGetAsync(request);

        Assert.Null(answer.Message.Headers.ETag);
        Assert.True(answer.Message.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task An_answer_to_POST_has_no_tag()
    {
        var answer = await Answer.ToPostAsync("""{"query": "{ __typename }"}""");

        Assert.Null(answer.Message.Headers.ETag);
        Assert.Null(answer.Message.Headers.CacheControl);
    }

    [Fact]
    public async Task Another_version_of_the_data_makes_another_tag()
    {
        var states = new FixedState("1");
        var host = await LibraryHost.CreateAsync(states: states);
        using var client = host.Client();

        using var before = await client.GetAsync("/graphql" + Query);
        using var same = await client.GetAsync("/graphql" + Query);
        states.Become("2");
        using var after = await client.GetAsync("/graphql" + Query);

        Assert.Equal(before.Headers.ETag, same.Headers.ETag);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    private static Task<Answer> AskAsync(string parameters, string tag, string method = "GET")
    {
        var request = new HttpRequestMessage(new HttpMethod(method), "/graphql" + parameters);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return Answer.ToAsync(request);
    }
}
