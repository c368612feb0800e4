namespace OpenUrban.GraphQL.Compilation;

/// <summary>An operation as a tree of writers. It holds no data and serves any number of executions at once.</summary>
/// <param name="Root">Writes the root object.</param>
/// <param name="SlotCount">Places in which an execution keeps what it has read of its variables.</param>
internal sealed record CompiledOperation(ObjectWriter<Root> Root, int SlotCount)
{
    /// <summary>Length of its last answer: the next one will mostly be as long.</summary>
    public int LastBytes { get; set; }
}
