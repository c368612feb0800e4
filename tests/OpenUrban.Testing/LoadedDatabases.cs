using System.Collections.Concurrent;

namespace OpenUrban.Testing;

/// <summary>One database an engine that holds the shipped data, made once a test run for tests that only read.</summary>
public static class LoadedDatabases
{
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<TestDatabase>>> Databases = new();

    public static Task<TestDatabase> GetAsync(Engine engine) =>
        Databases.GetOrAdd(engine, e => new Lazy<Task<TestDatabase>>(() => TestDatabase.CreateLoadedAsync(e))).Value;
}
