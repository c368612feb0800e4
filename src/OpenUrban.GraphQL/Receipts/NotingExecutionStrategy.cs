using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>Executes fields one after another, and lets each object of the answer tell the receipt.</summary>
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
    }
}
