using System.Linq.Expressions;
using OpenUrban.GraphQL.Suggestions;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>
/// A parsed filter. Inputs parse straight into these, so a <c>where</c> becomes one expression that EF Core translates.
/// </summary>
/// <param name="Build">Given the expression of a value or row, the condition on it.</param>
/// <param name="Size">How large it is, for its limits.</param>
public sealed record Criterion(Func<Expression, Expression> Build, FilterSize Size)
{
    /// <summary>Codes of entities that it asks for.</summary>
    public IReadOnlyList<NamedCode> Codes { get; init; } = [];

    /// <summary>Texts that it asks a value to be equal to, until it is known what the value is.</summary>
    internal IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>No condition.</summary>
    internal static readonly Criterion Everything = new(_ => Expression.Constant(true), FilterSize.Empty);

    /// <summary>The predicate over rows of <typeparamref name="TRow"/>.</summary>
    public Expression<Func<TRow, bool>> On<TRow>() => On<TRow>(row => row);

    /// <summary>The predicate over rows of <typeparamref name="TRow"/> of which a part is filtered.</summary>
    internal Expression<Func<TRow, bool>> On<TRow>(Func<Expression, Expression> part)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, bool>>(Build(part(row)), row);
    }

    /// <summary>All of them; true when there is none.</summary>
    internal static Criterion All(IEnumerable<Criterion> criteria) => Combine(criteria, Expression.AndAlso);

    /// <summary>Any of them; true when there is none, as in Hot Chocolate.</summary>
    internal static Criterion Any(IEnumerable<Criterion> criteria) => Combine(criteria, Expression.OrElse);

    /// <summary>The same condition on what <paramref name="path"/> leads to.</summary>
    internal Criterion At(Func<Expression, Expression> path) => this with { Build = operand => Build(path(operand)) };

    /// <summary>The same condition, a level further down.</summary>
    internal Criterion Deeper() => this with { Size = Size.Deeper() };

    private static Criterion Combine(IEnumerable<Criterion> criteria, Func<Expression, Expression, Expression> combine)
    {
        var list = criteria.ToList();
        return list.Count == 0
            ? Everything
            : new(
                operand => list.Select(criterion => criterion.Build(operand)).Aggregate(combine),
                FilterSize.Sum(list.Select(criterion => criterion.Size))
            )
            {
                Codes = [.. list.SelectMany(criterion => criterion.Codes)],
                Texts = [.. list.SelectMany(criterion => criterion.Texts)],
            };
    }
}
