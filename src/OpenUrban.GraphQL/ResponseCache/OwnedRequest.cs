using Microsoft.Extensions.Primitives;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>A <see cref="RawRequest"/> that is kept.</summary>
internal sealed class OwnedRequest(
    string method,
    string path,
    string query,
    StringValues accept,
    StringValues acceptEncoding,
    StringValues contentType,
    byte[] body,
    int hash
)
{
    public int Hash => hash;

    /// <summary>The body, for who has to read it.</summary>
    public ReadOnlyMemory<byte> Body => body;

    /// <summary>All that a client can make long counts.</summary>
    public long Bytes =>
        body.Length
        + (sizeof(char) * (path.Length + query.Length + Length(accept) + Length(acceptEncoding) + Length(contentType)));

    /// <summary>Whether it is the same request, in every byte.</summary>
    public bool Matches(in RawRequest other) =>
        hash == other.Hash
        && other.Body.SequenceEqual(body)
        && method == other.Method
        && path == other.Path
        && query == other.Query
        && accept == other.Accept
        && acceptEncoding == other.AcceptEncoding
        && contentType == other.ContentType;

    private static int Length(StringValues values)
    {
        var length = 0;
        foreach (var value in values)
        {
            length += value?.Length ?? 0;
        }

        return length;
    }
}
