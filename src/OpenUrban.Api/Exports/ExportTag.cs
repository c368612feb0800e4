using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.Api.Exports;

/// <summary>Names what an address gives by everything that its bytes depend on, which is known without making them.</summary>
internal static class ExportTag
{
    /// <summary>Weak, because a proxy may compress it.</summary>
    public static EntityTagHeaderValue Of(IEnumerable<string?> parts) =>
        new(
            $"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16))}\"",
            isWeak: true
        );
}
