using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Pages.Tests;

/// <summary>What people read on the pages: words, and neither addresses, files and codes nor notes of those who made them.</summary>
[Trait("Category", "Slow")]
public sealed partial class PageTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task No_page_has_names_of_files_and_sites_codes_or_working_notes_in_its_text(string language)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());
        var codes = await CodesAsync(host);
        var faults = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var path in (await SiteMap.PathsAsync(client, language)).Where(p => !IsOfData(p)))
        {
            var text = TextOf(await client.TextAsync(path));
            var named = Word().Matches(text).Where(word => codes.Contains(word.Value));
            foreach (var match in Technical().Matches(text).Concat(Working().Matches(text)).Concat(named))
            {
                var start = Math.Max(0, match.Index - 40);
                faults.Add(
                    $"{match.Value}: {text[start..Math.Min(text.Length, match.Index + match.Length + 40)]} ({path})"
                );
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task What_is_no_link_is_text_with_the_reason_and_what_is_one_leads_there()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());
        var answer = await host.QueryAsync(
            "{ a: sources(first: 50) { nodes { code copy { address linkable } } } "
                + "b: sources(last: 50) { nodes { code copy { address linkable } } } }"
        );
        var copies = new[] { "a", "b" }
            .SelectMany(part => answer.At("data", part, "nodes").EnumerateArray())
            .Where(source => source.At("copy").ValueKind == JsonValueKind.Object)
            .Select(source =>
                (
                    Code: source.At("code").GetString()!,
                    Address: source.At("copy", "address").GetString(),
                    IsLinkable: source.At("copy", "linkable").GetBoolean()
                )
            )
            .Where(source => source.Address is not null)
            .ToList();

        Assert.Contains(copies, copy => copy.IsLinkable);
        foreach (var (code, addresses, isLinkable) in copies)
        {
            var page = await client.TextAsync($"/sources/{code}");
            foreach (var address in addresses!.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Contains($">{WebUtility.HtmlEncode(address)}<", page, StringComparison.Ordinal);
                Assert.Equal(
                    isLinkable && address.StartsWith("http", StringComparison.Ordinal),
                    page.Contains($"href=\"{WebUtility.HtmlEncode(address)}\"", StringComparison.Ordinal)
                );
            }

            Assert.Equal(!isLinkable, page.Contains("This address is no link", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(
        "CEN2020",
        "en",
        "National Bureau of Statistics of China",
        "in 2022",
        "It lets others reuse the figures."
    )]
    [InlineData("ELD2014", "en", "30 March 2015", "A news report of what the publisher had said.", "not stated")]
    [InlineData("AREASH", "en", "by 28 November 2026 at the latest", "No value in force is from it.", "not known")]
    [InlineData("AREASH", "zh-Hans", "不晚于2026年11月28日", "没有现行数值取自此来源", "不详")]
    [InlineData("CENTR", "zh-Hant", "原發布機構不詳", "不晚於", "引用格式")]
    public async Task A_source_says_who_when_and_what(string code, string language, params string[] texts)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        var page = await client.TextAsync($"/sources/{code}?language={language}");

        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/indicators/FIRST_STORES_JAN_OCT", "en", "at least 848", "1 January to 31 October 2025")]
    [InlineData("/indicators/FIRST_STORES_JAN_OCT", "zh-Hans", "至少848", "2025年1月1日至10月31日")]
    [InlineData("/indicators/RENTAL_AFFORDABLE_NEW", "en", "about 81,000", "Printed as “about 81,000”.")]
    [InlineData("/indicators/RENTAL_AFFORDABLE_NEW", "zh-Hant", "約81,000", "約")]
    [InlineData("/indicators/PON10G_PORTS_NOV", "en", "as of 30 November 2025", "3,134")]
    public async Task A_value_is_printed_with_its_bound_and_its_day(string path, string language, params string[] texts)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        var text = TextOf(await client.TextAsync($"{path}?language={language}"));

        Assert.All(texts, expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_estimate_has_its_notes_in_its_row()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());
        var paths = await SiteMap.PathsAsync(client, "en");

        foreach (var path in paths.Where(p => !IsOfData(p)))
        {
            var page = await client.TextAsync(path);
            Assert.All(
                Estimate().Matches(page[..page.IndexOf("<script id=\"page-data\"", StringComparison.Ordinal)]),
                match => Assert.True(match.Value.Length > "estimate: ".Length, $"{path}: an estimate without its note")
            );
        }
    }

    [Fact]
    public async Task No_page_has_a_licence_over_all_figures()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());

        foreach (var path in SiteMap.Sample.Where(p => !IsOfData(p)))
        {
            var page = await client.TextAsync(path);
            Assert.Contains("Data: see sources</a>; texts and arrangement: ", page, StringComparison.Ordinal);
            Assert.Null(PageClient.LinkedDataOf(page)["license"]);
        }
    }

    /// <summary>The page of the data set, which is not one of OpenUrban.Web.</summary>
    private static bool IsOfData(string path) => path.StartsWith("/dataset", StringComparison.Ordinal);

    /// <summary>Codes that are no words.</summary>
    private static async Task<HashSet<string>> CodesAsync(ApiHost host)
    {
        var codes = new List<string>();
        foreach (var list in new[] { "indicators", "sources" })
        {
            var after = "null";
            do
            {
                var page = (
                    await host.QueryAsync(
                        $"{{ {list}(first: 50, after: {after}) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ code }} }} }}"
                    )
                ).At("data", list);
                codes.AddRange(page.At("nodes").EnumerateArray().Select(row => row.At("code").GetString()!));
                after = page.At("pageInfo", "hasNextPage").GetBoolean()
                    ? $"\"{page.At("pageInfo", "endCursor").GetString()}\""
                    : "";
            } while (after.Length > 0);
        }

        // Those that no word of a language is. Each is one word of a text: a pattern of all would be tried at each of its letters.
        HashSet<string> unlike = [.. codes.Where(code => code.Any(c => c == '_' || char.IsDigit(c)))];
        Assert.All(unlike, code => Assert.Equal(code, Word().Match(code).Value));
        return unlike;
    }

    /// <summary>The text of a page, without code and addresses where those are what is told.</summary>
    private static string TextOf(string page)
    {
        var main = page[
            page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)
        ];
        var head = Told().Matches(page).Select(match => match.Groups["text"].Value);
        return WebUtility.HtmlDecode(
            string.Join('\n', head) + "\n" + Tag().Replace(Addresses().Replace(main, "\n"), "\n")
        );
    }

    [GeneratedRegex(
        "(<title>|<meta name=\"description\" content=\")(?<text>[^<\"]*)",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Told();

    [GeneratedRegex(
        "<section class=\"source-copy\".*?</section>|<(?<tag>textarea|pre|script)\\b.*?</\\k<tag>>|<a [^>]*rel=\"external\".*?</a>"
            + "|<dt>(Code|代码|代碼)</dt><dd>.*?</dd>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        20_000
    )]
    private static partial Regex Addresses();

    [GeneratedRegex(@"[\w/-]+", RegexOptions.None, 20_000)]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 20_000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"\b[\w-]+(\.[\w-]+)*\.(com|org|net|cn|io|xlsx?|csv|pdf|json|html?|md)\b|https?:|github|\brepositor",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        20_000
    )]
    private static partial Regex Technical();

    [GeneratedRegex(
        @"\blines? \d+(( to | and |[-–])\d+)?( of the|:)|第\d+(至\d+)?行|\bthis (page|data set)\b|\binference\b|本页|本頁",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        20_000
    )]
    private static partial Regex Working();

    [GeneratedRegex(@"(?<=>)estimate\b[^<]*", RegexOptions.None, 20_000)]
    private static partial Regex Estimate();
}
