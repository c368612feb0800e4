using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenUrban.Testing;
using Snapshooter.Xunit;

namespace OpenUrban.Pages.Tests;

/// <summary>What is told of the data set as a whole.</summary>
public sealed class DatasetPageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task Its_page_is_in_three_languages(string language)
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        var page = await client.TextAsync($"/dataset?language={language}");

        Snapshot.Match(PageClient.Stable(page), $"Dataset.{language}");
    }

    [Theory, EngineData]
    public async Task Its_linked_data_are_those_of_its_page(Engine engine)
    {
        using var client = new PageClient((await ApiHost.GetAsync(engine)).CreateClient());

        var page = PageClient.LinkedDataOf(await client.TextAsync("/dataset", "*/*"));
        var alone = await client.JsonAsync("/dataset.jsonld");
        var asked = await client.TextAsync("/dataset", "application/ld+json");

        Assert.Equal(page.ToJsonString(), alone.ToJsonString());
        Assert.Equal(page.ToJsonString(), System.Text.Json.Nodes.JsonNode.Parse(asked)!.ToJsonString());
        Assert.Equal("Dataset", (string?)page["@type"]);
        Assert.Equal("1949/2025", (string?)page["temporalCoverage"]);
        Assert.Equal("Shanghai", (string?)page["spatialCoverage"]!["name"]);
        Assert.Equal(ShippedData.Indicators, page["variableMeasured"]!.AsArray().Count);
        Assert.Equal(
            ["http://localhost/dataset.zip", "http://localhost/dataset.parquet", "http://localhost/dataset.sqlite"],
            page["distribution"]!.AsArray().Select(d => (string)d!["contentUrl"]!)
        );
    }

    [Fact]
    public async Task The_catalogue_is_DCAT()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        var text = await client.TextAsync("/catalog.jsonld", "*/*");

        Assert.Equal(
            JsonDocument.Parse(text).RootElement.GetRawText(),
            JsonDocument.Parse(await client.TextAsync("/catalog", "*/*")).RootElement.GetRawText()
        );
        Snapshot.Match(PageClient.Stable(text), "Catalogue");
    }

    [Fact]
    public async Task What_language_models_are_told_works()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        var text = await client.TextAsync("/llms.txt");

        Snapshot.Match(PageClient.Stable(text), "Llms");
        var examples = Regex.Matches(
            text,
            @"`(?<query>\{ [^`]+)`",
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        Assert.Equal(3, examples.Count);
        foreach (Match example in examples)
        {
            var answer = await host.QueryAsync(example.Groups["query"].Value);
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{example.Value}\n{errors}");
            Assert.NotEqual("[]", answer.At("data").EnumerateObject().Single().Value.GetRawText());
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task The_site_map_names_pages_that_exist_and_no_question_of_a_client()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        await client.StoreAsync("{ plans { nodes { code } } }");

        var map = XDocument.Parse(await client.TextAsync("/sitemap.xml"));
        var robots = await client.TextAsync("/robots.txt");

        XNamespace site = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var addresses = map.Descendants(site + "loc").Select(l => l.Value).ToList();
        Assert.Contains("http://localhost/dataset?language=zh-Hans", addresses);
        Assert.DoesNotContain(addresses, a => a.Contains("/q/", StringComparison.Ordinal));
        foreach (var language in SiteMap.Languages)
        {
            var paths = await SiteMap.PathsAsync(client, language);
            Assert.NotEmpty(paths);
            foreach (var path in paths.Append($"/graphql?language={language}"))
            {
                Assert.Contains("<html", await client.TextAsync(path), StringComparison.Ordinal);
            }
        }

        Assert.Contains("Sitemap: http://localhost/sitemap.xml", robots, StringComparison.Ordinal);
    }
}
