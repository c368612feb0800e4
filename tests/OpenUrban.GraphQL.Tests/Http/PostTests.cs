using System.Net;
using System.Text;

namespace OpenUrban.GraphQL.Tests.Http;

public sealed class PostTests
{
    private const string Query = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/json; foo=bar")]
    public async Task A_json_body_is_answered(string contentType) =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await Answer.ToPostAsync(Query, contentType)).Body);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Other_media_types_are_415(string? contentType)
    {
        var answer = await Answer.ToPostAsync(Query, contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"{__typename}\"")]
    [InlineData("{}")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":""}""")]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"query":{}}""")]
    [InlineData("""{"query":["{__typename}"]}""")]
    [InlineData("""{"query":"{__typename}","operationName":1}""")]
    [InlineData("""{"query":"{__typename}","operationName":["A"]}""")]
    [InlineData("""{"query":"{__typename}","variables":"{}"}""")]
    [InlineData("""{"query":"{__typename}","variables":[]}""")]
    [InlineData("""{"query":"{__typename}","variables":0}""")]
    [InlineData("""{"query":"{__typename}","extensions":"{}"}""")]
    [InlineData("""{"query":"{__typename}","extensions":false}""")]
    [InlineData("""{"query":"{__typename}","variables":{"a":"\u0000"}}""")]
    [InlineData("""{"query":"{__typename}","variables":{"a":["\ud800"]}}""")]
    [InlineData("""{"query":"{__typename}","variables":{"\ud800":1}}""")]
    [InlineData("""{"query":"{__typename} \ud800"}""")]
    [InlineData("""{"query":"{__typename}","variables":{"a":1,"a":2}}""")]
    [InlineData("""{"query":"{__typename}","query":"{a}"}""")]
    public async Task What_is_no_request_is_400(string body)
    {
        var answer = await Answer.ToPostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
    }

    [Theory]
    [InlineData("""{"query":"{__typename}","variables":null,"operationName":null,"extensions":null}""")]
    [InlineData("""{"query":"{__typename}","variables":{},"extensions":{"a":{"b":[1,2.5,"x",null]}},"more":1}""")]
    public async Task Null_and_unknown_parameters_are_taken(string body) =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await Answer.ToPostAsync(body)).Body);

    [Fact]
    public async Task Malformed_json_is_told_with_its_place()
    {
        var answer = await Answer.ToPostAsync("{\n  \"query\": nonsense }");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("line 2, byte 13", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"query\":\"{__typename}\",\"variables\":{\"a\":\"?\"}}")]
    [InlineData("{\"query\":\"{__typename}\",\"variables\":{\"?\":1}}")]
    [InlineData("{\"query\":\"{__typename} # ?\"}")]
    [InlineData("{\"query\":\"{__typename}\",\"?\":1}")]
    public async Task Invalid_utf8_is_400(string body)
    {
        var bytes = Encoding.ASCII.GetBytes(body);
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;

        var answer = await Answer.ToPostAsync(new ByteArrayContent(bytes));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("UTF-8", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batches_are_refused_and_say_so()
    {
        var answer = await Answer.ToPostAsync($"[{Query},{Query}]");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Batches", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_above_256_kib_is_413_whether_or_not_its_length_is_told(bool tellsLength)
    {
        foreach (var (bytes, status) in new[] { (256 * 1024, 200), (256 * 1024 + 1, 413) })
        {
            var body = Encoding.ASCII.GetBytes(Query.PadRight(bytes));
            HttpContent content = tellsLength
                ? new ByteArrayContent(body)
                : new StreamContent(new UnseekableStream(body));

            var answer = await Answer.ToPostAsync(content);

            Assert.Equal(status, (int)answer.Status);
            if (status == 413)
            {
                Assert.Equal("BODY_TOO_LARGE", answer.Code);
                Assert.Equal(
                    256 * 1024,
                    answer.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("limit").GetInt32()
                );
            }
        }
    }

    [Fact]
    public async Task Parameters_of_the_address_are_not_taken_from_a_post() =>
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (
                await Answer.ToAsync(
                    new HttpRequestMessage(HttpMethod.Post, "/graphql?query={__typename}")
                    {
                        Content = new StringContent("{}", Encoding.UTF8, "application/json"),
                    }
                )
            ).Status
        );

    [Fact]
    public async Task Chinese_is_written_as_it_is()
    {
        var answer = await Answer.ToPostAsync(
            """{"query":"{ books(first: 1, where: { title: { eq: \"城市更新\" } }) { nodes { title } } }"}"""
        );

        Assert.Contains("城市更新", answer.Body, StringComparison.Ordinal);
    }

    /// <summary>Content whose length is not known beforehand is sent in chunks.</summary>
    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
