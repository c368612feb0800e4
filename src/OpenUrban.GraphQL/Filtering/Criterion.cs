using System.Linq.Expressions;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>
/// A parsed filter: given the expression of a value or row, the condition on it. Inputs parse straight into these, so
/// a <c>where</c> becomes one expression that EF Core translates.
/// </summary>
public delegate Expression Criterion(Expression operand);

public static class Criteria
{
    /// <summary>The predicate over rows of <typeparamref name="TRow"/>.</summary>
    public static Expression<Func<TRow, bool>> On<TRow>(this Criterion criterion)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, bool>>(criterion(row), row);
    }

    /// <summary>All of them; true when there is none.</summary>
    internal static Criterion All(IEnumerable<Criterion> criteria) =>
        Combine(criteria, Expression.AndAlso, whenEmpty: true);

    /// <summary>Any of them; true when there is none, as in Hot Chocolate.</summary>
    internal static Criterion Any(IEnumerable<Criterion> criteria) =>
        Combine(criteria, Expression.OrElse, whenEmpty: true);

    private static Criterion Combine(
        IEnumerable<Criterion> criteria,
        Func<Expression, Expression, Expression> combine,
        bool whenEmpty
    )
    {
        var list = criteria.ToList();
        return list.Count == 0
            ? _ => Expression.Constant(whenEmpty)
            : operand => list.Select(criterion => criterion(operand)).Aggregate(combine);
    }
}
