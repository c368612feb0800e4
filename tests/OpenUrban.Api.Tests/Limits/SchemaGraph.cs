using System.Text.Json;

namespace OpenUrban.Api.Tests.Limits;

/// <summary>The fields of the schema, as introspection tells them, and the ways from one type to another.</summary>
internal sealed class SchemaGraph
{
    /// <summary>Arguments that have to be given, with values that find much.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["indicators"] = """["POP_RES_YE", "GDP", "POP_CENSUS"]""",
        ["indicator"] = "\"POP_RES_YE\"",
        ["code"] = "\"310000\"",
        ["area"] = "\"310000\"",
        ["text"] = "\"a\"",
        ["number"] = "1",
        ["year"] = "2020",
    };

    private readonly Dictionary<string, List<Field>> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> possible = new(StringComparer.Ordinal);

    public SchemaGraph(JsonElement schema)
    {
        foreach (var type in schema.At("types").EnumerateArray())
        {
            var name = type.At("name").GetString()!;
            if (name.StartsWith("__", StringComparison.Ordinal))
            {
                continue;
            }

            if (type.At("possibleTypes") is { ValueKind: JsonValueKind.Array } types)
            {
                possible[name] = [.. types.EnumerateArray().Select(t => t.At("name").GetString()!)];
            }

            if (type.At("fields") is { ValueKind: JsonValueKind.Array } declared)
            {
                fields[name] = [.. declared.EnumerateArray().Select(f => Field.Of(name, f))];
            }
        }
    }

    /// <summary>All fields that are lists, and those that have pages.</summary>
    public IEnumerable<Field> Lists =>
        fields
            .Values.SelectMany(f => f)
            .Where(f => (f.IsList || IsPage(f.Type)) && f.Owner != "Query" && !IsPage(f.Owner));

    public bool IsObject(string type) => fields.ContainsKey(type);

    /// <summary>The steps from a type to another, as few as there are; null when no way leads there.</summary>
    public List<Step>? Way(string from, string to)
    {
        var (reached, next) = (new Dictionary<string, Step?> { [from] = null }, new Queue<string>([from]));
        while (next.TryDequeue(out var type))
        {
            if (type == to)
            {
                var way = new List<Step>();
                for (var step = reached[to]; step is not null; step = reached[step.From])
                {
                    way.Insert(0, step);
                }

                return way;
            }

            foreach (var step in Steps(type).Where(step => !reached.ContainsKey(step.To)))
            {
                reached[step.To] = step;
                next.Enqueue(step.To);
            }
        }

        return null;
    }

    /// <summary>What stands around a selection of the type that a field leads to.</summary>
    public Step StepOf(Field field)
    {
        var arguments = field
            .Arguments.Where(a => a.IsRequired || a.Name == "first")
            .Select(a => $"{a.Name}: {(a.Name == "first" ? "2" : Values[a.Name])}")
            .ToList();
        var call = arguments.Count == 0 ? field.Name : $"{field.Name}({string.Join(", ", arguments)})";
        return IsPage(field.Type)
            ? new Step(
                field.Owner,
                fields[field.Type].Find(f => f.Name == "nodes")!.Type,
                $"{call} {{ nodes {{ ",
                " } }"
            )
            : new Step(field.Owner, field.Type, $"{call} {{ ", " }");
    }

    /// <summary>All scalars of a type and lists of them, and nothing else.</summary>
    public string Leaves(string type) =>
        string.Join(
            ' ',
            fields[type].Where(f => !IsObject(f.Type) && !f.Arguments.Exists(a => a.IsRequired)).Select(f => f.Name)
        )
            is { Length: > 0 } leaves
            ? leaves
            : "__typename";

    private bool IsPage(string type) => type.EndsWith("Connection", StringComparison.Ordinal);

    private IEnumerable<Step> Steps(string type)
    {
        foreach (var field in fields.GetValueOrDefault(type) ?? [])
        {
            if (
                IsObject(field.Type)
                && field.Type != "PageInfo"
                && field.Arguments.TrueForAll(a => !a.IsRequired || Values.ContainsKey(a.Name))
            )
            {
                yield return StepOf(field);
            }
        }

        foreach (var other in possible.GetValueOrDefault(type) ?? [])
        {
            yield return new Step(type, other, $"... on {other} {{ ", " }");
        }

        // What an object has its interfaces have, under a name of their own.
        foreach (var (other, types) in possible)
        {
            if (types.Contains(type))
            {
                yield return new Step(type, other, $"... on {other} {{ ", " }");
            }
        }
    }

    /// <param name="Owner">The type that has it.</param>
    /// <param name="Type">Its own type, without list and non-null.</param>
    internal sealed record Field(string Owner, string Name, string Type, bool IsList, List<Argument> Arguments)
    {
        public static Field Of(string owner, JsonElement field)
        {
            var (name, isList, _) = Unwrap(field.At("type"));
            return new(
                owner,
                field.At("name").GetString()!,
                name,
                isList,
                [
                    .. field
                        .At("args")
                        .EnumerateArray()
                        .Select(a => new Argument(
                            a.At("name").GetString()!,
                            Unwrap(a.At("type")).IsRequired && a.At("defaultValue").ValueKind == JsonValueKind.Null
                        )),
                ]
            );
        }

        private static (string Name, bool IsList, bool IsRequired) Unwrap(JsonElement type)
        {
            var (isList, isRequired) = (false, type.At("kind").GetString() == "NON_NULL");
            while (type.TryGetProperty("ofType", out var inner) && inner.ValueKind == JsonValueKind.Object)
            {
                isList |= type.At("kind").GetString() == "LIST";
                type = inner;
            }

            return (type.At("name").GetString()!, isList, isRequired);
        }
    }

    internal sealed record Argument(string Name, bool IsRequired);

    internal sealed record Step(string From, string To, string Before, string Behind);
}
