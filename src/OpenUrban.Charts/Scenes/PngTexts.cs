using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace OpenUrban.Charts.Scenes;

/// <summary>Texts in a PNG file (PNG 3, section 11.3.3.4: iTXt), uncompressed.</summary>
internal static class PngTexts
{
    /// <summary>The signature, and the chunk IHDR, which has to be the first.</summary>
    private const int AfterHeader = 8 + 25;

    /// <param name="png">A PNG file.</param>
    /// <param name="language">BCP 47.</param>
    /// <param name="texts">By keyword (section 11.3.3.1).</param>
    public static byte[] Add(byte[] png, string language, IEnumerable<(string Keyword, string Text)> texts) =>
        [
            .. png.AsSpan(0, AfterHeader),
            .. texts.SelectMany(t => Chunk(t.Keyword, language, t.Text)),
            .. png.AsSpan(AfterHeader),
        ];

    private static byte[] Chunk(string keyword, string language, string text)
    {
        // Keyword, end of it, compression flag and method, language, end of it, no translated keyword, end of it, text.
        var content = Encoding.UTF8.GetBytes($"iTXt{keyword}\0\0\0{language}\0\0{text}");
        var chunk = new byte[content.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length - 4);
        content.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 4), Crc32.HashToUInt32(content));
        return chunk;
    }
}
