using System.Linq.Expressions;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>An operator of the operation filter inputs.</summary>
/// <param name="Name">Name of the input field.</param>
/// <param name="Description">What it does, for the schema.</param>
/// <param name="TakesList">Whether its value is a list.</param>
/// <param name="Build">The condition for an operand and the client's value.</param>
internal sealed record FilterOperator(
    string Name,
    string Description,
    bool TakesList,
    Func<Expression, object?, Expression> Build
)
{
    public static readonly FilterOperator[] Equality =
    [
        new("eq", "Equal; null asks for what is missing.", false, Equal),
        new("neq", "Not equal; includes what is missing.", false, (o, v) => Expression.Not(Equal(o, v))),
    ];

    public static readonly FilterOperator[] Membership =
    [
        new("in", "One of these.", true, In),
        new(
            "nin",
            "None of these; includes what is missing, unless null is one of these.",
            true,
            (o, v) => Expression.Not(In(o, v))
        ),
    ];

    public static readonly FilterOperator[] Comparison =
    [
        new("gt", "Greater.", false, Compare(Expression.GreaterThan)),
        new("ngt", "Not greater; includes what is missing.", false, Negate(Compare(Expression.GreaterThan))),
        new("gte", "Greater or equal.", false, Compare(Expression.GreaterThanOrEqual)),
        new(
            "ngte",
            "Neither greater nor equal; includes what is missing.",
            false,
            Negate(Compare(Expression.GreaterThanOrEqual))
        ),
        new("lt", "Less.", false, Compare(Expression.LessThan)),
        new("nlt", "Not less; includes what is missing.", false, Negate(Compare(Expression.LessThan))),
        new("lte", "Less or equal.", false, Compare(Expression.LessThanOrEqual)),
        new(
            "nlte",
            "Neither less nor equal; includes what is missing.",
            false,
            Negate(Compare(Expression.LessThanOrEqual))
        ),
    ];

    public static readonly FilterOperator[] Text =
    [
        new("contains", "Contains the text; letter case counts.", false, Contains),
        new("ncontains", "Does not contain the text; includes what is missing.", false, Negate(Contains)),
        new("startsWith", "Starts with the text; letter case counts.", false, StartsWith),
        new("nstartsWith", "Does not start with the text; includes what is missing.", false, Negate(StartsWith)),
        new("endsWith", "Ends with the text; letter case counts.", false, EndsWith),
        new("nendsWith", "Does not end with the text; includes what is missing.", false, Negate(EndsWith)),
    ];

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static BinaryExpression IsNull(Expression operand) =>
        Expression.Equal(operand, Expression.Constant(null, operand.Type));

    private static Expression Equal(Expression operand, object? value) =>
        value is not null ? Expression.Equal(operand, FilterValue.Of(value, operand.Type))
        : CanBeNull(operand.Type) ? IsNull(operand)
        : Expression.Constant(false);

    private static MethodCallExpression In(Expression operand, object? value) =>
        Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [operand.Type],
            FilterValue.OfList(
                ((IEnumerable<object?>?)value ?? []).Where(v => v is not null || CanBeNull(operand.Type)),
                operand.Type
            ),
            operand
        );

    /// <summary>A comparison with a value; with null it holds for nothing.</summary>
    private static Func<Expression, object?, Expression> Compare(
        Func<Expression, Expression, BinaryExpression> comparison
    ) =>
        (operand, value) =>
            value is null ? Expression.Constant(false) : comparison(operand, FilterValue.Of(value, operand.Type));

    private static Expression Contains(Expression operand, object? value) =>
        OnText(
            operand,
            value,
            text =>
                Expression.Call(
                    operand,
                    typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!,
                    FilterValue.Of(text, typeof(string))
                )
        );

    /// <summary>
    /// The first characters are compared. string.StartsWith becomes LIKE, which takes a for A in SQLite. Both engines
    /// count characters by code point, so a surrogate pair is one.
    /// </summary>
    private static Expression StartsWith(Expression operand, object? value) =>
        OnText(
            operand,
            value,
            text =>
                Expression.Equal(
                    Expression.Call(
                        operand,
                        typeof(string).GetMethod(nameof(string.Substring), [typeof(int), typeof(int)])!,
                        Expression.Constant(0),
                        FilterValue.Of(text.EnumerateRunes().Count(), typeof(int))
                    ),
                    FilterValue.Of(text, typeof(string))
                )
        );

    private static Expression EndsWith(Expression operand, object? value) =>
        OnText(
            operand,
            value,
            text =>
            {
                var length = Expression.Property(operand, nameof(string.Length));
                var count = FilterValue.Of(text.EnumerateRunes().Count(), typeof(int));
                var end = Expression.Call(
                    operand,
                    typeof(string).GetMethod(nameof(string.Substring), [typeof(int)])!,
                    Expression.Subtract(length, count)
                );

                // In a shorter text the end would begin before its start, where engines differ.
                return Expression.AndAlso(
                    Expression.GreaterThanOrEqual(length, count),
                    Expression.Equal(end, FilterValue.Of(text, typeof(string)))
                );
            }
        );

    /// <summary>A condition on a text that is there; with null it holds for nothing.</summary>
    private static Expression OnText(Expression operand, object? value, Func<string, Expression> condition) =>
        value is string text
            ? Expression.AndAlso(Expression.Not(IsNull(operand)), condition(text))
            : Expression.Constant(false);

    /// <summary>SQL's NOT leaves nulls out, GraphQL's negations take them in: so they are named.</summary>
    private static Func<Expression, object?, Expression> Negate(Func<Expression, object?, Expression> positive) =>
        (operand, value) =>
            CanBeNull(operand.Type)
                ? Expression.OrElse(IsNull(operand), Expression.Not(positive(operand, value)))
                : Expression.Not(positive(operand, value));
}
