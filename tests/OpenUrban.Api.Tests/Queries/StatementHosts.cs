using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Queries;

/// <summary>Hosts that only the tests of this collection ask, one after another: so that their statements can be told apart.</summary>
[CollectionDefinition(nameof(StatementHosts))]
public sealed class StatementHosts : ICollectionFixture<StatementHosts>, IAsyncDisposable
{
    private readonly Dictionary<Engine, ApiHost> hosts = [];

    public async Task<ApiHost> GetAsync(Engine engine)
    {
        if (!hosts.TryGetValue(engine, out var host))
        {
            // Pages of 50 within pages of 50 cost more than a client may ask for.
            hosts[engine] = host = await ApiHost.CreateAsync(
                engine,
                [("GraphQL:Limits:Cells", "1000000000"), .. ApiHost.Stored]
            );

            // The first request starts the host, which reads the database as well.
            await host.QueryAsync("{ __typename }");
        }

        return host;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.Values)
        {
            await host.DisposeAsync();
        }
    }
}
