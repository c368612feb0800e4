using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>
/// Adds to a question what has to go along in a table: with a value its indicator, area, year, status, notes and source;
/// with a code the name and with a name the code; and arguments that the address gives for all fields that have them.
/// </summary>
/// <param name="defaults">Arguments by name, as literals.</param>
internal sealed class Completion(IReadOnlyDictionary<string, string> defaults)
{
    private const string CodeField = "code";
    private const string NameField = "name";

    /// <exception cref="RequestError">A name in the answer that is needed stands for something else.</exception>
    public void Complete(SelectedObject selected)
    {
        var fields = selected.Fields.ToList();
        foreach (var field in fields)
        {
            if (TableFields.CompanionsOf(field.Definition) is { } companions)
            {
                Add(selected, companions);
            }
        }

        if (
            TableFields.ValuesOf(selected.Type) is { } values
            && fields.Exists(f => values.Triggers.Contains(f.Definition.Name))
        )
        {
            Add(selected, values.Companions);
        }

        if (TableFields.HasCode(selected.Type))
        {
            CompleteCode(selected);
        }

        foreach (var field in selected.Fields)
        {
            foreach (var argument in field.Definition.Arguments ?? [])
            {
                if (
                    defaults.TryGetValue(argument.Name, out var literal)
                    && !field.Arguments.Any(a => a.Name.Value == argument.Name)
                )
                {
                    field.Defaults[argument.Name] = literal;
                }
            }

            if (field.Below is { } below)
            {
                Complete(below);
            }
        }

        foreach (var branch in selected.Branches)
        {
            Complete(branch);
        }
    }

    /// <summary>A name may be there in several languages, under several names: then it is there.</summary>
    private static void CompleteCode(SelectedObject selected)
    {
        var (hasCode, hasName) = (Has(selected, CodeField), Has(selected, NameField));
        if (hasCode != hasName)
        {
            Add(selected, hasCode ? NameField : CodeField);
        }
    }

    private static bool Has(SelectedObject selected, string field) =>
        selected.Fields.Exists(f => f.Definition.Name == field) || selected.Trunk is { } trunk && Has(trunk, field);

    private static void Add(SelectedObject selected, string companions) =>
        Add(selected, ((GraphQLOperationDefinition)Parser.Parse($"{{{companions}}}").Definitions[0]).SelectionSet);

    private static void Add(SelectedObject selected, GraphQLSelectionSet companions)
    {
        foreach (var companion in companions.Selections.Cast<GraphQLField>())
        {
            var name = companion.Name.StringValue;
            if (selected.Find(name) is not { } field)
            {
                var definition = ((IComplexGraphType)selected.Type).Fields.Find(companion.Name.Value)!;
                field = new SelectedField
                {
                    Key = name,
                    Definition = definition,
                    Below = companion.SelectionSet is null
                        ? null
                        : new SelectedObject(definition.ResolvedType!.GetNamedType()),
                    IsAdded = true,
                };
                selected.Fields.Add(field);
            }
            else if (field.Definition.Name != name)
            {
                throw new RequestError(
                    ErrorCode.BadRequest,
                    $"In this question {name} is another name of {field.Definition.Name}. In a table it goes along with a value and "
                        + "means something else: give the field another name."
                );
            }

            if (companion.SelectionSet is { } below)
            {
                Add(field.Below!, below);
            }
        }
    }
}
