using System.Net.Http.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>Tables have the rows that answers have, by the rule that src/OpenUrban.Exports/README.md tells.</summary>
public sealed class TableRuleTests
{
    /// <summary>With pages that are large enough: a table has none.</summary>
    private static readonly string[] Questions =
    [
        "{ districts(first: 50) { nodes { code name areaKm2 centroid { longitude latitude } } } }",
        "{ districts(first: 50) { edges { cursor node { code name predecessors { name until } } } pageInfo { hasNextPage } totalCount } }",
        "{ series(indicators: [\"POP_CENSUS\"], areaKind: DISTRICT) { area { code name } years values } }",
        "{ series(indicators: [\"GDP\"], areas: [\"310000\"]) { values points { year reason } years statuses } }",
        "{ series(indicators: [\"RAIL_KM\", \"URB_RATE\"], transform: CHANGE) { indicator { code name } points { year value notes { text code } } } }",
        "{ series(indicators: [\"POP_RES_YE\"], areas: [\"310000\"]) { observations { year value revisions { value publishedOn } } first { year value } } }",
        "{ plans(first: 4) { nodes { code name goals(first: 20) { nodes { code name measures(first: 50) { edges { basis node { code name parts { code } } } } } } } } }",
        "{ district(code: \"310115\") { code name aliases zones(first: 50) { nodes { code name } } latest(indicators: [\"POP_CENSUS\", \"GDP\"]) { year value } } }",
        "{ targets(first: 50) { nodes { code name value deadline { date basis } progress { status current { year value } methodsAgree } } } }",
        "{ areas(first: 50) { nodes { __typename code name ... on District { areaKm2 group } ... on Zone { code } } } }",
        "{ coverage(first: 50) { nodes { firstYear values gaps { years status } indicator { code name } area { code name } } } }",
        "{ measures(first: 50, where: { code: { startsWith: \"A1\" } }) { nodes { code name locators { section lineFrom } targets(first: 50) { nodes { code name } } } } }",
        "{ indicators(first: 50, where: { code: { eq: \"NOTHING\" } }) { nodes { code name } } }",
        "{ district(code: \"none\") { code name zones { nodes { code name } } } }",
        "query ($more: Boolean = false) { dataset { title languages ...F counts @include(if: $more) { observations } } } fragment F on Dataset { release { number date: publishedAt } }",
    ];

    [Theory, EngineData]
    public async Task A_table_has_the_rows_of_the_answer(Engine engine)
    {
        foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
        {
            using var client = new ExportClient(host.CreateClient());
            foreach (var question in Questions)
            {
                var answer = await host.QueryAsync(question);
                Assert.False(answer.TryGetProperty("errors", out var errors), $"{question}\n{errors}");
                var expected = Flattened.Rows(
                    answer.At("data"),
                    "notes",
                    "aliases",
                    "languages",
                    "locators",
                    "changes",
                    question.Contains("gaps", StringComparison.Ordinal) ? "years" : ""
                );
                var names = expected.SelectMany(r => r.Keys).ToHashSet();
                var rows = await client.RowsAsync(await client.StoreAsync(question));

                Assert.Equal(expected.Count, rows.Count);
                for (var i = 0; i < rows.Count; i++)
                {
                    Assert.Equal(
                        expected[i].OrderBy(c => c.Key, StringComparer.Ordinal),
                        rows[i].Where(c => names.Contains(c.Key)).OrderBy(c => c.Key, StringComparer.Ordinal)
                    );
                }
            }
        }
    }

