using OpenUrban.Testing;

namespace OpenUrban.Seed.Tests.Commands;

/// <summary>One database with release 1 for tests that must not change it.</summary>
public sealed class Release1 : IAsyncLifetime
{
    internal TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.CreateLoadedAsync(Engine.Sqlite);

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
