using GraphQL;

namespace OpenUrban.GraphQL.Execution;

/// <summary>An operation as a tree of writers. It holds no data and serves any number of executions at once.</summary>
/// <param name="Root">Writes the root object.</param>
/// <param name="SlotCount">Places in which an execution keeps what it has read of its variables.</param>
internal sealed record PlannedOperation(ObjectWriter<Root> Root, int SlotCount)
{
    /// <summary>Arguments whose size is looked at before anything is fetched, where they came in variables.</summary>
    public IReadOnlyList<Action<OperationWriter>> Checks { get; init; } = [];

    /// <summary>Length of its last answer: the next one will mostly be as long.</summary>
    public int LastBytes { get; set; }

    /// <summary>Looks at the size of arguments. What else is wrong with them is an error of their fields.</summary>
    /// <exception cref="Limits.LimitError">One is above a limit.</exception>
    public void Check(OperationWriter writer)
    {
        foreach (var check in Checks)
        {
            try
            {
                check(writer);
            }
            catch (ExecutionError error) when (error is not Limits.LimitError)
            {
                // Said where the field is written, with its path.
            }
        }
    }

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
