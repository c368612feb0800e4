using System.Collections.Concurrent;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Writers that are used again.</summary>
internal sealed class WriterPool
{
    /// <summary>They hold little: their buffers are from a pool.</summary>
    private const int MaximumIdle = 256;

    private readonly ConcurrentBag<OperationWriter> idle = [];

    public OperationWriter Take() => idle.TryTake(out var writer) ? writer : new OperationWriter();

    public void Return(OperationWriter writer)
    {
        writer.End();
        if (idle.Count < MaximumIdle)
        {
            idle.Add(writer);
        }
    }
}
