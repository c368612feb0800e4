using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Releases;

/// <summary>What each release changed.</summary>
[Trait("Category", "Slow")]
public sealed class ReleaseChangeTests
{
    private const string Gdp = "indicators/gdp/observations.csv";
    private const string Fields =
        "kind indicator { code } area { code } year before { value status source { code } addedInRelease } after { value }";

    [Theory, EngineData]
    public async Task Each_release_says_what_it_changed(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, Gdp, "310000,2006,10598.9,", "310000,2006,10599.0,");
        EditableData.Replace(data, Gdp, "310000,2007,12878.7,A,NBSGDP,,,,,,\n", "");
        EditableData.Append(data, Gdp, "310000,1977,,M,NBSGDP,,,,,,");

        // A publication before the one in force changes nothing that is in force, one after it does.
        EditableData.Append(
            data,
            "indicators/urb-rate/observations.csv",
            "000000,2024,66.99,A,NBS2024,2024-01-01,,,,,"
        );
        EditableData.Append(
            data,
            "indicators/urb-rate/observations.csv",
            "000000,2023,66.17,A,NBS2024,2026-02-28,,,,,"
        );
        EditableData.Replace(data, "plan/targets.csv", ",MORE_THAN,LEVEL,1000,", ",MORE_THAN,LEVEL,1050,");
        await PublishAsync(database, data);
        EditableData.Replace(data, Gdp, "310000,2006,10599.0,", "310000,2006,10598.9,");
        EditableData.Replace(
            data,
            "indicators/urb-rate/observations.csv",
            "000000,2023,66.17,A,NBS2024,2026-02-28,,,,,\n",
            ""
        );
        await PublishAsync(database, data);
        await using var host = ApiHost.Over(database);

        var answer = await host.QueryAsync(
            $$"""
            {
              releases(order: [{ number: DESC }]) {
                nodes {
                  number
                  changes(first: 4) { totalCount nodes { {{Fields}} } }
                  targetChanges(kinds: [REVISED]) { nodes { kind code before { value } after { value deadline { date } } } }
                }
              }
              gone: release(number: 2) { changes(kinds: [WITHDRAWN, ADDED]) { totalCount nodes { kind year after { status value } } } }
              rate: release(number: 2) {
                changes(where: { indicator: { code: { eq: "URB_RATE" } }, year: { gt: 2000 } }) { nodes { {{Fields}} } }
              }
            }
            """
        );

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var releases = answer.At("data", "releases", "nodes").EnumerateArray().ToList();
        Assert.Equal(
            [
                """{"kind":"REVISED","indicator":{"code":"GDP"},"area":{"code":"310000"},"year":2006,"before":{"value":10599,"status":"A","source":{"code":"NBSGDP"},"addedInRelease":2},"after":{"value":10598.9}}""",
                """{"kind":"REVISED","indicator":{"code":"URB_RATE"},"area":{"code":"000000"},"year":2023,"before":{"value":66.17,"status":"A","source":{"code":"NBS2024"},"addedInRelease":2},"after":{"value":66.16}}""",
            ],
            Nodes(releases[0]).Order(StringComparer.Ordinal)
        );
        Assert.Equal(4, releases[1].At("changes", "totalCount").GetInt32());
        Assert.Equal(ShippedData.Values, releases[2].At("changes", "totalCount").GetInt32());
        Assert.All(
            releases[2].At("changes", "nodes").EnumerateArray(),
            c => Assert.Equal("ADDED", c.At("kind").GetString())
        );
        Assert.Equal(
            """[{"kind":"REVISED","code":"T-S2","before":{"value":1000},"after":{"value":1050,"deadline":{"date":"2028-12-31"}}}]""",
            releases[1].At("targetChanges", "nodes").GetRawText()
        );
        Assert.Equal("[]", releases[0].At("targetChanges", "nodes").GetRawText());
        Assert.Equal(
            """{"totalCount":2,"nodes":[{"kind":"ADDED","year":1977,"after":{"status":"M","value":null}},{"kind":"WITHDRAWN","year":2007,"after":null}]}""",
            answer.At("data", "gone", "changes").GetRawText()
        );
        Assert.Contains("\"value\":66.17", Assert.Single(Nodes(answer.At("data", "rate"))), StringComparison.Ordinal);
        await FindAgainAsync(host);
    }

    [Theory, EngineData]
    public async Task Changes_are_paged_in_both_directions(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var all = await WalkAsync(host, "first: 50, after");
        var backward = await WalkAsync(host, "last: 50, before");

        Assert.Equal(ShippedData.Values, all.Count);
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all, backward);
    }

    /// <summary>Changes are nodes: found again by their ids, those of several releases at once.</summary>
    private static async Task FindAgainAsync(ApiHost host)
    {
        var listed = await host.QueryAsync(
            """
            {
              second: release(number: 2) {
                changes { nodes { __typename id year kind } } targetChanges { nodes { __typename id code kind } }
              }
              third: release(number: 3) { changes { nodes { __typename id year kind } } }
            }
            """
        );
        var nodes = new[] { ("second", "changes"), ("second", "targetChanges"), ("third", "changes") }
            .SelectMany(place => listed.At("data", place.Item1, place.Item2, "nodes").EnumerateArray())
            .ToList();
        Assert.Equal(7, nodes.Count);
        Assert.Equal(7, nodes.Select(n => n.At("id").GetString()).Distinct().Count());

        var found = await host.QueryAsync(
            """
            query ($ids: [ID!]!) {
              nodes(ids: $ids) { __typename id ... on ValueChange { year kind } ... on TargetChange { code kind } }
            }
            """,
            new { ids = nodes.Select(n => n.At("id").GetString()) }
        );

        Assert.Equal(
            nodes.Select(n => n.GetRawText()),
            found.At("data", "nodes").EnumerateArray().Select(n => n.GetRawText())
        );
    }

    private static async Task<List<string>> WalkAsync(ApiHost host, string arguments)
    {
        var isForward = arguments.StartsWith("first", StringComparison.Ordinal);
        var (found, place) = (new List<string>(), (string?)null);
        do
        {
            var answer = await host.QueryAsync(
                $"query ($place: String) {{ release {{ changes({arguments}: $place) {{ nodes {{ indicator {{ code }} area {{ code }} year }} "
                    + "pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }",
                new { place }
            );
            var page = answer.At("data", "release", "changes");
            found.InsertRange(
                isForward ? found.Count : 0,
                page.At("nodes").EnumerateArray().Select(node => node.GetRawText())
            );
            place = page.At("pageInfo", isForward ? "hasNextPage" : "hasPreviousPage").GetBoolean()
                ? page.At("pageInfo", isForward ? "endCursor" : "startCursor").GetString()
                : null;
        } while (place is not null);

        return found;
    }

    private static IEnumerable<string> Nodes(JsonElement release) =>
        release.At("changes", "nodes").EnumerateArray().Select(c => c.GetRawText());

    private static Task PublishAsync(TestDatabase database, string data) =>
        database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);
}
