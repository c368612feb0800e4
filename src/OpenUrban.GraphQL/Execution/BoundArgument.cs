using System.Collections.Concurrent;

namespace OpenUrban.GraphQL.Execution;

/// <summary>What a field has read of its arguments: once when it was planned, or in each execution where they hold variables.</summary>
public sealed class BoundArgument<T>
{
    private const int MaximumKept = 64;

    private readonly T? constant;
    private readonly int slot = -1;
    private readonly Func<OperationWriter, T>? read;
    private readonly ConcurrentDictionary<string, T>? kept;

    /// <summary>What does not depend on arguments.</summary>
    public BoundArgument(T constant) => this.constant = constant;

    /// <param name="slot">Where an execution keeps the value.</param>
    /// <param name="read">Reads it with the variables of an execution.</param>
    /// <param name="keep">Whether it takes long to read: then it is kept for executions with the same variables.</param>
    internal BoundArgument(int slot, Func<OperationWriter, T> read, bool keep)
    {
        (this.slot, this.read) = (slot, read);
        kept = keep ? new() : null;
    }

    /// <summary>Whether it is the same in all executions.</summary>
    internal bool IsConstant => read is null;

    public T Get(OperationWriter writer) => read is null ? constant! : writer.GetOrAdd(slot, Read);

    private T Read(OperationWriter writer)
    {
        if (kept is null)
        {
            return read!(writer);
        }

        if (kept.TryGetValue(writer.VariablesText, out var value))
        {
            return value;
        }

        if (kept.Count >= MaximumKept)
        {
            kept.Clear();
        }

        return kept[writer.VariablesText] = read!(writer);
    }
}
