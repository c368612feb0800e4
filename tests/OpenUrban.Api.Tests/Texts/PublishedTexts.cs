using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Texts;

/// <summary>
/// All texts of the API in all languages: every field that takes a language, found by introspection, of every object
/// that the lists of the root type reach.
/// </summary>
internal sealed class PublishedTexts
{
    private readonly ApiHost host;
    private readonly Dictionary<string, List<Field>> types = [];
    private readonly Dictionary<string, List<string>> possibleTypes = [];
    private readonly HashSet<string> listed = [];
    private readonly HashSet<PublishedText> texts = [];

    private PublishedTexts(ApiHost host) => this.host = host;

    /// <summary>Object types and their fields that take a language.</summary>
    public IEnumerable<(string Type, string Field)> Declared =>
        from type in types
        where !possibleTypes.ContainsKey(type.Key)
        from member in type.Value
        where member.IsText
        select (type.Key, member.Name);

    public IReadOnlyCollection<PublishedText> Texts => texts;

    public static async Task<PublishedTexts> ReadAsync()
    {
        // All texts of all are more than an answer may have.
        await using var generous = await ApiHost.CreateAsync(Engine.Sqlite, ("GraphQL:Limits:Cells", "100000000"));
        var all = new PublishedTexts(generous);
        await all.ReadSchemaAsync();
        await all.ReadAllAsync();
        return all;
    }

    private async Task ReadSchemaAsync()
    {
        var schema = await host.QueryAsync(
            """
            {
              __schema {
                types {
                  kind name possibleTypes { name }
                  fields { name args { name defaultValue type { kind } } type { ...Named } }
                }
              }
            }
            fragment Named on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """
        );
        foreach (var type in schema.At("data", "__schema", "types").EnumerateArray())
        {
            var name = type.At("name").GetString()!;
            if (name.StartsWith("__", StringComparison.Ordinal) || type.At("fields").ValueKind != JsonValueKind.Array)
            {
                continue;
            }

            types[name] = [.. type.At("fields").EnumerateArray().Select(Field.Of)];
            if (type.At("kind").GetString() == "INTERFACE")
            {
                possibleTypes[name] =
                [
                    .. type.At("possibleTypes").EnumerateArray().Select(t => t.At("name").GetString()!),
                ];
            }
        }
    }

    private async Task ReadAllAsync()
    {
        var roots = types["Query"].Where(f => types.ContainsKey(f.Type) && !f.IsDemanding).ToList();
        foreach (var node in roots.Select(NodeOf).OfType<string>())
        {
            listed.UnionWith(possibleTypes.GetValueOrDefault(node, []).Append(node));
        }

        foreach (var root in roots)
        {
            if (NodeOf(root) is not { } node)
            {
                var selection = Selection(root.Type, []);
                Take(await AskAsync($"{{ {root.Name} {{ {selection} }} }}"), null);
                continue;
            }

            var first = root.Name == "observations" ? 1000 : 50;
            var query =
                $"query ($after: String) {{ {root.Name}(first: {first}, after: $after) {{ "
                + $"pageInfo {{ hasNextPage endCursor }} nodes {{ {Selection(node, [])} }} }} }}";
            for (string? after = null; ; )
            {
                var page = (await AskAsync(query, new { after })).At(root.Name);
                Take(page, null);
                if (!page.At("pageInfo", "hasNextPage").GetBoolean())
                {
                    break;
                }

                after = page.At("pageInfo", "endCursor").GetString();
            }
        }
    }

