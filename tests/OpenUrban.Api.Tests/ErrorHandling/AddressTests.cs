using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.ErrorHandling;

/// <summary>Of all addresses that there are, whoever adds them.</summary>
public sealed partial class AddressTests
{
    [Fact]
    [Trait("Category", "Slow")]
    public async Task Every_answer_of_every_address_says_nosniff_and_has_a_body_where_it_is_an_error()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        foreach (var path in Paths(host))
        {
            foreach (var method in new[] { "GET", "HEAD", "POST", "DELETE", "OPTIONS", "TRACE" })
            {
                foreach (var accept in new[] { "*/*", "text/html" })
                {
                    using var answer = await SendAsync(client, method, path, accept);

                    await CheckAsync(answer, method, path, accept);
                }
            }
        }
    }

    [Fact]
    public async Task What_no_route_takes_is_a_page_for_browsers_and_an_error_for_programs()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        string[] unknown =
        [
            "/nope",
            .. Paths(host)
                .Where(path => path.Length > 1 && !$"{path}/".StartsWith("/q/", StringComparison.Ordinal))
                .Select(path => $"{path}/a/b/c/nope"),
        ];
        foreach (var path in unknown)
        {
            using var program = await SendAsync(client, "GET", path, "*/*");
            using var browser = await SendAsync(client, "GET", path, "text/html,application/xhtml+xml,*/*;q=0.8");

            Assert.True(program.StatusCode == HttpStatusCode.NotFound, path);
            Assert.Equal("NOT_FOUND", await CodeAsync(program));
            Assert.True(browser.StatusCode == HttpStatusCode.NotFound, path);
            Assert.Equal("text/html", browser.Content.Headers.ContentType?.MediaType);
            Assert.Contains("<h1>", await browser.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_answered_with_those_that_it_takes()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        foreach (var path in Paths(host).Where(path => path is not ("/metrics" or "/health/live" or "/health/ready")))
        {
            using var refused = await SendAsync(client, "DELETE", path, "*/*");
            using var asked = await SendAsync(client, "OPTIONS", path, "*/*");

            Assert.True(refused.StatusCode == HttpStatusCode.MethodNotAllowed, $"{path}: {refused.StatusCode}");
            Assert.Contains("GET", refused.Content.Headers.Allow);
            Assert.Equal("METHOD_NOT_ALLOWED", await CodeAsync(refused));
            Assert.True(asked.StatusCode == HttpStatusCode.NoContent, $"{path}: {asked.StatusCode}");
            Assert.Contains("GET", asked.Content.Headers.Allow);
            Assert.Contains("OPTIONS", asked.Content.Headers.Allow);
        }
    }

    [Fact]
    public async Task The_icon_is_one()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var icon = await client.GetAsync(new Uri("/favicon.ico", UriKind.Relative));

        Assert.Equal("image/x-icon", icon.Content.Headers.ContentType?.MediaType);
        Assert.Equal([0, 0, 1, 0], (await icon.Content.ReadAsByteArrayAsync())[..4]);
    }

    /// <summary>An address for each route; names in it are of nothing that there is.</summary>
    private static List<string> Paths(ApiHost host) =>
        [
            .. host
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => Parameter().Replace($"/{endpoint.RoutePattern.RawText!.TrimStart('/')}", "NOTHING"))
                .Select(path => path.Length > 1 ? path.TrimEnd('/') : path)
                // The built files are many and all alike.
                .Where(path =>
                    !path.Contains("/assets/", StringComparison.Ordinal)
                    || path.EndsWith("css", StringComparison.Ordinal)
                )
                .Distinct(StringComparer.Ordinal),
        ];

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string method,
        string path,
        string accept
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Add("Origin", "https://news.example");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task CheckAsync(HttpResponseMessage answer, string method, string path, string accept)
    {
        var what = $"{method} {path} ({accept}): {(int)answer.StatusCode}";
        Assert.True(answer.Headers.Contains("X-Content-Type-Options"), what);
        Assert.True(answer.Headers.Contains("Access-Control-Allow-Origin"), what);
        Assert.True((int)answer.StatusCode is < 500 or 503, what);
        if (!answer.IsSuccessStatusCode && (int)answer.StatusCode >= 400)
        {
            var body = await answer.Content.ReadAsStringAsync();
            if (method == "HEAD")
            {
                Assert.True(body.Length == 0, what);
            }
            else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                Assert.True(body.Contains("<h1", StringComparison.Ordinal), what);
            }
            else
            {
                Assert.True(body.StartsWith("{\"errors\":[{\"message\":", StringComparison.Ordinal), $"{what} {body}");
            }
        }
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        JsonDocument
            .Parse(await answer.Content.ReadAsStringAsync())
            .RootElement.At("errors")[0]
            .At("extensions", "code")
            .GetString();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 60_000)]
    private static partial Regex Parameter();
}
