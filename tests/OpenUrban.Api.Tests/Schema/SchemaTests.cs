using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Schema;

/// <summary>The published schema.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task The_schema_is_the_published_one()
    {
        using var client = (await ApiHost.GetAsync(Engine.Sqlite)).CreateClient();

        var sdl = await client.GetStringAsync("/graphql?sdl");

        await Golden.CompareAsync(Path.Combine(Repository.Root, "schema", "openurban.graphql"), sdl);
    }

    [Fact]
    public async Task Everything_in_the_schema_is_described()
    {
        var answer = await (await ApiHost.GetAsync(Engine.Sqlite)).QueryAsync(
            """
            {
              __schema {
                types {
                  name description
                  fields(includeDeprecated: true) { name description args { name description } }
                  inputFields { name description }
                  enumValues(includeDeprecated: true) { name description }
                }
              }
            }
            """
        );

        var types = answer
            .At("data", "__schema", "types")
            .EnumerateArray()
            .Where(t => !t.At("name").GetString()!.StartsWith("__", StringComparison.Ordinal))
            // Those of the specification describe themselves.
            .Where(t => t.At("name").GetString() is not ("String" or "Boolean" or "ID" or "Int" or "Float"))
            .ToList();
        Assert.True(types.Count > 100, $"Only {types.Count} types were found.");
        Assert.Equal([], types.SelectMany(type => Undescribed(type, "")));
    }

    private static IEnumerable<string> Undescribed(JsonElement element, string path)
    {
        path += element.At("name").GetString();
        if (string.IsNullOrWhiteSpace(element.At("description").GetString()))
        {
            yield return path;
        }

        foreach (
            var inner in element
                .EnumerateObject()
                .Where(p => p.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(p => p.Value.EnumerateArray())
                .SelectMany(e => Undescribed(e, $"{path}."))
        )
        {
            yield return inner;
        }
    }
}
