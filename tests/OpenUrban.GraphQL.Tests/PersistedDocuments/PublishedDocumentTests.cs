using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Http;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.PersistedDocuments;

public sealed class PublishedDocumentTests
{
    [Fact]
    public async Task A_document_is_found_by_its_name()
    {
        var answer = await Answer.ToGetAsync("/persisted/type");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    public async Task A_document_is_found_by_its_hash(string prefix)
    {
        var answer = await Answer.ToGetAsync($"/persisted/{prefix}{await HashAsync("type")}");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer.Body);
    }

    [Fact]
    public async Task The_operation_stands_in_the_path_and_variables_in_the_address()
    {
        var host = await LibraryHost.GetAsync();

        var page = await Answer.ToGetAsync("""/persisted/books/Page?variables={"first":3}""");
        var count = await Answer.ToGetAsync("/persisted/books/Count");

        Assert.Equal(3, page.Json.GetProperty("data").GetProperty("books").GetProperty("nodes").GetArrayLength());
        Assert.Equal(
            host.Books.Count,
            count.Json.GetProperty("data").GetProperty("books").GetProperty("totalCount").GetInt32()
        );
    }

    [Theory]
    [InlineData("documentId")]
    [InlineData("id")]
    public async Task A_body_names_a_document(string parameter)
    {
        var body = JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                [parameter] = "books",
                ["operationName"] = "Page",
                ["variables"] = new { first = 4 },
            }
        );

        var answer = await Answer.ToPostAsync(body);

        Assert.Equal(4, answer.Json.GetProperty("data").GetProperty("books").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Several_operations_need_a_name()
    {
        var answer = await Answer.ToGetAsync("/persisted/books");

        Assert.Equal("VALIDATION_FAILED", answer.Code);
    }

    [Theory]
    [InlineData("/persisted/nothing")]
    [InlineData("/persisted/..%2Ftype")]
    [InlineData("/persisted/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("?documentId=nothing")]
    public async Task What_is_not_stored_is_said_not_to_be(string address)
    {
        var answer = await Answer.ToGetAsync(address, "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", answer.Code);
    }

    [Fact]
    public async Task A_document_and_a_name_contradict_each_other()
    {
        var answer = await Answer.ToGetAsync("/persisted/type?query={__typename}");

        Assert.Equal("BAD_REQUEST", answer.Code);
    }

    private static async Task<string> HashAsync(string name) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Documents", $"{name}.graphql"))
                )
            )
        );
}
