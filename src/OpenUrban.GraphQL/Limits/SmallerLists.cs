using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Limits;

/// <summary>Makes the pages and lists of an operation smaller.</summary>
internal sealed class SmallerLists(
    ISchema schema,
    OperationLimits limits,
    OperationVariables variables,
    DataState? state
)
{
    /// <summary>Halves the largest page or list until the cost is within the limit.</summary>
    public bool Fit(GraphQLDocument document, GraphQLOperationDefinition operation, Inputs? values)
    {
        var sizes = Fields(operation.SelectionSet, schema.Query).SelectMany(Sizes).ToList();
        while (OperationCost.Of(schema, document, operation, values, state) > limits.Cells)
        {
            if (sizes.MaxBy(s => s.Count) is not { Count: > 1 } largest)
            {
                return false;
            }

            largest.Halve();
        }

        return true;
    }

    private IEnumerable<(GraphQLField Field, IFieldType Definition)> Fields(
        GraphQLSelectionSet? selections,
        IGraphType? type
    )
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            var (inner, innerType) = selection is GraphQLInlineFragment fragment
                ? (
                    fragment.SelectionSet,
                    fragment.TypeCondition is null ? type : schema.AllTypes[fragment.TypeCondition.Type.Name.Value]
                )
                : (null, null);
            if (
                selection is GraphQLField field
                && (type as IComplexGraphType)?.Fields.Find(field.Name.Value) is { } definition
            )
            {
                yield return (field, definition);
                (inner, innerType) = (field.SelectionSet, definition.ResolvedType?.GetNamedType());
            }

            foreach (var below in Fields(inner, innerType))
            {
                yield return below;
            }
        }
    }

    /// <summary>What of a field's arguments can be made smaller.</summary>
    private IEnumerable<Size> Sizes((GraphQLField Field, IFieldType Definition) selected)
    {
        if (ListSize.Of(selected.Definition) is not { } size)
        {
            yield break;
        }

        var arguments = new FieldArguments(selected.Field, variables);
        foreach (var argument in selected.Definition.Arguments ?? [])
        {
            if (argument.ResolvedType?.GetNamedType() is ScalarGraphType && arguments.List(argument.Name) is { } list)
            {
                yield return new Size(selected.Field, argument.Name, list);
            }
        }

        if (selected.Definition.Arguments?.Find("first") is not null)
        {
            var name = arguments.Int("first") is null && arguments.Int("last") is not null ? "last" : "first";
            yield return new Size(selected.Field, name, (int)(arguments.Int(name) ?? size.DefaultPage ?? 1));
        }
    }

    /// <summary>An argument that says how many: a number, or a list by its length.</summary>
    private sealed class Size(GraphQLField field, string argument)
    {
        private readonly List<GraphQLValue>? list;

        public Size(GraphQLField field, string argument, int number)
            : this(field, argument) => Count = number;

        public Size(GraphQLField field, string argument, List<GraphQLValue> list)
            : this(field, argument)
        {
            this.list = list;
            Count = list.Count;
        }

        public int Count { get; private set; }

        public void Halve()
        {
            Count /= 2;
            var value = list is null
                ? (GraphQLValue)new GraphQLIntValue(Count)
                : new GraphQLListValue { Values = list.GetRange(0, Count) };
            var others = field.Arguments?.Items.Where(a => a.Name.Value != argument) ?? [];
            field.Arguments = new GraphQLArguments([.. others, new GraphQLArgument(new GraphQLName(argument), value)]);
        }
    }
}
