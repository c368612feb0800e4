using System.Linq.Expressions;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>
/// A condition on rows in memory, taken apart at its ANDs: what is only about a related row is asked once for each of
/// those, and not for every row that it is related to.
/// </summary>
/// <typeparam name="TRow">Rows in memory, with properties named as those of the rows that the condition was made for.</typeparam>
public sealed class MemoryCondition<TRow>
{
    private readonly ParameterExpression row;
    private readonly ILookup<string, Expression> parts;

    /// <param name="condition">The condition; null for none.</param>
    /// <param name="related">The properties that are related rows.</param>
    public MemoryCondition(LambdaExpression? condition, params string[] related)
    {
        row = condition?.Parameters[0] ?? Expression.Parameter(typeof(TRow));
        parts = (condition is null ? [] : Conjuncts(condition.Body)).ToLookup(part =>
            Members.Of(part, row) is { Count: 1 } members && related.Contains(members.First()) ? members.First() : ""
        );
        if (parts[""].Any())
        {
            var memoryRow = Expression.Parameter(typeof(TRow), "row");
            var body = parts[""].Select(part => InMemory.Rewrite(part, row, memoryRow)).Aggregate(Expression.AndAlso);
            Rest = Expression.Lambda<Func<TRow, bool>>(body, memoryRow).Compile();
        }
    }

    /// <summary>What is about the row itself, or about several related rows; null for nothing.</summary>
    public Func<TRow, bool>? Rest { get; }

    /// <summary>What is about one related row alone; null for nothing.</summary>
    public Func<TOther, bool>? About<TOther>(string property)
    {
        if (!parts[property].Any())
        {
            return null;
        }

        var other = Expression.Parameter(typeof(TOther), property);
        var body = parts[property]
            .Select(part => InMemory.Rewrite(new Related(row, property, other).Visit(part)))
            .Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<TOther, bool>>(body, other).Compile();
    }

    private static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso } and => Conjuncts(and.Left)
                .Concat(Conjuncts(and.Right)),
            ConstantExpression { Value: true } => [],
            _ => [expression],
        };

    /// <summary>Puts a row of its own in place of a related one.</summary>
    private sealed class Related(ParameterExpression row, string property, ParameterExpression other)
        : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == row && node.Member.Name == property ? other : base.VisitMember(node);
    }

    /// <summary>Collects the properties of a row that an expression reads.</summary>
    private sealed class Members(ParameterExpression row) : ExpressionVisitor
    {
        private readonly HashSet<string> names = [];

        public static HashSet<string> Of(Expression expression, ParameterExpression row)
        {
            var members = new Members(row);
            members.Visit(expression);
            return members.names;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression == row)
            {
                names.Add(node.Member.Name);
            }

            return base.VisitMember(node);
        }
    }
}
