using System.Buffers;
using System.Threading.Channels;
using Microsoft.Win32.SafeHandles;

namespace OpenUrban.Api.Exports;

/// <summary>
/// Stands between the making of an export and its client. Its beginning is kept back, so that what is small is sent as a whole
/// and what fails early is told as an error. Then it is sent as it is made; and when the client reads slower than that, what it
/// has not read waits on the disk, so that the making ends when it is done. One writes, one reads.
/// </summary>
/// <param name="space">The disk.</param>
/// <param name="client">Whose export it is; null for one that is not counted.</param>
/// <param name="begin">Is told, before anything is sent, that it is not small. What it throws ends the export.</param>
internal sealed class Spool(SpoolSpace space, object? client, Action begin) : Stream
{
    /// <summary>What is shorter is sent when it is whole.</summary>
    public const int SmallBytes = 256 * 1024;

    private const int MostInMemory = 1024 * 1024;
    private const int BlockSize = 64 * 1024;

    private readonly Lock gate = new();
    private readonly Queue<(byte[] Bytes, int Length)> blocks = new();
    private readonly Channel<bool> written = Signal();
    private readonly Channel<bool> read = Signal();
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SafeFileHandle? file;
    private bool isDiskBroken;
    private bool isWritingFile;
    private bool isWhole;
    private Exception? failure;
    private byte[]? current;
    private int inCurrent;
    private int inMemory;
    private long total;
    private long fileStart;
    private long fileEnd;
    private TimeSpan waited;

    /// <summary>Completes when it is whole, or too large to be kept back any longer; with its error when it has failed before.</summary>
    public Task Begun => begun.Task;

    /// <summary>Its length, when it is whole; null while it is being made.</summary>
    public long? WholeLength
    {
        get
        {
            lock (gate)
            {
                return isWhole ? total : null;
            }
        }
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        while (buffer.Length > 0)
        {
            var piece = buffer[..Math.Min(buffer.Length, BlockSize)];
            var taken = TakeIntoMemory(piece.Span);
            if (taken == 0)
            {
                if (await TakeIntoFileAsync(piece, cancellationToken))
                {
                    taken = piece.Length;
                }
                else
                {
                    await WaitForReaderAsync(cancellationToken);
                    continue;
                }
            }

            buffer = buffer[taken..];
            if (total > SmallBytes && !begun.Task.IsCompleted)
            {
                begin();
                file = space.Open();
                begun.TrySetResult();
            }

            written.Writer.TryWrite(true);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("Exports are written asynchronously.");

    /// <summary>Nothing is kept back longer for being written in small pieces: the reader takes what there is.</summary>
    public override void Flush() { }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Everything was written.</summary>
    public void Complete()
    {
        lock (gate)
        {
            isWhole = true;
        }

        begun.TrySetResult();
        written.Writer.TryWrite(true);
    }

    /// <summary>It will never be whole.</summary>
    public void Fail(Exception exception)
    {
        lock (gate)
        {
            failure = exception;
        }

        begun.TrySetException(exception);
        written.Writer.TryWrite(true);
    }

    /// <summary>Sends it, as far as it is made, until it is whole.</summary>
    /// <exception cref="Exception">That of <see cref="Fail"/>: what was sent is not whole.</exception>
    public async Task SendAsync(Stream output, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            while (await NextAsync(buffer, cancellationToken) is { Length: > 0 } piece)
            {
                await output.WriteAsync(piece, cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (gate)
            {
                space.Give(client, fileEnd);
                (fileStart, fileEnd) = (0, 0);
                file?.Dispose();
                while (blocks.TryDequeue(out var block))
                {
                    ArrayPool<byte>.Shared.Return(block.Bytes);
                }

                if (current is { } bytes)
                {
                    ArrayPool<byte>.Shared.Return(bytes);
                    current = null;
                }
            }
        }

        base.Dispose(disposing);
    }

    /// <summary>One that waits is woken by what has happened since it looked, also when that was before it began to wait.</summary>
    private static Channel<bool> Signal() =>
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>How many bytes found room: in memory only while nothing waits in the file, which comes after it.</summary>
    private int TakeIntoMemory(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            if (fileEnd > fileStart || inMemory >= MostInMemory)
            {
                return 0;
            }

            current ??= ArrayPool<byte>.Shared.Rent(BlockSize);
            var count = Math.Min(bytes.Length, BlockSize - inCurrent);
            bytes[..count].CopyTo(current.AsSpan(inCurrent));
            inCurrent += count;
            inMemory += count;
            total += count;
            if (inCurrent == BlockSize)
            {
                blocks.Enqueue((current, inCurrent));
                (current, inCurrent) = (null, 0);
            }

            return count;
        }
    }

    private async ValueTask<bool> TakeIntoFileAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (file is null || isDiskBroken || !space.TryTake(client, bytes.Length))
        {
            return false;
        }

        lock (gate)
        {
            isWritingFile = true;
        }

        try
        {
            // Nobody else writes to it, and it does not begin anew meanwhile.
            await RandomAccess.WriteAsync(file, bytes, fileEnd, cancellationToken);
        }
        catch (Exception exception)
        {
            space.Give(client, bytes.Length);
            lock (gate)
            {
                isWritingFile = false;
            }

            if (exception is IOException or UnauthorizedAccessException)
            {
                // The disk is full: the client may be fast enough all the same.
                isDiskBroken = true;
                return false;
            }

            throw;
        }

        lock (gate)
        {
            isWritingFile = false;
            fileEnd += bytes.Length;
            total += bytes.Length;
        }

        return true;
    }

    private async ValueTask WaitForReaderAsync(CancellationToken cancellationToken)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        wait.CancelAfter(space.MaximumWait - waited);
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            await read.Reader.ReadAsync(wait.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException(
                "The client reads too slowly, and there is no room on the disk for what it has not read.",
                exception
            );
        }

        waited += TimeProvider.System.GetElapsedTime(started);
        if (waited > space.MaximumWait)
        {
            waited = space.MaximumWait;
        }
    }

