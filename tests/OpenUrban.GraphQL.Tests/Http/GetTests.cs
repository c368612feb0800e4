using System.Net;

namespace OpenUrban.GraphQL.Tests.Http;

public sealed class GetTests
{
    private const string Graph = "application/graphql-response+json";
    private const string Query = "?query={__typename}";

    [Fact]
    public async Task A_query_in_the_address_is_answered()
    {
        var answer = await Answer.ToGetAsync(Query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer.Body);
        Assert.Equal("Accept,Accept-Encoding", string.Join(',', answer.Message.Headers.Vary));
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData(Graph, Graph)]
    [InlineData("APPLICATION/GraphQL-Response+JSON", Graph)]
    [InlineData($"{Graph}, application/json;q=0.9", Graph)]
    [InlineData($"application/json;q=0.9, {Graph}", Graph)]
    [InlineData($"application/json;q=0.2, {Graph};q=0.1", "application/json")]
    [InlineData($"{Graph}; charset=utf-8", Graph)]
    [InlineData($"{Graph}; charset=\"UTF-8\"", Graph)]
    [InlineData("text/csv, application/json;q=0.1", "application/json")]
    [InlineData("application/json;q=0, */*", Graph)]
    [InlineData($"{Graph};q=0, application/*", "application/json")]
    public async Task The_media_type_is_the_one_the_client_likes_best(string? accept, string expected)
    {
        var answer = await Answer.ToGetAsync(Query, accept);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($"{expected}; charset=utf-8", answer.ContentType);
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/graphql+json")]
    [InlineData("application/vnd.api+json")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("text/*")]
    public async Task What_cannot_be_served_is_406(string accept)
    {
        var answer = await Answer.ToGetAsync(Query, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.Status);
        Assert.Equal("NOT_ACCEPTABLE", answer.Code);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("application/json, text/html;q=0.9", "application/json; charset=utf-8")]
    [InlineData("text/html;q=0, */*", "application/json; charset=utf-8")]
    public async Task A_browser_gets_the_page(string accept, string expected) =>
        Assert.Equal(expected, (await Answer.ToGetAsync(Query, accept)).ContentType);

    [Fact]
    public async Task Sdl_is_served_at_sdl()
    {
        var answer = await Answer.ToGetAsync("?sdl");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/graphql; charset=utf-8", answer.ContentType);
        Assert.Contains("type Query {", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_and_the_name_of_the_operation_are_parameters()
    {
        var query = Uri.EscapeDataString(
            "query A { a: __typename } query B($n: Int) { books(first: $n) { nodes { code } } }"
        );

        var answer = await Answer.ToGetAsync($"?query={query}&operationName=B&variables=%7B%22n%22%3A1%7D");

        Assert.Equal(1, answer.Json.GetProperty("data").GetProperty("books").GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?query=%20")]
    [InlineData("?query={__typename}&query={__typename}")]
    [InlineData("?query={__typename}&variables=[]")]
    [InlineData("?query={__typename}&variables=x")]
    [InlineData("?query={__typename}&variables=1")]
    [InlineData("?query={__typename}&extensions=true")]
    public async Task A_wrong_parameter_is_400_in_both_media_types(string parameters)
    {
        foreach (var accept in new[] { "application/json", Graph })
        {
            var answer = await Answer.ToGetAsync(parameters, accept);

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal("BAD_REQUEST", answer.Code);
        }
    }

    [Theory]
    [InlineData("mutation{x}")]
    [InlineData("subscription{x}")]
    [InlineData("mutation{__typename}")]
    public async Task Only_queries_are_taken(string document)
    {
        var answer = await Answer.ToGetAsync("?query=" + document);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("POST", answer.Allow);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
    }

    [Fact]
    public async Task A_query_beside_a_mutation_is_taken_when_it_is_the_one_named() =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await Answer.ToGetAsync("?query=query+A{__typename}mutation+B{x}&operationName=A")).Status
        );

    [Theory]
    [InlineData("{", "SYNTAX_ERROR")]
    [InlineData("{nothing}", "VALIDATION_FAILED")]
    [InlineData("{node(id:%22x%22){id}}", "INVALID_ID")]
    public async Task A_document_that_is_refused_has_a_code(string document, string code) =>
        Assert.Equal(code, (await Answer.ToGetAsync("?query=" + document)).Code);

    [Theory]
    [InlineData("{", 200, 400)]
    [InlineData("{nothing}", 200, 400)]
    [InlineData("query($x:Int!){books(first:$x){totalCount}}", 200, 400)]
    [InlineData("{refused}", 200, 200)]
    public async Task The_status_of_a_refused_document_depends_on_the_media_type(string document, int json, int graph)
    {
        Assert.Equal(json, (int)(await Answer.ToGetAsync("?query=" + document, "application/json")).Status);
        var answer = await Answer.ToGetAsync("?query=" + document, Graph);
        Assert.Equal(graph, (int)answer.Status);
        Assert.Equal(graph == 200, answer.Json.TryGetProperty("data", out _));
    }
}
