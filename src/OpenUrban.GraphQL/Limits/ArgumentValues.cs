using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Limits;

/// <summary>Finds what an operation says in arguments of one name, wherever they are.</summary>
internal sealed class ArgumentValues
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments;
    private readonly OperationVariables variables;
    private readonly string name;
    private readonly SortedSet<string> values = new(StringComparer.Ordinal);
    private readonly HashSet<ROM> visited = [];

    private ArgumentValues(GraphQLDocument document, OperationVariables variables, string name)
    {
        (this.variables, this.name) = (variables, name);
        fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .ToDictionary(f => f.FragmentName.Name.Value);
    }

    /// <summary>The texts and enumeration values, each once and in order. What @skip and @include leave out does not count.</summary>
    public static IReadOnlyList<string> Of(
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        Inputs? variables,
        string name
    )
    {
        var found = new ArgumentValues(document, new OperationVariables(operation, variables), name);
        found.Visit(operation.SelectionSet);
        return [.. found.values];
    }

    private void Visit(GraphQLSelectionSet? selections)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is IHasDirectivesNode conditional && !variables.Includes(conditional))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    if (new FieldArguments(field, variables).Text(name) is { } value)
                    {
                        values.Add(value);
                    }

                    Visit(field.SelectionSet);
                    break;
                case GraphQLInlineFragment fragment:
                    Visit(fragment.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.Value):
                    Visit(fragments[spread.FragmentName.Name.Value].SelectionSet);
                    break;
            }
        }
    }
}
