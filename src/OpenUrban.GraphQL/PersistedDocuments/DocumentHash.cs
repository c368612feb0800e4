using System.Security.Cryptography;
using System.Text;

namespace OpenUrban.GraphQL.PersistedDocuments;

/// <summary>SHA-256 of a document's UTF-8 text, in 64 lower-case hexadecimal digits, as clients of automatic persisted queries compute it.</summary>
internal static class DocumentHash
{
    private const string Prefix = "sha256:";

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash that an id is, also in capitals and with the prefix that GraphQL over HTTP gives it; null when it is none.</summary>
    public static string? Read(string id)
    {
        var digits = id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? id[Prefix.Length..] : id;
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigit) ? digits.ToLowerInvariant() : null;
    }
}
