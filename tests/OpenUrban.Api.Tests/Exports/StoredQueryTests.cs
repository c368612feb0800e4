using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>A query has one address, ever after.</summary>
public sealed class StoredQueryTests
{
    private const string Query =
        "query ($code: String!) { series(indicators: [$code], areas: [\"310000\"]) { years values } }";

    [Theory, EngineData]
    public async Task The_same_question_has_the_same_address_however_it_is_laid_out(Engine engine)
    {
        using var client = (await ApiHost.GetAsync(engine)).CreateClient();

        var first = await StoreAsync(client, Query, new { code = "GDP" });
        var again = await StoreAsync(
            client,
            Query.Replace(" ", "\n  ", StringComparison.Ordinal),
            new { code = "GDP", other = 1 }
        );
        var another = await StoreAsync(client, Query, new { code = "POP_RES_YE" });

        Assert.Equal(first.At("hash").GetString(), again.At("hash").GetString());
        Assert.NotEqual(first.At("hash").GetString(), another.At("hash").GetString());

        // The hash is the beginning of what receipts name the question by.
        using var answer = await client.PostAsJsonAsync(
            "/graphql?receipt=1",
            new { query = Query, variables = new { code = "GDP" } }
        );
        var receipt = (await answer.Content.ReadFromJsonAsync<JsonElement>()).At("extensions", "receipt");
        Assert.StartsWith(
            first.At("hash").GetString()!,
            receipt.At("operationHash").GetString()!,
            StringComparison.Ordinal
        );
    }

