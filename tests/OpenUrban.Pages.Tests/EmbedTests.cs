using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using OpenUrban.Testing;
using Snapshooter.Xunit;

namespace OpenUrban.Pages.Tests;

/// <summary>A question in the page of somebody else.</summary>
[Trait("Category", "Slow")]
public sealed class EmbedTests
{
    private const string Chart = """
        { series(indicators: ["POP_CENSUS"], areaKind: DISTRICT, from: 2000) { area { name } years values } }
        """;

    private const string Rows = "{ measures { nodes { code name } } }";

    /// <summary>The value that each edition has another of.</summary>
    private const string Changing = """
        { series(indicators: ["GDP"], areas: ["310000"], from: 2000, to: 2010) { years values } }
        """;

    private const string Unchanging = """
        { series(indicators: ["GDP"], areas: ["310000"], from: 2007, to: 2010) { years values } }
        """;

    [Theory]
    [InlineData("en", Chart, "Chart")]
    [InlineData("zh-Hans", Chart, "Chart")]
    [InlineData("zh-Hant", Chart, "Chart")]
    [InlineData("en", Rows, "Rows")]
    public async Task It_carries_its_source_in_three_languages(string language, string query, string name)
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(query);

        var page = await client.TextAsync($"/embed/{hash}?release=1&language={language}");

