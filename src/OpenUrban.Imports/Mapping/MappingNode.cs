using System.Globalization;
using System.Text.Json;
using OpenUrban.Data;
using OpenUrban.Data.Texts;

namespace OpenUrban.Imports.Mapping;

/// <summary>An object of a mapping file. Each accessor checks what it reads, and what nothing has asked for is a mistake.</summary>
internal sealed class MappingNode
{
    private readonly string file;
    private readonly string? path;
    private readonly Dictionary<string, JsonElement> properties = new(StringComparer.Ordinal);
    private readonly List<string> known = [];

    public MappingNode(string file, string? path, JsonElement element)
    {
        this.file = file;
        this.path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ImportMappingException(file, path, "has to be an object.");
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!properties.TryAdd(property.Name, property.Value))
            {
                throw Wrong(property.Name, "is given twice.");
            }
        }
    }

    public IEnumerable<string> Names => properties.Keys;

    public ImportMappingException Wrong(string property, string reason) => new(file, PathOf(property), reason);

    /// <exception cref="ImportMappingException">A property has not been asked for.</exception>
    public void Done()
    {
        if (properties.Keys.Except(known).FirstOrDefault() is { } unknown)
        {
            throw Wrong(
                unknown,
                $"is unknown. Known are {string.Join(", ", known.Distinct().Order(StringComparer.Ordinal))}."
            );
        }
    }

    public JsonElement? Element(string property)
    {
        known.Add(property);
        return properties.TryGetValue(property, out var element) && element.ValueKind != JsonValueKind.Null
            ? element
            : null;
    }

    public MappingNode? Node(string property) =>
        Element(property) is { } element ? new MappingNode(file, PathOf(property), element) : null;

    public MappingNode RequiredNode(string property) => Node(property) ?? throw Missing(property);

    public string? Text(string property)
    {
        if (Element(property) is not { } element)
        {
            return null;
        }

        var text =
            element.ValueKind == JsonValueKind.String
                ? element.GetString()!
                : throw Wrong(property, "has to be a text.");
        return text.Length == 0 ? throw Wrong(property, "is empty. Leave it out instead.")
            : text != text.Trim() ? throw Wrong(property, "begins or ends with a space.")
            : text;
    }

    public string RequiredText(string property) => Text(property) ?? throw Missing(property);

    public int? Int(string property, int from, int to) =>
        Element(property) is not { } element ? null
        : element.ValueKind == JsonValueKind.Number
        && element.TryGetInt32(out var value)
        && value >= from
        && value <= to
            ? value
        : throw Wrong(property, $"has to be a whole number from {from} to {to}.");

    public bool? Bool(string property) =>
        Element(property) is not { } element ? null
        : element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean()
        : throw Wrong(property, "has to be true or false.");

    /// <summary>A name in upper case with underscores, as in the published schema.</summary>
    public TEnum? Enum<TEnum>(string property)
        where TEnum : struct, Enum
    {
        if (Text(property) is not { } text)
        {
            return null;
        }

        foreach (var value in System.Enum.GetValues<TEnum>())
        {
            if (UpperSnake(value.ToString()) == text)
            {
                return value;
            }
        }

        var names = string.Join(", ", System.Enum.GetNames<TEnum>().Select(UpperSnake));
        throw Wrong(property, $"\"{text}\" is not one of {names}.");
    }

    /// <summary>A day (2024-07-28) or a year (1998), which counts as its last day.</summary>
    public (DateOnly Day, DatePrecision Precision)? Date(string property) =>
        Text(property) is not { } text ? null
        : ImportDate.TryParse(text, out var date) ? date
        : throw Wrong(property, $"\"{text}\" is neither a day such as 2024-07-28 nor a year such as 1998.");

    /// <summary>A text in three languages. Where only some are required, the others say what English says.</summary>
    public LocalizedText? Localized(string property, bool allRequired)
    {
        if (Node(property) is not { } node)
        {
            return null;
        }

        var en = node.RequiredText("en");
        var text = new LocalizedText
        {
            En = en,
            ZhHans = (allRequired ? node.RequiredText("zhHans") : node.Text("zhHans")) ?? en,
            ZhHant = (allRequired ? node.RequiredText("zhHant") : node.Text("zhHant")) ?? en,
        };
        node.Done();
        return text;
    }

    public LocalizedText RequiredLocalized(string property) =>
        Localized(property, allRequired: true) ?? throw Missing(property);

    /// <summary>An object whose names are the file's and whose values are texts.</summary>
    public List<KeyValuePair<string, string>> Texts(string property)
    {
        if (Node(property) is not { } node)
        {
            return [];
        }

        return
        [
            .. node.Names.Select(name =>
            {
                var element = node.Element(name);
                return KeyValuePair.Create(
                    name,
                    element is { ValueKind: JsonValueKind.String } text
                        ? text.GetString()!
                        : throw node.Wrong(name, "has to be a text.")
                );
            }),
        ];
    }

    private ImportMappingException Missing(string property) => Wrong(property, "is missing.");

    private string PathOf(string property) => path is null ? property : $"{path}.{property}";

    private static string UpperSnake(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : $"{c}"))
            .ToUpper(CultureInfo.InvariantCulture);
}
