using System.Net;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Releases;

/// <summary>Receipts over the shipped data, and their permalinks after the data have moved on.</summary>
[Trait("Category", "Slow")]
public sealed class ReceiptTests
{
    private const string Gdp = "indicators/gdp/observations.csv";

    /// <summary>Whatever has values or targets in it.</summary>
    private static readonly string[] Versioned =
    [
        Edition.Fields,
        "series(indicators: [\"GDP\"], areas: [\"310000\"], from: 2005, to: 2008) { values revisedIn sources { code } observations { value revisions { value change addedInRelease } } }",
        "observations(where: { indicator: { code: { eq: \"GDP\" } }, value: { lt: 13000 } }, order: [{ value: DESC }], first: 5) { totalCount nodes { code value revisions { value } } pageInfo { endCursor } }",
        "district(code: \"310115\") { latest(indicators: [\"POP_CENSUS\"]) { value } series(indicators: [\"POP_CENSUS\"]) { values } }",
        "indicator(code: \"GDP\") { latest { year value } coverage { nodes { firstYear lastYear values gaps { years } } } targets { nodes { code } } }",
        "coverage(indicator: \"GDP\") { totalCount nodes { firstYear values interval } }",
        "node(id: \"T2JzZXJ2YXRpb246R0RQLzMxMDAwMC8yMDA2\") { ... on Observation { value revisions { value } } }",
        "target(code: \"T-S2\") { value history { value publishedOn } }",
        "targets(order: [{ value: DESC }]) { nodes { code value } }",
        "measure(code: \"A2-M1\") { targets { nodes { value } } parts { target { value } } }",
        "plan(code: \"SHP\") { targets { totalCount nodes { value } } }",
        "dataset { citation { text } counts { observations targets } }",
        "releases { totalCount nodes { number } }",
    ];

    [Theory, EngineData]
    public async Task The_sources_are_those_of_the_values_that_are_answered(Engine engine)
    {
        await using var compiling = await ApiHost.CreateAsync(engine);
        await using var stored = await ApiHost.CreateAsync(engine, ApiHost.Stored);
        var expected = (
            await stored.QueryAsync(
                "{ series(indicators: [\"URB_RATE\", \"GDP\"], areas: [\"000000\", \"310000\"], from: 2000) { sources { code } } }"
            )
        )
            .At("data", "series")
            .EnumerateArray()
            .SelectMany(s => s.At("sources").EnumerateArray())
            .Select(s => s.At("code").GetString()!)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        const string Query =
            "{ series(indicators: [\"URB_RATE\", \"GDP\"], areas: [\"000000\", \"310000\"], from: 2000) { values } }";

        var (_, body) = await GetAsync(compiling, Address(Query) + "&receipt=1");
        var (_, other) = await GetAsync(stored, Address(Query) + "&receipt=1");
        var (_, data) = await GetAsync(compiling, Address(Query));

        Assert.Equal(other, body);
        Assert.StartsWith(data[..^1], body, StringComparison.Ordinal);
        var receipt = Receipt(body);
        Assert.True(expected.Count > 2);
        Assert.Equal(expected, receipt.At("sources").EnumerateArray().Select(s => s.At("code").GetString()!));
        Assert.Equal(
            ["code", "citation", "producer", "publication", "year", "address", "licence", "licenceId", "open"],
            receipt.At("sources")[0].EnumerateObject().Select(p => p.Name)
        );
        Assert.Equal((1, 1), (receipt.At("release", "number").GetInt32(), receipt.At("textsOfRelease").GetInt32()));
        Assert.Equal(JsonValueKind.Null, receipt.At("asOf").ValueKind);
        Assert.Equal(3, receipt.At("rows").GetInt32());
        Assert.False(receipt.At("truncated").GetBoolean());
        Assert.Equal("Data: see sources; texts and arrangement CC BY 4.0", receipt.At("licence", "text").GetString());
        Assert.Equal("CC-BY-4.0", receipt.At("licence", "textsAndArrangement", "id").GetString());
        var open = receipt.At("sources").EnumerateArray().Count(s => s.At("open").GetBoolean());
        Assert.Equal(open, receipt.At("open", "sources").GetInt32());
        Assert.Equal((double)open / expected.Count, receipt.At("open", "share").GetDouble(), 4);
        Assert.Equal(0, receipt.At("undated").GetInt32());
        var citation = (await stored.QueryAsync("{ dataset { citation { text bibtex } } }")).At(
            "data",
            "dataset",
            "citation"
        );
        Assert.Equal(citation.GetRawText(), receipt.At("citation").GetRawText());
    }

