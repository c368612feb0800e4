using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Limits;

/// <summary>Introspection costs what it gives, and what tools ask of the schema stays within the limit.</summary>
public sealed class IntrospectionCostTests
{
    private const string Tools = """
        {
          __schema {
            queryType { name kind }
            types { ...Full }
            directives { name description locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Full on __Type {
          kind name description
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...Input } type { ...Reference } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...Input }
          interfaces { ...Reference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Reference }
        }
        fragment Input on __InputValue { name description type { ...Reference } defaultValue isDeprecated deprecationReason }
        fragment Reference on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
            kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    [Theory]
    [InlineData(Tools)]
    [InlineData("{ __schema { directives { locations args { name defaultValue } } } }")]
    [InlineData("{ __schema { queryType { fields { name args { name } } } } }")]
    [InlineData("{ __type(name: \"Node\") { possibleTypes { name fields { name } } } }")]
    [InlineData("{ __type(name: \"Query\") { fields { args { name type { inputFields { name } } } } } }")]
    [InlineData("{ __schema { types { fields { type { ofType { enumValues { name } } } } } } }")]
    public async Task It_costs_what_it_gives(string query)
    {
        var (cost, leaves) = await AskAsync(query);

        Assert.InRange(leaves, 10, cost);
    }

    [Fact]
    public async Task Asked_for_again_and_again_it_is_refused()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        var names = string.Join(' ', Enumerable.Range(0, 25).Select(i => $"t{i}: types {{ ...Full }}"));

        var answer = await host.QueryAsync(Tools.Replace("types { ...Full }", names, StringComparison.Ordinal));

        var error = answer.At("errors")[0].At("extensions");
        Assert.Equal("TOO_COSTLY", error.At("code").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    private static async Task<(long Cost, long Leaves)> AskAsync(string query)
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        using var client = host.CreateClient();
        using var response = await client.GetAsync(
            new Uri($"/graphql?receipt=1&query={Uri.EscapeDataString(query)}", UriKind.Relative)
        );
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return (answer.At("extensions", "cost", "requested").GetInt64(), Leaves(answer.At("data")));
    }

    private static long Leaves(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Sum(p => Leaves(p.Value)),
            JsonValueKind.Array => value.EnumerateArray().Sum(Leaves),
            _ => 1,
        };
}
