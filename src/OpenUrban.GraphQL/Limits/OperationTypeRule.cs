using GraphQL.Validation;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// Refuses an operation whose type the schema has not (GraphQL, section 5.2.1.1). The engine says so when it has begun to execute
/// it, which is another kind of answer. Operations beside the one that is meant may be there: clients send whole files.
/// </summary>
internal sealed class OperationTypeRule : ValidationRuleBase
{
    public static readonly OperationTypeRule Instance = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var isThere = context.Operation.Operation switch
        {
            OperationType.Mutation => context.Schema.Mutation is not null,
            OperationType.Subscription => context.Schema.Subscription is not null,
            _ => true,
        };
        if (!isThere)
        {
            var type = context.Operation.Operation == OperationType.Mutation ? "mutations" : "subscriptions";
            context.ReportError(
                new ValidationError(
                    context.Document.Source,
                    number: null,
                    $"There are no {type} here: nothing can be changed, and nothing waits for changes. Send a query.",
                    context.Operation
                )
            );
        }

        return default;
    }
}
