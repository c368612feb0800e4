using System.IO.Compression;

namespace OpenUrban.GraphQL.ResponseCache;

/// <summary>What is sent more than once, with its compressed forms once they were asked for.</summary>
public class KeptBody(ReadOnlyMemory<byte> body)
{
    /// <summary>Shorter ones are not worth it: a packet of the network holds them.</summary>
    private const int LeastCompressed = 1024;

    private readonly Lazy<byte[]> brotli = new(() => Compress(body, ContentCoding.Brotli));
    private readonly Lazy<byte[]> gzip = new(() => Compress(body, ContentCoding.Gzip));

    public ReadOnlyMemory<byte> Body => body;

    public long Bytes => body.Length;

    /// <summary>The coding in which it is sent to a client that prefers this one.</summary>
    public ContentCoding CodingFor(ContentCoding preferred) =>
        body.Length < LeastCompressed ? ContentCoding.Identity : preferred;

    public ReadOnlyMemory<byte> In(ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => brotli.Value,
            ContentCoding.Gzip => gzip.Value,
            _ => body,
        };

    /// <summary>It is done once and sent often; the best levels take tens of times longer for a few percent.</summary>
    public static byte[] Compress(ReadOnlyMemory<byte> body, ContentCoding coding)
    {
        using var target = new MemoryStream();
        using (
            Stream stream =
                coding == ContentCoding.Brotli
                    ? new BrotliStream(target, new BrotliCompressionOptions { Quality = 5 }, leaveOpen: true)
                    : new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)
        )
        {
            stream.Write(body.Span);
        }

        return target.ToArray();
    }
}