    [Theory]
    [InlineData("10000000")]
    [InlineData("0")]
    public async Task An_object_that_is_too_long_with_its_lists_is_refused_before_the_first_byte(string maximumRows)
    {
        await using var host = await ApiHost.CreateAsync(
            Engine.Sqlite,
            ("GraphQL:Tables:PieceBytes", "20000"),
            ("Releases:MaximumSnapshotRows", maximumRows)
        );
        using var client = new ExportClient(host.CreateClient());
        var fits = await client.StoreAsync("{ districts { nodes { code latest { year } } } }");
        var hash = await client.StoreAsync(
            "{ districts { nodes { code latest { indicator { definition code name } area { name } source { name producer citation } } } } }"
        );

        using var refusal = await client.GetAsync($"/q/{hash}.csv");
        var error = (await refusal.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).At("errors")[0];

        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, refusal.StatusCode);
        Assert.Equal("RESULT_TOO_LARGE", error.At("extensions", "code").GetString());
        Assert.Equal(20_000, error.At("extensions", "limit").GetInt32());
        Assert.NotEmpty(await client.RowsAsync(fits));
    }

    [Theory, EngineData]
    public async Task A_list_without_a_size_has_all_its_rows(Engine engine)
    {
        foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
        {
            using var client = new ExportClient(host.CreateClient());
            var total = (await host.QueryAsync("{ observations { totalCount } }"))
                .At("data", "observations", "totalCount")
                .GetInt32();
            var hash = await client.StoreAsync("{ observations { nodes { code value } } }");
            using var answer = await client.GetAsync($"/q/{hash}.csv");

            var rows = await client.RowsAsync(hash);

            Assert.True(total > 2_000);
            Assert.Equal(total, rows.Select(r => r["code"]).Distinct().Count());
            Assert.Equal(total, rows.Count);
            Assert.Equal([$"{total}"], answer.Headers.GetValues("OpenUrban-Rows"));
            Assert.Equal(["false"], answer.Headers.GetValues("OpenUrban-Truncated"));
        }
    }

    [Theory, EngineData]
    public async Task A_size_that_the_question_names_is_kept_and_told(Engine engine)
    {
        foreach (var host in new[] { await ApiHost.GetAsync(engine), await ApiHost.GetStoredAsync(engine) })
        {
            using var client = new ExportClient(host.CreateClient());
            foreach (
                var (question, rows, isPart) in new[]
                {
                    ("{ districts(first: 3) { nodes { code } } }", 3, "true"),
                    ("{ districts(first: 16) { nodes { code } } }", 16, "false"),
                    ("{ districts(last: 2) { nodes { code } } }", 2, "true"),
                    ("query ($n: Int = 5) { observations(first: $n) { nodes { code } } }", 5, "true"),
                    ("{ districts(first: 50) { nodes { code zones(first: 1) { nodes { code } } } } }", 16, "true"),
                }
            )
            {
                var hash = await client.StoreAsync(question);
                using var answer = await client.GetAsync($"/q/{hash}.json");

                Assert.Equal(rows, (await client.RowsAsync(hash)).Count);
                Assert.Equal([isPart], answer.Headers.GetValues("OpenUrban-Truncated"));
                Assert.Equal(isPart, (await client.JsonAsync(hash, "json")).At("export", "isPart").GetRawText());
            }
        }
    }

    [Fact]
    public async Task Status_notes_and_source_go_along_with_a_value()
    {
        using var client = new ExportClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(
            "{ observations(where: { indicator: { code: { eq: \"RAIL_KM\" } }, year: { eq: 2021 } }) { nodes { value } } }"
        );

        var row = Assert.Single(await client.RowsAsync(hash));

        Assert.Equal("831", row["value"]);
        Assert.Equal("2021", row["year"]);
        Assert.Equal(("RAIL_KM", "310000", "A"), (row["indicator.code"], row["area.code"], row["status"]));
        Assert.Equal("R2021", row["source.code"]);
        Assert.Contains("maglev", row["notes.text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_a_transform_does_not_have_is_missing_with_a_status_of_missing_values()
    {
        using var client = new ExportClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(
            "{ series(indicators: [\"POP_CENSUS\"], areas: [\"310115\"], transform: CHANGE) { years values } }"
        );

        var rows = await client.RowsAsync(hash);

        Assert.False(rows[0].ContainsKey("values"));
        Assert.Equal("M", rows[0]["statuses"]);
        Assert.Equal("1856985", rows[1]["values"]);
        Assert.Equal("A", rows[1]["statuses"]);
    }

    [Theory]
    [InlineData("{ observations { nodes { status: year value } } }", "status")]
    [InlineData("{ districts { totalCount } }", "nothing that could be a row")]
    [InlineData("{ __schema { types { name } } }", "/graphql")]
    [InlineData("{ nothing }", "nothing")]
    public async Task A_question_that_is_no_table_is_refused_with_a_reason(string question, string reason)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var answer = await client.PostAsJsonAsync("/q", new { query = question });

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
