using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>All of a request that its answer depends on, as it came and unread.</summary>
internal readonly ref struct RawRequest
{
    public RawRequest(HttpRequest request, ReadOnlySpan<byte> body)
    {
        Method = request.Method;

        // Receipts name it in addresses. Without a proxy there is none, and nothing is copied.
        Path = request.PathBase.HasValue ? $"{request.PathBase}{request.Path}" : request.Path.Value ?? "";
        Query = request.QueryString.Value ?? "";
        var headers = request.Headers;
        Accept = headers.Accept;
        AcceptEncoding = headers.AcceptEncoding;
        ContentType = headers.ContentType;
        Body = body;
        Hash = HashOf(Method, Path, Query, Accept, AcceptEncoding, body);
    }

    public string Method { get; }

    public string Path { get; }

    public string Query { get; }

    public StringValues Accept { get; }

    public StringValues AcceptEncoding { get; }

    public StringValues ContentType { get; }

    public ReadOnlySpan<byte> Body { get; }

    public int Hash { get; }

    public OwnedRequest Keep() => new(Method, Path, Query, Accept, AcceptEncoding, ContentType, Body.ToArray(), Hash);

    /// <summary>With a seed of this process, so that nobody can make requests that all have one hash.</summary>
    private static int HashOf(
        string method,
        string path,
        string query,
        StringValues accept,
        StringValues acceptEncoding,
        ReadOnlySpan<byte> body
    )
    {
        var hash = HashCode.Combine(
            method.Length,
            path,
            query,
            accept.Count == 0 ? null : accept[0],
            acceptEncoding.Count == 0 ? null : acceptEncoding[0]
        );
        var pairs = MemoryMarshal.Cast<byte, char>(body);
        return HashCode.Combine(
            hash,
            string.GetHashCode(pairs, StringComparison.Ordinal),
            body.Length % 2 == 0 ? (byte)0 : body[^1]
        );
    }
}