    /// <summary>The next bytes; none when it is whole and sent.</summary>
    private async ValueTask<ReadOnlyMemory<byte>> NextAsync(byte[] buffer, CancellationToken cancellationToken)
    {
        while (true)
        {
            long place;
            int count;
            lock (gate)
            {
                if (failure is not null)
                {
                    throw failure;
                }

                if (TryTakeFromMemory(buffer, out count))
                {
                    read.Writer.TryWrite(true);
                    return buffer.AsMemory(0, count);
                }

                (place, count) = (fileStart, (int)Math.Min(buffer.Length, fileEnd - fileStart));
                if (count == 0 && isWhole)
                {
                    return default;
                }
            }

            if (count == 0)
            {
                await written.Reader.ReadAsync(cancellationToken);
                continue;
            }

            count = await RandomAccess.ReadAsync(file!, buffer.AsMemory(0, count), place, cancellationToken);
            if (count == 0)
            {
                throw new IOException("A temporary file is shorter than what was written to it.");
            }

            TakeFromFile(count);
            return buffer.AsMemory(0, count);
        }
    }

    private bool TryTakeFromMemory(byte[] buffer, out int count)
    {
        if (blocks.TryDequeue(out var block))
        {
            block.Bytes.AsSpan(0, block.Length).CopyTo(buffer);
            count = block.Length;
            ArrayPool<byte>.Shared.Return(block.Bytes);
        }
        else
        {
            count = inCurrent;
            current.AsSpan(0, inCurrent).CopyTo(buffer);
            inCurrent = 0;
        }

        inMemory -= count;
        return count > 0;
    }

    private void TakeFromFile(int count)
    {
        lock (gate)
        {
            fileStart += count;
            if (fileStart == fileEnd && !isWritingFile)
            {
                // The client has caught up: the room is free again, and what comes next goes through memory.
                RandomAccess.SetLength(file!, 0);
                space.Give(client, fileEnd);
                (fileStart, fileEnd) = (0, 0);
            }
        }

        read.Writer.TryWrite(true);
    }
}
