using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Texts;

/// <summary>
/// Whatever people read: of each source producer and publication, and never the file, the repository or the site in which it
/// was read; and no licence of figures that is not theirs.
/// </summary>
[Trait("Category", "Slow")]
public sealed partial class PublicTextTests
{
    private static readonly string[] Tags = ["en", "zh-Hans", "zh-Hant"];

    private static readonly string[] TextFormats =
    [
        "csv",
        "tsv",
        "json",
        "jsonstat",
        "sdmx-csv",
        "geojson",
        "vl.json",
        "csv-metadata.json",
        "datapackage.json",
        "svg",
    ];

    private static readonly string[] Archives = ["xlsx", "csvw.zip", "datapackage.zip"];

    /// <summary>Files that archives of ours have: their README names them.</summary>
    private static readonly string[] OwnFiles =
    [
        "data.csv-metadata.json",
        "csv-metadata.json",
        "datapackage.json",
        "datapackage.zip",
        "csvw.zip",
        "vl.json",
        "metadata.json",
        "data.csv",
        "README.md",
        "LICENCE.txt",
        "CITATION.bib",
        "variables.json",
        "sources.csv",
        "llms.txt",
    ];

    [Fact]
    public async Task No_text_of_the_API_names_a_copy_a_code_or_a_line()
    {
        var codes = await CodesAsync(await ApiHost.GetAsync(Engine.Sqlite));
        var texts = await PublishedTexts.ReadAsync();

        Assert.Equal(
            "",
            string.Join(
                '\n',
                texts
                    .Texts.SelectMany(t =>
                        ((string?[])[t.En, t.ZhHans, t.ZhHant])
                            .OfType<string>()
                            .SelectMany(text => PublicTexts.Problems(text).Concat(PublicTexts.Codes(text, codes)))
                            .Select(p => $"{t.Type}.{t.Field} of {t.Code}: {p}")
                    )
                    .Distinct()
                    .Order(StringComparer.Ordinal)
            )
        );
    }

    [Fact]
    public async Task No_file_or_page_of_values_does()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = new PageClient(host.CreateClient());
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        var words = await LicencesAsync(host);
        foreach (var (indicator, licences) in await SampleAsync(host))
        {
            string[] questions =
            [
                $"{{ observations(where: {{ indicator: {{ code: {{ eq: \"{indicator}\" }} }} }}) {{ nodes {{ year value area {{ code name }} }} }} }}",
                $"{{ series(indicators: [\"{indicator}\"]) {{ area {{ code name }} years values }} }}",
            ];
            foreach (var question in questions)
            {
                var hash = await client.StoreAsync(question);
                foreach (var tag in Tags)
                {
                    foreach (var (format, text) in await FilesAsync(client, hash, tag))
                    {
                        foreach (var problem in ProblemsOf(text, licences, words))
                        {
                            problems.Add($"{indicator}.{format} {tag}: {problem}");
                        }
                    }
                }
            }
        }

