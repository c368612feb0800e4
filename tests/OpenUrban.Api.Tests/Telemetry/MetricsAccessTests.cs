using System.Net;
using System.Net.Sockets;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Telemetry;

/// <summary>Metrics are for those who run the API.</summary>
[Trait("Category", "Slow")]
public sealed class MetricsAccessTests
{
    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "data.example")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Prefix", "/urban")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    public async Task What_a_proxy_passes_on_finds_no_metrics(string header, string value)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        foreach (var path in new[] { "/metrics", "/metrics/", "/Metrics" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value);

            using var answer = await client.SendAsync(request);

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("NOT_FOUND", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_setting_shows_them_to_everybody()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite, ("Telemetry:MetricsForEverybody", "true"));
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");

        using var answer = await client.GetAsync(new Uri("/metrics", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_port_of_their_own_has_them_for_whoever_reaches_it_and_nothing_else()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        var port = FreePort();
        await using var api = ApiProcess.Start(
            database.ConnectionString,
            settings: [("Telemetry__MetricsPort", $"{port}")]
        );
        using var client = await api.ConnectAsync();
        using var scraper = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        scraper.DefaultRequestHeaders.TryAddWithoutValidation("Via", "1.1 proxy");

        Assert.NotEqual(port, client.BaseAddress!.Port);
        Assert.Contains(
            "openurban_release_number",
            await scraper.GetStringAsync(new Uri("/metrics", UriKind.Relative)),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/graphql?query={__typename}"));
        using var answer = await client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        async Task<HttpStatusCode> StatusAsync(string path)
        {
            using var response = await scraper.GetAsync(new Uri(path, UriKind.Relative));
            return response.StatusCode;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
