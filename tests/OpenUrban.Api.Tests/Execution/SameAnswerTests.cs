using System.Globalization;
using System.Text.Json;
using OpenUrban.Api.Tests.Schema;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Execution;

/// <summary>Answers have the same bytes whether values are in memory or in the database.</summary>
[Trait("Category", "Slow")]
public sealed class SameAnswerTests(HostPairs pairs) : IClassFixture<HostPairs>
{
    /// <summary>Set the variable to 5000 for a thorough run, which takes two minutes.</summary>
    private static int Count =>
        int.Parse(Environment.GetEnvironmentVariable("OPENURBAN_TEST_QUERIES") ?? "600", CultureInfo.InvariantCulture);

    [Theory, EngineData]
    public async Task Examples_and_known_queries_have_the_same_bytes(Engine engine)
    {
        var pair = await pairs.GetAsync(engine);
        foreach (var (_, body) in ExampleTests.Bodies().Concat(Known()))
        {
            await pair.SameAsync(body);
        }
    }

    [Theory, EngineData]
    public async Task Generated_queries_have_the_same_bytes(Engine engine)
    {
        // On PostgreSQL fewer: what is in memory is the same.
        var count = engine == Engine.Sqlite ? Count : 200;
        var pair = await pairs.GetAsync(engine);
        var queries = new RandomQuery(new Random(20261123), await SampleData.OfAsync(engine));
        for (var i = 0; i < count; i++)
        {
            await pair.SameAsync(queries.Next());
        }
    }

    internal static IEnumerable<(string Name, string Body)> Known() =>
        Directory
            .EnumerateFiles(Golden.Source("Queries"), "*.graphql")
            .Order()
            .Select(file => (Path.GetFileName(file), JsonSerializer.Serialize(new { query = File.ReadAllText(file) })));
}
