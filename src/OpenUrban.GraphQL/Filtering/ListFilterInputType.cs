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
        Criterion.All(
            value.Select(entry =>
            {
                if (entry.Key == "any")
                {
                    return entry.Value switch
                    {
                        true => new(rows => Call(nameof(Enumerable.Any), rows), FilterSize.Empty.OfList()),
                        false => new(
                            rows => Expression.Not(Call(nameof(Enumerable.Any), rows)),
                            FilterSize.Empty.OfList()
                        ),
                        _ => Criterion.Everything,
                    };
                }

                var criterion = FilterInput.OrEverything(entry.Value);
                return new(
                    entry.Key switch
                    {
                        "all" => rows => Call(nameof(Enumerable.All), rows, criterion.On<TOther>()),
                        "none" => rows => Expression.Not(Call(nameof(Enumerable.Any), rows, criterion.On<TOther>())),
                        _ => rows => Call(nameof(Enumerable.Any), rows, criterion.On<TOther>()),
                    },
                    criterion.Size.OfList()
                )
                {
                    Codes = criterion.Codes,
                };
            })
        );

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [typeof(TOther)], arguments);
}
