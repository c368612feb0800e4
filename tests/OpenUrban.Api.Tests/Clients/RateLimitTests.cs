using System.Net;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Clients;

public sealed class RateLimitTests
{
    private const string Address = "/graphql?query={__typename}";

    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_come_back()
    {
        await using var host = await HostAsync(requests: 3, loopback: true);
        using var client = host.CreateClient();

        for (var left = 2; left >= 0; left--)
        {
            using var answer = await client.GetAsync(Address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("\"default\";q=3;w=3600", answer.Headers.GetValues("RateLimit-Policy").Single());
            Assert.Equal($"\"default\";r={left}", answer.Headers.GetValues("RateLimit").Single());
        }

        using var refused = await client.GetAsync(Address);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("\"default\";r=0", refused.Headers.GetValues("RateLimit").Single());
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3600);
        var error = JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0];
        Assert.Equal("TOO_MANY_REQUESTS", error.At("extensions", "code").GetString());
        Assert.Equal(3, error.At("extensions", "limit").GetInt32());
    }

    [Fact]
    public async Task Clients_behind_a_proxy_are_counted_apart_and_networks_of_one_customer_together()
    {
        await using var host = await HostAsync(requests: 1, loopback: false);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(host, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "203.0.113.2"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "2001:db8::1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(host, "2001:db8::ffff:2"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "2001:db8:0:1::1"));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.2")]
    [InlineData("127.255.255.254")]
    [InlineData("127.0.0.1:5000")]
    [InlineData("::1")]
    [InlineData("[::1]")]
    [InlineData("[::1]:5000")]
    [InlineData("0:0:0:0:0:0:0:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:7f00:1")]
    [InlineData("127.1")]
    [InlineData("localhost")]
    [InlineData("203.0.113.1, 127.0.0.1")]
    [InlineData("127.0.0.1, nobody")]
    [InlineData("unknown")]
    public async Task Who_is_named_by_a_proxy_counts_even_as_this_machine(string address)
    {
        await using var host = await HostAsync(requests: 10, loopback: false);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", address);

        using var answer = await client.GetAsync(Address);

        Assert.Equal("\"default\";r=9", answer.Headers.GetValues("RateLimit").Single());
    }

    [Fact]
    public async Task This_machine_and_the_health_of_the_API_are_not_counted()
    {
        await using var host = await HostAsync(requests: 1, loopback: false);
        using var client = host.CreateClient();

        for (var i = 0; i < 3; i++)
        {
            using var answer = await client.GetAsync(Address);
            using var health = await client.GetAsync("/health/live");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        }
    }

    private static Task<ApiHost> HostAsync(int requests, bool loopback) =>
        ApiHost.CreateAsync(
            Engine.Sqlite,
            ("RateLimit:Requests", $"{requests}"),
            ("RateLimit:WindowSeconds", "3600"),
            ("RateLimit:Loopback", $"{loopback}")
        );

    private static async Task<HttpStatusCode> StatusAsync(ApiHost host, string address)
    {
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        using var answer = await client.GetAsync(Address);
        return answer.StatusCode;
    }
}
