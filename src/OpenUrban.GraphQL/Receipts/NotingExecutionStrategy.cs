using GraphQL.Execution;
using OpenUrban.GraphQL.Operations;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// Executes fields one after another, lets each object of the answer tell the receipt, and counts what it holds: there is a limit.
/// </summary>
internal sealed class NotingExecutionStrategy : SerialExecutionStrategy
{
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        if (
            parent.Result is { } source
            && ReceiptNotes.Of(context.UserContext) is { } receipt
            && parent.GetObjectGraphType(context.Schema) is { } type
        )
        {
            ReceiptNotes.Of<object>(type)?.Invoke(receipt, source);
        }

        base.SetSubFieldNodes(context, parent);
        ExecutionSize.Of(context.UserContext)?.Add(parent.SubFields?.Length ?? 0);
    }

    protected override async Task SetArrayItemNodesAsync(ExecutionContext context, ArrayExecutionNode parent)
    {
        await base.SetArrayItemNodesAsync(context, parent);
        ExecutionSize.Of(context.UserContext)?.Add(parent.Items?.Count ?? 0);
    }
}
