using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Limits;

/// <summary>Refuses operations that ask for more cells than one answer may have.</summary>
internal sealed class CostRule(OperationLimits limits) : ValidationRuleBase
{
    private const string ContextKey = "OpenUrban.State";

    /// <summary>Lets the rule know the data that an execution reads.</summary>
    public static void AddTo(IDictionary<string, object?> context, DataState state) => context[ContextKey] = state;

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var most = (OperationLimits.Of(context.UserContext) ?? limits).Cells;
        var state = context.UserContext.TryGetValue(ContextKey, out var known) ? (DataState?)known : null;
        var cost = OperationCost.Of(context.Schema, context.Document, context.Operation, context.Variables, state);
        return Refuse(cost, most) is { } error ? throw error : default;
    }

    /// <summary>Why an operation is refused; null when it is not.</summary>
    /// <param name="cost">Cells that it asks for.</param>
    /// <param name="most">Most cells of an answer.</param>
    public static LimitError? Refuse(long cost, long most) =>
        cost <= most
            ? null
            : new LimitError(
                ErrorCode.TooCostly,
                $"The operation asks for up to {cost} cells, which are the leaf fields times the page sizes and list lengths above them; "
                    + $"the limit is {most}. Ask for smaller pages (first, last), fewer codes or years, or fewer fields, and page with the cursors.",
                cost,
                most
            );
}
