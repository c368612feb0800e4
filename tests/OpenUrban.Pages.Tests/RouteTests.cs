using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Api.Pages.Web;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

/// <summary>routes.json is the one list of pages.</summary>
public sealed class RouteTests
{
    [Fact]
    public void A_page_of_each_route_is_among_those_that_are_tested() =>
        Assert.All(
            WebRoute.All.Where(route => route.Operation is not null),
            route => Assert.Contains(SiteMap.Sample, sample => IsOf(sample, route.Path!))
        );

    [Fact]
    public async Task Every_page_leads_to_those_of_the_navigation_in_its_language()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var leading = JsonDocument
            .Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "OpenUrban.Web", "routes.json")))
            .RootElement.EnumerateArray()
            .Where(route => route.TryGetProperty("navigation", out var isIn) && isIn.GetBoolean())
            .Select(route => $"<a href=\"{route.At("path").GetString()}?language=zh-Hant\"")
            .ToList();
        var stored = await client.StoreAsync("{ plans { nodes { code } } }");

        Assert.NotEmpty(leading);
        foreach (var path in new[] { "/", "/dataset", "/sources", $"/q/{stored}" })
        {
            var page = await client.TextAsync($"{path}?language=zh-Hant");
            Assert.All(leading, link => Assert.Contains(link, page, StringComparison.Ordinal));
        }
    }

    private static bool IsOf(string sample, string path) =>
        Regex.IsMatch(
            sample.Split('?')[0],
            $"^{Regex.Replace(Regex.Escape(path), @"\\\{\w+}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(1))}$",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
}
