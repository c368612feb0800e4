using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Exports;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Http;

/// <summary>Texts are sent compressed to those who take that, and are the same texts.</summary>
public sealed class CompressionTests
{
    private const int Short = 1024;

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Every_text_of_some_length_is_compressed_and_nothing_else(string coding)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var compressed = 0;
        foreach (var address in (await SampleAddresses.OfAsync(host)).Where(a => a != "/metrics"))
        {
            using var plain = await SendAsync(client, HttpMethod.Get, address, null);
            using var answer = await SendAsync(client, HttpMethod.Get, address, coding);
            using var head = await SendAsync(client, HttpMethod.Head, address, coding);
            var bytes = await plain.Content.ReadAsByteArrayAsync();
            var isCoded = answer.Content.Headers.ContentEncoding.Contains(coding);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Empty(plain.Content.Headers.ContentEncoding);
            Assert.True(
                isCoded == IsText(plain)
                    // What was built has a strong tag for each coding that it was built in.
                    || (!isCoded && (bytes.Length < Short || plain.Headers.ETag is { IsWeak: false })),
                $"{address} {plain.Content.Headers.ContentType} {bytes.Length} bytes coded {isCoded}"
            );
            if (isCoded)
            {
                // Archives, which are sent as they are, have the time of their making in them.
                Assert.Equal(bytes, await DecodeAsync(answer, coding));
            }

            Assert.Equal(answer.Content.Headers.ContentEncoding, head.Content.Headers.ContentEncoding);
            Assert.True(
                !IsText(plain) || bytes.Length < Short || plain.Headers.Vary.Contains("Accept-Encoding"),
                $"{address} Vary: {plain.Headers.Vary}"
            );
            Assert.Equal(plain.Headers.Vary.Order(), answer.Headers.Vary.Order());
            Assert.Equal(plain.Headers.Vary.Order(), head.Headers.Vary.Order());
            if (isCoded && plain.Headers.ETag is { } tag && answer.Headers.ETag is { } coded)
            {
                // One tag for two codings has to be weak.
                Assert.True(coded.IsWeak || coded.Tag != tag.Tag, address);
            }

            compressed += isCoded ? 1 : 0;
        }

        Assert.InRange(compressed, host.Services.GetRequiredService<ExportFormats>().All.Count, int.MaxValue);
    }

    [Fact]
    public async Task A_part_of_a_file_is_sent_as_it_is()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/dataset.sqlite");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-15");

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Equal("SQLite format 3\0"u8.ToArray(), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_is_not_taken_is_not_sent()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var answer = await SendAsync(client, HttpMethod.Get, "/graphql?sdl", "gzip;q=0, br;q=0, identity");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private static bool IsText(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType is { } type
        && (
            type.StartsWith("text/", StringComparison.Ordinal)
            || type.EndsWith("json", StringComparison.Ordinal)
            || type.EndsWith("xml", StringComparison.Ordinal)
            || type.EndsWith("csv", StringComparison.Ordinal)
            || type is "application/graphql"
        );

    private static async Task<byte[]> DecodeAsync(HttpResponseMessage answer, string coding)
    {
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using Stream decoded =
            coding == "gzip"
                ? new GZipStream(body, CompressionMode.Decompress)
                : new BrotliStream(body, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await decoded.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        HttpMethod method,
        string address,
        string? codings
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (codings is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", codings);
        }

        return await client.SendAsync(request);
    }
}
