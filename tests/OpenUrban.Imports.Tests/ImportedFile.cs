using System.IO.Compression;
using System.Text;
using OpenUrban.Imports.Tests.Mapping;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests;

/// <summary>What a reader makes of a file.</summary>
internal sealed record ImportedFile(
    IReadOnlyList<ImportedValue> Values,
    IReadOnlyList<RejectedRow> RejectedRows,
    bool IsStopped,
    long Rows,
    IReadOnlyDictionary<string, FoundCode> Indicators,
    IReadOnlyDictionary<string, FoundCode> Areas
)
{
    /// <summary>Reads a text, with a mapping that has the properties beside a source.</summary>
    public static ImportedFile Of(string text, string properties, int maximumErrors = 100) =>
        Of(Encoding.UTF8.GetBytes(text), properties, maximumErrors);

    public static ImportedFile Of(byte[] bytes, string properties, int maximumErrors = 100, string name = "file.csv")
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, name);
        File.WriteAllBytes(file, bytes);
        using var reader = MappingFile.Read(properties).Open(file, maximumErrors);
        return Of(reader);
    }

    public static ImportedFile Of(IImportReader reader)
    {
        var values = new List<ImportedValue>();
        while (reader.TryRead(out var value))
        {
            values.Add(value);
        }

        return new ImportedFile(
            values,
            reader.RejectedRows,
            reader.IsStopped,
            reader.Rows,
            reader.Indicators,
            reader.Areas
        );
    }

    public static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }
}
