using OpenUrban.Api.Tests.Execution;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Coercion;

/// <summary>The hosts that all parts ask, and the places of their schema, which are looked for once.</summary>
public sealed class CoercionHosts : IAsyncDisposable
{
    private readonly HostPairs pairs = new();
    private ArgumentSchema? schema;

    public ValueTask DisposeAsync() => pairs.DisposeAsync();

    internal Task<HostPair> GetAsync(Engine engine) => pairs.GetAsync(engine);

    /// <summary>The same on each engine: all have the same data.</summary>
    internal async Task<ArgumentSchema> SchemaAsync()
    {
        var pair = await GetAsync(Engine.Sqlite);
        return schema ??= await ArgumentSchema.LoadAsync(async query =>
            (await pair.EqualAsync(CoercionCheck.Body(query, "{}"))).Body
        );
    }
}
