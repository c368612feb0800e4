namespace OpenUrban.GraphQL.Compilation;

/// <summary>An operation as a tree of writers. It holds no data and serves any number of executions at once.</summary>
/// <param name="Root">Writes the root object.</param>
/// <param name="SlotCount">Places in which an execution keeps what it has read of its variables.</param>
internal sealed record CompiledOperation(ObjectWriter<Root> Root, int SlotCount)
{
    /// <summary>Length of its last answer: the next one will mostly be as long.</summary>
    public int LastBytes { get; set; }

    /// <summary>Writes the answer's data. The first error ends it, unless errors are looked after.</summary>
    public void Write(OperationWriter writer)
    {
        if (writer.Errors is { } errors)
        {
            errors.WriteRoot(writer, Root);
            return;
        }

        try
        {
            Root.Write(writer, default);
        }
        catch (Exception exception) when (FieldErrors.IsOfField(exception))
        {
            writer.HasFailed = true;
        }
    }

    /// <summary>How long it takes about, as ticks of the stopwatch: the longest of the last times, which are forgotten slowly.</summary>
    public long Ticks { get; private set; }

    /// <summary>Takes note of how long it has taken. Of several at once one is forgotten, which does no harm.</summary>
    public void Took(long ticks) => Ticks = Math.Max(ticks, Ticks - (Ticks / 8));
}
