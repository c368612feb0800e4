using OpenUrban.Testing;

namespace OpenUrban.Api.Tests;

/// <summary>The engines to test on, for theories that have other data as well.</summary>
internal static class Engines
{
    public static IReadOnlyList<Engine> All =>
        TestDatabase.PostgreSqlServer is null ? [Engine.Sqlite] : [Engine.Sqlite, Engine.PostgreSql];
}
