using System.Globalization;
using System.Text.Json;
using OpenUrban.Api.Tests.Schema;
using OpenUrban.Testing;
using Xunit.Abstractions;

namespace OpenUrban.Api.Tests.Compilation;

/// <summary>Compiled operations, answered from memory, give the same bytes as GraphQL.NET does from the database.</summary>
[Trait("Category", "Slow")]
public sealed class SameAnswerTests(HostPairs pairs, ITestOutputHelper output) : IClassFixture<HostPairs>
{
    /// <summary>Set the variable to 5000 for a thorough run, which takes two minutes.</summary>
    private static int Count =>
        int.Parse(Environment.GetEnvironmentVariable("OPENURBAN_TEST_QUERIES") ?? "600", CultureInfo.InvariantCulture);

    [Theory, EngineData]
    public async Task Examples_and_known_queries_have_the_same_bytes(Engine engine)
    {
        var pair = await pairs.GetAsync(engine);
        var left = new List<string>();
        var queries = ExampleTests.Bodies().Concat(Known()).ToList();
        foreach (var (name, body) in queries)
        {
            if (!await pair.SameAsync(body))
            {
                left.Add(name);
            }
        }

        output.WriteLine($"Left to ordinary execution: {string.Join(", ", left)}");

        // What releases changed, only the database knows.
        Assert.All(left, name => Assert.Matches("release-changes", name));
    }

    [Theory, EngineData]
    public async Task Generated_queries_have_the_same_bytes(Engine engine)
    {
        // On PostgreSQL fewer: what is in memory is the same.
        var count = engine == Engine.Sqlite ? Count : 200;
        var pair = await pairs.GetAsync(engine);
        var queries = new RandomQuery(new Random(20261123), await SampleData.OfAsync(engine));
        var taken = 0;
        for (var i = 0; i < count; i++)
        {
            taken += await pair.SameAsync(queries.Next()) ? 1 : 0;
        }

        output.WriteLine($"{taken} of {count} were taken.");
        Assert.True(taken >= 0.95 * count, $"{taken} of {count} were taken.");
    }

    internal static IEnumerable<(string Name, string Body)> Known() =>
        Directory
            .EnumerateFiles(Golden.Source("Queries"), "*.graphql")
            .Order()
            .Select(file => (Path.GetFileName(file), JsonSerializer.Serialize(new { query = File.ReadAllText(file) })));
}
