using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Addresses;

/// <summary>What addresses begin with that the API writes.</summary>
public sealed class SiteAddressTests
{
    private const string Inner = "inner.internal:8080";
    private const string Host = "data.example.org";
    private const string Home = $"https://{Host}/urban";

    private static readonly (string Name, string Value)[] Forwarded =
    [
        ("X-Forwarded-Proto", "https"),
        ("X-Forwarded-Host", Host),
        ("X-Forwarded-Prefix", "/urban"),
    ];

    [Theory]
    [InlineData("forwarded")]
    [InlineData("setting")]
    public async Task Every_address_begins_with_the_public_one(string means)
    {
        await using var own =
            means == "setting" ? await ApiHost.CreateAsync(Engine.Sqlite, ("PublicAddress", $"{Home}/")) : null;
        var host = own ?? await ApiHost.GetAsync(Engine.Sqlite);
        using var client = Client(host, means == "setting" ? [] : Forwarded);
        var frame = await StoreAsync(client);
        string[] paths =
        [
            .. await SiteCrawl.PathsAsync(host),
            .. new[] { "json", "xml" }.Select(f => $"/oembed?format={f}&url={Uri.EscapeDataString(frame)}"),
        ];

        var wrong = new List<string>();
        var (absolute, relative) = (0, 0);
        foreach (var path in paths)
        {
            foreach (var accept in new[] { "text/html", "*/*" })
            {
                using var answer = await GetAsync(client, path, accept);
                Assert.True((int)answer.StatusCode < 500, $"{path}: {answer.StatusCode}");
                foreach (var (where, text) in await SiteCrawl.TextsAsync(answer))
                {
                    if (text.Contains("inner.internal", StringComparison.Ordinal))
                    {
                        wrong.Add($"{path} ({accept}), {where}: the inner host");
                    }

                    foreach (var at in IndexesOf(text, Host))
                    {
                        absolute++;
                        var before = Math.Max(0, at - 14);
                        var around = text[before..Math.Min(text.Length, at + Host.Length + 12)];
                        if (
                            !around.Contains(Home, StringComparison.Ordinal)
                            && !around.Contains(Uri.EscapeDataString(Home), StringComparison.OrdinalIgnoreCase)
                            // The line under a chart is for people: without the scheme.
                            && !around.Contains($"| {Host}/urban/", StringComparison.Ordinal)
                        )
                        {
                            wrong.Add($"{path} ({accept}), {where}: {around}");
                        }
                    }

                    var type = answer.Content.Headers.ContentType?.MediaType ?? "";
                    foreach (var address in SiteCrawl.RelativeAddressesOf(type, where, text))
                    {
                        relative++;
                        if (!address.StartsWith("/urban/", StringComparison.Ordinal))
                        {
                            wrong.Add($"{path} ({accept}), {where}: {address}");
                        }
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.True(absolute > 500 && relative > 500, $"{absolute} absolute addresses, {relative} others");
    }

    [Theory]
    [InlineData("/urban/indicators")]
    [InlineData("/urban/graphql?query={__typename}")]
    [InlineData("/urban")]
    [InlineData("/urban/q")]
    [InlineData("/indicators")]
    public async Task A_proxy_may_leave_the_path_or_take_it_out(string path)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = Client(host, Forwarded);

        using var answer = await GetAsync(client, path, "*/*");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_stored_is_found_by_the_address_that_it_got()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = Client(host, Forwarded);

        using var answer = await client.PostAsJsonAsync("/q", new { query = "{ districts { nodes { code } } }" });
        var stored = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var address = stored.GetProperty("address").GetString()!;

        Assert.Equal(address, $"https://{Host}{answer.Headers.Location}");
        using var page = await GetAsync(client, new Uri(address).AbsolutePath, "text/html");
        var text = await page.Content.ReadAsStringAsync();
        Assert.Contains($"href=\"{Home}/oembed?url=", text, StringComparison.Ordinal);
        Assert.Equal(2, IndexesOf(text, $"+oembed\" href=\"{Home}/oembed?").Count());
    }

    [Fact]
    public async Task A_receipt_names_an_address_that_works()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var below = Client(host, Forwarded);
        using var plain = Client(host, []);
        const string Query = "{ plans { nodes { code } } }";

        string[] links = [await PermalinkAsync(below), await PermalinkAsync(plain), await PermalinkAsync(below)];

        Assert.StartsWith("/urban/graphql?query=", links[0], StringComparison.Ordinal);
        Assert.StartsWith("/graphql?query=", links[1], StringComparison.Ordinal);
        Assert.Equal(links[0], links[2]);
        using var answer = await below.GetAsync(links[0]);
        Assert.Contains("plans", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        static async Task<string> PermalinkAsync(HttpClient client)
        {
            using var answer = await client.PostAsJsonAsync("/graphql?receipt=1", new { query = Query });
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            return body.At("extensions", "receipt", "permalink").GetString()!;
        }
    }

    [Theory]
    [InlineData("X-Forwarded-Proto", "evil")]
    [InlineData("X-Forwarded-Proto", "javascript")]
    [InlineData("X-Forwarded-Proto", "https\"><evil>")]
    [InlineData("X-Forwarded-Host", "evil.example/path")]
    [InlineData("X-Forwarded-Host", "user@evil.example")]
    [InlineData("X-Forwarded-Host", "evil.example:99999")]
    [InlineData("X-Forwarded-Host", "evil\"><b>")]
    [InlineData("X-Forwarded-Host", "evil..example")]
    [InlineData("X-Forwarded-Host", "[evil]")]
    [InlineData("X-Forwarded-Host", "good.example, evil'example")]
    [InlineData("X-Forwarded-Prefix", "//evil.example")]
    [InlineData("X-Forwarded-Prefix", "evil")]
    [InlineData("X-Forwarded-Prefix", "/evil/../x")]
    [InlineData("X-Forwarded-Prefix", "/evil\"><b>")]
    [InlineData("X-Forwarded-Prefix", "/evil//x")]
    [InlineData("X-Forwarded-Prefix", "/%65vil%22")]
    [InlineData("X-Forwarded-Prefix", "/\\evil.example")]
    [InlineData("X-Forwarded-Prefix", "https://evil.example/")]
    [InlineData("Forwarded", "host=evil.example;proto=evil")]
    [InlineData("X-Original-Host", "evil.example")]
    [InlineData("X-Forwarded-Server", "evil.example")]
    [InlineData("X-HTTP-Method-Override", "evil")]
    public async Task Nonsense_in_a_header_is_in_no_answer(string name, string value)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = Client(host, [(name, value)]);
        foreach (
            var path in new[] { "/", "/dataset", "/graphql", "/catalog.jsonld", "/robots.txt", "/q/ranking", "/nope" }
        )
        {
            using var answer = await GetAsync(client, path, "text/html");
            using var usual = await GetAsync(Client(host, []), path, "text/html");

            Assert.Equal(usual.StatusCode, answer.StatusCode);
            Assert.Equal(usual.Headers.ETag, answer.Headers.ETag);
            foreach (var (where, text) in await SiteCrawl.TextsAsync(answer))
            {
                Assert.False(text.Contains("evil", StringComparison.OrdinalIgnoreCase), $"{path}, {where}");
                Assert.False(text.Contains("javascript:", StringComparison.OrdinalIgnoreCase), $"{path}, {where}");
            }
        }
    }

    [Theory]
    [InlineData("evil\"><b>")]
    [InlineData("evil'(x)")]
    [InlineData("evil.example/x")]
    [InlineData("evil..example")]
    [InlineData("evil.example:0")]
    public async Task A_host_that_is_none_is_refused_and_not_repeated(string name)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        foreach (var (accept, type) in new[] { ("text/html", "text/html"), ("*/*", "application/json") })
        {
            using var client = host.CreateClient();
            client.DefaultRequestHeaders.TryAddWithoutValidation("Host", name);

            using var answer = await GetAsync(client, "/", accept);
            var body = await answer.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.DoesNotContain("evil", body, StringComparison.Ordinal);
            Assert.Contains("Host names no host of this server", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Hosts_that_are_not_allowed_are_refused_with_a_code_and_health_is_answered()
    {
        await using var host = await ApiHost.CreateAsync(
            Engine.Sqlite,
            ("AllowedHosts", "data.example.org;*.open.example")
        );

        foreach (var (name, status) in new[] { (Host, 200), ("a.open.example:8080", 200), ("evil.example", 400) })
        {
            using var client = Client(host, [], name);
            using var answer = await GetAsync(client, "/q", "*/*");
            using var health = await GetAsync(client, "/health/live", "*/*");

            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.Equal(status == 400, body.Contains("\"BAD_REQUEST\"", StringComparison.Ordinal));
        }

        using var forwarded = Client(host, [("X-Forwarded-Host", "evil.example")], Host);
        using var refused = await GetAsync(forwarded, "/q", "*/*");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task With_a_public_address_no_host_changes_a_page_or_its_tag()
    {
        await using var host = await ApiHost.CreateAsync(Engine.Sqlite, ("PublicAddress", Home));
        using var one = await GetAsync(Client(host, []), "/dataset", "text/html");
        using var other = await GetAsync(
            Client(host, [("X-Forwarded-Prefix", "/other"), ("X-Forwarded-Host", "x.example")], "evil.example"),
            "/dataset",
            "text/html"
        );

        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
        Assert.Equal(await one.Content.ReadAsStringAsync(), await other.Content.ReadAsStringAsync());
    }

    private static async Task<string> StoreAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync(
            "/q",
            new { query = "{ observations(where: { indicator: { code: { eq: \"RAIL_KM\" } } }) { nodes { value } } }" }
        );
        var stored = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return stored.GetProperty("address").GetString()!;
    }

    private static HttpClient Client(ApiHost host, (string Name, string Value)[] headers, string name = Inner)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Host = name;
        foreach (var (header, value) in headers)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        }

        return client;
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request);
    }

    private static IEnumerable<int> IndexesOf(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; )
        {
            yield return at;
            at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal);
        }
    }
}
