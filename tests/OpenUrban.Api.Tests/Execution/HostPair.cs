using System.Text;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Execution;

/// <summary>The pairs of hosts that the tests of a class share: they ask one after another.</summary>
public sealed class HostPairs : IAsyncDisposable
{
    private readonly Dictionary<Engine, HostPair> pairs = [];

    internal async Task<HostPair> GetAsync(Engine engine)
    {
        if (!pairs.TryGetValue(engine, out var pair))
        {
            pairs[engine] = pair = await HostPair.CreateAsync(engine);
        }

        return pair;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var pair in pairs.Values)
        {
            await pair.DisposeAsync();
        }
    }
}

/// <summary>Two hosts over one database: one has its values in memory, and one reads them from the database.</summary>
internal sealed class HostPair : IAsyncDisposable
{
    /// <summary>What queries at random ask for is often more than one answer may have.</summary>
    private static readonly (string Key, string Value) Limit = ("GraphQL:Limits:Cells", "10000000");

    private readonly ApiHost memory;
    private readonly ApiHost store;
    private readonly HttpClient memoryClient;
    private readonly HttpClient storeClient;

    private HostPair(ApiHost memory, ApiHost store)
    {
        (this.memory, this.store) = (memory, store);
        (memoryClient, storeClient) = (memory.CreateClient(), store.CreateClient());
    }

    public static async Task<HostPair> CreateAsync(Engine engine) =>
        new(
            await ApiHost.CreateAsync(engine, ("Cache:Enabled", "false"), Limit),
            await ApiHost.CreateAsync(engine, [.. ApiHost.Stored, Limit])
        );

    /// <summary>The same over a database of the test's own.</summary>
    public static HostPair Over(TestDatabase database) =>
        new(
            ApiHost.Over(database, ("Cache:Enabled", "false"), Limit),
            ApiHost.Over(database, [.. ApiHost.Stored, Limit])
        );

    /// <summary>Asks both, which have to answer, and compares.</summary>
    /// <param name="body">The body of the request.</param>
    /// <param name="release">The release that is asked; null for the current one.</param>
    public async Task SameAsync(string body, int? release = null)
    {
        var (status, answer) = await AskAsync(memoryClient, body, release);
        var (expectedStatus, expected) = await AskAsync(storeClient, body, release);
        Assert.True(
            expectedStatus == 200 && !expected.StartsWith("{\"errors\"", StringComparison.Ordinal),
            $"{body}\n{expected}"
        );
        Assert.True(expected == answer && expectedStatus == status, $"{body}\nexpected {expected}\nbut was  {answer}");
    }

    /// <summary>Asks both, whatever they say, and compares.</summary>
    public async Task<(int Status, string Body)> EqualAsync(string body, int? release = null)
    {
        var answers = await Task.WhenAll(AskAsync(memoryClient, body, release), AskAsync(storeClient, body, release));
        var (answer, expected) = (answers[0], answers[1]);
        Assert.True(expected == answer, $"{body}\nexpected {expected}\nbut was  {answer}");
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        memoryClient.Dispose();
        storeClient.Dispose();
        await memory.DisposeAsync();
        await store.DisposeAsync();
    }

    private static async Task<(int Status, string Body)> AskAsync(HttpClient client, string body, int? release = null)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            release is { } number ? $"/graphql?release={number}" : "/graphql"
        )
        {
            Content = content,
        };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