        Assert.Equal("", string.Join('\n', problems.Take(60)));
    }

    [Fact]
    public async Task No_page_or_catalogue_of_the_data_set_does()
    {
        using var client = new PageClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var problems = new List<string>();
        foreach (
            var path in Tags.SelectMany(t => (string[])[$"/dataset?language={t}", $"/dataset.jsonld?language={t}"])
                .Append("/catalog.jsonld")
        )
        {
            var text = Readable(await client.TextAsync(path));
            foreach (var format in (string[])["dataset.zip", "dataset.parquet", "dataset.sqlite"])
            {
                text = text.Replace(format, "", StringComparison.Ordinal);
            }

            problems.AddRange(PublicTexts.Problems(Own(text)).Select(p => $"{path}: {p}"));
            Assert.DoesNotContain("rel=\"license\" href=\"https://creativecommons.org", text, StringComparison.Ordinal);
        }

        Assert.Equal("", string.Join('\n', problems));
    }

    /// <summary>Indicators that have values of all sources of values, and the licences of theirs.</summary>
    private static async Task<List<(string Indicator, HashSet<string> Licences)>> SampleAsync(ApiHost host)
    {
        var pairs = new List<(string Indicator, string Source, string? Licence)>();
        for (string? after = null; ; )
        {
            var page = (
                await host.QueryAsync(
                    "query ($after: String) { observations(first: 1000, after: $after) { pageInfo { hasNextPage endCursor } "
                        + "nodes { indicator { code } source { code licenceId } } } }",
                    new { after }
                )
            ).At("data", "observations");
            pairs.AddRange(
                page.At("nodes")
                    .EnumerateArray()
                    .Select(n =>
                        (
                            n.At("indicator", "code").GetString()!,
                            n.At("source", "code").GetString()!,
                            n.At("source", "licenceId").GetString()
                        )
                    )
            );
            if (!page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                break;
            }

            after = page.At("pageInfo", "endCursor").GetString();
        }

        var left = pairs.Select(p => p.Source).ToHashSet();
        var byIndicator = pairs.ToLookup(p => p.Indicator);
        var chosen = new List<(string, HashSet<string>)>();
        while (left.Count > 0)
        {
            var next = byIndicator.MaxBy(g => g.Select(p => p.Source).Distinct().Count(left.Contains))!;
            left.ExceptWith(next.Select(p => p.Source));
            chosen.Add((next.Key, [.. next.Select(p => p.Licence).OfType<string>()]));
        }

        return chosen;
    }

    /// <summary>The licences of sources in words that name one, the longest first.</summary>
    private static async Task<IReadOnlyList<string>> LicencesAsync(ApiHost host)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (string? after = null; ; )
        {
            var page = (
                await host.QueryAsync(
                    "query ($after: String) { sources(first: 50, after: $after) { pageInfo { hasNextPage endCursor } "
                        + "nodes { licence en: licence(language: EN) hans: licence(language: ZH_HANS) hant: licence(language: ZH_HANT) } } }",
                    new { after }
                )
            ).At("data", "sources");
            foreach (var source in page.At("nodes").EnumerateArray())
            {
                found.UnionWith(source.EnumerateObject().Select(p => p.Value.GetString()!));
            }

            if (!page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                return [.. found.Where(text => OpenLicence().IsMatch(text)).OrderByDescending(f => f.Length)];
            }

            after = page.At("pageInfo", "endCursor").GetString();
        }
    }

    private static async Task<List<(string Format, string Text)>> FilesAsync(PageClient client, string hash, string tag)
    {
        var files = new List<(string, string)>();
        foreach (var format in TextFormats)
        {
            using var answer = await client.GetAsync($"/q/{hash}.{format}?language={tag}", "*/*");

            // Some values fit into no chart.
            if (format == "svg" && answer.StatusCode != HttpStatusCode.OK)
            {
                continue;
            }

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            files.Add((format, await answer.Content.ReadAsStringAsync()));
        }

        foreach (var format in Archives)
        {
            using var answer = await client.GetAsync($"/q/{hash}.{format}?language={tag}", "*/*");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
            foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(await entry.OpenAsync(), Encoding.UTF8);
                files.Add(($"{format}/{entry.FullName}", await reader.ReadToEndAsync()));
            }
        }

        files.Add(("page", Readable(await client.TextAsync($"/q/{hash}?language={tag}"))));
        files.Add(("embed", Readable(await client.TextAsync($"/embed/{hash}?language={tag}"))));
        files.Add(("oembed", await client.TextAsync($"/oembed?url=http%3A%2F%2Flocalhost%2Fq%2F{hash}", "*/*")));
        return files;
    }

    private static IEnumerable<string> ProblemsOf(string text, HashSet<string> licences, IReadOnlyList<string> words)
    {
        var own = Own(text);
        foreach (var licence in words)
        {
            // What a source says of its own figures.
            own = own.Replace(licence, "", StringComparison.Ordinal);
        }

        var problems = PublicTexts.Problems(own);
        return licences.Contains("CC-BY-4.0")
            ? problems
            : problems.Concat(OpenLicence().Matches(own).Select(m => $"licence {m.Value}"));
    }

    /// <summary>A text without what is ours: names of files in archives, and what is said of the licence of texts and arrangement.</summary>
    private static string Own(string text)
    {
        foreach (var name in OwnFiles)
        {
            text = text.Replace(name, "", StringComparison.Ordinal);
        }

        return OwnLicence().Replace(OwnAddress().Replace(text, " "), " ");
    }

    /// <summary>A page without its style and its addresses of formats.</summary>
    private static string Readable(string page) => WebUtility.HtmlDecode(Style().Replace(page, ""));

    /// <summary>Codes of sources, indicators and the like; those that are words as well are none.</summary>
    private static async Task<HashSet<string>> CodesAsync(ApiHost host)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in (string[])["sources", "indicators", "targets", "actions", "measures"])
        {
            for (string? after = null; ; )
            {
                var page = (
                    await host.QueryAsync(
                        $"query ($after: String) {{ {list}(first: 50, after: $after) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ code }} }} }}",
                        new { after }
                    )
                ).At("data", list);
                codes.UnionWith(page.At("nodes").EnumerateArray().Select(n => n.At("code").GetString()!));
                if (!page.At("pageInfo", "hasNextPage").GetBoolean())
                {
                    break;
                }

                after = page.At("pageInfo", "endCursor").GetString();
            }
        }

        // The abbreviation of everybody.
        codes.Remove("GDP");
        return [.. codes.Where(c => c.Length > 2)];
    }

    [GeneratedRegex("/(q|embed)/[\\w-]+(\\.[\\w.-]+)?", RegexOptions.ExplicitCapture, PublicTexts.Patience)]
    private static partial Regex OwnAddress();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, PublicTexts.Patience)]
    private static partial Regex Style();

    [GeneratedRegex(
        "CC[- ]BY[- ]4\\.0|creativecommons\\.org|知识共享署名|知識共享署名|Creative Commons",
        RegexOptions.None,
        PublicTexts.Patience
    )]
    private static partial Regex OpenLicence();

    [GeneratedRegex(
        "(texts and arrangement|文字与编排：|文字與編排：) ?CC BY 4\\.0"
            + "|(\\\\?\"textsAndArrangement\\\\?\":\\s*\\{[^}]*\\})"
            + "|Creative Commons Attribution 4\\.0 for texts[^\"<\\n]*(\\s*\\(https://creativecommons[^)]*\\))?"
            + "|文字、结构与编排采用知识共享署名4\\.0[^\"<\\n]*"
            + "|文字、結構與編排採用知識共享署名4\\.0[^\"<\\n]*"
            + "|\\(?https://creativecommons\\.org/licenses/by/4\\.0/\\)?(\">CC BY 4\\.0</a>)?",
        RegexOptions.ExplicitCapture,
        PublicTexts.Patience
    )]
    private static partial Regex OwnLicence();
}
