using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQL;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Http;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// Names a question: SHA-256, in lower-case hexadecimal digits, of the UTF-8 text of three lines. The first is the
/// <see cref="NormalDocument"/>, the second the name of the operation or nothing, the third its variables as JSON without
/// white space, the members of each object sorted by name (by UTF-16 code unit), {} for none. Lines end with a line feed,
/// the last one with nothing.
/// </summary>
internal static class OperationHash
{
    public static string Of(string normalDocument, GraphQLOperationDefinition operation, Inputs? variables) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    $"{normalDocument}\n{operation.Name?.StringValue}\n{Variables(operation, variables)}"
                )
            )
        );

    /// <summary>The variables that the operation has, as JSON; what it does not name makes no difference.</summary>
    public static string Variables(GraphQLOperationDefinition operation, Inputs? variables)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = GraphQLJson.Encoder }))
        {
            Write(
                writer,
                (variables ?? Inputs.Empty)
                    .Where(v => operation.Variables?.Items.Exists(d => d.Variable.Name.Value == v.Key) == true)
                    .ToDictionary()
            );
        }

        return Encoding.UTF8.GetString(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> members:
                writer.WriteStartObject();
                foreach (var (name, member) in members.OrderBy(m => m.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable<object?> items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(writer, value, GraphQLJson.Options);
                break;
        }
    }
}
