namespace OpenUrban.Imports;

/// <summary>A text whose beginning has been looked at already.</summary>
internal sealed class ContinuedReader(ReadOnlyMemory<char> beginning, TextReader rest) : TextReader
{
    private ReadOnlyMemory<char> left = beginning;

    public override int Peek() => left.IsEmpty ? rest.Peek() : left.Span[0];

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (left.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var length = Math.Min(left.Length, buffer.Length);
        left.Span[..length].CopyTo(buffer);
        left = left[length..];
        return length;
    }
}
