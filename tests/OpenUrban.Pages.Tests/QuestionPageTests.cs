using System.Net;
using OpenUrban.Testing;
using Snapshooter.Xunit;

namespace OpenUrban.Pages.Tests;

/// <summary>A stored question as a page.</summary>
public sealed class QuestionPageTests
{
    /// <summary>With a missing value: a change has none in the first year.</summary>
    private const string Query = """
        { series(indicators: ["POP_CENSUS"], areas: ["310115"], from: 2000, transform: CHANGE) { area { name } years values } }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task It_says_what_it_is_in_three_languages(string language)
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(Query);

        var page = await client.TextAsync($"/q/{hash}?language={language}");

        Snapshot.Match(PageClient.Stable(page), $"Question.{language}");
    }

    [Fact]
    public async Task Browsers_get_the_page_and_programs_the_description()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(Query);
        foreach (
            var (path, accept, type) in new[]
            {
                ($"/q/{hash}", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
                ($"/q/{hash}", "*/*", "application/json"),
                ($"/q/{hash}", "application/json, text/html;q=0.5", "application/json"),
                ($"/q/{hash}.html", "*/*", "text/html"),
            }
        )
        {
            using var answer = await client.GetAsync(path, accept);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
        }
    }

    [Fact]
    public async Task What_a_client_has_stored_is_never_markup()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        const string Attack = "\\\"'</pre></script><script>alert(1)</script><img src=x onerror=alert(2)>";
        var hash = await client.StoreAsync(
            "query Q($code: String = \""
                + Attack
                + "\") { # </pre><script>alert(3)</script>\n"
                + "script__alert: observations(first: 2, where: { or: [{ indicator: { code: { eq: $code } } }, { year: { eq: 2020 } }] })"
                + " { nodes { onload: value } } }",
            new { code = "</textarea><script>alert(4)</script>" }
        );
        foreach (
            var path in new[] { $"/q/{hash}", $"/embed/{hash}", $"/embed/{hash}?language=zh-Hans&title=</script><b>" }
        )
        {
            var page = await client.TextAsync(path);

            Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("</textarea", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b>", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\"'", page, StringComparison.Ordinal);
        }

        // It is there, as text.
        Assert.Contains(
            "&lt;script&gt;alert(3)&lt;/script&gt;",
            await client.TextAsync($"/q/{hash}"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "&lt;script&gt;alert(4)",
            WithUnescapedJson(await client.TextAsync($"/q/{hash}")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_page_lets_a_script_run_or_anything_come_from_elsewhere()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(Query);
        foreach (
            var (path, ancestors) in new[]
            {
                ($"/q/{hash}", "'none'"),
                ($"/embed/{hash}", "* file: data:"),
                ("/dataset", "'none'"),
                ("/embed/unknown", "* file: data:"),
            }
        )
        {
            using var answer = await client.GetAsync(path);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

            Assert.StartsWith(
                "default-src 'none'; img-src 'self' data:; style-src 'self'; ",
                policy,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
            Assert.EndsWith($"frame-ancestors {ancestors}", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("X-Frame-Options"));
        }
    }

    [Theory, EngineData]
    public async Task Its_linked_data_are_a_dataset_of_schema_org(Engine engine)
    {
        using var client = new PageClient((await ApiHost.GetAsync(engine)).CreateClient());
        var hash = await client.StoreAsync(
            "{ observations(where: { indicator: { code: { eq: \"POP_CENSUS\" } }, area: { kind: { eq: DISTRICT } }, year: { gte: 2000 } }) "
                + "{ nodes { value } } }"
        );

        var data = PageClient.LinkedDataOf(await client.TextAsync($"/q/{hash}?release=1"));

        Assert.Equal("Dataset", (string?)data["@type"]);
        Assert.InRange(((string)data["description"]!).Length, 50, 5_000);
        Assert.Equal("2000/2020", (string?)data["temporalCoverage"]);
        Assert.Equal("1", (string?)data["version"]);
        Assert.Equal(16, data["spatialCoverage"]!.AsArray().Count);
        Assert.Equal("POP_CENSUS", (string?)data["variableMeasured"]![0]!["propertyID"]);
        Assert.NotEmpty(data["isBasedOn"]!.AsArray());
        foreach (var name in new[] { "name", "copyrightNotice", "creator", "citation", "datePublished" })
        {
            Assert.NotNull(data[name]);
        }

        Assert.All(
            data["distribution"]!.AsArray(),
            file =>
            {
                Assert.NotNull(file!["encodingFormat"]);
                Assert.StartsWith($"http://localhost/q/{hash}.", (string)file["contentUrl"]!, StringComparison.Ordinal);
                Assert.EndsWith("?release=1", (string)file["contentUrl"]!, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task All_its_links_lead_somewhere()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(Query);
        var page = await client.TextAsync($"/q/{hash}");
        var links = System.Text.RegularExpressions.Regex.Matches(
            page,
            "(?:href|src|srcset)=\"(?<link>[^\"]+)\"",
            System.Text.RegularExpressions.RegexOptions.ExplicitCapture
                | System.Text.RegularExpressions.RegexOptions.IgnoreCase,
            TimeSpan.FromSeconds(1)
        );
        var ours = links
            .Select(l =>
                WebUtility.HtmlDecode(l.Groups["link"].Value).Replace("http://localhost", "", StringComparison.Ordinal)
            )
            .Where(l => l.StartsWith('/') && !l.StartsWith("/dataset.", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.Contains($"/q/{hash}.csv", ours);
        Assert.Contains($"/q/{hash}.svg", ours);
        foreach (var link in ours.Where(l => !l.Contains(".geojson", StringComparison.Ordinal)))
        {
            using var answer = await client.GetAsync(link);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link} -> {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task What_it_cannot_show_it_says_as_a_page()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(Query);
        foreach (
            var (path, status) in new[]
            {
                ("/q/0123456789abcdef", 404),
                ("/q/0123456789abcdef.html", 404),
                ("/embed/0123456789abcdef", 404),
                ("/embed/%2e%2e%2fappsettings.json", 404),
                ($"/q/{hash}?release=99", 404),
                ($"/q/{hash}?release=x", 400),
                ($"/embed/{hash}?chart=pie", 400),
                ("/dataset?release=99", 404),
                ("/dataset?release=<b>", 400),
            }
        )
        {
            using var answer = await client.GetAsync(path);
            var page = await answer.Content.ReadAsStringAsync();

            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
            Assert.Null(answer.Headers.ETag);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Contains("<h1>This cannot be shown</h1>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/q/HASH", true)]
    [InlineData("/embed/HASH", true)]
    [InlineData("/dataset", true)]
    [InlineData("/dataset.jsonld", true)]
    [InlineData("/catalog.jsonld", false)]
    [InlineData("/llms.txt", false)]
    [InlineData("/sitemap.xml", false)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fq%2FHASH", false)]
    public async Task Who_has_it_already_is_told_so(string path, bool isTranslated)
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        path = path.Replace("HASH", await client.StoreAsync(Query), StringComparison.Ordinal);
        using var first = await client.GetAsync(path);

        using var again = await client.GetAsync(path, knownTag: first.Headers.ETag!.ToString());
        using var other = await client.GetAsync(
            $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}language=zh-Hans"
        );

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(isTranslated, !Equals(first.Headers.ETag, other.Headers.ETag));
        Assert.Equal(["1"], first.Headers.GetValues("OpenUrban-Release"));
        Assert.True(first.Headers.CacheControl!.Public);
        Assert.NotNull(first.Headers.CacheControl.MaxAge);
    }

    private static string WithUnescapedJson(string page) =>
        page.Replace("\\u003C", "&lt;", StringComparison.OrdinalIgnoreCase)
            .Replace("\\u003E", "&gt;", StringComparison.OrdinalIgnoreCase);
}
