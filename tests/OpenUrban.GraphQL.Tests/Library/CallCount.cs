namespace OpenUrban.GraphQL.Tests.Library;

/// <summary>Counts how often a field was executed.</summary>
internal sealed class CallCount
{
    private int value;

    public int Value => Volatile.Read(ref value);

    public int Next() => Interlocked.Increment(ref value);
}
