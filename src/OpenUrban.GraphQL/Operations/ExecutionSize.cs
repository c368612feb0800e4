namespace OpenUrban.GraphQL.Operations;

/// <summary>
/// Counts what ordinary execution makes, which it holds as a tree of objects until all of it is there, and ends it when that is
/// too much: the length of an answer is known only when it is written.
/// </summary>
/// <param name="most">Most fields and elements of lists.</param>
/// <param name="end">Ends the execution.</param>
internal sealed class ExecutionSize(long most, CancellationTokenSource end)
{
    private const string ContextKey = "OpenUrban.Size";

    private long nodes;

    public bool IsExceeded => nodes > most;

    public static ExecutionSize? Of(IDictionary<string, object?> context) =>
        context.TryGetValue(ContextKey, out var size) ? (ExecutionSize?)size : null;

    public void AddTo(IDictionary<string, object?> context) => context[ContextKey] = this;

    /// <exception cref="OperationCanceledException">There are too many.</exception>
    public void Add(int count)
    {
        nodes += count;
        if (IsExceeded)
        {
            end.Cancel();
            end.Token.ThrowIfCancellationRequested();
        }
    }
}
