using System.Text;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Plans;

/// <summary>A plan moves a goalpost: the next release has a further version of T-S2, and the earlier one stays to be seen.</summary>
[Trait("Category", "Slow")]
public sealed class MovedTargetTests
{
    /// <summary>Of 1 March 2026: at least 970 km by the end of 2026, instead of more than 1 000 by the end of 2028.</summary>
    private const string Moved =
        "T-S2,SHP,,,A2-M1,RAIL_KM,310000,Rail transit length in operation,全市轨道交通运营里程,全市軌道交通運營里程,\"pass 1,000 kilometres\",突破1000公里,"
        + "突破1000公里,AT_LEAST,LEVEL,970,KM,2024,INFERRED,,2026-12-31,STATED,by the end of 2026,到2026年底,到2026年底,2026-03-01,五·一:25,"
        + "A version made for a test.,测试用版本。,測試用版本。,";

    [Theory, EngineData]
    public async Task A_moved_goalpost_is_seen_and_the_earlier_one_stays(Engine engine)
    {
        await using var database = await PublishedAsync(engine);
        await using var compiling = ApiHost.Over(database, ("Cache:Enabled", "false"));
        await using var stored = ApiHost.Over(database, ApiHost.Stored);

        var data = await AskAsync(
            """
            {
              target(code: "T-S2") {
                value comparator addedInRelease removedInRelease changes
                movedFrom { value comparator deadline { date } changes movedFrom { value } progress { status expected } }
                history { value publishedOn addedInRelease }
                progress { status expected requiredAnnualChange }
              }
              first: target(code: "T-S2", release: 1) { value removedInRelease movedFrom { value } history { value } progress { status expected } }
              second: target(code: "T-S2", release: 2) { value progress { status expected } }
              before: target(code: "T-S2", asOf: "2026-02-28") { value changes history { value } progress { status asOf } }
              since: target(code: "T-S2", asOf: "2026-03-01") { value changes history { value } progress { status asOf } }
              published: target(code: "T-S2", asOf: "2026-03-30") { progress { status expected } movedFrom { progress { status expected asOf } } }
              overridden: target(code: "T-S2", asOf: "2026-02-28") { value progress(asOf: "2026-03-30") { status expected asOf } }
              never: target(code: "T-S2", asOf: "2024-12-29") { value }
              both: target(code: "T-S2", asOf: "2026-12-31", release: 1) { value }
            }
            """
        );

        // By the operator's 906: 896 + (970 - 896) / 2 = 933; (970 - 906) / 1 = 64.
        Assert.Equal(
            """
            {"value":970,"comparator":"AT_LEAST","addedInRelease":2,"removedInRelease":null,"changes":["VALUE","COMPARATOR","DEADLINE","WORDING"],
            "movedFrom":{"value":1000,"comparator":"MORE_THAN","deadline":{"date":"2028-12-31"},"changes":[],"movedFrom":null,"progress":{"status":"OFF_TRACK","expected":922}},
            "history":[{"value":1000,"publishedOn":"2024-12-30","addedInRelease":1},{"value":970,"publishedOn":"2026-03-01","addedInRelease":2}],
            "progress":{"status":"OFF_TRACK","expected":933,"requiredAnnualChange":64}}
            """.ReplaceLineEndings(""),
            data.At("target").GetRawText()
        );

        // What release 1 knew.
        Assert.Equal(
            """{"value":1000,"removedInRelease":null,"movedFrom":null,"history":[{"value":1000}],"progress":{"status":"OFF_TRACK","expected":922}}""",
            data.At("first").GetRawText()
        );
        Assert.Equal(
            """{"value":970,"progress":{"status":"OFF_TRACK","expected":933}}""",
            data.At("second").GetRawText()
        );

        // The operator's length of 2025 was published in December 2025.
        Assert.Equal(
            """{"value":1000,"changes":[],"history":[{"value":1000}],"progress":{"status":"OFF_TRACK","asOf":"2026-02-28"}}""",
            data.At("before").GetRawText()
        );
        Assert.Equal(
            """{"value":970,"changes":["VALUE","COMPARATOR","DEADLINE","WORDING"],"history":[{"value":1000},{"value":970}],"progress":{"status":"OFF_TRACK","asOf":"2026-03-01"}}""",
            data.At("since").GetRawText()
        );
        Assert.Equal(
            """{"progress":{"status":"OFF_TRACK","expected":933},"movedFrom":{"progress":{"status":"OFF_TRACK","expected":922,"asOf":"2026-03-30"}}}""",
            data.At("published").GetRawText()
        );
        Assert.Equal(
            """{"value":1000,"progress":{"status":"OFF_TRACK","expected":922,"asOf":"2026-03-30"}}""",
            data.At("overridden").GetRawText()
        );
        Assert.Equal(JsonValueKind.Null, data.At("never").ValueKind);
        Assert.Equal("""{"value":1000}""", data.At("both").GetRawText());

        async Task<JsonElement> AskAsync(string query)
        {
            var answer = await compiling.QueryAsync(query);
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            Assert.Equal((await stored.QueryAsync(query)).GetRawText(), answer.GetRawText());
            return answer.At("data");
        }
    }

