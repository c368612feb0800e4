using System.Text.Json.Nodes;
using OpenUrban.Api.Tests.Filtering;

namespace OpenUrban.Api.Tests.Paging;

/// <summary>A random <c>order</c> over the schema's input types, and what it means in memory: ties are broken by key.</summary>
internal sealed class RandomOrder : IComparer<object>
{
    private readonly List<(Func<object, object?> Value, bool Descending)> keys = [];

    public RandomOrder(SchemaInputs inputs, Random random, string input)
    {
        foreach (var _ in Enumerable.Range(0, random.Next(5)))
        {
            var (path, type) = (new List<string>(), input);
            while (inputs.Values(type) is null)
            {
                var members = inputs.Fields(type).ToList();
                var (name, inner) = members[random.Next(members.Count)];
                path.Add(name);
                type = inner;
            }

            var descending = random.Next(2) == 0;
            keys.Add((row => MemoryRows.Plain(path.Aggregate((object?)row, MemoryRows.Member)), descending));
            JsonNode element = JsonValue.Create(descending ? "DESC" : "ASC");
            Argument.Add(
                path.AsEnumerable().Reverse().Aggregate(element, (inner, name) => new JsonObject { [name] = inner })
            );
        }
    }

    /// <summary>The value of the argument.</summary>
    public JsonArray Argument { get; } = [];

    public int Compare(object? x, object? y)
    {
        foreach (var (value, descending) in keys)
        {
            var comparison = RowOrder.Compare(value(x!), value(y!));
            if (comparison != 0)
            {
                return descending ? -comparison : comparison;
            }
        }

        return RowOrder.Keys.Compare(MemoryRows.KeysOf(x!), MemoryRows.KeysOf(y!));
    }
}
