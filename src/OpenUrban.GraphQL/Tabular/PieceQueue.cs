using System.Buffers;
using System.Threading.Channels;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>
/// Hands pieces of an answer from the thread that writes it, which waits while there are enough of them, to the one that reads it.
/// </summary>
internal sealed class PieceQueue : IAsyncDisposable
{
    /// <summary>So that neither waits for the other's every piece.</summary>
    private const int Pieces = 4;

    private readonly Channel<Piece> pieces = Channel.CreateBounded<Piece>(
        new BoundedChannelOptions(Pieces) { SingleReader = true, SingleWriter = true }
    );
    private readonly CancellationTokenSource stopped;
    private readonly Task writing;

    /// <param name="write">Writes the answer; it is given what takes its pieces. It has a thread of its own, because it waits.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public PieceQueue(
        Action<Action<ReadOnlyMemory<byte>>, CancellationToken> write,
        CancellationToken cancellationToken
    )
    {
        stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        writing = Task.Factory.StartNew(
            () => Write(write),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    public IAsyncEnumerable<Piece> ReadAllAsync(CancellationToken cancellationToken) =>
        pieces.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Ends the writing, when nobody reads any more.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        await writing;
        while (pieces.Reader.TryRead(out var piece))
        {
            piece.Dispose();
        }

        stopped.Dispose();
    }

    private void Write(Action<Action<ReadOnlyMemory<byte>>, CancellationToken> write)
    {
        try
        {
            write(Put, stopped.Token);
            pieces.Writer.Complete();
        }
#pragma warning disable CA1031 // Whatever it is, the reader is told.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            pieces.Writer.Complete(exception);
        }
    }

    private void Put(ReadOnlyMemory<byte> json)
    {
        var piece = new Piece(json.Span);
        while (!pieces.Writer.TryWrite(piece))
        {
            pieces.Writer.WaitToWriteAsync(stopped.Token).AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>A copy of a piece, in memory that is used again once it is disposed.</summary>
    internal sealed class Piece : IDisposable
    {
        private readonly int length;
        private byte[]? bytes;

        public Piece(ReadOnlySpan<byte> json)
        {
            bytes = ArrayPool<byte>.Shared.Rent(json.Length);
            length = json.Length;
            json.CopyTo(bytes);
        }

        public ReadOnlySpan<byte> Span => bytes.AsSpan(0, length);

        public void Dispose()
        {
            if (Interlocked.Exchange(ref bytes, null) is { } rented)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }
}