    [Theory, EngineData]
    public async Task The_list_of_targets_goes_by_both_clocks(Engine engine)
    {
        await using var database = await PublishedAsync(engine);
        await using var compiling = ApiHost.Over(database, ("Cache:Enabled", "false"));
        await using var stored = ApiHost.Over(database, ApiHost.Stored);
        const string Page = """(first: 3, where: { plan: { code: { eq: "SHP" } } }, order: [{ code: DESC }])""";
        const string Fields =
            "totalCount edges { cursor node { code value changes history { value } progress { status } } } pageInfo { hasNextPage endCursor }";
        var query = $$"""
            {
              now: targets{{Page}} { {{Fields}} }
              first: targets{{Page.Replace("(", "(release: 1, ", StringComparison.Ordinal)}} { {{Fields}} }
              before: targets{{Page.Replace("(", "(asOf: \"2026-02-28\", ", StringComparison.Ordinal)}} { {{Fields}} }
              one: targets(asOf: "2026-02-28", where: { value: { eq: 1000 } }) { nodes { code history { value } progress { status } } }
              none: targets(asOf: "2026-03-01", where: { value: { eq: 1000 } }) { totalCount }
              empty: targets(asOf: "2024-07-27") { totalCount }
              early: targets(asOf: "2024-07-28") { nodes { code } }
              metro: indicator(code: "RAIL_KM") { targets { nodes { value movedFrom { value } progress { status expected } } } }
              plan(code: "SHP") { progress { onTrack notAssessable } earlier: progress(asOf: "2026-02-28") { onTrack notAssessable targets { code value } } }
            }
            """;

        var answer = await compiling.QueryAsync(query);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal((await stored.QueryAsync(query)).GetRawText(), answer.GetRawText());
        var data = answer.At("data");
        foreach (var list in new[] { "now", "first", "before" })
        {
            Assert.Equal(8, data.At(list, "totalCount").GetInt32());
            Assert.Equal(
                "T-S7 T-S6 T-S5",
                string.Join(' ', data.At(list, "edges").EnumerateArray().Select(e => e.At("node", "code").GetString()))
            );
        }

        Assert.Equal(
            """[{"code":"T-S2","history":[{"value":1000}],"progress":{"status":"OFF_TRACK"}}]""",
            data.At("one", "nodes").GetRawText()
        );
        Assert.Equal(0, data.At("none", "totalCount").GetInt32());
        Assert.Equal(0, data.At("empty", "totalCount").GetInt32());
        Assert.Equal("""[{"code":"T-N1"}]""", data.At("early", "nodes").GetRawText());
        Assert.Equal(
            """[{"value":970,"movedFrom":{"value":1000},"progress":{"status":"OFF_TRACK","expected":933}}]""",
            data.At("metro", "targets", "nodes").GetRawText()
        );
        Assert.Equal("""{"onTrack":1,"notAssessable":3}""", data.At("plan", "progress").GetRawText());
        Assert.Equal(
            (1, 3),
            (data.At("plan", "earlier", "onTrack").GetInt32(), data.At("plan", "earlier", "notAssessable").GetInt32())
        );
        Assert.Contains(
            """{"code":"T-S2","value":1000}""",
            data.At("plan", "earlier", "targets").GetRawText(),
            StringComparison.Ordinal
        );
    }

    [Theory, EngineData]
    public async Task A_version_that_a_release_corrects_is_removed_and_stays_in_the_history(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var files = folder.CopyData();
        EditableData.Replace(files, "plan/targets.csv", "MORE_THAN,LEVEL,1000,KM", "MORE_THAN,LEVEL,1010,KM");
        await database.Publisher.PublishFolderAsync(files, progress: null, CancellationToken.None);
        await using var compiling = ApiHost.Over(database, ("Cache:Enabled", "false"));
        await using var stored = ApiHost.Over(database, ApiHost.Stored);
        const string Query = """
            {
              target(code: "T-S2") { value changes history { value addedInRelease removedInRelease } progress { expected } }
              first: target(code: "T-S2", release: 1) { value removedInRelease history { value removedInRelease } progress { expected } }
              targets(where: { code: { eq: "T-S2" } }) { totalCount nodes { value } }
              plan(code: "SHP") { targets { totalCount } progress { total } }
            }
            """;

        var answer = await compiling.QueryAsync(Query);

        // 896 + (1010 - 896) / 4 = 924.5.
        Assert.Equal(
            """
            {"data":{"target":{"value":1010,"changes":["VALUE"],"history":[{"value":1000,"addedInRelease":1,"removedInRelease":2},{"value":1010,"addedInRelease":2,"removedInRelease":null}],"progress":{"expected":924.5}},
            "first":{"value":1000,"removedInRelease":null,"history":[{"value":1000,"removedInRelease":null}],"progress":{"expected":922}},
            "targets":{"totalCount":1,"nodes":[{"value":1010}]},
            "plan":{"targets":{"totalCount":8},"progress":{"total":8}}}}
            """.ReplaceLineEndings(""),
            answer.GetRawText()
        );
        Assert.Equal((await stored.QueryAsync(Query)).GetRawText(), answer.GetRawText());
    }

