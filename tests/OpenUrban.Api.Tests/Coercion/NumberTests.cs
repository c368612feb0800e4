using System.Net;
using System.Text;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Coercion;

/// <summary>Numbers of JSON are numbers, however they are written; and what no double holds is refused, wherever it comes from.</summary>
public sealed class NumberTests
{
    private const string Districts =
        "query ($v: Float, $w: DistrictFilterInput, $l: [Float]) { "
        + "a: districts(where: { areaKm2: { lt: $v } }) { totalCount } "
        + "b: districts(where: $w) { totalCount } "
        + "c: districts(where: { areaKm2: { nin: $l } }) { totalCount } }";

    private const string Years =
        "query ($y: Int, $in: [Int!], $w: ObservationFilterInput) { "
        + "a: observations(first: 1, where: { year: { eq: $y } }) { totalCount } "
        + "b: observations(first: 1, where: { year: { in: $in } }) { totalCount } "
        + "c: observations(first: 1, where: $w) { totalCount } "
        + "series(indicators: [\"GDP\"], from: $y) { years } }";

    public static TheoryData<string> BeyondDouble =>
        [
            .. from number in new[] { "1e999", "-1e999", $"1{new string('0', 400)}", "1.8e308" }
            from place in new[]
            {
                """{ "v": # }""",
                """{ "w": { "areaKm2": { "gt": # } } }""",
                """{ "w": { "or": [{ "areaKm2": { "in": [1, #] } }] } }""",
                """{ "l": [#] }""",
                """{ "l": # }""",
            }
            select place.Replace("#", number, StringComparison.Ordinal),
        ];

    [Theory, MemberData(nameof(BeyondDouble))]
    public async Task What_no_double_holds_is_refused_wherever_it_stands(string variables)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            using var client = host.CreateClient();
            foreach (var receipt in new[] { "0", "1" })
            {
                foreach (var answer in await AskAsync(client, Districts, variables, $"receipt={receipt}"))
                {
                    Assert.Equal(("INVALID_VARIABLE", HttpStatusCode.BadRequest), (CodeOf(answer.Body), answer.Status));
                }
            }

