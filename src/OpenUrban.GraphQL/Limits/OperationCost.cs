using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// How many cells an operation may ask for: each leaf field counts as often as the page sizes and list lengths above it
/// say, multiplied, at every depth. So does introspection, by the lengths that the schema has.
/// </summary>
internal sealed class OperationCost
{
    /// <summary>Beyond it no digit of the number means anything.</summary>
    private const double Infinite = 1e15;

    private readonly ISchema schema;
    private readonly OperationVariables variables;
    private readonly DataState? state;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments;
    private readonly Dictionary<(ROM Fragment, Scope Scope), double> measured = [];
    private readonly Dictionary<(ROM Fragment, bool IsOfAll), double> introspected = [];
    private readonly HashSet<ROM> measuring = [];

    private OperationCost(ISchema schema, GraphQLDocument document, OperationVariables variables, DataState? state)
    {
        this.schema = schema;
        this.variables = variables;
        this.state = state;
        fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .DistinctBy(f => f.FragmentName.Name.Value)
            .ToDictionary(f => f.FragmentName.Name.Value);
    }

    /// <param name="schema">The schema, in which lists declare their sizes.</param>
    /// <param name="document">The document.</param>
    /// <param name="operation">The operation of it.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="state">What is answered from, which knows how long lists are; null where that is not known.</param>
    public static long Of(
        ISchema schema,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        Inputs? variables,
        DataState? state
    )
    {
        var cost = new OperationCost(schema, document, new OperationVariables(operation, variables), state);
        var root = operation.Operation == OperationType.Query ? schema.Query : null;
        return (long)Math.Ceiling(cost.Of(operation.SelectionSet, root, new Scope(null, 1, 0)));
    }

    /// <summary>Cells of one object; of several that are different, on average.</summary>
    private double Of(GraphQLSelectionSet? selections, IGraphType? type, in Scope scope)
    {
        var sum = 0.0;
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is IHasDirectivesNode conditional && !variables.Includes(conditional))
            {
                continue;
            }

            sum += selection switch
            {
                GraphQLField field => Of(field, type, scope),
                GraphQLInlineFragment fragment => Of(
                    fragment.SelectionSet,
                    Named(fragment.TypeCondition) ?? type,
                    scope
                ),
                GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.Value, scope),
                _ => 0,
            };
        }

        return Math.Min(Infinite, sum);
    }

    private double Of(GraphQLField field, IGraphType? type, in Scope scope)
    {
        if (field.Name.Value == "__schema" || field.Name.Value == "__type")
        {
            return OfIntrospection(field.SelectionSet, isOfAll: field.Name.Value == "__schema");
        }

        // What the schema does not have is refused by validation and costs little until then.
        if ((type as IComplexGraphType)?.Fields.Find(field.Name.Value) is not { } definition)
        {
            return field.SelectionSet is null ? 1 : Of(field.SelectionSet, null, new Scope(scope.Giver, 1, 0));
        }

        var size = ListSize.Of(definition);
        if (size is null && field.SelectionSet is null && !ListSize.HasRows(definition))
        {
            return 1;
        }

        var place = new FieldPlace(
            scope.Giver,
            new FieldArguments(field, variables),
            Math.Max(1, scope.Objects),
            scope.Rows,
            state
        );
        var extent = size?.Measure(place) ?? new ListExtent(ListSize.HasRows(definition) ? scope.Rows : 1);
        var items = Math.Clamp(extent.Items, 0, Infinite);
        if (field.SelectionSet is null || items == 0)
        {
            return items;
        }

        var different =
            ListSize.IsSame(definition) ? scope.Objects
            : ListSize.HasRows(definition) || size?.Items == ListItems.Owned ? scope.Objects * items
            : size?.Items == ListItems.Different ? items
            : 1;
        var below = new Scope(place, Math.Clamp(different, 1, Infinite), Math.Clamp(extent.Rows, 0, Infinite));
        return Math.Min(Infinite, items * Of(field.SelectionSet, definition.ResolvedType?.GetNamedType(), below));
    }

    /// <param name="selections">What is asked.</param>
    /// <param name="isOfAll">Whether of all that there are of its kind, each once.</param>
    private double OfIntrospection(GraphQLSelectionSet? selections, bool isOfAll)
    {
        var lengths = IntrospectionLengths.Of(schema);
        var sum = 0.0;
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is IHasDirectivesNode conditional && !variables.Includes(conditional))
            {
                continue;
            }

            sum += selection switch
            {
                GraphQLField field => lengths.Of(field.Name.StringValue, isOfAll)
                    * (
                        field.SelectionSet is null
                            ? 1
                            : OfIntrospection(field.SelectionSet, isOfAll && lengths.IsAverage(field.Name.StringValue))
                    ),
                GraphQLInlineFragment fragment => OfIntrospection(fragment.SelectionSet, isOfAll),
                GraphQLFragmentSpread spread => OfIntrospection(spread.FragmentName.Name.Value, isOfAll),
                _ => 0,
            };
        }

        return Math.Min(Infinite, sum);
    }

    private double OfIntrospection(ROM fragment, bool isOfAll)
    {
        if (!fragments.TryGetValue(fragment, out var definition))
        {
            return 0;
        }

        if (introspected.TryGetValue((fragment, isOfAll), out var cells) || !measuring.Add(fragment))
        {
            return cells;
        }

        cells = OfIntrospection(definition.SelectionSet, isOfAll);
        measuring.Remove(fragment);
        return introspected[(fragment, isOfAll)] = cells;
    }

    private double Of(ROM fragment, in Scope scope)
    {
        if (!fragments.TryGetValue(fragment, out var definition))
        {
            return 0;
        }

        if (measured.TryGetValue((fragment, scope), out var cells) || !measuring.Add(fragment))
        {
            return cells;
        }

        cells = Of(definition.SelectionSet, Named(definition.TypeCondition), scope);
        measuring.Remove(fragment);
        return measured[(fragment, scope)] = cells;
    }

    private IGraphType? Named(GraphQLTypeCondition? condition) =>
        condition is null ? null : schema.AllTypes[condition.Type.Name.Value];

    /// <summary>The object that a selection is of.</summary>
    /// <param name="Giver">The field that gives it; by reference, because a fragment may be used in many places.</param>
    /// <param name="Objects">How many of them are certainly different.</param>
    /// <param name="Rows">Rows that each has.</param>
    private readonly record struct Scope(FieldPlace? Giver, double Objects, double Rows)
    {
        public bool Equals(Scope other) =>
            ReferenceEquals(Giver, other.Giver) && Objects.Equals(other.Objects) && Rows.Equals(other.Rows);

        public override int GetHashCode() =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Giver), Objects, Rows);
    }
}
