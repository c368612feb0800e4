using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>Behind a proxy that serves the API below a path, in a real browser: everything leads back to where it came from.</summary>
[Collection(nameof(Site))]
#pragma warning disable CA1001 // xunit calls DisposeAsync.
[Trait("Category", "Slow")]
public sealed class BelowPathTests(Site site) : IAsyncLifetime
#pragma warning restore CA1001
{
    private const string Question =
        "{ observations(where: { indicator: { code: { eq: \"RAIL_KM\" } } }) { nodes { value } } }";

    private PathProxy proxy = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        proxy = await PathProxy.StartAsync(site.Client.BaseAddress!);
        client = new HttpClient { BaseAddress = new Uri(proxy.Home) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await proxy.DisposeAsync();
    }

    [Fact]
    public async Task Pages_stay_below_the_path_with_all_that_they_load_and_link_to()
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var path in new[]
            {
                "/",
                "/indicators",
                "/indicators/RAIL_KM?utm_source=elsewhere",
                "/districts",
                "/districts/310115",
                "/chart?indicators=RAIL_KM&areas=310000&x=1",
                "/dataset",
                "/q/ranking",
                "/embed/ranking?variables={%22year%22:2020}",
            }
        )
        {
            await using var visit = await site.VisitAsync(proxy.Home + path, home: proxy.Home);
            if (path is not ("/dataset" or "/q/ranking") && !path.StartsWith("/embed", StringComparison.Ordinal))
            {
                await visit.WaitForScriptAsync();
            }

            await visit.WaitForPicturesAsync();
            foreach (
                var address in await visit.Page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('a, form, link[rel=alternate], link[rel=canonical]')]"
                        + ".map(e => e.href?.baseVal !== undefined ? new URL(e.href.baseVal, document.baseURI).href : e.href ?? e.action)"
                        + ".filter(a => new URL(a).origin === location.origin)"
                )
            )
            {
                Assert.True(
                    address.StartsWith($"{proxy.Home}/", StringComparison.Ordinal),
                    $"{path} links to {address}"
                );
                kinds.TryAdd(KindOf(address), address.Split('#')[0]);
            }

            Assert.Empty(visit.Complaints);
        }

        Assert.True(kinds.Count > 15, string.Join('\n', kinds.Keys));
        foreach (var address in kinds.Values)
        {
            using var answer = await client.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead);
            Assert.True(answer.IsSuccessStatusCode || (int)answer.StatusCode == 422, $"{address}: {answer.StatusCode}");
        }

        Assert.Empty(proxy.Outside);
    }

    [Fact]
    public async Task The_browser_goes_on_below_the_path()
    {
        await using var visit = await site.VisitAsync($"{proxy.Home}/districts?utm_source=elsewhere", home: proxy.Home);
        await visit.WaitForScriptAsync();
        await visit.Page.Locator("th a.sort").First.ClickAsync();
        await visit.Page.WaitForURLAsync($"{proxy.Home}/districts?order=name");
        await visit.Page.GotoAsync($"{proxy.Home}/chart?indicators=RAIL_KM&areas=310000");
        await visit.WaitForScriptAsync();
        await visit.Page.Locator(".chart-uses > button").ClickAsync();
        var fields = visit.Page.Locator(".chart-uses textarea");
        await visit.Page.WaitForFunctionAsync("() => document.querySelectorAll('.chart-uses textarea').length === 5");
        foreach (var text in await fields.EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)"))
        {
            Assert.Contains($"{proxy.Home}/", text, StringComparison.Ordinal);
        }

        Assert.Empty(visit.Complaints);
        Assert.Empty(proxy.Outside);
    }

    [Fact]
    public async Task The_playground_works_below_the_path()
    {
        await using var visit = await site.VisitAsync(
            $"{proxy.Home}/graphql?query={Uri.EscapeDataString(Question)}",
            home: proxy.Home
        );
        var page = visit.Page;
        await page.Locator(".graphiql-query-editor .view-line").GetByText("RAIL_KM").First.WaitForAsync();
        var answer = page.Locator(".result-window").GetByText("nodes").First;
        for (var attempt = 1; ; attempt++)
        {
            // Until the editor's workers are ready it takes no notice of the button.
            await page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
            try
            {
                await answer.WaitForAsync(new() { Timeout = 10_000 });
                break;
            }
            catch (TimeoutException) when (attempt < 12)
            {
                // Once more.
            }
        }

        var uses = page.Locator(".query-uses");
        await uses.GetByRole(AriaRole.Button, new() { Name = "Permanent link", Exact = true }).ClickAsync();
        var fields = page.Locator(".query-uses-fields textarea");
        await fields.First.WaitForAsync();
        foreach (var link in await fields.EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)"))
        {
            Assert.StartsWith($"{proxy.Home}/", link, StringComparison.Ordinal);
            Assert.True((await client.GetAsync(new Uri(link))).IsSuccessStatusCode, link);
        }

        var file = await page.RunAndWaitForDownloadAsync(() =>
            uses.GetByRole(AriaRole.Button, new() { Name = "CSV", Exact = true }).ClickAsync()
        );
        Assert.Contains("RAIL_KM", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
        Assert.Empty(proxy.Outside);
    }

    [Fact]
    public async Task What_programs_read_leads_back_below_the_path()
    {
        using var stored = await client.PostAsJsonAsync($"{proxy.Home}/q", new { query = Question });
        var address = (await stored.Content.ReadFromJsonAsync<JsonElement>()).At("address").GetString()!;
        var map = XDocument.Parse(await client.GetStringAsync($"{proxy.Home}/sitemap.xml"));
        var catalogue = JsonNode.Parse(await client.GetStringAsync($"{proxy.Home}/catalog.jsonld"))!;
        var frame = JsonNode.Parse(
            await client.GetStringAsync($"{proxy.Home}/oembed?url={Uri.EscapeDataString(address)}")
        )!;
        string[] addresses =
        [
            address,
            .. map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).Take(3),
            .. Regex
                .Matches(
                    catalogue.ToJsonString(),
                    "\"(dcat:endpointDescription|dcat:accessURL|foaf:homepage)\":\\{\"@id\":\"(?<address>[^\"]+)\"",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
                .Select(m => m.Groups["address"].Value),
            XElement.Parse((string)frame["html"]!).Attribute("src")!.Value,
            (string)frame["thumbnail_url"]!,
        ];

        foreach (var one in addresses.Distinct(StringComparer.Ordinal))
        {
            Assert.StartsWith($"{proxy.Home}/", one, StringComparison.Ordinal);
            using var answer = await client.GetAsync(new Uri(one));
            Assert.True(answer.IsSuccessStatusCode, $"{one}: {answer.StatusCode}");
        }

        Assert.Empty(proxy.Outside);
    }

    /// <summary>Addresses of one kind differ in codes and parameters.</summary>
    private static string KindOf(string address)
    {
        var path = new Uri(address).AbsolutePath[PathProxy.Path.Length..];
        return Regex.Replace(
            path,
            "(?<=^/(?:indicators|districts)/)[^/]+$",
            "CODE",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
    }
}