    private async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await host.QueryAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{query}");
        return answer.At("data");
    }

    /// <summary>Type of the rows of a connection; null when the field is none.</summary>
    private string? NodeOf(Field field) => types.GetValueOrDefault(field.Type)?.Find(f => f.Name == "nodes")?.Type;

    /// <summary>The texts of a type and of what belongs to it, that is, of all that no list of the root type reaches.</summary>
    private string Selection(string type, string[] path)
    {
        var parts = types[type].Select(field => Selection(field, [.. path, type])).OfType<string>().ToList();
        foreach (var possible in possibleTypes.GetValueOrDefault(type, []))
        {
            var common = types[type].Select(f => f.Name).ToHashSet();
            var own = types[possible]
                .Where(f => !common.Contains(f.Name))
                .Select(field => Selection(field, [.. path, type]))
                .OfType<string>()
                .ToList();
            if (own.Count > 0)
            {
                parts.Add($"... on {possible} {{ {string.Join(' ', own)} }}");
            }
        }

        var code = types[type].Exists(f => f.Name == "code") ? "code" : "";
        return parts.Count == 0 ? "" : $"__typename {code} {string.Join(' ', parts)}";
    }

    private string? Selection(Field field, string[] path)
    {
        if (field.IsText)
        {
            return string.Join(
                ' ',
                new[] { "EN", "ZH_HANS", "ZH_HANT" }.Select(l => $"{l}_{field.Name}: {field.Name}(language: {l})")
            );
        }

        if (field.IsDemanding || !types.TryGetValue(field.Type, out var typeFields) || path.Contains(field.Type))
        {
            return null;
        }

        if (NodeOf(field) is not null)
        {
            // The rows are listed elsewhere; only what the edges say of the relation is not.
            var edge = typeFields.Find(f => f.Name == "edges")!.Type;
            var onEdge = types[edge].Where(f => f.IsText).Select(f => Selection(f, path)).ToList();
            return onEdge.Count == 0
                ? null
                : $"{field.Name}(first: 50) {{ edges {{ __typename {string.Join(' ', onEdge)} }} }}";
        }

        return !listed.Contains(field.Type) && Selection(field.Type, path) is { Length: > 0 } inner
            ? $"{field.Name} {{ {inner} }}"
            : null;
    }

    private void Take(JsonElement element, string? code)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Take(item, code);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        code = element.TryGetProperty("code", out var own) ? own.GetString() : code;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name.StartsWith("EN_", StringComparison.Ordinal))
            {
                var field = property.Name[3..];
                var type = element.At("__typename").GetString()!;
                var (en, zhHans, zhHant) = (
                    Strings(property.Value),
                    Strings(element.At($"ZH_HANS_{field}")),
                    Strings(element.At($"ZH_HANT_{field}"))
                );
                for (var i = 0; i < Math.Max(en.Length, Math.Max(zhHans.Length, zhHant.Length)); i++)
                {
                    texts.Add(
                        new(
                            type,
                            field,
                            code,
                            en.ElementAtOrDefault(i),
                            zhHans.ElementAtOrDefault(i),
                            zhHant.ElementAtOrDefault(i)
                        )
                    );
                }
            }
            else
            {
                Take(property.Value, code);
            }
        }
    }

    private static string?[] Strings(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(v => v.GetString())]
            : [value.GetString()];

    /// <summary>A field of the schema.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Type">Name of its type without lists and non-nulls.</param>
    /// <param name="IsText">Whether it takes a language.</param>
    /// <param name="IsDemanding">Whether it needs an argument: a code, or what may stand for it, or another.</param>
    private sealed record Field(string Name, string Type, bool IsText, bool IsDemanding)
    {
        public static Field Of(JsonElement field)
        {
            var type = field.At("type");
            while (type.TryGetProperty("ofType", out var inner) && inner.ValueKind == JsonValueKind.Object)
            {
                type = inner;
            }

            var arguments = field.At("args").EnumerateArray().ToList();
            return new(
                field.At("name").GetString()!,
                type.At("name").GetString()!,
                arguments.Exists(a => a.At("name").GetString() == "language"),
                arguments.Exists(a =>
                    a.At("name").GetString() == "code"
                    || (
                        a.At("type", "kind").GetString() == "NON_NULL"
                        && a.At("defaultValue").ValueKind == JsonValueKind.Null
                    )
                )
            );
        }
    }
}
