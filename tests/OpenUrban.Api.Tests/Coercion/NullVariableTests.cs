using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Coercion;

/// <summary>Null in a variable, where null is not allowed: known before execution, or found by the field.</summary>
public sealed class NullVariableTests
{
    [Theory]
    [InlineData("query ($c: String = null) { plan(code: $c) { name } }", "{}")]
    [InlineData("query ($c: String = null) { plan(code: $c) { name } }", """{ "c": "SHP" }""")]
    [InlineData("query ($b: String) { series(indicators: [\"RAIL_KM\", $b]) { years } }", "{}")]
    [InlineData("query ($b: String) { series(indicators: [\"RAIL_KM\", $b]) { years } }", """{ "b": null }""")]
    [InlineData("query ($b: String) { series(indicators: [\"RAIL_KM\", $b]) { years } }", """{ "b": "GDP" }""")]
    [InlineData("query ($b: String = null) { series(indicators: [$b]) { years } }", "{}")]
    [InlineData("query ($w: DistrictFilterInput) { districts(where: { or: [$w] }) { totalCount } }", "{}")]
    [InlineData("query ($w: DistrictFilterInput) { districts(where: { or: [{ and: [$w] }] }) { totalCount } }", "{}")]
    [InlineData("query ($o: DistrictSortInput) { districts(order: [$o]) { totalCount } }", "{}")]
    [InlineData("query ($s: Boolean = null) { plans @skip(if: $s) { totalCount } }", "{}")]
    [InlineData("query ($s: Boolean) { plans { ... @include(if: $s) { totalCount } } }", "{}")]
    [InlineData("query ($n: String = null) { __type(name: $n) { name } }", "{}")]
    [InlineData("query A ($c: String = null) { ...F } fragment F on Query { plan(code: $c) { name } }", "{}")]
    public async Task It_is_refused_before_execution(string query, string variables)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            using var client = host.CreateClient();
            foreach (var (status, answer) in await AskAsync(client, query, variables))
            {
                Assert.Equal(HttpStatusCode.BadRequest, status);
                Assert.Equal("VALIDATION_FAILED", answer.At("errors")[0].At("extensions", "code").GetString());
                Assert.False(answer.TryGetProperty("data", out _));
            }

            using var stored = await client.PostAsync("/q", Json(query, variables));
            Assert.Equal(HttpStatusCode.BadRequest, stored.StatusCode);
            Assert.Contains("VALIDATION_FAILED", await stored.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(
        "query ($l: Language = EN) { plan(code: \"SHP\") { code name(language: $l) } }",
        """{ "l": null }""",
        """["plan","name"]"""
    )]
    [InlineData(
        "query ($l: Language) { plan(code: \"SHP\") { code name(language: $l) } }",
        """{ "l": null }""",
        """["plan","name"]"""
    )]
    [InlineData(
        "query ($l: Language = null) { plan(code: \"SHP\") { code title: name(language: $l) } }",
        "{}",
        """["plan","title"]"""
    )]
    [InlineData("query ($c: String = \"SHP\") { plan(code: $c) { name } }", """{ "c": null }""", """["plan"]""")]
    [InlineData(
        "query ($c: String = \"GDP\") { series(indicators: [\"RAIL_KM\", $c]) { years } }",
        """{ "c": null }""",
        """["series"]"""
    )]
    [InlineData(
        "query ($w: DistrictFilterInput = {}) { districts(where: { or: [$w] }) { totalCount } }",
        """{ "w": null }""",
        """["districts"]"""
    )]
    [InlineData(
        "query ($s: Boolean = false) { plans { nodes { code } totalCount @skip(if: $s) } }",
        """{ "s": null }""",
        """["plans"]"""
    )]
    [InlineData(
        "query ($s: Boolean = false) { plans @skip(if: $s) { totalCount } }",
        """{ "s": null }""",
        """["plans"]"""
    )]
    [InlineData("query ($n: String = \"Plan\") { __type(name: $n) { name } }", """{ "n": null }""", """["__type"]""")]
    public async Task What_a_default_lets_pass_is_an_error_of_the_field(string query, string variables, string path)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            using var client = host.CreateClient();
            foreach (var (status, answer) in await AskAsync(client, query, variables))
            {
                Assert.Equal(HttpStatusCode.OK, status);
                var error = Assert.Single(answer.At("errors").EnumerateArray());
                Assert.Equal("INVALID_ARGUMENT", error.At("extensions", "code").GetString());
                Assert.Equal(path, error.At("path").GetRawText());
                Assert.True(answer.TryGetProperty("data", out _));
            }

