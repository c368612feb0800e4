using System.Text.Json;
using System.Text.RegularExpressions;
using OpenUrban.Api.Tests.Texts;
using OpenUrban.Data.Sources;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Sources;

/// <summary>What is said of the sources, from memory and from the database.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Languages = ["EN", "ZH_HANS", "ZH_HANT"];

    private static readonly string[] Unknown = ["Original publisher not known", "原发布机构不详", "原發布機構不詳"];

    [Fact]
    public async Task Each_has_a_producer_or_says_so_a_publication_a_grade_and_a_line_to_be_printed()
    {
        var sources = await ReadAsync(
            string.Join(
                ' ',
                Languages.Select(l =>
                    $"name_{l}: name(language: {l}) producer_{l}: producer(language: {l}) citation_{l}: citation(language: {l})"
                )
            ) + " year grade publishedOn publishedPrecision"
        );

        Assert.NotEmpty(sources);
        foreach (var source in sources)
        {
            var code = source.At("code").GetString()!;
            Assert.Contains(
                source.At("grade").GetString(),
                (string[])["OFFICIAL", "OFFICIAL_VIA_COPY", "PRESS", "OTHER"]
            );
            foreach (var (language, i) in Languages.Select((l, i) => (l, i)))
            {
                var (name, citation) = (
                    source.At($"name_{language}").GetString()!,
                    source.At($"citation_{language}").GetString()!
                );
                var producer = source.At($"producer_{language}").GetString() ?? Unknown[i];
                Assert.False(string.IsNullOrWhiteSpace(name), code);
                Assert.StartsWith(producer, citation, StringComparison.Ordinal);
                Assert.Contains(name, citation, StringComparison.Ordinal);
                Assert.Equal(
                    source.At("publishedPrecision").GetString() != "NOT_AFTER",
                    citation.TrimEnd('年').EndsWith($"{source.At("year")}", StringComparison.Ordinal)
                );
                Assert.Equal([], PublicTexts.Problems(citation).Concat(PublicTexts.Problems(producer)));
                Assert.DoesNotMatch(Twice(), citation);
            }
        }
    }

    [Fact]
    public async Task They_are_open_where_a_licence_says_so()
    {
        foreach (var source in await ReadAsync("open licenceId"))
        {
            Assert.Equal(OpenLicences.Contains(source.At("licenceId").GetString()), source.At("open").GetBoolean());
        }
    }

    [Theory, EngineData]
    public async Task Sources_and_values_can_be_chosen_by_whether_they_are_open(Engine engine)
    {
        foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
        {
            var data = (
                await host.QueryAsync(
                    """
                    {
                      all: sources { totalCount }
                      open: sources(where: { open: { eq: true } }, first: 50) { totalCount nodes { open licenceId } }
                      closed: sources(where: { open: { eq: false } }, first: 50) { totalCount nodes { open } }
                      neither: sources(where: { open: { neq: true }, and: [{ open: { eq: true } }] }) { totalCount }
                      values: observations { totalCount }
                      openValues: observations(where: { open: { eq: true } }, first: 1000) {
                        totalCount nodes { open source { open } }
                      }
                      same: observations(where: { source: { open: { eq: true } } }) { totalCount }
                      others: observations(where: { source: { open: { eq: false } } }, first: 1000) {
                        totalCount nodes { open revisions { open source { open } } }
                      }
                    }
                    """
                )
            ).At("data");

            Assert.Equal(Count("all"), Count("open") + Count("closed"));
            Assert.Equal(Count("values"), Count("openValues") + Count("others"));
            Assert.Equal(Count("openValues"), Count("same"));
            Assert.Equal(0, Count("neither"));
            Assert.True(Count("open") > 0 && Count("closed") > 0 && Count("openValues") > 0 && Count("others") > 0);
            Assert.All(Nodes("open"), n => Assert.True(n.At("open").GetBoolean()));
            Assert.All(Nodes("closed"), n => Assert.False(n.At("open").GetBoolean()));
            Assert.All(
                Nodes("openValues"),
                n => Assert.True(n.At("open").GetBoolean() && n.At("source", "open").GetBoolean())
            );
            Assert.All(Nodes("others"), n => Assert.False(n.At("open").GetBoolean()));
            Assert.All(
                Nodes("others").SelectMany(n => n.At("revisions").EnumerateArray()),
                r => Assert.Equal(r.At("source", "open").GetBoolean(), r.At("open").GetBoolean())
            );

            int Count(string name) => data.At(name, "totalCount").GetInt32();

            IEnumerable<JsonElement> Nodes(string name) => data.At(name, "nodes").EnumerateArray();
        }
    }

    private static async Task<List<JsonElement>> ReadAsync(string fields)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var found = new List<JsonElement>();
        for (string? after = null; ; )
        {
            var page = (
                await host.QueryAsync(
                    $"query ($after: String) {{ sources(first: 50, after: $after) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ code {fields} }} }} }}",
                    new { after }
                )
            ).At("data", "sources");
            found.AddRange(page.At("nodes").EnumerateArray());
            if (!page.At("pageInfo", "hasNextPage").GetBoolean())
            {
                return found;
            }

            after = page.At("pageInfo", "endCursor").GetString();
        }
    }

    /// <summary>A part that is said two times.</summary>
    [GeneratedRegex("(?<part>[^,，]{8,})[,，] ?\\k<part>", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Twice();
}