    [Theory, EngineData]
    public async Task It_survives_a_restart(Engine engine)
    {
        string hash;
        await using (var host = await ApiHost.CreateAsync(engine))
        {
            using var client = new ExportClient(host.CreateClient());
            hash = await client.StoreAsync(Query, new { code = "GDP" });
        }

        await using var other = await ApiHost.CreateAsync(engine);
        using var reader = new ExportClient(other.CreateClient());

        Assert.StartsWith("years,values", await reader.TextAsync(hash, "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_description_names_columns_and_formats()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        var stored = await StoreAsync(client, Query, new { code = "GDP" });

        var description = await client.GetFromJsonAsync<JsonElement>(
            new Uri($"/q/{stored.At("hash").GetString()}", UriKind.Relative)
        );

        Assert.Equal(stored.GetRawText(), description.GetRawText());
        Assert.Equal("years", description.At("columns")[0].At("name").GetString());
        Assert.Equal(
            $"http://localhost/q/{stored.At("hash").GetString()}.csv",
            description.At("formats")[0].At("address").GetString()
        );
    }

    [Fact]
    public async Task Persisted_documents_have_addresses_by_name_and_hash()
    {
        using var client = new ExportClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        var named = await client.TextAsync("ranking", "csv?variables={\"year\":2010}");

        Assert.Contains("5044430", named, StringComparison.Ordinal);
        Assert.DoesNotContain("5681512", named, StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task Its_tag_changes_with_what_the_bytes_depend_on(Engine engine)
    {
        using var client = (await ApiHost.GetAsync(engine)).CreateClient();
        var hash = (await StoreAsync(client, Query, new { code = "GDP" })).At("hash").GetString()!;
        var tags = new List<string>();
        foreach (
            var address in new[]
            {
                "csv",
                "csv?separator=semicolon",
                "csv?language=zh-Hans",
                "csv?asOf=2010-12-31",
                "csv?release=1",
                "tsv",
                "json",
            }
        )
        {
            var uri = new Uri($"/q/{hash}.{address}", UriKind.Relative);
            using var answer = await client.GetAsync(uri);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            tags.Add(answer.Headers.ETag!.ToString());
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            request.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
            using var known = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
            Assert.Equal(answer.Headers.ETag, known.Headers.ETag);
        }

        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task A_day_answers_with_what_was_published_by_then()
    {
        using var client = new ExportClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync(
            "{ series(indicators: [\"URB_RATE\"], areas: [\"000000\"], from: 1996, to: 1996) { years values } }"
        );

        Assert.Equal("29.37", (await client.RowsAsync(hash, "?asOf=1998-12-31"))[0]["values"]);
        Assert.Equal("30.48", (await client.RowsAsync(hash))[0]["values"]);
    }

    [Fact]
    public async Task The_language_of_names_is_that_of_the_address()
    {
        using var client = new ExportClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());
        var hash = await client.StoreAsync("{ districts(first: 2) { nodes { name en: name(language: EN) } } }");

        var row = (await client.RowsAsync(hash, "?language=zh-Hans"))[0];

        Assert.Equal(("黄浦区", "Huangpu District"), (row["name"], row["en"]));
    }

    [Theory]
    [InlineData("/q/0123456789abcdef.csv", 404, "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("/q/%2e%2e%2f%2e%2e%2fetc%2fpasswd.csv", 404, "NOT_FOUND")]
    [InlineData("/q/..%2F..%2Fappsettings.json", 404, "NOT_FOUND")]
    [InlineData("/q/a/b/c.csv", 404, "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("/q/ranking.exe", 404, "NOT_FOUND")]
    [InlineData("/q/ranking.", 404, "NOT_FOUND")]
    [InlineData("/q/ranking.csv%0d%0aSet-Cookie:%20a=b", 404, "NOT_FOUND")]
    [InlineData("/q/ranking%0d%0a.csv", 404, "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("/q/ranking.csv?separator=%0d%0a", 400, "BAD_REQUEST")]
    [InlineData("/q/ranking.csv?bom=1&bom=1", 400, "BAD_REQUEST")]
    [InlineData("/q/ranking.csv?release=0", 400, "BAD_REQUEST")]
    [InlineData("/q/ranking.csv?release=99", 404, "NOT_FOUND")]
    [InlineData("/q/ranking.csv?asOf=yesterday", 400, "BAD_REQUEST")]
    [InlineData("/q/ranking.csv?language=fr", 400, "BAD_REQUEST")]
    [InlineData("/q/ranking.csv?variables=[1]", 400, "BAD_REQUEST")]
    [InlineData("/q/ranking.csv?variables={\"year\":\"x\"}", 400, "INVALID_VARIABLE")]
    [InlineData("/q/ranking.csv?separator=comma&decimal=comma", 400, "BAD_REQUEST")]
    public async Task Nasty_addresses_get_a_clean_refusal(string address, int status, string code)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        var body = await answer.Content.ReadAsStringAsync();
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(answer.Headers.ETag);
        Assert.Equal(code, JsonDocument.Parse(body).RootElement.At("errors")[0].At("extensions", "code").GetString());
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.DoesNotContain("etc", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(6_000)]
    public async Task A_name_that_is_too_long_is_not_found(int length)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var answer = await client.GetAsync(new Uri($"/q/{new string('a', length)}.csv", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", "{\"query\":\"{ plans { nodes { code } } }\"}", 415, "UNSUPPORTED_MEDIA_TYPE")]
    [InlineData("application/json", "{", 400, "BAD_REQUEST")]
    [InlineData("application/json", "{}", 400, "BAD_REQUEST")]
    [InlineData("application/json", "{\"query\":\"{ plans { nodes { code } } \"}", 400, "SYNTAX_ERROR")]
    [InlineData(
        "application/json",
        "{\"query\":\"query A { plans { nodes { code } } } query B { plans { nodes { code } } }\"}",
        400,
        "BAD_REQUEST"
    )]
    [InlineData(
        "application/json",
        "{\"query\":\"query ($n: Int!) { plans(first: $n) { nodes { code } } }\"}",
        400,
        "INVALID_VARIABLE"
    )]
    public async Task What_cannot_be_stored_is_refused_with_a_reason(string type, string body, int status, string code)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var content = new StringContent(body, new MediaTypeHeaderValue(type));

        using var answer = await client.PostAsync(new Uri("/q", UriKind.Relative), content);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(
            code,
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).At("errors")[0].At("extensions", "code").GetString()
        );
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_not_stored()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var answer = await client.PostAsJsonAsync(
            "/q",
            new { query = $"{{ plans {{ nodes {{ code }} }} }} # {new string('x', 70_000)}" }
        );

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static async Task<JsonElement> StoreAsync(HttpClient client, string query, object variables)
    {
        using var answer = await client.PostAsJsonAsync("/q", new { query, variables });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
