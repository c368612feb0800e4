using GraphQL;
using GraphQL.Types;

namespace OpenUrban.GraphQL.Filtering;

/// <summary>What can be asked of one value: Hot Chocolate's operation filter inputs.</summary>
public abstract class OperationFilterInputType : InputObjectGraphType
{
    private readonly Dictionary<string, FilterOperator> operators = [];

    private protected OperationFilterInputType(
        string kind,
        Type valueType,
        bool combines,
        params FilterOperator[][] operators
    )
    {
        Name = $"{kind}OperationFilterInput";
        Description = $"Conditions on a value of type {kind}. Several in one object all have to hold.";
        if (combines)
        {
            AddField(
                new()
                {
                    Name = "and",
                    Type = ListOf(GetType()),
                    Description = "All of these hold.",
                }
            );
            AddField(
                new()
                {
                    Name = "or",
                    Type = ListOf(GetType()),
                    Description = "One of these holds.",
                }
            );
        }

        foreach (var filterOperator in operators.SelectMany(o => o))
        {
            this.operators.Add(filterOperator.Name, filterOperator);
            AddField(
                new()
                {
                    Name = filterOperator.Name,
                    Description = filterOperator.Description,
                    Type = filterOperator.TakesList ? typeof(ListGraphType<>).MakeGenericType(valueType) : valueType,
                }
            );
        }
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        Criterion.All(
            value.Select(entry =>
                entry.Key switch
                {
                    "and" => Criterion.All(FilterInput.Criteria(entry.Value)).Deeper(),
                    "or" => Criterion.Any(FilterInput.Criteria(entry.Value)).Deeper(),
                    _ => new(
                        operand => operators[entry.Key].Build(OptionalPath.Lift(operand), entry.Value),
                        FilterSize.Of(entry.Value)
                    )
                    {
                        Texts = entry.Key is "eq" or "in" ? TextsOf(entry.Value) : [],
                    },
                }
            )
        );

    private static IReadOnlyList<string> TextsOf(object? value) =>
        value switch
        {
            string text => [text],
            IEnumerable<object?> values => [.. values.OfType<string>()],
            _ => [],
        };

    private static Type ListOf(Type type) =>
        typeof(ListGraphType<>).MakeGenericType(typeof(NonNullGraphType<>).MakeGenericType(type));
}
