using System.Net;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Http;

/// <summary>304 stands for an answer that would have been found (RFC 9110, section 13.2.1), and for nothing else.</summary>
public sealed class ConditionalRequestTests
{
    /// <summary>Addresses of each kind with nothing behind them, and with what cannot be asked.</summary>
    private static readonly string[] Refused =
    [
        "/indicators/NOPE",
        "/districts/NOPE",
        "/indicators?language=tlh",
        "/indicators?release=99",
        "/dataset?release=99",
        "/dataset?release=nothing",
        "/dataset.zip?release=99",
        "/dataset.parquet?release=nothing",
        "/dataset.zip.sha256?release=99",
        "/catalog.jsonld?release=99",
        "/q/0000000000000000",
        "/q/0000000000000000.csv",
        "/q/0000000000000000.html",
        "/q/ranking.nothing?variables={\"year\":2010}",
        "/q/ranking.csv?variables={\"year\":2010}&labels=nothing",
        "/q/plan.svg?variables={\"code\":\"SHP\"}",
        "/embed/0000000000000000",
        "/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2F0000000000000000",
        "/oembed?format=yaml",
        "/nothing",
    ];

    [Fact]
    public async Task What_is_not_found_or_refused_is_never_what_the_client_has()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        foreach (var address in Refused)
        {
            using var first = await SendAsync(client, HttpMethod.Get, address, null);
            using var head = await SendAsync(client, HttpMethod.Head, address, null);
            Assert.True((int)first.StatusCode is >= 400 and <= 501, $"{address} {first.StatusCode}");
            Assert.True(first.StatusCode == head.StatusCode, $"HEAD {address} {head.StatusCode}");
            var tag = first.Headers.ETag?.ToString() ?? head.Headers.ETag?.ToString() ?? "W/\"none\"";

            foreach (var known in new[] { "*", tag, $"\"other\", {tag}", $"{tag}, *" })
            {
                foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
                {
                    using var answer = await SendAsync(client, method, address, known);
                    Assert.True(
                        answer.StatusCode == first.StatusCode,
                        $"{method} {address} If-None-Match: {known} -> {answer.StatusCode}"
                    );
                }
            }

            // It may be there in a minute.
            Assert.True(
                first.Headers.CacheControl is null or { NoStore: true },
                $"{address} Cache-Control: {first.Headers.CacheControl}"
            );
        }
    }

    [Fact]
    public async Task Any_answer_will_do_is_304_wherever_there_is_one()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        foreach (var address in await SampleAddresses.OfAsync(host))
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                using var answer = await SendAsync(client, method, address, "*");
                Assert.True(
                    answer.StatusCode == HttpStatusCode.NotModified,
                    $"{method} {address} -> {answer.StatusCode}"
                );
                Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
            }
        }
    }

    [Fact]
    public async Task The_tag_of_an_answer_is_304_also_in_a_list_and_another_is_not()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var tagged = 0;
        foreach (var address in await SampleAddresses.OfAsync(host))
        {
            using var first = await SendAsync(client, HttpMethod.Get, address, null);
            if (first.Headers.ETag is not { } tag)
            {
                continue;
            }

            tagged++;
            foreach (var known in new[] { tag.ToString(), $"\"other\", {tag}" })
            {
                using var same = await SendAsync(client, HttpMethod.Get, address, known);
                Assert.True(same.StatusCode == HttpStatusCode.NotModified, $"{address} {known} {same.StatusCode}");
            }

            using var another = await SendAsync(client, HttpMethod.Get, address, "W/\"other\"");
            Assert.Equal(HttpStatusCode.OK, another.StatusCode);
        }

        Assert.InRange(tagged, 20, int.MaxValue);
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        HttpMethod method,
        string address,
        string? known
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await client.SendAsync(request);
    }
}
