using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;
using OpenUrban.Testing;

namespace OpenUrban.GraphQL.Tests.Errors;

public sealed class ErrorTests
{
    [Theory, EngineData]
    public async Task A_fault_of_the_server_tells_nothing_of_its_inside(Engine engine)
    {
        var host = await LibraryHost.GetAsync(engine);

        var answer = await host.QueryAsync("{ broken books(first: 1) { nodes { code faulty } } }");

        var errors = answer.GetProperty("errors");
        Assert.Equal(2, errors.GetArrayLength());
        foreach (var error in errors.EnumerateArray())
        {
            Assert.Equal("""{"code":"INTERNAL"}""", error.GetProperty("extensions").GetRawText());
        }

        foreach (
            var inside in new[]
            {
                "Exception",
                "SELECT",
                "secret",
                "swordfish",
                "sqlite",
                "npgsql",
                "nowhere",
                "   at ",
            }
        )
        {
            Assert.DoesNotContain(inside, errors.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, EngineData]
    public async Task An_error_in_one_field_leaves_the_others_intact(Engine engine)
    {
        var host = await LibraryHost.GetAsync(engine);

        var answer = await host.QueryAsync(
            "{ before: books { totalCount } broken refused wrong: books(first: 1000) { totalCount } after: books { totalCount } }"
        );

        // PostgreSQL refuses every statement of a transaction after one that failed; the library opens none.
        var errors = answer.GetProperty("errors").EnumerateArray();
        Assert.Equal(
            ["broken", "refused", "wrong"],
            errors.Select(e => e.GetProperty("path")[0].GetString()).Order(StringComparer.Ordinal)
        );
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
    }

    [Fact]
    public async Task An_error_in_a_field_that_can_be_null_leaves_the_others_intact()
    {
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync("{ broken refused books(first: 1) { nodes { code faulty } totalCount } }");

        var data = answer.GetProperty("data");
        Assert.Equal(JsonValueKind.Null, data.GetProperty("broken").ValueKind);
        Assert.Equal(host.Books.Count, data.GetProperty("books").GetProperty("totalCount").GetInt32());
        Assert.Equal(3, answer.GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("{", "SYNTAX_ERROR")]
    [InlineData("{ nothing }", "VALIDATION_FAILED")]
    [InlineData("query A { __typename } query B { __typename }", "VALIDATION_FAILED")]
    [InlineData("mutation { x }", "VALIDATION_FAILED")]
    [InlineData("subscription { x }", "VALIDATION_FAILED")]
    [InlineData("fragment F on Query { __typename }", "VALIDATION_FAILED")]
    [InlineData("query($n: Int!) { books(first: $n) { totalCount } }", "INVALID_VARIABLE")]
    [InlineData("{ books(first: 99999999999999999999) { totalCount } }", "VALIDATION_FAILED")]
    [InlineData("{ books(where: { publishedOn: { eq: \"2024-02-30\" } }) { totalCount } }", "VALIDATION_FAILED")]
    [InlineData("{ books(where: { pages: { eq: \"1\" } }) { totalCount } }", "VALIDATION_FAILED")]
    [InlineData("{ node(id: \"Qm9vaw==\") { id } }", "INVALID_ID")]
    [InlineData("{ node(id: \"Tm90aGluZzox\") { id } }", "INVALID_ID")]
    [InlineData("{ refused }", "NOT_FOUND")]
    public async Task Every_error_has_a_documented_code(string query, string code)
    {
        var host = await LibraryHost.GetAsync();

        var answer = await host.QueryAsync(query);

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(code, extensions.GetProperty("code").GetString());
        Assert.DoesNotContain("Exception", answer.GetRawText(), StringComparison.Ordinal);
    }
}
