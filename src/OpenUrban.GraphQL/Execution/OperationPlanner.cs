using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Coercion;
using OpenUrban.GraphQL.Filtering;
using OpenUrban.GraphQL.Limits;
using OpenUrban.GraphQL.Receipts;

namespace OpenUrban.GraphQL.Execution;

/// <summary>
/// Makes writers of the selections of a valid document, as the specification collects fields (GraphQL, section 6.3.2).
/// </summary>
internal sealed class OperationPlanner
{
    private readonly OperationVariables variables;

    /// <summary>Whether variables are null that may stand where null is not allowed.</summary>
    private readonly bool hasNulls;
    private readonly GraphQLOperationDefinition operation;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments;

    public OperationPlanner(
        ISchema schema,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        OperationVariables variables,
        OperationLimits limits,
        FilterLimitRule filterLimits,
        bool hasNulls
    )
    {
        this.hasNulls = hasNulls;
        this.operation = operation;
        Limits = limits;
        FilterLimits = filterLimits;
        Schema = schema;
        Document = document;
        this.variables = variables;
        fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .ToDictionary(f => f.FragmentName.Name.Value);
    }

    public ISchema Schema { get; }

    public GraphQLDocument Document { get; }

    public OperationLimits Limits { get; }

    /// <summary>Checks what has come in variables, which validation has not seen.</summary>
    public FilterLimitRule FilterLimits { get; }

    public int SlotCount { get; private set; }

    /// <summary>See <see cref="PlannedOperation.Checks"/>.</summary>
    public List<Action<OperationWriter>> Checks { get; } = [];

    public int NewSlot() => SlotCount++;

    public ObjectWriter<TSource> Object<TSource>(
        IObjectGraphType type,
        IReadOnlyList<GraphQLSelectionSet> selections,
        Func<FieldType, FieldSelection, FieldWriter<TSource>?>? own = null
    )
    {
        if (hasNulls && FindUntold(selections) is { } untold)
        {
            return new ObjectWriter<TSource>(writer => Refuse(writer, untold, isRoot: typeof(TSource) == typeof(Root)));
        }

        var fields = new List<(FieldPlacement, FieldWriter<TSource>)>();
        foreach (var (name, field, below) in Collect(type, selections))
        {
            // __typename, __schema and __type are not among them.
            var isRequired = type.Fields.Find(field.Name.Value)?.ResolvedType is { } known
                ? known is NonNullGraphType
                : field.Name.Value != "__type";
            fields.Add((new FieldPlacement(name, field, isRequired), Field(type, field, below, own)));
        }

        return new ObjectWriter<TSource>(fields, ReceiptNotes.Of<TSource>(type));
    }

    /// <summary>The fields of an object by their names in the answer, each with all that is selected below it.</summary>
    public List<(string Name, GraphQLField Field, List<GraphQLSelectionSet> Below)> Collect(
        IObjectGraphType type,
        IReadOnlyList<GraphQLSelectionSet> selections
    )
    {
        var fields = new List<(string Name, GraphQLField Field, List<GraphQLSelectionSet> Below)>();
        var places = new Dictionary<ROM, int>();
        var visited = new HashSet<ROM>();
        foreach (var selectionSet in selections)
        {
            Collect(selectionSet);
        }

        return fields;

        void Collect(GraphQLSelectionSet selectionSet)
        {
            foreach (var selection in selectionSet.Selections)
            {
                if (selection is IHasDirectivesNode conditional && !variables.Includes(conditional))
                {
                    continue;
                }

                switch (selection)
                {
                    case GraphQLField field:
                        var name = (field.Alias?.Name ?? field.Name).Value;
                        if (!places.TryGetValue(name, out var place))
                        {
                            places[name] = place = fields.Count;
                            fields.Add((name.ToString(), field, []));
                        }

                        if (field.SelectionSet is { } below)
                        {
                            fields[place].Below.Add(below);
                        }

                        break;
                    case GraphQLInlineFragment fragment
                        when fragment.TypeCondition is null || Meets(type, fragment.TypeCondition):
                        Collect(fragment.SelectionSet);
                        break;
                    case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.Value):
                        var definition = fragments[spread.FragmentName.Name.Value];
                        if (Meets(type, definition.TypeCondition))
                        {
                            Collect(definition.SelectionSet);
                        }

                        break;
                }
            }
        }
    }

    /// <summary>A selection of an object whose @skip or @include has a variable that is null where it may not be.</summary>
    private ASTNode? FindUntold(IEnumerable<GraphQLSelectionSet> sets)
    {
        foreach (var selection in sets.SelectMany(set => set.Selections))
        {
            if (IsUntold(selection))
            {
                return selection;
            }

            var inner = selection switch
            {
                GraphQLInlineFragment fragment => fragment.SelectionSet,
                GraphQLFragmentSpread spread => fragments[spread.FragmentName.Name.Value].SelectionSet,
                _ => null,
            };
            if (inner is not null && FindUntold([inner]) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsUntold(ASTNode selection) =>
        selection is IHasDirectivesNode { Directives: { } directives }
        && directives.Items.Exists(d =>
            d.Arguments?.Items.Exists(a =>
                a.Value is GraphQLVariable variable && variables[variable] is null or GraphQLNullValue
            ) == true
        );

    /// <exception cref="Errors.RequestError">It says which variable is null.</exception>
    private void Refuse(OperationWriter writer, ASTNode selection, bool isRoot)
    {
        try
        {
            PassedVariables.Check(Schema, ((IHasDirectivesNode)selection).Directives!, writer.Variables!, Document);
        }
        catch (Errors.RequestError error) when (isRoot && selection is GraphQLField field)
        {
            error.Path = [(field.Alias?.Name ?? field.Name).StringValue];
            throw;
        }
    }

    public ValueWriter<TValue> Writer<TValue>(IGraphType type, FieldSelection selection) =>
        ValueWriters.Create<TValue>(type, selection, this);

    private FieldWriter<TSource> Field<TSource>(
        IObjectGraphType type,
        GraphQLField field,
        List<GraphQLSelectionSet> below,
        Func<FieldType, FieldSelection, FieldWriter<TSource>?>? own
    )
    {
        if (field.Name.Value == "__typename")
        {
            return new TypeNameWriter<TSource>(type.Name);
        }

        if (typeof(TSource) == typeof(Root) && IntrospectionField.Is(field.Name.StringValue))
        {
            return (FieldWriter<TSource>)(object)new IntrospectionField(Schema, Document, operation, field, below);
        }

        var definition = type.Fields.Find(field.Name.Value)!;
        var selection = new FieldSelection(this, definition, field, below);
        var writer =
            own?.Invoke(definition, selection)
            ?? FieldWriters.Of<TSource>(definition)?.Invoke(selection)
            ?? throw new InvalidOperationException(
                $"{type.Name}.{definition.Name} cannot be written from {typeof(TSource)}."
            );
        return
            hasNulls && VariablePosition.Of(definition.Arguments, field.Arguments).Any(position => position.IsRequired)
            ? new NullCheckWriter<TSource>(writer, definition, field)
            : writer;
    }

    private bool Meets(IObjectGraphType type, GraphQLTypeCondition condition)
    {
        var name = condition.Type.Name.Value;
        return type.Name == name
            || Schema.AllTypes[name] is IAbstractGraphType { PossibleTypes: var possible } && possible.Contains(type);
    }

    private sealed class TypeNameWriter<TSource>(string name) : FieldWriter<TSource>
    {
        private readonly byte[] json = Encoding.ASCII.GetBytes($"\"{name}\"");

        public override void Write(OperationWriter writer, TSource source) => writer.Raw(json);
    }
}
