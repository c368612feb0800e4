using Microsoft.Extensions.Primitives;

namespace OpenUrban.GraphQL.Answers;

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

    public long Bytes => body.Length + (sizeof(char) * (path.Length + query.Length));

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
}
