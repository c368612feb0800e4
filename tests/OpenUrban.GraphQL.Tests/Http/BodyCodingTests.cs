using System.Net;
using System.Text;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Http;

/// <summary>What stands before and around the JSON of a request.</summary>
public sealed class BodyCodingTests
{
    private const string Body =
        """{"query":"query ($n: Int) { books(first: $n) { totalCount } }","variables":{"n":1}}""";
    private const string Query = "query=query($n:Int){books(first:$n){totalCount}}";

    [Fact]
    public async Task A_byte_order_mark_before_a_body_is_ignored()
    {
        var plain = await Answer.ToPostAsync(Body);

        var marked = await Answer.ToPostAsync("\uFEFF" + Body);

        Assert.Equal(HttpStatusCode.OK, marked.Status);
        Assert.Equal(plain.Body, marked.Body);
    }

    [Theory]
    [InlineData("variables=%EF%BB%BF{\"n\":1}")]
    [InlineData("variables={\"n\":1}&extensions=%EF%BB%BF{\"receipt\":false}")]
    [InlineData("variables=%EF%BB%BF")]
    public async Task A_byte_order_mark_before_a_parameter_is_ignored(string parameters)
    {
        var plain = await Answer.ToGetAsync($"?{Query}&variables={{\"n\":1}}");

        var marked = await Answer.ToGetAsync($"?{Query}&{parameters}");

        Assert.Equal(HttpStatusCode.OK, marked.Status);
        Assert.Equal(plain.Body, marked.Body);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\uFEFF{\"query\":\"{__typename}\"}")]
    [InlineData("{\uFEFF\"query\":\"{__typename}\"}")]
    public async Task Elsewhere_it_is_no_JSON(string body)
    {
        var answer = await Answer.ToPostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("zstd")]
    [InlineData("compress")]
    [InlineData("nonsense")]
    [InlineData("identity, GZIP")]
    [InlineData("gzip, identity")]
    public async Task A_coded_body_is_415(string coding)
    {
        // In the bytes of a body that was answered before as well: what is kept is kept for what the bytes meant.
        await Answer.ToPostAsync(Body);
        await Answer.ToPostAsync(Body);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);

        var answer = await Answer.ToPostAsync(content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
        Assert.Equal(["identity"], answer.Message.Headers.GetValues("Accept-Encoding"));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("Identity, identity")]
    [InlineData("")]
    public async Task A_body_without_a_coding_is_answered(string coding)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);

        Assert.Equal(HttpStatusCode.OK, (await Answer.ToPostAsync(content)).Status);
    }

    [Fact]
    public async Task A_real_gzip_body_is_415_behind_a_socket_too()
    {
        var host = await LibraryHost.ListenAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        using var body = new MemoryStream();
        await using (
            var gzip = new System.IO.Compression.GZipStream(
                body,
                System.IO.Compression.CompressionLevel.Fastest,
                leaveOpen: true
            )
        )
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Body));
        }

        using var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        using var answer = await client.PostAsync("/graphql", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("UNSUPPORTED_MEDIA_TYPE", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
