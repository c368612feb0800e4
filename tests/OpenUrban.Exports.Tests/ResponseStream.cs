namespace OpenUrban.Exports.Tests;

/// <summary>Takes what a server's response takes: asynchronous writes, one after another.</summary>
internal sealed class ResponseStream : Stream
{
    private readonly MemoryStream written = new();

    public byte[] ToArray() => written.ToArray();

    /// <summary>Bytes so far.</summary>
    public long Written => written.Length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

    public override async Task FlushAsync(CancellationToken cancellationToken) => await Task.Yield();

    public override void Write(byte[] buffer, int offset, int count) => Flush();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        await Task.Yield();
        await written.WriteAsync(buffer, cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        written.Dispose();
        base.Dispose(disposing);
    }
}
