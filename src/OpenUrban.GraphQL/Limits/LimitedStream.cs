using OpenUrban.GraphQL.Execution;

namespace OpenUrban.GraphQL.Limits;

/// <summary>Memory that an answer is written into, up to a number of bytes.</summary>
internal sealed class LimitedStream(int most) : MemoryStream
{
    /// <exception cref="AnswerTooLargeException">There is no room for that.</exception>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Check(count);
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    public override void WriteByte(byte value)
    {
        Check(1);
        base.WriteByte(value);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return default;
    }

    private void Check(int count)
    {
        if (Position + count > most)
        {
            throw new AnswerTooLargeException();
        }
    }
}
