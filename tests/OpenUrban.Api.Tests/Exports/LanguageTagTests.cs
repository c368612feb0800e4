using System.Net;
using System.Text.RegularExpressions;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Tests.Http;
using OpenUrban.Data.Texts;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>Languages as browsers, systems and programs name them (BCP 47, RFC 4647).</summary>
public sealed partial class LanguageTagTests
{
    private static readonly (string Language, string[] Tags)[] Known =
    [
        ("en", ["en", "EN", "en-US", "en_GB", "en-gb", "en-Latn-US", "en-150", "en-GB-oxendict", "en-US-u-hc-h12"]),
        (
            "zh-Hans",
            [
                "zh",
                "ZH",
                "zh-Hans",
                "zh-hans",
                "ZH_HANS",
                "zh-CN",
                "zh_CN",
                "zh-SG",
                "zh-MY",
                "zh-Hans-CN",
                "zh-Hans-HK",
                "zh-Hans-TW",
                "zh-cn-u-nu-hans",
                "zh-CN-x-hant",
            ]
        ),
        (
            "zh-Hant",
            [
                "zh-Hant",
                "ZH_HANT",
                "zh-TW",
                "zh_TW",
                "zh-HK",
                "zh-MO",
                "zh-tw",
                "zh-Hant-HK",
                "zh-Hant-CN",
                "zh-Hant-TW",
                "zh-US",
            ]
        ),
    ];

    private static readonly string[] Unknown =
    [
        "fr",
        "tlh",
        "english",
        "zhx",
        "x-zh",
        "de-CN",
        "ja-Hant",
        "*",
        "zh--CN",
        "zh-",
        "-zh",
        "zh CN",
        "zh-abcdefghi",
        "zh;q=1",
        "\u4E2D\u6587",
    ];

    [Fact]
    public void A_tag_is_the_language_that_it_likely_means()
    {
        foreach (var (language, tags) in Known)
        {
            foreach (var tag in tags)
            {
                Assert.Equal((tag, language), (tag, ExportLanguages.Tag(ExportLanguages.Read(tag)!.Value)));
            }
        }

        Assert.All(Unknown, tag => Assert.Null(ExportLanguages.Read(tag)));
    }

    [Fact]
    public async Task Every_address_with_a_language_takes_them_and_answers_in_one_of_the_three()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        foreach (var address in await SampleAddresses.WithLanguageAsync(host))
        {
            // Some of each, or it takes minutes; which they are differs from address to address.
            foreach (var (language, tags) in Known)
            {
                var expected = await BodyAsync(client, address, language);
                var tag = tags[Math.Abs(address.Length) % tags.Length];
                Assert.True(expected == await BodyAsync(client, address, tag), $"{address} {tag}");
            }

            using var refused = await client.GetAsync(With(address, "tlh"));
            Assert.True(refused.StatusCode == HttpStatusCode.BadRequest, $"{address} {refused.StatusCode}");
            Assert.Contains("zh-Hant", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_and_its_links_are_in_one_of_the_three_however_it_was_called()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        foreach (var (language, tags) in Known)
        {
            foreach (var tag in tags)
            {
                var page = await client.GetStringAsync(With("/indicators", tag));
                Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
                Assert.All(
                    Languages().Matches(page).Select(match => match.Groups["tag"].Value),
                    linked => Assert.Contains(linked, new[] { "zh-Hans", "zh-Hant" })
                );
            }
        }
    }

    [Theory]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh_TW", "zh-Hant")]
    [InlineData("en-US", "en")]
    public async Task Whoever_embeds_an_address_gets_the_frame_in_its_language(string tag, string language)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        var embed = (await SampleAddresses.OfAsync(host)).Single(a =>
            a.StartsWith("/embed/", StringComparison.Ordinal)
        );

        Assert.Equal(await FrameAsync(language), await FrameAsync(tag));

        Task<string> FrameAsync(string of) =>
            client.GetStringAsync(
                new Uri(
                    $"/oembed?url={Uri.EscapeDataString($"http://localhost{embed}?language={of}")}",
                    UriKind.Relative
                )
            );
    }

    private static async Task<string> BodyAsync(HttpClient client, string address, string tag)
    {
        using var answer = await client.GetAsync(With(address, tag));
        Assert.True(answer.IsSuccessStatusCode, $"{address} {tag} {answer.StatusCode}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        // Archives have the time of their making in them.
        return answer.Content.Headers.ContentType?.MediaType is "application/zip"
            ? $"{bytes.Length}"
            : Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
    }

    private static Uri With(string address, string tag) =>
        new(
            $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}language={Uri.EscapeDataString(tag)}",
            UriKind.Relative
        );

    [GeneratedRegex("[?&;]language=(?<tag>[^&\"]+)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Languages();
}
