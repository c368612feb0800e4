using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Operations;

/// <summary>
/// How many cells an operation may ask for: each leaf field counts as often as the page sizes and list lengths above it
/// say, multiplied. Introspection costs nothing; it has limits of its own.
/// </summary>
internal sealed class OperationCost
{
    /// <summary>Beyond it no digit of the number means anything.</summary>
    private const double Infinite = 1e15;

    private readonly ISchema schema;
    private readonly OperationVariables variables;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments;
    private readonly Dictionary<ROM, Cells> measured = [];

    private OperationCost(ISchema schema, GraphQLDocument document, OperationVariables variables)
    {
        this.schema = schema;
        this.variables = variables;
        fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .DistinctBy(f => f.FragmentName.Name.Value)
            .ToDictionary(f => f.FragmentName.Name.Value);
    }

    public static long Of(
        ISchema schema,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        Inputs? variables
    )
    {
        var cost = new OperationCost(schema, document, new OperationVariables(operation, variables));
        var root = operation.Operation == OperationType.Query ? schema.Query : null;
        return (long)cost.Of(operation.SelectionSet, root).Total(1);
    }

    private Cells Of(GraphQLSelectionSet? selections, IGraphType? type)
    {
        var sum = default(Cells);
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is IHasDirectivesNode conditional && !variables.Includes(conditional))
            {
                continue;
            }

            sum += selection switch
            {
                GraphQLField field => Of(field, type),
                GraphQLInlineFragment fragment => Of(fragment.SelectionSet, Named(fragment.TypeCondition) ?? type),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.Value),
                _ => default,
            };
        }

        return sum;
    }

    private Cells Of(GraphQLField field, IGraphType? type)
    {
        if (field.Name.Value == "__schema" || field.Name.Value == "__type")
        {
            return default;
        }

        // What the schema does not have is refused by validation and costs little until then.
        var definition = (type as IComplexGraphType)?.Fields.Find(field.Name.Value);
        var size = definition is null ? null : ListSize.Of(definition);
        var arguments = new FieldArguments(field, variables);
        var below = field.SelectionSet is null
            ? new Cells(1, 0)
            : Of(field.SelectionSet, definition?.ResolvedType?.GetNamedType());
        var cells = Math.Min(
            Infinite,
            Math.Max(0, size?.Objects(arguments) ?? 1) * below.Total(Math.Max(0, size?.Rows(arguments) ?? 1))
        );
        return definition is not null && ListSize.HasRows(definition) ? new Cells(0, cells) : new Cells(cells, 0);
    }

    private Cells Of(ROM fragment)
    {
        if (measured.TryGetValue(fragment, out var cells) || !fragments.TryGetValue(fragment, out var definition))
        {
            return cells;
        }

        measured[fragment] = default;
        return measured[fragment] = Of(definition.SelectionSet, Named(definition.TypeCondition));
    }

    private IGraphType? Named(GraphQLTypeCondition? condition) =>
        condition is null ? null : schema.AllTypes[condition.Type.Name.Value];

    /// <param name="Once">Cells of an object that it has once.</param>
    /// <param name="EachRow">Cells that it has for each of its rows.</param>
    private readonly record struct Cells(double Once, double EachRow)
    {
        public double Total(double rows) => Math.Min(Infinite, Once + (rows * EachRow));

        public static Cells operator +(Cells one, Cells other) =>
            new(Math.Min(Infinite, one.Once + other.Once), Math.Min(Infinite, one.EachRow + other.EachRow));
    }
}
