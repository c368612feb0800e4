using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Http;

/// <summary>A GET may be repeated and cached by anyone on the way: it never changes anything.</summary>
internal sealed class QueriesOnlyRule : ValidationRuleBase
{
    public static readonly QueriesOnlyRule Instance = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation != OperationType.Query)
        {
            context.ReportError(new NotAQueryError());
        }

        return default;
    }

    internal sealed class NotAQueryError()
        : ValidationError("Only queries may be sent with GET. Send this operation with POST.");
}
