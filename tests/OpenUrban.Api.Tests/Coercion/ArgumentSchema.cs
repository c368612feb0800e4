using System.Text.Json;

namespace OpenUrban.Api.Tests.Coercion;

/// <summary>
/// All places of the schema that take a value, found by introspection, each in a question that executes its field: the objects that the
/// fields belong to are looked for in the data.
/// </summary>
internal sealed class ArgumentSchema
{
    private sealed record Field(string Name, TypeReference Type, List<InputValue> Arguments);

    /// <summary>Stands for the last rows of lists, where other kinds of things are than among the first.</summary>
    private const string LastPage = "last";

    private readonly Func<string, Task<string>> ask;
    private readonly Dictionary<string, List<Field>> fields = [];
    private readonly Dictionary<string, List<InputValue>> inputs = [];
    private readonly Dictionary<string, string[]> enumerations = [];
    private readonly List<(string Name, List<InputValue> Arguments, string[] Locations)> directives = [];

    /// <summary>For each type a question around fields of one of its objects.</summary>
    private readonly Dictionary<string, Func<string, string>> paths = [];

    private readonly Dictionary<string, string> codes = [];

    private ArgumentSchema(Func<string, Task<string>> ask) => this.ask = ask;

    /// <summary>Types with arguments of which the data have no object.</summary>
    public List<string> Unreached { get; } = [];

    public static async Task<ArgumentSchema> LoadAsync(Func<string, Task<string>> ask)
    {
        var schema = new ArgumentSchema(ask);
        const string values = $"{{ name defaultValue type {TypeReference.Selection} }}";
        using var answer = JsonDocument.Parse(
            await ask(
                $$"""
                { __schema {
                  directives { name locations args {{values}} }
                  types { name kind enumValues { name } inputFields {{values}}
                    fields { name type {{TypeReference.Selection}} args {{values}} } }
                } }
                """
            )
        );
        schema.Read(answer.RootElement.At("data", "__schema"));
        await schema.FindObjectsAsync();
        return schema;
    }

    /// <summary>The names of an enumeration's values; null for any other type.</summary>
    public string[]? Values(string type) => enumerations.GetValueOrDefault(type);

    public IReadOnlyList<InputValue> Members(string input) => inputs[input];

    /// <summary>The arguments of fields, of meta fields and of directives, and the members of input objects.</summary>
    public IEnumerable<Position> Positions() => Arguments().Concat(InputMembers()).Concat(Conditions());

    /// <summary>A value of a type as it is written in documents, which its field can make something of.</summary>
    public string Literal(InputValue value) => Literal(value.Name, value.Type, json: false);

    /// <summary>The same as JSON.</summary>
    public string Json(InputValue value) => Literal(value.Name, value.Type, json: true);

    private string Literal(string name, TypeReference type, bool json) =>
        type.Item is { } item ? $"[{Literal(name, item, json)}]"
        : Values(type.Nullable.Name!) is { } names ? (json ? $"\"{names[0]}\"" : names[0])
        : type.Nullable.Name switch
        {
            "Boolean" => "true",
            "Int" => name is "first" or "last" or "release" or "number" ? "1" : "2015",
            "Float" => "1.5",
            "Date" => "\"2016-05-04\"",
            "ID" => $"\"{codes["id"]}\"",
            "String" => name switch
            {
                "indicators" or "indicator" => $"\"{codes["indicator"]}\"",
                "areas" or "area" => $"\"{codes["area"]}\"",
                "after" or "before" => $"\"{codes["cursor"]}\"",
                "name" => "\"Plan\"",
                "value" => "\"1\"",
                "unit" => "\"%\"",
                _ => "\"Pu\"",
            },
            _ => "{}",
        };

