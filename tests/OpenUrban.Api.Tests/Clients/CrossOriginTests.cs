using OpenUrban.Api.Tests.Http;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Clients;

/// <summary>A chart on any page may ask, without credentials.</summary>
public sealed class CrossOriginTests
{
    [Fact]
    public async Task A_page_of_another_site_may_ask_and_read_what_the_headers_say()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", "https://news.example");

        using var answer = await client.GetAsync("/graphql?query={__typename}");

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains(
            "OpenUrban-Release",
            answer.Headers.GetValues("Access-Control-Expose-Headers").Single(),
            StringComparison.Ordinal
        );
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_page_of_another_site_may_read_every_header_that_is_sent()
    {
        // CORS-safelisted response-header names (Fetch, 2.2.2), and what is about the connection.
        string[] safe =
        [
            "Cache-Control",
            "Content-Language",
            "Content-Length",
            "Content-Type",
            "Expires",
            "Last-Modified",
            "Pragma",
            "Connection",
            "Transfer-Encoding",
        ];
        var host = await ApiHost.CreateAsync(Engine.Sqlite, ("RateLimit:Loopback", "true"));
        await using var _ = host;
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", "https://news.example");
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        var addresses = await SampleAddresses.OfAsync(host);
        string[] others = ["/q/0000000000000000.csv", "/indicators/NOPE", "/graphql?query={nothing}", "/nothing"];
        var sent = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in addresses.Concat(others))
        {
            foreach (var range in new[] { null, "bytes=0-9" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
                request.Headers.TryAddWithoutValidation("Range", range);
                using var answer = await client.SendAsync(request);
                var exposed = answer
                    .Headers.GetValues("Access-Control-Expose-Headers")
                    .SelectMany(value => value.Split(','))
                    .Select(name => name.Trim());
                var names = answer
                    .Headers.Concat(answer.Content.Headers)
                    .Select(header => header.Key)
                    .Where(name => !name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase))
                    .ToList();

                Assert.Empty(names.Except(safe.Concat(exposed), StringComparer.OrdinalIgnoreCase));
                sent.UnionWith(names);
            }
        }

        Assert.Superset(
            new HashSet<string>
            {
                "Accept-Ranges",
                "Content-Disposition",
                "Content-Encoding",
                "Content-Range",
                "ETag",
                "Link",
                "OpenUrban-Release",
                "OpenUrban-Rows",
                "OpenUrban-Truncated",
                "RateLimit",
                "Repr-Digest",
            },
            sent
        );
    }

    [Fact]
    public async Task A_browser_that_asks_before_it_sends_JSON_is_told_yes()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://news.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var answer = await client.SendAsync(request);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains(
            "POST",
            answer.Headers.GetValues("Access-Control-Allow-Methods").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("content-type", answer.Headers.GetValues("Access-Control-Allow-Headers").Single());
    }
}
