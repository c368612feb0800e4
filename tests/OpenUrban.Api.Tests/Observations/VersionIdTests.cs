using System.Text;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Observations;

/// <summary>An id names one version of a value, so that a client that keeps objects by their ids never mixes two.</summary>
public sealed class VersionIdTests
{
    private const string Gdp = "indicators/gdp/observations.csv";

    [Theory, EngineData]
    public async Task What_was_known_then_has_another_id_than_what_is_known_now(Engine engine)
    {
        var (compiling, stored) = (await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine));
        var data = await AskAsync(
            compiling,
            stored,
            """
            {
              now: series(indicators: ["URB_RATE"], areas: ["000000"], from: 1994, to: 2024) { observations { id code year value } }
              then: series(indicators: ["URB_RATE"], areas: ["000000"], from: 1994, to: 2024, asOf: "1998-12-31") { observations { id code year value } }
              rows: observations(
                first: 50, asOf: "1998-12-31", order: [{ year: ASC }]
                where: { indicator: { code: { eq: "URB_RATE" } }, area: { code: { eq: "000000" } }, year: { gte: 1994 } }
              ) { nodes { id code year value } }
              release: series(indicators: ["URB_RATE"], areas: ["000000"], from: 1994, to: 2024, release: 1) { observations { id code year value } }
            }
            """
        );

        var now = data.At("now")[0].At("observations").EnumerateArray().ToList();
        var then = data.At("then")[0].At("observations").EnumerateArray().ToList();
        Assert.Equal(data.At("then")[0].At("observations").GetRawText(), data.At("rows", "nodes").GetRawText());
        Assert.Equal(data.At("now")[0].GetRawText(), data.At("release")[0].GetRawText());
        Assert.All(now, value => Assert.Equal(Text(value, "code"), Ids.CodeOf(Text(value, "id"))));
        Assert.Contains("URB_RATE/000000/1996/1998-12-31/CSY1998/1", then.Select(v => Ids.CodeOf(Text(v, "id"))));
        Assert.All(then, value => Assert.Equal($"URB_RATE/000000/{value.At("year")}", Text(value, "code")));

        // One id, one value.
        var byId = now.Concat(then).ToLookup(value => Text(value, "id"), value => value.GetRawText());
        Assert.All(byId, values => Assert.Single(values.Distinct()));
        Assert.True(byId.Count > now.Count);

