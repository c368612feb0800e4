using System.Net;
using System.Text.Json.Nodes;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>The pages of OpenUrban.Web as the API sends them, before any script runs.</summary>
public sealed class WebPageTests
{
    public static TheoryData<string, string, string> Pages() =>
        new()
        {
            { "/", "en", "66.16% in 2023" },
            { "/", "zh-Hans", "2023年66.16%" },
            { "/", "zh-Hant", "2023年66.16%" },
            { "/indicators", "en", "/indicators/RAIL_KM" },
            { "/indicators/POP_CENSUS", "en", "24,870,895" },
            { "/indicators/RAIL_KM", "zh-Hans", "新口径" },
            { "/districts", "zh-Hant", "浦東" },
            { "/districts/310115", "en", "5,681,512" },
            { "/chart", "en", "/q/chart.svg" },
            { "/sources", "en", "National Bureau of Statistics of China" },
            { "/sources/CEN2020", "zh-Hans", "第七次" },
        };

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_its_content_head_and_data_without_script(string path, string language, string content)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        using var answer = await client.GetAsync($"{path}?language={language}&utm_source=elsewhere");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(content, page[page.IndexOf("<body", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\"", page, StringComparison.Ordinal);
        Assert.Contains("hrefLang=\"zh-Hant\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
        Assert.Equal(
            "https://schema.org",
            (string?)JsonNode.Parse(Between(page, "ld+json\">", "</script>"))!["@context"]
        );
        Assert.DoesNotContain(
            "unsafe",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal
        );
        using var again = await client.GetAsync(
            $"{path}?language={language}&utm_source=elsewhere",
            knownTag: answer.Headers.ETag!.ToString()
        );
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/indicators/NOTHING")]
    [InlineData("/districts/310103")]
    [InlineData("/sources/NOTHING")]
    public async Task What_the_data_set_has_not_is_not_found(string path)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        var page = await client.TextAsync(path, status: HttpStatusCode.NotFound);

        Assert.Contains("<h1>Nothing is here</h1>", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 10_000);
    }

    [Fact]
    public async Task Boxes_of_a_form_give_a_name_more_than_once()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        var page = await client.TextAsync(
            "/chart?indicators=POP_CENSUS&indicators=POP_URBAN_CENSUS&areas=these&areas=310000&release="
        );

        Assert.Contains("%22POP_CENSUS%22,%22POP_URBAN_CENSUS%22", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/chart?transform=toString&chart=constructor&from=x&indicators=__proto__")]
    [InlineData("/chart?title=%3C/script%3E%3Cb%3E&indicators=%F0%9F&&=&areas=,,")]
    [InlineData("/districts?indicator=constructor&year=toString&order=__proto__")]
    [InlineData("/indicators/POP_CENSUS?areas=toString&from=99999&to=-1")]
    [InlineData("/indicators?q=%22%3E%3Cb%3E&release=1")]
    public async Task What_an_address_cannot_mean_is_left_out(string path)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        var page = await client.TextAsync(path);

        Assert.Contains("<h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