        Snapshot.Match(PageClient.Stable(page), $"Embed.{name}.{language}");
    }

    [Fact]
    public async Task Options_of_the_chart_go_on_to_the_picture()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(Chart);

        var page = await client.TextAsync($"/embed/{hash}?chart=bar&width=800&release=1");

        Assert.Contains($"src=\"/q/{hash}.png?release=1&amp;chart=bar&amp;width=800\"", page, StringComparison.Ordinal);
        Assert.Contains(
            $"srcSet=\"/q/{hash}.svg?release=1&amp;chart=bar&amp;width=800\"",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_many_rows_it_shows_the_first_hundred_and_says_so()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var many = await client.StoreAsync("{ observations { nodes { code } } }");
        var few = await client.StoreAsync("{ measures { nodes { code name } } }");

        var embed = await client.TextAsync($"/embed/{many}");
        var page = await client.TextAsync($"/q/{many}");

        Assert.Contains($"The first 100 of {ShippedData.Values:N0} rows.", embed, StringComparison.Ordinal);
        Assert.Equal(100, embed.Split("<tr><td").Length - 1);
        Assert.Contains($"The first 50 of {ShippedData.Values:N0} rows.", page, StringComparison.Ordinal);
        Assert.Equal(50, page.Split("<tr><td").Length - 1);
        Assert.Contains("All 20 rows.", await client.TextAsync($"/embed/{few}"), StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task A_frozen_one_says_when_newer_data_exist(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using (var edition = new Edition())
        {
            edition.Next();
            await database.Publisher.PublishFolderAsync(edition.Data, progress: null, CancellationToken.None);
        }

        await using var host = ApiHost.Over(database);
        using var client = new PageClient(host.CreateClient());
        var (changing, unchanging) = (await client.StoreAsync(Changing), await client.StoreAsync(Unchanging));

        var frozen = await client.TextAsync($"/embed/{changing}?release=1&chart=bar");
        var same = await client.TextAsync($"/embed/{unchanging}?release=1");
        var current = await client.TextAsync($"/embed/{changing}?release=2");
        var following = await client.TextAsync($"/embed/{changing}");

        Assert.Contains("Newer data: release 2 has other figures for this.", frozen, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/embed/{changing}?chart=bar\">", frozen, StringComparison.Ordinal);
        Assert.Contains($"/q/{changing}.svg?release=1", frozen, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"note\"", same, StringComparison.Ordinal);
        Assert.Contains("unchanged in the current release, 2", same, StringComparison.Ordinal);
        Assert.Contains("This stays with release 2.", current, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"note\"", current, StringComparison.Ordinal);
        Assert.Contains("This follows the data: it shows the current release, 2.", following, StringComparison.Ordinal);
        Assert.DoesNotContain("release=", following.Split("</head>")[1], StringComparison.Ordinal);

        using var answer = await client.GetAsync($"/embed/{changing}?release=1");
        Assert.Equal(["1"], answer.Headers.GetValues("OpenUrban-Release"));

        // The data set's page of an earlier release has its numbers and links.
        var dataset = await client.TextAsync("/dataset?release=1");
        Assert.Contains("href=\"/dataset.zip?release=1\"", dataset, StringComparison.Ordinal);
        Assert.Contains("href=\"/dataset?release=2\"", dataset, StringComparison.Ordinal);
        var catalogue = await client.JsonAsync("/catalog.jsonld");
        Assert.Equal(
            ["2", "1"],
            catalogue["dcat:dataset"]!["dcat:hasVersion"]!.AsArray().Select(v => (string)v!["dcat:version"]!)
        );
    }

    [Fact]
    public async Task A_page_that_is_kept_is_not_shown_after_the_next_release()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await using var host = ApiHost.Over(database);
        using var client = new PageClient(host.CreateClient());
        var hash = await client.StoreAsync(Changing);
        Assert.Contains("release, 1.", await client.TextAsync($"/embed/{hash}"), StringComparison.Ordinal);
        using var before = await client.GetAsync($"/embed/{hash}");
        using (var edition = new Edition())
        {
            edition.Next();
            await database.Publisher.PublishFolderAsync(edition.Data, progress: null, CancellationToken.None);
        }

        await Eventually.TrueAsync(
            async () => (await client.TextAsync($"/embed/{hash}")).Contains("release, 2.", StringComparison.Ordinal),
            "the page is that of the next release"
        );
        using var after = await client.GetAsync($"/embed/{hash}", knownTag: before.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task OEmbed_gives_a_frame_that_fits()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(Chart);
        var page = await client.TextAsync($"/q/{hash}?release=1");

        // Found as a consumer finds it: by the link in the page.
        var link = WebUtility.HtmlDecode(page.Split("type=\"application/json+oembed\" href=\"")[1].Split('"')[0]);
        var answer = await client.JsonAsync($"{link}&maxwidth=400&maxheight=300");
        var xml = XDocument.Parse(
            await client.TextAsync(link.Replace("format=json", "format=xml", StringComparison.Ordinal))
        );

        Assert.Equal(("1.0", "rich"), ((string?)answer["version"], (string?)answer["type"]));
        Assert.Equal((400, 300), ((int)answer["width"]!, (int)answer["height"]!));
        var frame = XElement.Parse((string)answer["html"]!);
        Assert.Equal("iframe", frame.Name.LocalName);
        Assert.Equal($"http://localhost/embed/{hash}?release=1", frame.Attribute("src")!.Value);
        Assert.Equal((string?)answer["title"], frame.Attribute("title")!.Value);
        Assert.Equal("400", frame.Attribute("width")!.Value);
        Assert.Null(answer["thumbnail_url"]);
        Assert.Equal(
            XElement.Parse(xml.Root!.Element("html")!.Value).Attribute("src")!.Value,
            frame.Attribute("src")!.Value
        );
        Assert.Equal($"http://localhost/q/{hash}.png?release=1", xml.Root.Element("thumbnail_url")!.Value);
        Assert.Equal("960", xml.Root.Element("thumbnail_width")!.Value);
    }

    [Theory]
    [InlineData("/oembed", 400)]
    [InlineData("/oembed?url=", 404)]
    [InlineData("/oembed?url=http%3A%2F%2Fexample.org%2Fembed%2Franking", 404)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%3A81%2Fembed%2Franking", 404)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%40example.org%2Fembed%2Franking", 404)]
    [InlineData("/oembed?url=javascript%3A%2F%2Flocalhost%2Fembed%2Franking", 404)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fdataset", 404)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Funknown", 404)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Franking%3Frelease%3D99", 404)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Franking&maxwidth=x", 400)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Franking&maxwidth=10", 400)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Franking&format=yaml", 501)]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fembed%2Franking", 200)]
    public async Task OEmbed_refuses_what_is_not_from_here(string path, int status)
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        using var answer = await client.GetAsync(path, "*/*");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync()));
    }
}
