using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>The pages of OpenUrban.Web in a real browser.</summary>
[Collection(nameof(Site))]
[Trait("Category", "Slow")]
public sealed class PagesInBrowserTests(Site site)
{
    /// <summary>That the other page has begun: an event of one that was loaded already may be missed, and never comes again.</summary>
    private static readonly PageWaitForURLOptions Committed = new() { WaitUntil = WaitUntilState.Commit };

    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    /// <summary>What a phone loads of the script of a page, compressed.</summary>
    private const int MostScriptBytes = 200 * 1024;

    /// <summary>Each kind of page, and a heading of it in each of the languages.</summary>
    private static readonly (string Path, string[] Headings)[] Kinds =
    [
        ("/", ["Is the plan being met?", "规划落实得怎样？", "規劃落實得怎樣？"]),
        ("/indicators", ["Indicators", "指标", "指標"]),
        ("/indicators/POP_CENSUS", ["Census resident population", "普查常住人口", "普查常住人口"]),
        (
            "/indicators/RAIL_KM",
            ["Rail transit route length in operation", "轨道交通运营线路长度", "軌道交通運營線路長度"]
        ),
        ("/districts", ["The 16 districts of Shanghai", "上海16个区", "上海16個區"]),
        ("/districts/310115", ["Pudong New Area", "浦东新区", "浦東新區"]),
        ("/chart", ["Chart builder", "制图", "製圖"]),
        ("/sources", ["Sources", "来源", "來源"]),
    ];

    /// <summary>What the browser itself says of an address that is not there.</summary>
    private const string NotFound =
        "error: Failed to load resource: the server responded with a status of 404 (Not Found)";

    /// <summary>Pages on which no script runs.</summary>
    private static readonly string[] StillPages = ["/dataset", "/q/ranking.html", "/nope", "/embed/ranking"];

