using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>Queries to be stored are read as those that are asked, and refused in the same way.</summary>
public sealed class SentDocumentTests
{
    private const string Query =
        "query Q($code: String = \"GDP\") { indicators(where: { code: { eq: $code } }) { nodes { code } } }";

    [Theory]
    [InlineData("\"What it asks\" " + Query)]
    [InlineData(Query + " # C:\\Users")]
    [InlineData("# \\u{\r\"\"\"What\n\\d\"\"\" " + Query)]
    [InlineData(
        "query Q(\"Which\" $code: String = \"GDP\") { indicators(where: { code: { eq: $code } }) { nodes { code } } }"
    )]
    [InlineData("\uFEFF" + Query)]
    public async Task Comments_and_descriptions_do_not_change_the_address(string query)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var exports = new ExportClient(client);

        var plain = await exports.StoreAsync(Query);
        var hash = await exports.StoreAsync(query);

        Assert.Equal(plain, hash);
        Assert.Contains("GDP", await exports.TextAsync(hash, "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escapes_of_characters_are_those_characters()
    {
        using var exports = new ExportClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        var hash = await exports.StoreAsync(
            "{ districts(where: { name: { zhHans: { contains: \"\\u{6D66}\\u{4E1C}\" } } }) { nodes { code } } }"
        );

        Assert.Contains("310115", await exports.TextAsync(hash, "csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ districts { nodes { code } } } # \\d", 201)]
    [InlineData("{ districts(where: { code: { eq: \"\\d\" } }) { nodes { code } } }", 400, "SYNTAX_ERROR")]
    [InlineData("{ districts(where: { code: { eq: \"\\uD83D\" } }) { nodes { code } } }", 400, "SYNTAX_ERROR")]
    [InlineData("\"d\" { districts { nodes { code } } }", 400, "SYNTAX_ERROR")]
    [InlineData("{\r districts(\r }", 400, "SYNTAX_ERROR")]
    [InlineData("mutation { a }", 400, "VALIDATION_FAILED", "no mutations")]
    [InlineData("subscription S { a }", 400, "VALIDATION_FAILED", "no subscriptions")]
    [InlineData("{ plans { totalCount } } type X { a: Int }", 400, "VALIDATION_FAILED", "definitions of types")]
    [InlineData(
        "{ plans { totalCount } } extend type Plan { a: Int }",
        400,
        "VALIDATION_FAILED",
        "definitions of types"
    )]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", 400, "TOO_DEEP")]
    [InlineData("{ nodes(ids: null) { id } }", 400, "VALIDATION_FAILED", "[ID!]!")]
    public async Task A_document_is_refused_as_elsewhere(
        string query,
        int status,
        string? code = null,
        string? message = ""
    )
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        using var answer = await client.PostAsJsonAsync("/q", new { query });

        Assert.Equal(status, (int)answer.StatusCode);
        if (code is not null)
        {
            var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).At("errors")[0];
            Assert.Equal(code, error.At("extensions", "code").GetString());
            Assert.Contains(message!, error.At("message").GetString()!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refusal_has_ten_errors_at_most()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        foreach (
            var query in new[]
            {
                $"{{ __typename {string.Concat(Enumerable.Repeat("@aa ", 40))} }}",
                $"{{ districts {{ nodes {{ {string.Join(' ', Enumerable.Range(0, 500).Select(i => $"x{i}"))} }} }} }}",
                $"query ({string.Join(' ', Enumerable.Range(0, 100).Select(i => $"$v{i}: Int!"))}) {{ districts {{ totalCount }} }}",
            }
        )
        {
            using var answer = await client.PostAsJsonAsync("/q", new { query });

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var errors = (await answer.Content.ReadFromJsonAsync<JsonElement>()).At("errors");
            Assert.Equal(10, errors.GetArrayLength());
            Assert.Contains("more than 10 errors", errors[9].At("message").GetString()!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/q", 201)]
    [InlineData("/graphql", 200)]
    public async Task A_byte_order_mark_before_a_body_is_ignored(string path, int status)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var content = Body("\uFEFF{\"query\":\"{ plans { nodes { code } } }\"}");

        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/q/ranking")]
    [InlineData("/q/ranking.csv")]
    [InlineData("/q/ranking.html")]
    public async Task A_byte_order_mark_before_variables_is_ignored(string path)
    {
        using var exports = new ExportClient((await ApiHost.GetAsync(Engine.Sqlite)).CreateClient());

        using var plain = await exports.GetAsync($"{path}?variables={{}}");
        using var marked = await exports.GetAsync($"{path}?variables=%EF%BB%BF{{}}");
        using var empty = await exports.GetAsync($"{path}?variables=");

        Assert.Equal(plain.StatusCode, marked.StatusCode);
        Assert.Equal(plain.StatusCode, empty.StatusCode);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await marked.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/q", "gzip")]
    [InlineData("/q", "br")]
    [InlineData("/q", "identity, deflate")]
    [InlineData("/graphql", "gzip")]
    [InlineData("/graphql", "br")]
    public async Task A_coded_body_is_415(string path, string coding)
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();
        using var content = Body("{\"query\":\"{ plans { nodes { code } } }\"}");
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);

        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(["identity"], answer.Headers.GetValues("Accept-Encoding"));
        Assert.Equal(
            "UNSUPPORTED_MEDIA_TYPE",
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).At("errors")[0].At("extensions", "code").GetString()
        );
    }

    private static ByteArrayContent Body(string json) =>
        new(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