        // Each of them is found again.
        var ids = byId.Select(values => values.Key).ToList();
        var nodes = await AskAsync(
            compiling,
            stored,
            "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Observation { id code year value } } }",
            new { ids }
        );
        Assert.Equal(
            byId.Select(values => values.First()),
            nodes.At("nodes").EnumerateArray().Select(n => n.GetRawText())
        );
    }

    [Theory, EngineData]
    public async Task A_version_that_a_release_has_removed_is_still_found_by_its_id(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var files = folder.CopyData();
        EditableData.Replace(files, Gdp, "310000,2006,10598.9,", "310000,2006,10599.0,");
        EditableData.Replace(files, Gdp, "310000,2007,12878.7,A,NBSGDP,,,,,,\n", "");
        await database.Publisher.PublishFolderAsync(files, progress: null, CancellationToken.None);
        await using var compiling = ApiHost.Over(database, ("Cache:Enabled", "false"));
        await using var stored = ApiHost.Over(database, ApiHost.Stored);
        const string Fields = "{ observations { id code year value } }";
        const string Series = "series(indicators: [\"GDP\"], areas: [\"310000\"], from: 2005, to: 2007";

        var data = await AskAsync(
            compiling,
            stored,
            $"{{ now: {Series}) {Fields} then: {Series}, release: 1) {Fields} }}"
        );

        var now = data.At("now")[0].At("observations").EnumerateArray().ToList();
        var then = data.At("then")[0].At("observations").EnumerateArray().ToList();
        Assert.Equal(["GDP/310000/2005", "GDP/310000/2006"], now.Select(v => Ids.CodeOf(Text(v, "id"))));
        Assert.Equal(now[0].GetRawText(), then[0].GetRawText());
        Assert.All(
            then.Skip(1),
            v => Assert.Matches($"^{Text(v, "code")}/[0-9-]{{10}}/NBSGDP/1$", Ids.CodeOf(Text(v, "id")))
        );

        var (changed, gone) = (Text(then[1], "id"), Text(then[2], "id"));
        var second = IdOf(Ids.CodeOf(changed)[..^1] + "2");
        var ids = new[]
        {
            changed,
            gone,
            IdOf("GDP/310000/2006"),
            second,
            IdOf("GDP/310000/2007"),
            IdOf(Ids.CodeOf(gone)[..^1] + "2"),
        };
        const string Nodes =
            "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Observation { id value removed: revisions { value } } } }";
        var nodes = await AskAsync(compiling, stored, Nodes, new { ids });

        // A version in force has the id that goes without one, however it is asked for.
        Assert.Equal(
            $$"""
            [{"id":"{{changed}}","value":10598.9,"removed":[{"value":10598.9}]},{"id":"{{gone}}","value":12878.7,"removed":[{"value":12878.7}]},
            {"id":"{{ids[2]}}","value":10599,"removed":[{"value":10599}]},{"id":"{{ids[
                2
            ]}}","value":10599,"removed":[{"value":10599}]},null,null]
            """.ReplaceLineEndings(
                ""
            ),
            nodes.At("nodes").GetRawText()
        );
        foreach (var id in ids[..4])
        {
            var node = await AskAsync(
                compiling,
                stored,
                "query ($id: ID!) { node(id: $id) { ... on Observation { id value removed: revisions { value } } } }",
                new { id }
            );
            Assert.Equal(nodes.At("nodes")[Array.IndexOf(ids, id)].GetRawText(), node.At("node").GetRawText());
        }

        // Release 1 knew no version of release 2.
        foreach (var host in new[] { compiling, stored })
        {
            using var client = host.CreateClient();
            var body = await client.GetStringAsync(
                $"/graphql?release=1&query={Uri.EscapeDataString($"{{ nodes(ids: [\"{changed}\", \"{second}\"]) {{ id }} }}")}"
            );
            Assert.Equal($$$"""{"data":{"nodes":[{"id":"{{{changed}}}"},null]}}""", body);
        }
    }

    [Theory, EngineData]
    public async Task What_names_no_version_is_null(Engine engine)
    {
        const string Version = "URB_RATE/000000/1996/1998-12-31/CSY1998/1";
        var codes = new[]
        {
            "URB_RATE/000000/1996/1998-12-30/CSY1998/1",
            "URB_RATE/000000/1996/1998-12-31/NBSNPZ/1",
            "URB_RATE/000000/1996/1998-12-31/CSY1998/2",
            "URB_RATE/000000/1996/1998-12-31/CSY1998/01",
            "URB_RATE/000000/1996/31.12.1998/CSY1998/1",
            "URB_RATE/000000/01996/1998-12-31/CSY1998/1",
            "URB_RATE/000000/1900/1998-12-31/CSY1998/1",
            "URB_RATE/none/1996/1998-12-31/CSY1998/1",
            "none/000000/1996/1998-12-31/CSY1998/1",
            "URB_RATE/000000/1996/",
            "URB_RATE/000000/1996/1998-12-31",
            "URB_RATE/000000",
            Version + "/",
            Version,
        };

        var data = await AskAsync(
            await ApiHost.GetAsync(engine),
            await ApiHost.GetStoredAsync(engine),
            $"{{ {string.Join(' ', codes.Select((code, i) => $"n{i}: node(id: \"{IdOf(code)}\") {{ id }}"))} }}"
        );

        Assert.All(data.EnumerateObject().SkipLast(1), node => Assert.Equal(JsonValueKind.Null, node.Value.ValueKind));
        Assert.Equal(IdOf(Version), data.At($"n{codes.Length - 1}", "id").GetString());
    }

    private static string IdOf(string code) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"Observation:{code}"));

    private static string Text(JsonElement element, string name) => element.At(name).GetString()!;

    /// <summary>The data of the answer, which both hosts give alike.</summary>
    private static async Task<JsonElement> AskAsync(
        ApiHost compiling,
        ApiHost stored,
        string query,
        object? variables = null
    )
    {
        var answer = await compiling.QueryAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal((await stored.QueryAsync(query, variables)).GetRawText(), answer.GetRawText());
        return answer.At("data");
    }
}
