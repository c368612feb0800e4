using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Sorting;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>
/// Refuses operations with a <c>where</c> or an <c>order</c> above <see cref="FilterLimits"/>, wherever it stands and
/// whether it came as a literal or a variable: it looks at what the inputs were parsed to.
/// </summary>
internal sealed class FilterLimitRule(FilterLimits limits) : ValidationRuleBase
{
    private static readonly Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> NoArguments = [];

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        foreach (var (field, arguments) in context.ArgumentValues ?? NoArguments)
        {
            var name = field.Name.StringValue;
            if (arguments.TryGetValue("where", out var where))
            {
                CheckWhere(name, where.Value);
            }

            if (arguments.TryGetValue("order", out var order))
            {
                CheckOrder(name, order.Value);
            }
        }

        return default;
    }

    /// <exception cref="LimitError">The parsed where is above a limit.</exception>
    public void CheckWhere(string field, object? where)
    {
        if (where is Criterion criterion)
        {
            Check(field, criterion.Size);
        }
    }

    /// <exception cref="LimitError">The parsed order is above a limit.</exception>
    public void CheckOrder(string field, object? order)
    {
        if (order is IEnumerable<object?> elements)
        {
            // An element without a key is one, too: who sends thousands of them means nothing good.
            Check(
                elements.Sum(keys => Math.Max(1, (keys as IEnumerable<SortKey>)?.Count() ?? 0)),
                limits.OrderKeys,
                $"order of {field} has",
                "keys",
                "Keep those that count: ties are broken by key."
            );
        }
    }

    private void Check(string field, FilterSize size)
    {
        Check(
            size.Nesting,
            limits.Nesting,
            $"where of {field} nests",
            "levels of and, or and related rows",
            "Begin at a field nearer to what is asked, or take codes from a request of their own."
        );
        Check(
            size.Conditions,
            limits.Conditions,
            $"where of {field} has",
            "conditions",
            "Use in for many values of one member, or send several requests."
        );
        Check(
            size.Lists,
            limits.Lists,
            $"where of {field} has",
            "conditions on lists of related rows",
            "Join conditions on one list with and, or, or take codes from a request of their own."
        );
        Check(
            size.ListLength,
            limits.ListLength,
            $"A list in where of {field} has",
            "values",
            "Send several requests, or a condition that the rows have in common."
        );
        Check(
            size.Values,
            limits.Values,
            $"The lists in where of {field} together have",
            "values",
            "Send several requests, or a condition that the rows have in common."
        );
        Check(
            size.TextLength,
            limits.TextLength,
            $"A text in where of {field} has",
            "characters",
            "Shorten it: no text here is as long."
        );
    }

    private static void Check(int size, int limit, string what, string unit, string advice)
    {
        if (size > limit)
        {
            throw new LimitError(
                ErrorCode.ArgumentTooLarge,
                $"{what} {size} {unit}; the limit is {limit}. {advice}",
                size,
                limit
            );
        }
    }
}
