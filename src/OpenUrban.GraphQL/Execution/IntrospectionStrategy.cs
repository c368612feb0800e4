using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Coercion;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// Lets no null reach an argument that takes none: the engine leaves that to validation, which has to let it pass where there is a
/// default.
/// </summary>
internal sealed class IntrospectionStrategy : SerialExecutionStrategy
{
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
            PassedVariables.Check(context.Schema, directives, context.Variables, context.Document);
        }

        return base.ShouldIncludeNode(context, node);
    }

    private static bool HasNulls(ExecutionContext context) =>
        PassedVariables.Of(context.UserContext).AreNull(context.ExecutionOptions.Variables);
}
