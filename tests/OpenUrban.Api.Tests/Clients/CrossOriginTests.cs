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
