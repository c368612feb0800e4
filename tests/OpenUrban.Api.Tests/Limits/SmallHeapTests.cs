using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Limits;

/// <summary>A process with little memory outlives what would need much.</summary>
[Trait("Category", "Slow")]
public sealed class SmallHeapTests
{
    private const string Heap400Megabytes = "0x17D78400";

    private const string TwoLevels =
        """{ observations(first: 1000) { nodes { indicator { series(areas: ["310000", "000000", "310101", "310115"]) { observations { indicator { series(areas: ["310000", "000000", "310101", "310115"]) { observations { indicator { code definition } } } } } } } } } }""";

    [Theory]
    [InlineData("10000000")]
    [InlineData("0")]
    public async Task Six_questions_over_two_levels_of_lists_at_once_are_each_refused_or_answered(string maximumRows)
    {
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        await using var api = ApiProcess.Start(
            database.ConnectionString,
            null,
            ("DOTNET_GCHeapHardLimit", Heap400Megabytes),
            ("Releases__MaximumSnapshotRows", maximumRows)
        );
        using var client = await api.ConnectAsync();
        client.Timeout = TimeSpan.FromSeconds(120);

        // Without the thousand rows it costs less than a client may ask for.
        string[] queries = [TwoLevels, TwoLevels.Replace("first: 1000", "first: 3", StringComparison.Ordinal)];
        foreach (var query in queries)
        {
            var answers = await Task.WhenAll(
                Enumerable.Range(0, 6).Select(i => client.PostAsJsonAsync("/graphql", new { query = $"{query} # {i}" }))
            );
            foreach (var answer in answers)
            {
                using (answer)
                {
                    var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
                    Assert.Contains(
                        answer.StatusCode,
                        (HttpStatusCode[])
                            [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.ServiceUnavailable]
                    );
                    Assert.True(
                        body.TryGetProperty("data", out _)
                            || body.At("errors")[0].At("extensions", "code").GetString()
                                is "TOO_COSTLY"
                                    or "RESULT_TOO_LARGE"
                                    or "UNAVAILABLE",
                        body.GetRawText()[..Math.Min(1_000, body.GetRawText().Length)]
                    );
                }
            }
        }

        using var alive = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.DoesNotContain(api.Log, line => line.Contains("OutOfMemory", StringComparison.Ordinal));
    }
}