    private void Read(JsonElement described)
    {
        foreach (var type in described.At("types").EnumerateArray())
        {
            var name = type.At("name").GetString()!;
            if (type.At("fields") is { ValueKind: JsonValueKind.Array } own)
            {
                fields[name] =
                [
                    .. own.EnumerateArray()
                        .Select(f => new Field(
                            f.At("name").GetString()!,
                            TypeReference.Of(f.At("type")),
                            ValuesOf(f.At("args"))
                        )),
                ];
            }

            if (type.At("inputFields") is { ValueKind: JsonValueKind.Array } members)
            {
                inputs[name] = ValuesOf(members);
            }

            if (type.At("enumValues") is { ValueKind: JsonValueKind.Array } values)
            {
                enumerations[name] = [.. values.EnumerateArray().Select(v => v.At("name").GetString()!)];
            }
        }

        directives.AddRange(
            described
                .At("directives")
                .EnumerateArray()
                .Select(d =>
                    (
                        d.At("name").GetString()!,
                        ValuesOf(d.At("args")),
                        d.At("locations").EnumerateArray().Select(l => l.GetString()!).ToArray()
                    )
                )
        );
        fields["Query"].Add(new Field("__schema", new("NON_NULL", null, new("OBJECT", "__Schema", null)), []));
        fields["Query"]
            .Add(
                new Field(
                    "__type",
                    new("OBJECT", "__Type", null),
                    [new("name", new("NON_NULL", null, new("SCALAR", "String", null)), HasDefault: false)]
                )
            );
    }

    private static List<InputValue> ValuesOf(JsonElement values) =>
        [
            .. values
                .EnumerateArray()
                .Select(v => new InputValue(
                    v.At("name").GetString()!,
                    TypeReference.Of(v.At("type")),
                    v.At("defaultValue").ValueKind == JsonValueKind.String
                )),
        ];

    /// <summary>Goes from object to object, until each type that has one was met.</summary>
    private async Task FindObjectsAsync()
    {
        using (
            var known = JsonDocument.Parse(
                await ask(
                    "{ indicators(first: 1) { nodes { id code } pageInfo { endCursor } } cities: areas(first: 1) { nodes { code } } }"
                )
            )
        )
        {
            var indicators = known.RootElement.At("data", "indicators");
            codes["indicator"] = indicators.At("nodes")[0].At("code").GetString()!;
            codes["id"] = indicators.At("nodes")[0].At("id").GetString()!;
            codes["cursor"] = indicators.At("pageInfo", "endCursor").GetString()!;
            codes["area"] = known.RootElement.At("data", "cities", "nodes")[0].At("code").GetString()!;
        }

        // The code of an object is that of the first in the list of the plural's name.
        foreach (var field in fields["Query"].Where(f => f.Arguments.Exists(a => a.Name == "code")))
        {
            using var list = JsonDocument.Parse(await ask($"{{ {field.Name}s(first: 1) {{ nodes {{ code }} }} }}"));
            codes[$"{field.Name}.code"] = list
                .RootElement.At("data", $"{field.Name}s", "nodes")[0]
                .At("code")
                .GetString()!;
        }

        await ExploreAsync(paths, _ => true, "1", null);

        // Some have only a few of the objects that could have them: not those that are asked for by a code.
        foreach (var size in new[] { "50", LastPage })
        {
            var many = new Dictionary<string, Func<string, string>>();
            await ExploreAsync(many, field => !field.Arguments.Exists(a => a.Type.IsRequired && !a.HasDefault), size);
            foreach (var (type, path) in many)
            {
                paths.TryAdd(type, path);
            }
        }

        Unreached.AddRange(
            fields
                .Where(t => !paths.ContainsKey(t.Key) && t.Value.Exists(f => f.Arguments.Count > 0))
                .Select(t => t.Key)
        );
    }

    /// <summary>Finds a way to each type, by such fields and with pages of these sizes.</summary>
    private async Task ExploreAsync(
        Dictionary<string, Func<string, string>> found,
        Predicate<Field> by,
        params string?[] sizes
    )
    {
        found["Query"] = inner => $"{{ {inner} }}";
        var queue = new Queue<string>(["Query"]);
        while (queue.TryDequeue(out var type))
        {
            foreach (var field in fields[type].Where(f => fields.ContainsKey(f.Type.Named.Name!) && by(f)))
            {
                foreach (var size in sizes)
                {
                    var outer = found[type];
                    var start = $"{field.Name}{Arguments(field, null, null, size)}";
                    var answer = await ask(outer($"{start} {{ __typename }}"));
                    foreach (
                        var met in fields.Keys.Where(t =>
                            !found.ContainsKey(t)
                            && answer.Contains($"\"__typename\":\"{t}\"", StringComparison.Ordinal)
                        )
                    )
                    {
                        // That of the types above stands in the answer as well, but those are known.
                        found[met] =
                            met == field.Type.Named.Name
                                ? inner => outer($"{start} {{ {inner} }}")
                                : inner => outer($"{start} {{ ... on {met} {{ {inner} }} }}");
                        queue.Enqueue(met);
                    }

                    // An interface has arguments of its own.
                    if (
                        answer.Contains("\"__typename\":", StringComparison.Ordinal)
                        && found.TryAdd(field.Type.Named.Name!, inner => outer($"{start} {{ {inner} }}"))
                    )
                    {
                        queue.Enqueue(field.Type.Named.Name!);
                    }
                }
            }
        }
    }

