using System.IO.Compression;

namespace OpenUrban.Exports.Zips;

/// <summary>An archive that is sent while it is written, whose files have the day of the release.</summary>
/// <remarks>
/// Nothing of it is disposed where writing fails: that would write the directory of the archive, and make a whole one of a part.
/// </remarks>
internal sealed class ZipWriter
{
    private readonly DeferringStream output;
    private readonly ZipArchive zip;
    private readonly DateTimeOffset day;

    private ZipWriter(DeferringStream output, ZipArchive zip, DateTimeOffset day) =>
        (this.output, this.zip, this.day) = (output, zip, day);

    /// <summary>Writes nothing yet.</summary>
    public static async Task<ZipWriter> BeginAsync(Stream output, DateOnly day, CancellationToken cancellationToken)
    {
        var deferring = new DeferringStream(output);
        return new ZipWriter(
            deferring,
            await ZipArchive.CreateAsync(
                deferring,
                ZipArchiveMode.Create,
                leaveOpen: true,
                entryNameEncoding: null,
                cancellationToken
            ),
            new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
        );
    }

    /// <param name="name">Name of the file.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    public async Task AddAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = day;
        var file = await entry.OpenAsync(cancellationToken);
        await write(file);
        await file.DisposeAsync();
    }

    public Task AddAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        AddAsync(name, file => file.WriteAsync(content, cancellationToken).AsTask(), cancellationToken);

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await zip.DisposeAsync();
        await output.FlushAsync(cancellationToken);
    }
}