    public static TheoryData<string, string, string> Pages()
    {
        var pages = new TheoryData<string, string, string>();
        foreach (var (path, headings) in Kinds)
        {
            foreach (var (language, heading) in Languages.Zip(headings))
            {
                pages.Add(path, language, heading);
            }
        }

        return pages;
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_fits_a_phone_in_each_language_and_asks_nobody_else(
        string path,
        string language,
        string heading
    )
    {
        await using var visit = await site.VisitAsync($"{path}?language={language}", Site.PhoneWidth);
        var page = visit.Page;
        await visit.WaitForScriptAsync();
        await visit.WaitForPicturesAsync();

        Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            ),
            $"The page is wider than {Site.PhoneWidth} pixels."
        );
        Assert.Empty(visit.Complaints);
    }

    public static TheoryData<string> Still() => [.. StillPages];

    [Theory, MemberData(nameof(Still))]
    public async Task A_page_without_script_fits_a_phone_in_each_language(string path)
    {
        foreach (var language in Languages)
        {
            await using var visit = await site.VisitAsync($"{path}?language={language}", Site.PhoneWidth);
            await visit.WaitForPicturesAsync();

            Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
            Assert.True(
                await visit.Page.EvaluateAsync<bool>(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
                ),
                $"{path} is wider than {Site.PhoneWidth} pixels."
            );
            // That an address is not there, the browser says itself.
            Assert.Equal([], visit.Complaints.Except([NotFound]));
            Assert.Equal(0, await visit.Page.Locator("script[src]").CountAsync());
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/indicators")]
    [InlineData("/indicators/RAIL_KM")]
    [InlineData("/districts")]
    [InlineData("/districts/310115")]
    [InlineData("/chart")]
    [InlineData("/sources")]
    [InlineData("/sources/ELD2014")]
    public async Task A_page_has_nothing_that_axe_finds_inaccessible(string path)
    {
        await using var visit = await site.VisitAsync($"{path}?language=zh-Hans");
        await visit.WaitForScriptAsync();

        var findings = await visit.Page.RunAxe();

        Assert.Empty(findings.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
    }

    [Theory, MemberData(nameof(Still))]
    public async Task A_page_without_script_has_nothing_that_axe_finds_inaccessible(string path)
    {
        await using var visit = await site.VisitAsync($"{path}?language=zh-Hans");

        var findings = await visit.Page.RunAxe();

        Assert.Empty(findings.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
    }

    [Fact]
    public async Task Another_language_is_a_click_away_and_in_the_address()
    {
        await using var visit = await site.VisitAsync("/districts?indicator=GDP&year=2025");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "繁體中文" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/districts?indicator=GDP&year=2025&language=zh-Hant", Committed);

        await Assertions.Expect(visit.Page.Locator("#map")).ToContainTextAsync("地區生產總值");
    }

    [Fact]
    public async Task The_first_page_has_little_script()
    {
        await using var visit = await site.VisitAsync("/");
        await visit.WaitForScriptAsync();

        var bytes = await visit.Page.EvaluateAsync<long>(
            "() => performance.getEntriesByType('resource').filter(r => r.initiatorType === 'script' || r.name.endsWith('.js'))"
                + ".reduce((sum, r) => sum + r.encodedBodySize, 0)"
        );

        Assert.InRange(bytes, 1, MostScriptBytes);
    }

    [Fact]
    public async Task A_chart_of_an_indicator_tells_its_values_to_the_keyboard()
    {
        await using var visit = await site.VisitAsync("/indicators/GDP?areas=310000");
        var chart = visit.Page.Locator(".series-plot [role=group]");
        await visit.WaitForScriptAsync();
        await chart.FocusAsync();
        await chart.Locator("svg").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("ArrowLeft");

        var told = await visit.Page.Locator(".series-plot [role=status]").InnerTextAsync();

        // To the left of the first value is the last.
        Assert.StartsWith("Shanghai, 2025: 56,708.71 hundred million yuan", told, StringComparison.Ordinal);
        Assert.Contains("provisional", told, StringComparison.Ordinal);
        Assert.Contains(
            "56,708.71",
            await visit.Page.Locator(".series-plot .tip").TextContentAsync(),
            StringComparison.Ordinal
        );
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_chart_of_an_indicator_tells_a_value_to_who_points_at_its_mark()
    {
        await using var visit = await site.VisitAsync("/indicators/POP_CENSUS?areas=districts&from=2010");
        var chart = visit.Page.Locator(".series-plot [role=group]");
        await visit.WaitForScriptAsync();
        await chart.HoverAsync();
        await chart.Locator("svg").WaitForAsync();
        await chart.Locator("[data-area='310115'][data-year='2020']").HoverAsync();

        var tip = await visit.Page.Locator(".series-plot .tip").InnerTextAsync();
        await visit.Page.Mouse.MoveAsync(0, 0);

        Assert.StartsWith("Pudong New Area, 2020: 5,681,512 persons", tip, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".series-plot .tip").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Choices_work_without_script()
    {
        await using var visit = await site.VisitAsync("/districts", withScript: false);
        var form = visit.Page.Locator("form");
        await form.Locator("[name=indicator]").SelectOptionAsync("POP_CENSUS");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await visit.Page.WaitForURLAsync("**indicator=POP_CENSUS**", Committed);

        await Assertions.Expect(visit.Page.Locator("table")).ToContainTextAsync("5,681,512");
    }

    [Fact]
    public async Task Tiles_lie_as_the_districts_do()
    {
        await using var visit = await site.VisitAsync("/districts");
        var tiles = await visit.Page.EvaluateAsync<JsonElement>(
            "() => [...document.querySelectorAll('.tile rect')].map(tile => ({"
                + "code: tile.closest('a').getAttribute('href').slice(-6), box: tile.getBoundingClientRect().toJSON() }))"
        );
        using var answer = JsonDocument.Parse(
            await site.Client.GetStringAsync(
                "/graphql?query={districts(first:50){nodes{code centroid{longitude latitude}}}}"
            )
        );
        var places = answer
            .RootElement.At("data", "districts", "nodes")
            .EnumerateArray()
            .ToDictionary(d => d.At("code").GetString()!, d => d.At("centroid"));
        var lying = tiles
            .EnumerateArray()
            .Select(t => (Box: t.At("box"), Place: places[t.At("code").GetString()!]))
            .ToList();

        Assert.Equal(places.Count, lying.Count);
        Assert.InRange(
            RankCorrelation(lying.ConvertAll(l => (l.Box.At("x").GetDouble(), l.Place.At("longitude").GetDouble()))),
            0.95,
            1
        );
        Assert.InRange(
            RankCorrelation(lying.ConvertAll(l => (-l.Box.At("y").GetDouble(), l.Place.At("latitude").GetDouble()))),
            0.95,
            1
        );
    }

    /// <summary>Spearman's: the correlation of ranks, equal values having the middle of theirs.</summary>
    private static double RankCorrelation(List<(double One, double Other)> pairs)
    {
        var (ones, others) = (Ranks(pairs.ConvertAll(p => p.One)), Ranks(pairs.ConvertAll(p => p.Other)));
        var mean = (pairs.Count + 1) / 2d;
        double Sum(Func<int, double> term) => Enumerable.Range(0, pairs.Count).Sum(term);
        return Sum(i => (ones[i] - mean) * (others[i] - mean))
            / Math.Sqrt(Sum(i => Math.Pow(ones[i] - mean, 2)) * Sum(i => Math.Pow(others[i] - mean, 2)));
    }

    private static List<double> Ranks(List<double> values) =>
        values.ConvertAll(v => values.Count(o => o < v) + ((values.Count(o => o == v) + 1) / 2d));
}
