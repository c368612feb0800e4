using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Http;

namespace OpenUrban.GraphQL.Tests.PersistedDocuments;

/// <summary>Automatic persisted queries, as Apollo's and urql's clients send them.</summary>
public sealed class AutomaticDocumentTests
{
    [Fact]
    public async Task A_text_that_was_sent_once_is_known_by_its_hash()
    {
        var query = $"{{ first: __typename # {Guid.NewGuid()}\n}}";

        var before = await AskAsync(null, Hash(query));
        var sent = await AskAsync(query, Hash(query));
        var after = await AskAsync(null, Hash(query));

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", before.Code);
        Assert.Equal("PersistedQueryNotFound", before.ErrorMessage);
        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal("""{"data":{"first":"Query"}}""", sent.Body);
        Assert.Equal(sent.Body, after.Body);
    }

    [Fact]
    public async Task The_hash_is_enough_in_an_address()
    {
        var query = $"{{ __typename # {Guid.NewGuid()}\n}}";
        await AskAsync(query, Hash(query));
        var extensions = Uri.EscapeDataString(
            $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash(query)}}}"}}"""
        );

        var byExtensions = await Answer.ToGetAsync($"?extensions={extensions}");
        var byPath = await Answer.ToGetAsync($"/persisted/{Hash(query)}");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", byExtensions.Body);
        Assert.Equal(byExtensions.Body, byPath.Body);
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ broken")]
    [InlineData("{ books { nodes { code(nothing: 1) } } }")]
    public async Task What_was_refused_is_not_kept(string query)
    {
        var sent = await AskAsync(query, Hash(query));
        var after = await AskAsync(null, Hash(query));

        Assert.NotEqual("PERSISTED_QUERY_NOT_FOUND", sent.Code);
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", after.Code);
    }

    [Fact]
    public async Task A_hash_of_another_text_is_refused()
    {
        var answer = await AskAsync("{ __typename }", Hash("{ other: __typename }"));

        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Contains("SHA-256", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"persistedQuery": 7}""")]
    [InlineData("""{"persistedQuery": {"version": 2, "sha256Hash": "00"}}""")]
    [InlineData("""{"persistedQuery": {"version": 1}}""")]
    [InlineData("""{"persistedQuery": {"version": 1, "sha256Hash": "xyz"}}""")]
    [InlineData("""{"persistedQuery": {"version": 1, "sha256Hash": 12}}""")]
    public async Task An_extension_of_another_shape_is_refused(string extensions)
    {
        var answer = await Answer.ToPostAsync($$"""{"query": "{ __typename }", "extensions": {{extensions}}}""");

        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Contains("sha256Hash", answer.ErrorMessage, StringComparison.Ordinal);
    }

    private static Task<Answer> AskAsync(string? query, string hash) =>
        Answer.ToPostAsync(
            JsonSerializer.Serialize(
                new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } }
            )
        );

    private static string Hash(string query) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));
}