    [Theory]
    [InlineData("{ observations(first: 3) { nodes { value } } }", true, 3)]
    [InlineData("{ observations { totalCount } }", false, 0)]
    [InlineData("{ districts(first: 50) { nodes { name } } }", false, 16)]
    [InlineData("{ districts(first: 50) { nodes { latest(indicators: [\"POP_CENSUS\"]) { value } } } }", false, 32)]
    [InlineData("{ plans { nodes { measures(first: 1) { nodes { name } } } } }", true, 3)]
    public async Task Rows_and_what_is_left_out_are_told(string query, bool truncated, int rows)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            var receipt = Receipt((await GetAsync(host, Address(query) + "&receipt=1")).Body);

            Assert.Equal((truncated, rows), (receipt.At("truncated").GetBoolean(), receipt.At("rows").GetInt32()));
        }
    }

    [Theory]
    [InlineData("observations(asOf: \"1998-12-31\") { totalCount }", "\"1998-12-31\"")]
    [InlineData(
        "a: observations(asOf: \"2020-01-01\") { totalCount } series(indicators: [\"GDP\"], asOf: \"1998-12-31\") { values }",
        "[\"1998-12-31\",\"2020-01-01\"]"
    )]
    public async Task The_days_that_were_asked_for_are_told(string fields, string days)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            var receipt = Receipt((await GetAsync(host, Address($"{{ {fields} }}") + "&receipt=1")).Body);
            Assert.Equal(days, receipt.At("asOf").GetRawText());
        }
    }

    [Theory, EngineData]
    public async Task A_permalink_gives_the_same_data_after_the_next_release(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        var before = new List<(string Data, string Link, string Operation)>();
        await using (var host = ApiHost.Over(database))
        {
            foreach (var fields in Versioned)
            {
                var (release, body) = await GetAsync(host, Address($"{{ {fields} }}") + "&receipt=1");
                var answer = JsonDocument.Parse(body).RootElement;
                Assert.Equal("1", release);
                before.Add(
                    (
                        answer.At("data").GetRawText(),
                        Receipt(body).At("permalink").GetString()!,
                        Receipt(body).At("operationHash").GetString()!
                    )
                );
            }
        }

        await PublishNextAsync(database);
        await using var compiling = ApiHost.Over(database);
        await using var stored = ApiHost.Over(database, ApiHost.Stored);
        foreach (var host in new[] { compiling, stored })
        {
            for (var i = 0; i < Versioned.Length; i++)
            {
                var (data, link, operation) = before[i];
                var (release, again) = await GetAsync(host, link);
                var (_, receipt) = await GetAsync(host, link + "&receipt=1");
                var (_, now) = await GetAsync(host, Address($"{{ {Versioned[i]} }}"));

                Assert.Equal("1", release);
                Assert.Equal($"{{\"data\":{data}}}", again);
                Assert.Equal(
                    (1, 2, operation, link),
                    (
                        Receipt(receipt).At("release", "number").GetInt32(),
                        Receipt(receipt).At("textsOfRelease").GetInt32(),
                        Receipt(receipt).At("operationHash").GetString(),
                        Receipt(receipt).At("permalink").GetString()
                    )
                );

                // Else the test would show nothing: only the census stays as it was.
                Assert.Equal(Versioned[i].Contains("POP_CENSUS", StringComparison.Ordinal), now == again);
            }
        }
    }

    [Theory, EngineData]
    public async Task A_release_named_by_a_field_goes_before_that_of_the_request(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await PublishNextAsync(database);
        await using var host = ApiHost.Over(database);
        const string Query =
            "{ one: series(indicators: [\"GDP\"], areas: [\"310000\"], from: 2006, to: 2006, release: 1) { values observations { revisions { value } } } "
            + "two: series(indicators: [\"GDP\"], areas: [\"310000\"], from: 2006, to: 2006, release: 2) { values observations { revisions { value } } } "
            + "rows: observations(release: 2, where: { indicator: { code: { eq: \"GDP\" } }, area: { code: { eq: \"310000\" } }, year: { eq: 2006 } }) { nodes { value revisions { value } } } }";

        var (release, body) = await GetAsync(host, Address(Query) + "&release=1");
        var (_, current) = await GetAsync(host, Address(Query));

        Assert.Equal("1", release);
        Assert.Equal(
            """{"data":{"one":[{"values":[10598.9],"observations":[{"revisions":[{"value":10598.9}]}]}],"two":[{"values":[20002],"observations":[{"revisions":[{"value":20002}]}]}],"rows":{"nodes":[{"value":20002,"revisions":[{"value":20002}]}]}}}""",
            body
        );
        Assert.Equal(body, current);
    }

    [Fact]
    public async Task Each_release_has_a_tag_and_a_kept_answer_of_its_own()
    {
        await using var database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);
        await PublishNextAsync(database);
        await using var host = ApiHost.Over(database);
        using var client = host.CreateClient();
        var address = Address($"{{ {Edition.Fields} }}");
        var tags = new HashSet<string>();
        foreach (var release in new[] { 1, 2, 1 })
        {
            for (var i = 0; i < 3; i++)
            {
                using var answer = await client.GetAsync($"{address}&release={release}");

                Assert.StartsWith(
                    Edition.BodyOf(release),
                    await answer.Content.ReadAsStringAsync(),
                    StringComparison.Ordinal
                );
                Assert.Equal($"{release}", answer.Headers.GetValues("OpenUrban-Release").Single());
                tags.Add(answer.Headers.ETag!.ToString());
            }
        }

        Assert.Equal(2, tags.Count);
        Assert.Equal(2, host.Cache.Misses);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("2147483647")]
    public async Task A_release_that_is_not_there_is_refused(string release)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var answer = await client.GetAsync(Address("{ dataset { code } }") + $"&release={release}");
        var error = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.At("errors")[0];

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("NOT_FOUND", error.At("extensions", "code").GetString());
        Assert.Equal(
            $"There is no release {release}; the releases are 1 to 1. Leave release out for the current one.",
            error.At("message").GetString()
        );
    }

    /// <summary>Publishes a release with another value, one less, and a target that was moved.</summary>
    private static async Task PublishNextAsync(TestDatabase database)
    {
        using var edition = new Edition();
        edition.Next();
        EditableData.Replace(
            edition.Data,
            Gdp,
            "310000,2025,56708.71,P,GDPC2025,,,,,CARRIES_ECONOMIC_CENSUS_2023,\n",
            ""
        );
        EditableData.Replace(edition.Data, "plan/targets.csv", ",MORE_THAN,LEVEL,1000,", ",MORE_THAN,LEVEL,1050,");
        EditableData.Append(edition.Data, "indicators/rail-km/observations.csv", "310000,2026,1000,P,COMM2025,,,,,,");
        await database.Publisher.PublishFolderAsync(edition.Data, progress: null, CancellationToken.None);
    }

    private static string Address(string query) => $"/graphql?query={Uri.EscapeDataString(query)}";

    private static JsonElement Receipt(string body) => JsonDocument.Parse(body).RootElement.At("extensions", "receipt");

    private static async Task<(string Release, string Body)> GetAsync(ApiHost host, string address)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(address);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(
            answer.StatusCode == HttpStatusCode.OK && !body.Contains("\"errors\"", StringComparison.Ordinal),
            body
        );
        return (answer.Headers.GetValues("OpenUrban-Release").Single(), body);
    }
}
