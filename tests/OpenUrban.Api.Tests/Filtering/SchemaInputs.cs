using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Filtering;

/// <summary>The connections and input types of the schema, as introspection tells them.</summary>
internal sealed class SchemaInputs
{
    private static readonly Lazy<Task<SchemaInputs>> Loaded = new(LoadAsync);

    private readonly Dictionary<string, Dictionary<string, string>> fields = [];
    private readonly Dictionary<string, string[]> enumerations = [];

    /// <summary>The connections of each object type by type and field: the types of where and order.</summary>
    public Dictionary<(string Type, string Field), (string Where, string Order)> Connections { get; } = [];

    /// <summary>The connections of the root type whose rows are entities. The rows of coverage are made of others; it has tests of its own.</summary>
    public IEnumerable<string> RootFields =>
        Connections.Keys.Where(c => c.Type == "Query" && c.Field != "coverage").Select(c => c.Field);

    public static Task<SchemaInputs> GetAsync() => Loaded.Value;

    /// <summary>The fields of an input type with the names of their types, lists unwrapped.</summary>
    public IReadOnlyDictionary<string, string> Fields(string input) => fields[input];

    /// <summary>The values of an enumeration; null for any other type.</summary>
    public string[]? Values(string type) => enumerations.GetValueOrDefault(type);

    private static async Task<SchemaInputs> LoadAsync()
    {
        var host = await ApiHost.GetAsync(Engine.Sqlite);
        const string type = "type { name ofType { name ofType { name ofType { name } } } }";
        var answer = await host.QueryAsync(
            $$"""
            { __schema { types { name kind enumValues { name } inputFields { name {{type}} } fields { name args { name {{type}} } } } } }
            """
        );
        var inputs = new SchemaInputs();
        foreach (var described in answer.At("data", "__schema", "types").EnumerateArray())
        {
            var name = described.At("name").GetString()!;
            switch (described.At("kind").GetString())
            {
                case "INPUT_OBJECT":
                    inputs.fields[name] = TypesOf(described.At("inputFields"));
                    break;
                case "ENUM":
                    inputs.enumerations[name] =
                    [
                        .. described.At("enumValues").EnumerateArray().Select(v => v.At("name").GetString()!),
                    ];
                    break;
                case "OBJECT":
                    foreach (var field in described.At("fields").EnumerateArray())
                    {
                        var arguments = TypesOf(field.At("args"));
                        if (
                            arguments.TryGetValue("where", out var where)
                            && arguments.TryGetValue("order", out var order)
                        )
                        {
                            inputs.Connections[(name, field.At("name").GetString()!)] = (where, order);
                        }
                    }

                    break;
            }
        }

        return inputs;
    }

    private static Dictionary<string, string> TypesOf(JsonElement members) =>
        members
            .EnumerateArray()
            .ToDictionary(m => m.At("name").GetString()!, m => InnermostName(m.At("type")), StringComparer.Ordinal);

    private static string InnermostName(JsonElement type) =>
        type.At("name").GetString() ?? InnermostName(type.At("ofType"));
}
