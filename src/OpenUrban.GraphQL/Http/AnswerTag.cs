using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.GraphQL.Http;

/// <summary>
/// Names the answer to a request by everything that it depends on (RFC 9110, section 8.8.3), so that it is known without
/// executing anything. Weak, because a proxy may compress the answer.
/// </summary>
internal static class AnswerTag
{
    public static EntityTagHeaderValue Of(string version, GraphQLHttpRequest request, string mediaType)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, version);
        Append(hash, mediaType);
        Append(hash, request.Query ?? "");
        Append(hash, request.OperationName ?? "");
        Append(hash, Canonical(request.Variables));
        Append(hash, request.Terms);

        // Half of the digits: 128 bits never meet by chance.
        return new EntityTagHeaderValue(
            $"\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 16))}\"",
            isWeak: true
        );
    }

    /// <summary>With its length, so that no two requests run together into the same text.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = Encoding.UTF8.GetBytes(text);
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    /// <summary>
    /// The variables with the members of each object in order: how the client wrote them makes no difference. A number keeps
    /// its type, because 1 is an Int and 1.5 is none.
    /// </summary>
    public static string Canonical(Inputs? variables)
    {
        if (variables is null or { Count: 0 })
        {
            return "";
        }

        var text = new StringBuilder();
        Append(text, variables);
        return text.ToString();
    }

    /// <summary>Texts have their length before them, so that nothing in them can look like something else.</summary>
    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('n');
                break;
            case string characters:
                text.Append(characters.Length).Append(':').Append(characters);
                break;
            case bool truth:
                text.Append(truth ? 't' : 'f');
                break;
            case IReadOnlyDictionary<string, object?> members:
                text.Append('{');
                foreach (var (name, member) in members.OrderBy(m => m.Key, StringComparer.Ordinal))
                {
                    Append(text, name);
                    Append(text, member);
                }

                text.Append('}');
                break;
            case IEnumerable<object?> items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetType().Name)
                    .Append(' ')
                    .Append(CultureInfo.InvariantCulture, $"{value}")
                    .Append(';');
                break;
        }
    }
}
