using System.Globalization;
using System.Text.Json;

namespace OpenUrban.Api.Tests.Coercion;

/// <summary>A type as introspection tells it, with the rules by which values become values of it, written down once more.</summary>
internal sealed record TypeReference(string Kind, string? Name, TypeReference? OfType)
{
    /// <summary>Selects as many wrappers as the schema uses.</summary>
    public const string Selection = "{ kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

    public bool IsRequired => Kind == "NON_NULL";

    public TypeReference Nullable => IsRequired ? OfType! : this;

    /// <summary>What the items of a list are; null for what is none.</summary>
    public TypeReference? Item => Nullable.Kind == "LIST" ? Nullable.OfType : null;

    public TypeReference Named => OfType?.Named ?? this;

    public static TypeReference Of(JsonElement type) =>
        new(
            type.At("kind").GetString()!,
            type.At("name").GetString(),
            type.TryGetProperty("ofType", out var inner) && inner.ValueKind == JsonValueKind.Object ? Of(inner) : null
        );

    public override string ToString() =>
        Kind switch
        {
            "NON_NULL" => $"{OfType}!",
            "LIST" => $"[{OfType}]",
            _ => Name!,
        };

    /// <summary>Whether a value of JSON is one of the type (GraphQL, sections 3.5 to 3.12, input coercion).</summary>
    public bool Takes(JsonElement value, ArgumentSchema schema) =>
        value.ValueKind == JsonValueKind.Null ? !IsRequired
        : Item is { } item
            ? value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().All(v => item.Takes(v, schema))
                : item.Takes(value, schema)
        : Nullable.Name switch
        {
            "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "String" => value.ValueKind == JsonValueKind.String,
            "ID" => value.ValueKind == JsonValueKind.String || IsWhole(value, double.MaxValue),
            "Int" => IsWhole(value, int.MaxValue),
            "Float" => value.ValueKind == JsonValueKind.Number && double.IsFinite(value.GetDouble()),
            "Date" => value.ValueKind == JsonValueKind.String
                && DateOnly.TryParseExact(
                    value.GetString(),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                ),
            var name when schema.Values(name!) is { } names => value.ValueKind == JsonValueKind.String
                && names.Contains(value.GetString()),
            var name => value.ValueKind == JsonValueKind.Object
                && value
                    .EnumerateObject()
                    .All(m =>
                        schema.Members(name!).FirstOrDefault(f => f.Name == m.Name) is { } field
                        && field.Type.Takes(m.Value, schema)
                    ),
        };

    private static bool IsWhole(JsonElement value, double greatest) =>
        value.ValueKind == JsonValueKind.Number
        && Math.Abs(value.GetDouble()) <= greatest
        && Math.Floor(value.GetDouble()) == value.GetDouble();
}
