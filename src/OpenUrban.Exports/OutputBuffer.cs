using System.Buffers;

namespace OpenUrban.Exports;

/// <summary>Bytes on their way to a stream that takes asynchronous writes only, in pieces of about 64 KiB.</summary>
internal sealed class OutputBuffer(Stream output) : IBufferWriter<byte>, IDisposable
{
    private const int Full = 64 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(2 * Full);

    /// <summary>Bytes that have not been flushed.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is time to flush.</summary>
    public bool IsFull => IsMuch(Count);

    /// <summary>Whether so many bytes are enough for a write.</summary>
    public static bool IsMuch(int count) => count >= Full;

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(Count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(Count);
    }

    public void Advance(int count) => Count += count;

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(bytes.AsMemory(0, Count), cancellationToken);
        Count = 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Reserve(int size)
    {
        // A writer that says nothing still needs room for something.
        size = Math.Max(size, 256);
        if (bytes.Length - Count >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Count + size, bytes.Length * 2));
        bytes.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