            using var stored = await client.PostAsync("/q", Json(Districts, variables));
            Assert.Equal(HttpStatusCode.BadRequest, stored.StatusCode);
            Assert.Equal("INVALID_VARIABLE", CodeOf(await stored.Content.ReadAsStringAsync()));
        }
    }

    [Theory]
    [InlineData("""{ "v": 1e-400 }""", """{ "v": 0 }""")]
    [InlineData("""{ "v": -1e-400 }""", """{ "v": 0 }""")]
    [InlineData("""{ "v": 1000, "undeclared": { "a": [1e999, -1e999] } }""", """{ "v": 1000 }""")]
    public async Task What_is_too_small_is_nothing_and_what_is_not_declared_is_not_looked_at(
        string variables,
        string plain
    )
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        var expected = await AskAsync(client, Districts, plain, "receipt=1");
        var answers = await AskAsync(client, Districts, variables, "receipt=1");
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(DataOf(expected[0].Body), DataOf(answers[0].Body));
        Assert.Equal(DataOf(expected[1].Body), DataOf(answers[1].Body));
    }

    [Fact]
    public async Task Extensions_that_nobody_reads_may_hold_any_number()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var content = new StringContent(
            """{ "query": "{ plans { totalCount } }", "extensions": { "receipt": true, "mine": [1e999, { "a": -1e999 }] } }""",
            Encoding.UTF8,
            "application/json"
        );
        using var answer = await client.PostAsync("/graphql", content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\"receipt\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020.0")]
    [InlineData("2.02e3")]
    [InlineData("2020.000000000000000000000000000000000000")]
    [InlineData("202000E-2")]
    [InlineData("0.2020e+4")]
    public async Task A_whole_number_is_one_however_it_is_written(string number)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            using var client = host.CreateClient();
            var plain = await AskAsync(client, Years, YearVariables("2020"), "receipt=0");
            var answers = await AskAsync(client, Years, YearVariables(number), "receipt=0");
            Assert.Equal(plain, answers);
            Assert.All(plain, a => Assert.Equal((HttpStatusCode.OK, ""), (a.Status, CodeOf(a.Body))));

            var hash = await StoreAsync(client, YearVariables("2020"));
            Assert.Equal(hash, await StoreAsync(client, YearVariables(number)));
        }
    }

    [Theory]
    [InlineData("2020.5")]
    [InlineData("2147483648.0")]
    [InlineData("-2.147483649e9")]
    [InlineData("1e999")]
    [InlineData("2020.000000000000000000000000000000000001")]
    [InlineData("\"2020\"")]
    [InlineData("\"2020.0\"")]
    [InlineData("true")]
    public async Task What_is_no_whole_number_of_32_bits_stays_refused(string number)
    {
        foreach (
            var host in new[] { await ApiHost.GetAsync(Engine.Sqlite), await ApiHost.GetStoredAsync(Engine.Sqlite) }
        )
        {
            using var client = host.CreateClient();
            var answers = await AskAsync(client, Years, YearVariables(number), "receipt=0");
            Assert.All(
                answers,
                a => Assert.Equal((HttpStatusCode.BadRequest, "INVALID_VARIABLE"), (a.Status, CodeOf(a.Body)))
            );
        }
    }

    [Theory]
    [InlineData("{ districts(first: 5.0) { totalCount } }")]
    [InlineData("{ observations(first: 1, where: { year: { eq: 2.02e3 } }) { totalCount } }")]
    [InlineData("query ($y: Int = 2020.0) { observations(first: 1, where: { year: { eq: $y } }) { totalCount } }")]
    public async Task A_document_tells_whole_numbers_from_others(string query)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        var answer = (await AskAsync(client, query, "{}", "receipt=0"))[0];
        Assert.Equal((HttpStatusCode.BadRequest, "VALIDATION_FAILED"), (answer.Status, CodeOf(answer.Body)));
    }

    /// <summary>Persisted documents have their variables from the address or the body as all others have.</summary>
    [Fact]
    public async Task Published_documents_take_numbers_in_the_same_way()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
        var found = 0;
        foreach (
            var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "schema", "operations"), "*.graphql")
        )
        {
            var match = System.Text.RegularExpressions.Regex.Match(
                await File.ReadAllTextAsync(file),
                @"\$(?<name>\w+): Int\b",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(1)
            );
            if (!match.Success)
            {
                continue;
            }

            found++;
            var path = $"/graphql/persisted/{Path.GetFileNameWithoutExtension(file)}?variables=";
            var name = match.Groups["name"].Value;
            var infinite = await GetAsync(client, path + Escaped($$"""{ "{{name}}": 1e999 }"""));
            Assert.Equal((HttpStatusCode.BadRequest, "INVALID_VARIABLE"), (infinite.Status, CodeOf(infinite.Body)));
            Assert.Equal(
                await GetAsync(client, path + Escaped($$"""{ "{{name}}": 5 }""")),
                await GetAsync(client, path + Escaped($$"""{ "{{name}}": 5.0 }"""))
            );
        }

        Assert.True(found > 0, "No published document has a variable of type Int.");
    }

    private static string YearVariables(string number) =>
        """{ "y": #, "in": [#, 2015], "w": { "or": [{ "year": { "eq": # } }] } }""".Replace(
            "#",
            number,
            StringComparison.Ordinal
        );

    /// <summary>By POST and by GET.</summary>
    private static async Task<List<(HttpStatusCode Status, string Body)>> AskAsync(
        HttpClient client,
        string query,
        string variables,
        string parameters
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/graphql?{parameters}")
        {
            Content = Json(query, variables),
        };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var posted = await client.SendAsync(request);
        return
        [
            (posted.StatusCode, await posted.Content.ReadAsStringAsync()),
            await GetAsync(client, $"/graphql?{parameters}&query={Escaped(query)}&variables={Escaped(variables)}"),
        ];
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<string> StoreAsync(HttpClient client, string variables)
    {
        const string rows =
            "query ($y: Int) { observations(first: 1, where: { year: { eq: $y } }) { nodes { year value } } }";
        using var answer = await client.PostAsync("/q", Json(rows, variables));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, body);
        using var described = JsonDocument.Parse(body);
        return described.RootElement.At("hash").GetString()!;
    }

    private static StringContent Json(string query, string variables) =>
        new(
            $$"""{ "query": {{JsonSerializer.Serialize(query)}}, "variables": {{variables}} }""",
            Encoding.UTF8,
            "application/json"
        );

    private static string Escaped(string text) => Uri.EscapeDataString(text);

    private static string CodeOf(string body)
    {
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.TryGetProperty("errors", out var errors)
            ? errors[0].At("extensions", "code").GetString()!
            : "";
    }

    private static string DataOf(string body)
    {
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.At("data").GetRawText();
    }
}
