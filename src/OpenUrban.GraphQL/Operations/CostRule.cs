using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Operations;

/// <summary>Refuses operations that ask for more cells than one answer may have.</summary>
internal sealed class CostRule(OperationLimits limits) : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var most = (OperationLimits.Of(context.UserContext) ?? limits).Cells;
        var cost = OperationCost.Of(context.Schema, context.Document, context.Operation, context.Variables);
        return cost <= most
            ? default
            : throw new LimitError(
                ErrorCode.TooCostly,
                $"The operation asks for up to {cost} cells, which are the leaf fields times the page sizes above them; "
                    + $"the limit is {most}. Ask for smaller pages (first, last) or fewer fields, and page with the cursors.",
                cost,
                most
            );
    }
}
