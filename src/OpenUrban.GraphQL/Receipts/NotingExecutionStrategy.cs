using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Operations;
using ExecutionContext = GraphQL.Execution.ExecutionContext;
using RequestError = OpenUrban.GraphQL.Errors.RequestError;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// Executes fields one after another, lets each object of the answer tell the receipt, and counts what it holds: there is a limit.
/// It lets no null reach an argument that takes none: the engine leaves that to validation, which has to let it pass where there
/// is a default.
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

    protected override IFieldResolver SelectResolver(ExecutionNode node, ExecutionContext context)
    {
        if (node.Field.Arguments is not null && HasNulls(context))
        {
            PassedVariables.Check(node.FieldDefinition, node.Field, context.Variables);
        }

        return base.SelectResolver(node, context);
    }

    protected override bool ShouldIncludeNode<TASTNode>(ExecutionContext context, TASTNode node)
    {
        if (node.Directives is { } directives && HasNulls(context))
        {
            try
            {
                PassedVariables.Check(context.Schema, directives, context.Variables, context.Document);
            }
            catch (RequestError error) when (node is GraphQLField field)
            {
                // Elsewhere than at the root the engine names the field above, whose selection cannot be read.
                error.Path = [(field.Alias?.Name ?? field.Name).StringValue];
                throw;
            }
        }

        return base.ShouldIncludeNode(context, node);
    }

    private static bool HasNulls(ExecutionContext context) =>
        PassedVariables.Of(context.UserContext).AreNull(context.ExecutionOptions.Variables);
}
