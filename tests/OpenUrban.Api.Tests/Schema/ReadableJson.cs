using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenUrban.Api.Tests.Schema;

/// <summary>JSON as one would write it by hand: what fits on a line is on one.</summary>
internal static class ReadableJson
{
    private const int Width = 120;

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The answer, with its data never on the line of its braces.</summary>
    public static string Write(JsonElement answer) => Block(answer, "") + "\n";

    private static string Write(JsonElement element, string indent, int taken)
    {
        var line = Line(element);
        return indent.Length + taken + line.Length <= Width ? line : Block(element, indent);
    }

    private static string Block(JsonElement element, string indent)
    {
        var inner = $"{indent}  ";
        return element.ValueKind switch
        {
            JsonValueKind.Object => Lines('{', element.EnumerateObject().Select(p => Member(p, inner)), '}'),
            JsonValueKind.Array => Lines('[', element.EnumerateArray().Select(e => Write(e, inner, 0)), ']'),
            _ => Line(element),
        };

        string Lines(char open, IEnumerable<string> parts, char close) =>
            $"{open}\n{string.Join(",\n", parts.Select(part => inner + part))}\n{indent}{close}";
    }

    private static string Member(JsonProperty member, string indent)
    {
        var name = $"\"{member.Name}\": ";
        return name + Write(member.Value, indent, name.Length);
    }

    private static string Line(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object =>
                $"{{ {string.Join(", ", element.EnumerateObject().Select(p => $"\"{p.Name}\": {Line(p.Value)}"))} }}",
            JsonValueKind.Array => $"[{string.Join(", ", element.EnumerateArray().Select(Line))}]",
            _ => JsonSerializer.Serialize(element, Relaxed),
        };
}