            // A table has no field to leave out.
            using var stored = await client.PostAsync("/q", Json(query, variables));
            Assert.Equal(HttpStatusCode.BadRequest, stored.StatusCode);
        }
    }

    [Fact]
    public async Task The_other_fields_are_answered()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var answer = await host.QueryAsync(
            "query ($c: String = \"SHP\", $l: Language) { plan(code: $c) { name } plans { nodes { code note(language: $l) } } }",
            new Dictionary<string, object?> { ["c"] = null }
        );
        Assert.Single(answer.At("errors").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, answer.At("data", "plan").ValueKind);
        Assert.True(answer.At("data", "plans", "nodes").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("query ($l: Language) { plan(code: \"SHP\") { name(language: $l) } }", "{}")]
    [InlineData("query ($l: Language = EN) { plan(code: \"SHP\") { name(language: $l) } }", "{}")]
    [InlineData("query ($c: String = \"SHP\") { plan(code: $c) { name } }", "{}")]
    [InlineData("query ($i: [String!]! = [\"GDP\"]) { series(indicators: $i, areas: null) { years } }", "{}")]
    [InlineData("query ($a: [String!]) { series(indicators: [\"GDP\"], areas: $a) { years } }", """{ "a": null }""")]
    [InlineData("query ($y: Int) { observations(where: { year: { in: [2020, $y] } }) { totalCount } }", "{}")]
    [InlineData("query ($y: Int) { observations(first: $y) { totalCount } }", """{ "y": null }""")]
    public async Task What_may_be_null_or_missing_goes_on(string query, string variables)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            using var client = host.CreateClient();
            foreach (var (status, answer) in await AskAsync(client, query, variables))
            {
                Assert.Equal(HttpStatusCode.OK, status);
                Assert.False(answer.TryGetProperty("errors", out _), answer.GetRawText());
            }
        }
    }

    [Fact]
    public async Task A_persisted_document_is_no_different()
    {
        const string query = "query ($c: String = \"SHP\") { plan(code: $c) { name } }";
        var hash = Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(query))
        );
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        using var first = await client.PostAsJsonAsync("/graphql", new { query, extensions });
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var second = await client.GetAsync(
            new Uri(
                $"/graphql?extensions={Uri.EscapeDataString(JsonSerializer.Serialize(extensions))}&variables={Uri.EscapeDataString("""{ "c": null }""")}",
                UriKind.Relative
            )
        );
        using var answer = JsonDocument.Parse(await second.Content.ReadAsStringAsync());
        Assert.Equal("INVALID_ARGUMENT", answer.RootElement.At("errors")[0].At("extensions", "code").GetString());
    }

    /// <summary>By POST and by GET.</summary>
    private static async Task<List<(HttpStatusCode Status, JsonElement Answer)>> AskAsync(
        HttpClient client,
        string query,
        string variables
    )
    {
        var answers = new List<(HttpStatusCode, JsonElement)>();
        foreach (
            var request in new HttpRequestMessage[]
            {
                new(HttpMethod.Post, "/graphql") { Content = Json(query, variables) },
                new(
                    HttpMethod.Get,
                    $"/graphql?query={Uri.EscapeDataString(query)}&variables={Uri.EscapeDataString(variables)}"
                ),
            }
        )
        {
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
            using var response = await client.SendAsync(request);
            answers.Add((response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>()));
            request.Dispose();
        }

        return answers;
    }

    private static StringContent Json(string query, string variables) =>
        new(
            $$"""{ "query": {{JsonSerializer.Serialize(query)}}, "variables": {{variables}} }""",
            Encoding.UTF8,
            "application/json"
        );
}
