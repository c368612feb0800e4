using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>Conditions on the rows related to a row.</summary>
public sealed class ListFilterInputType<TOther, TInput> : InputObjectGraphType
    where TInput : FilterInputType<TOther>
{
    public ListFilterInputType()
    {
        var inner = typeof(TInput).Name[..^"Type".Length];
        Name = $"ListFilterInputTypeOf{inner}";
        Description = "Conditions on a list of related rows. Several in one object all have to hold.";
        Field<TInput>("all").Description("Every related row meets it; also when there is none.");
        Field<TInput>("none").Description("No related row meets it.");
        Field<TInput>("some").Description("At least one related row meets it.");
        Field<BooleanGraphType>("any").Description("true: there is a related row; false: there is none.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        Criteria.All(
            value.Select(entry =>
            {
                if (entry.Key == "any")
                {
                    return entry.Value switch
                    {
                        true => (Criterion)(rows => Call(nameof(Enumerable.Any), rows)),
                        false => rows => Expression.Not(Call(nameof(Enumerable.Any), rows)),
                        _ => _ => Expression.Constant(true),
                    };
                }

                var condition = FilterInput.OrEverything(entry.Value).On<TOther>();
                return entry.Key switch
                {
                    "all" => rows => Call(nameof(Enumerable.All), rows, condition),
                    "none" => rows => Expression.Not(Call(nameof(Enumerable.Any), rows, condition)),
                    _ => (Criterion)(rows => Call(nameof(Enumerable.Any), rows, condition)),
                };
            })
        );

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [typeof(TOther)], arguments);
}
