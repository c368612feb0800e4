using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.Limits;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>
/// Reads what a valid operation selects, with fragments put in place, fields of one name merged, and @skip and @include
/// decided.
/// </summary>
internal sealed class SelectionTree
{
    /// <summary>Fragments within fragments can double a document at each step.</summary>
    private const int MaximumFields = 5_000;

    private readonly ISchema schema;
    private readonly OperationVariables variables;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments;
    private int fields;

    private SelectionTree(ISchema schema, GraphQLDocument document, OperationVariables variables)
    {
        this.schema = schema;
        this.variables = variables;
        fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .ToDictionary(f => f.FragmentName.Name.Value);
    }

    /// <exception cref="RequestError">It selects more than a table can have.</exception>
    public static SelectedObject Of(
        ISchema schema,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        Inputs? inputs
    )
    {
        var tree = new SelectionTree(schema, document, new OperationVariables(operation, inputs));
        var root = new SelectedObject(schema.Query!);
        tree.Add(root, operation.SelectionSet);
        return root;
    }

    private void Add(SelectedObject target, GraphQLSelectionSet selections)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is IHasDirectivesNode conditional && !variables.Includes(conditional))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    Add(target, field);
                    break;
                case GraphQLInlineFragment fragment:
                    Add(In(target, fragment.TypeCondition), fragment.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread:
                    var definition = fragments[spread.FragmentName.Name.Value];
                    Add(In(target, definition.TypeCondition), definition.SelectionSet);
                    break;
            }
        }
    }

    private void Add(SelectedObject target, GraphQLField field)
    {
        if (++fields > MaximumFields)
        {
            throw new RequestError(
                ErrorCode.TooCostly,
                $"With its fragments in place the document has more than {MaximumFields} fields, which is too many for a table. "
                    + "Select fewer."
            ).With("limit", MaximumFields);
        }

        var name = field.Name.StringValue;
        if (name is "__schema" or "__type")
        {
            throw new RequestError(
                ErrorCode.BadRequest,
                $"{name} tells of the schema, which is no table. Ask for it at /graphql."
            );
        }

        var key = (field.Alias?.Name ?? field.Name).StringValue;
        if (target.Find(key) is not { } selected)
        {
            var definition =
                name == "__typename"
                    ? schema.TypeNameMetaFieldType
                    : ((IComplexGraphType)target.Type).Fields.Find(field.Name.Value)!;
            selected = new SelectedField
            {
                Key = key,
                Definition = definition,
                Arguments = field.Arguments?.Items ?? [],
                Below = field.SelectionSet is null ? null : new SelectedObject(definition.ResolvedType!.GetNamedType()),
            };
            target.Fields.Add(selected);
        }

        if (field.SelectionSet is { } below)
        {
            Add(selected.Below!, below);
        }
    }

    /// <summary>Where the fields of a fragment belong.</summary>
    private SelectedObject In(SelectedObject target, GraphQLTypeCondition? condition)
    {
        if (condition is null)
        {
            return target;
        }

        var type = schema.AllTypes[condition.Type.Name.Value]!;
        return
            type == target.Type
            || target.Type is IImplementInterfaces { ResolvedInterfaces: var own } && own.Contains(type)
            ? target
            : target.Branch(type);
    }
}