    [Theory, EngineData]
    public async Task Each_version_has_an_id_by_which_it_is_found(Engine engine)
    {
        await using var database = await PublishedAsync(engine);
        using var folder = new TemporaryFolder();
        var files = folder.CopyData();
        EditableData.Append(files, "plan/targets.csv", Moved.Replace(",970,", ",980,", StringComparison.Ordinal));
        await database.Publisher.PublishFolderAsync(files, progress: null, CancellationToken.None);
        await using var compiling = ApiHost.Over(database, ("Cache:Enabled", "false"));
        await using var stored = ApiHost.Over(database, ApiHost.Stored);

        var data = await AskAsync(
            """
            {
              target(code: "T-S2") { id code value movedFrom { id } history { id code value } }
              first: target(code: "T-S2", release: 1) { id value }
              before: targets(asOf: "2026-02-28", where: { code: { eq: "T-S2" } }) { nodes { id value } }
              other: target(code: "T-S1", asOf: "2026-02-28") { id }
              release(number: 3) { targetChanges { nodes { before { id value } after { id value } } } }
            }
            """
        );

        // The one that was corrected in release 3 is not in force any more, nor the one that the plan has moved.
        var (now, moved, removed) = (Id("T-S2"), Id("T-S2/2024-12-30/1"), Id("T-S2/2026-03-01/2"));
        Assert.Equal(
            $$"""
            {"id":"{{now}}","code":"T-S2","value":980,"movedFrom":{"id":"{{removed}}"},
            "history":[{"id":"{{moved}}","code":"T-S2","value":1000},{"id":"{{removed}}","code":"T-S2","value":970},{"id":"{{now}}","code":"T-S2","value":980}]}
            """.ReplaceLineEndings(""),
            data.At("target").GetRawText()
        );
        Assert.Equal($$"""{"id":"{{moved}}","value":1000}""", data.At("first").GetRawText());
        Assert.Equal($$"""[{"id":"{{moved}}","value":1000}]""", data.At("before", "nodes").GetRawText());
        Assert.Equal(Id("T-S1"), data.At("other", "id").GetString());
        Assert.Equal(
            $$$"""[{"before":{"id":"{{{removed}}}","value":970},"after":{"id":"{{{now}}}","value":980}}]""",
            data.At("release", "targetChanges", "nodes").GetRawText()
        );

        string[] ids = [now, moved, removed, Id("T-S2/2026-03-01/3"), Id("T-S2/2026-03-01/1"), Id("T-S2/2026-03-01")];
        var nodes = (
            await AskAsync(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Target { id value removedInRelease } } }",
                new { ids }
            )
        ).At("nodes");
        Assert.Equal(
            $$"""
            [{"id":"{{now}}","value":980,"removedInRelease":null},{"id":"{{moved}}","value":1000,"removedInRelease":null},
            {"id":"{{removed}}","value":970,"removedInRelease":3},{"id":"{{now}}","value":980,"removedInRelease":null},null,null]
            """.ReplaceLineEndings(""),
            nodes.GetRawText()
        );

        // Release 1 knew one version, which was then in force.
        foreach (var host in new[] { compiling, stored })
        {
            using var client = host.CreateClient();
            var query = $"{{ nodes(ids: [\"{now}\", \"{moved}\", \"{removed}\"]) {{ id ... on Target {{ value }} }} }}";
            Assert.Equal(
                $$$"""{"data":{"nodes":[{"id":"{{{moved}}}","value":1000},{"id":"{{{moved}}}","value":1000},null]}}""",
                await client.GetStringAsync($"/graphql?release=1&query={Uri.EscapeDataString(query)}")
            );
        }

        static string Id(string code) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"Target:{code}"));

        async Task<JsonElement> AskAsync(string query, object? variables = null)
        {
            var answer = await compiling.QueryAsync(query, variables);
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            Assert.Equal((await stored.QueryAsync(query, variables)).GetRawText(), answer.GetRawText());
            return answer.At("data");
        }
    }

    [Theory, EngineData]
    public async Task A_release_that_is_none_is_refused(Engine engine)
    {
        foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
        {
            foreach (var number in new[] { 0, 2 })
            {
                var answer = await host.QueryAsync(
                    $$"""{ target(code: "T-S2", release: {{number}}) { value } targets(release: {{number}}) { totalCount } }"""
                );

                Assert.Equal(2, answer.At("errors").GetArrayLength());
                foreach (var error in answer.At("errors").EnumerateArray())
                {
                    Assert.Equal("NOT_FOUND", error.At("extensions", "code").GetString());
                    Assert.Contains("releases are 1 to 1", error.At("message").GetString(), StringComparison.Ordinal);
                }
            }
        }
    }

    private static async Task<TestDatabase> PublishedAsync(Engine engine)
    {
        var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var files = folder.CopyData();
        EditableData.Append(files, "plan/targets.csv", Moved);
        await database.Publisher.PublishFolderAsync(files, progress: null, CancellationToken.None);
        return database;
    }
}
