using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.ResponseCache;

public sealed class CodingTests
{
    private const string Large = "?query={books(first:100){nodes{code title subtitle}}}";

    [Theory]
    [InlineData(null, "Identity")]
    [InlineData("", "Identity")]
    [InlineData("identity", "Identity")]
    [InlineData("br", "Brotli")]
    [InlineData("BR", "Brotli")]
    [InlineData("gzip", "Gzip")]
    [InlineData("gzip, deflate, br, zstd", "Brotli")]
    [InlineData("gzip;q=1.0, br;q=0.5", "Gzip")]
    [InlineData("gzip;q=0.5, br;q=1.0", "Brotli")]
    [InlineData("br;q=0, gzip", "Gzip")]
    [InlineData("br;q=0, gzip;q=0", "Identity")]
    [InlineData("*", "Brotli")]
    [InlineData("*, br;q=0", "Gzip")]
    [InlineData("gzip, *;q=0", "Gzip")]
    [InlineData("identity, gzip;q=0.5", "Identity")]
    [InlineData("identity;q=0.5, gzip;q=0.1", "Identity")]
    [InlineData("identity;q=0.5, gzip;q=0.8", "Gzip")]
    [InlineData("identity;q=0, gzip", "Gzip")]
    [InlineData("deflate, zstd", "Identity")]
    // What cannot be had is answered as if nothing had been said, as other servers do: better than 406.
    [InlineData("identity;q=0", "Identity")]
    [InlineData("*;q=0", "Identity")]
    [InlineData("identity;q=0, *;q=0", "Identity")]
    [InlineData("gzip;q=x", "Identity")]
    [InlineData(";;;", "Identity")]
    public void The_coding_is_the_one_the_client_likes_best(string? acceptEncoding, string expected) =>
        Assert.Equal(expected, ContentCodings.Preferred(acceptEncoding).ToString());

    [Fact]
    public async Task All_codings_have_one_body_and_one_tag()
    {
        var host = await LibraryHost.CreateAsync();
        using var client = host.Client();
        var plain = await Exchange.SendAsync(client, Exchange.Get(Large));
        foreach (var coding in new[] { "br", "gzip" })
        {
            var coded = await Exchange.SendAsync(client, Exchange.Get(Large, ("Accept-Encoding", coding)));

            Assert.Equal(coding, coded["Content-Encoding"]);
            Assert.Equal(plain.Text, coded.Text);
            Assert.Equal(plain["ETag"], coded["ETag"]);
            Assert.StartsWith("W/", coded["ETag"], StringComparison.Ordinal);
            Assert.Equal($"{coded.Bytes.Length}", coded["Content-Length"]);
            Assert.InRange(coded.Bytes.Length, 1, plain.Bytes.Length / 2);
        }

        Assert.Equal(1, host.Cache.Misses);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity;q=0, gzip")]
    public async Task Small_answers_are_sent_as_they_are(string acceptEncoding)
    {
        var host = await LibraryHost.GetAsync();
        using var client = host.Client();

        var answer = await Exchange.SendAsync(
            client,
            Exchange.Get("?query={books{totalCount}}", ("Accept-Encoding", acceptEncoding))
        );

        Assert.Null(answer["Content-Encoding"]);
        Assert.StartsWith("{\"data\"", answer.Text, StringComparison.Ordinal);
    }
}
