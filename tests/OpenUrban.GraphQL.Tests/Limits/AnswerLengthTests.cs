using System.Net;
using System.Text;
using System.Text.Json;
using OpenUrban.GraphQL.Tests.Library;

namespace OpenUrban.GraphQL.Tests.Limits;

/// <summary>The limit in bytes, which is kept while an answer is written.</summary>
public sealed class AnswerLengthTests
{
    private const string Query = "{ books(first: 60) { nodes { code title author { name } } } }";

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_answer_is_as_long_as_it_may_be_and_not_a_byte_longer(bool withReceipt)
    {
        var whole = await AskAsync(await HostAsync(int.MaxValue), withReceipt);
        var host = await HostAsync(whole.Length - 1);

        Assert.Equal(whole, await AskAsync(await HostAsync(whole.Length), withReceipt));
        for (var i = 0; i < 2; i++)
        {
            var answer = JsonDocument.Parse(await AskAsync(host, withReceipt)).RootElement;

            var error = Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions");
            Assert.Equal("RESULT_TOO_LARGE", error.GetProperty("code").GetString());
            Assert.Equal(whole.Length - 1, error.GetProperty("limit").GetInt32());
            Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
            Assert.Equal(withReceipt, answer.TryGetProperty("extensions", out _));
            Assert.Equal(0, host.Cache.Count);
        }
    }

    [Fact]
    public async Task A_shorter_part_is_named_that_is_short_enough()
    {
        var host = await HostAsync(mostBytes: 2_000);

        var answer = await host.QueryAsync(Query);

        var smaller = answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("smallerQuery").GetString();
        var data = await host.DataAsync(smaller!);
        Assert.NotEmpty(data.GetProperty("books").GetProperty("nodes").EnumerateArray());
    }

    private static Task<LibraryHost> HostAsync(int mostBytes) =>
        LibraryHost.CreateInMemoryAsync(options => options.Limits.Bytes = mostBytes);

    private static async Task<string> AskAsync(LibraryHost host, bool withReceipt)
    {
        using var client = host.Client();
        using var body = new StringContent(
            JsonSerializer.Serialize(new { query = Query, extensions = new { receipt = withReceipt } }),
            Encoding.UTF8,
            "application/json"
        );
        using var response = await client.PostAsync("/graphql", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);

        // Each letter a byte, so that the length of the text is that of the answer.
        return Encoding.Latin1.GetString(bytes);
    }
}
