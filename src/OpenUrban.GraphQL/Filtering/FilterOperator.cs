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
        new("nin", "None of these; includes what is missing.", true, Negate(In)),
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
        new("contains", "Contains the text; letter case counts.", false, Call(nameof(string.Contains))),
        new(
            "ncontains",
            "Does not contain the text; includes what is missing.",
            false,
            Negate(Call(nameof(string.Contains)))
        ),
        new("startsWith", "Starts with the text.", false, Call(nameof(string.StartsWith))),
        new(
            "nstartsWith",
            "Does not start with the text; includes what is missing.",
            false,
            Negate(Call(nameof(string.StartsWith)))
        ),
        new("endsWith", "Ends with the text.", false, Call(nameof(string.EndsWith))),
        new(
            "nendsWith",
            "Does not end with the text; includes what is missing.",
            false,
            Negate(Call(nameof(string.EndsWith)))
        ),
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
            FilterValue.OfList(((IEnumerable<object?>?)value ?? []), operand.Type),
            operand
        );

    /// <summary>A comparison with a value; with null it holds for nothing.</summary>
    private static Func<Expression, object?, Expression> Compare(
        Func<Expression, Expression, BinaryExpression> comparison
    ) =>
        (operand, value) =>
            value is null ? Expression.Constant(false) : comparison(operand, FilterValue.Of(value, operand.Type));

    private static Func<Expression, object?, Expression> Call(string method) =>
        (operand, value) =>
            value is null
                ? Expression.Constant(false)
                : Expression.AndAlso(
                    Expression.Not(IsNull(operand)),
                    Expression.Call(
                        operand,
                        typeof(string).GetMethod(method, [typeof(string)])!,
                        FilterValue.Of(value, typeof(string))
                    )
                );

    /// <summary>SQL's NOT leaves nulls out, GraphQL's negations take them in: so they are named.</summary>
    private static Func<Expression, object?, Expression> Negate(Func<Expression, object?, Expression> positive) =>
        (operand, value) =>
            CanBeNull(operand.Type)
                ? Expression.OrElse(IsNull(operand), Expression.Not(positive(operand, value)))
                : Expression.Not(positive(operand, value));
}
