using System.IO.Compression;
using OpenUrban.Data.Files;

namespace OpenUrban.Imports;

/// <summary>A file that is read once from its beginning to its end, unpacked if it is compressed with gzip.</summary>
internal sealed class ImportFile : IDisposable
{
    private readonly FileStream raw;

    private ImportFile(string name, FileStream raw, bool compressed)
    {
        Name = name;
        this.raw = raw;
        Bytes = raw.Length;
        Content = compressed ? new GZipStream(raw, CompressionMode.Decompress) : raw;
    }

    /// <summary>Without the folder.</summary>
    public string Name { get; }

    public long Bytes { get; }

    public long BytesRead => raw.CanRead ? raw.Position : Bytes;

    public Stream Content { get; }

    /// <exception cref="SeedFileException">The file is missing, cannot be read, or is named as compressed and is not.</exception>
    public static ImportFile Open(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new SeedFileException(name, 1, null, "the file is missing.");
        }

        FileStream? stream = null;
        try
        {
            // Whoever reads has a buffer of his own.
            stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                0,
                FileOptions.SequentialScan
            );
            Span<byte> magic = stackalloc byte[2];
            var compressed = stream.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1F, 0x8B];
            stream.Position = 0;
            if (!compressed && name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                throw new SeedFileException(name, 1, null, "the file is named .gz but is not compressed with gzip.");
            }

            return new ImportFile(name, stream, compressed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            throw new SeedFileException(name, 1, null, $"the file cannot be read: {exception.Message}");
        }
        catch
        {
            stream?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Content.Dispose();
        raw.Dispose();
    }
}