    /// <summary>The arguments that a field needs, and one more.</summary>
    private string Arguments(Field field, InputValue? argument, string? value, string? size)
    {
        var given = field
            .Arguments.Select(a =>
                (
                    a.Name,
                    Value: a == argument ? value
                    : size == LastPage && argument?.Name is not ("first" or "last") ? (a.Name == "last" ? "50" : null)
                    : a.Name == "first" && argument?.Name != "last" ? size
                    : a is { Type.IsRequired: true, HasDefault: false }
                        ? codes.TryGetValue($"{field.Name}.{a.Name}", out var code) ? $"\"{code}\""
                            : Literal(a)
                    : null
                )
            )
            .Where(a => a.Value is not null)
            .Select(a => $"{a.Name}: {a.Value}")
            .ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private IEnumerable<Position> Arguments() =>
        from path in paths
        from field in fields[path.Key]
        from argument in field.Arguments
        select At(path.Key, path.Value, field, argument);

    private Position At(string type, Func<string, string> path, Field field, InputValue argument) =>
        new(
            $"{type}.{field.Name}({argument.Name}:)",
            argument,
            field.Name,
            value => path($"{field.Name}{Arguments(field, argument, value, "1")}{Below(field)}")
        );

    private string Below(Field field) => fields.ContainsKey(field.Type.Named.Name!) ? " { __typename }" : "";

    /// <summary>Each member of each input object, within as few others as can be.</summary>
    private IEnumerable<Position> InputMembers()
    {
        var known = new HashSet<string>();
        var queue =
            new Queue<(string Input, Position Argument, Func<string, string> Text, Func<string, string> Json)>();
        foreach (var field in fields["Query"])
        {
            foreach (var argument in field.Arguments.Where(a => inputs.ContainsKey(a.Type.Named.Name!)))
            {
                Enqueue(argument.Type, At("Query", paths["Query"], field, argument), text => text, json => json);
            }
        }

        while (queue.TryDequeue(out var next))
        {
            foreach (var member in inputs[next.Input])
            {
                string Text(string value) => next.Text($"{{ {member.Name}: {value} }}");
                string Json(string value) => next.Json($$"""{ "{{member.Name}}": {{value}} }""");
                yield return new Position(
                    $"{next.Input}.{member.Name}",
                    member,
                    next.Argument.Field,
                    value => next.Argument.Selection(value is null ? next.Text("{}") : Text(value))
                )
                {
                    Whole = next.Argument.Type,
                    WholeSelection = value => next.Argument.Selection(value),
                    WholeJson = Json,
                };
                Enqueue(member.Type, next.Argument, Text, Json);
            }
        }

        void Enqueue(TypeReference type, Position argument, Func<string, string> text, Func<string, string> json)
        {
            if (inputs.ContainsKey(type.Named.Name!) && known.Add(type.Named.Name!))
            {
                queue.Enqueue((type.Named.Name!, argument, text, json));
            }
        }
    }

    /// <summary>The arguments of directives, on all that they may stand on in a query.</summary>
    private IEnumerable<Position> Conditions() =>
        from directive in directives
        from argument in directive.Arguments
        from place in directive.Locations
        let build = PlaceOf(place)
        where build is not null
        select new Position(
            $"@{directive.Name}({argument.Name}:) on {place}",
            argument,
            Field: null,
            value => build($"@{directive.Name}{(value is null ? "" : $"({argument.Name}: {value})")}")
        );

    private static Func<string, string>? PlaceOf(string location) =>
        location switch
        {
            "FIELD" => directive => $"{{ plans {{ totalCount {directive} }} }}",
            "INLINE_FRAGMENT" => directive => $"{{ plans {{ ... {directive} {{ totalCount }} }} }}",
            "FRAGMENT_SPREAD" => directive =>
                $"{{ ...F {directive} }} fragment F on Query {{ plans {{ totalCount }} }}",
            _ => null,
        };
}
