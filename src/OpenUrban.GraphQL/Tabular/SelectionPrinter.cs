using System.Globalization;
using System.Text;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>Writes a tree of selections as a document again.</summary>
internal sealed class SelectionPrinter
{
    private readonly SDLPrinter values = new();
    private readonly StringBuilder text = new();
    private readonly HashSet<string> variables = new(StringComparer.Ordinal);

    /// <param name="operation">The operation that it was read from, which declares the variables.</param>
    /// <param name="root">The tree.</param>
    /// <param name="page">What is different of the field at the root; null for nothing.</param>
    public static string Print(GraphQLOperationDefinition operation, SelectedObject root, RootPage? page = null)
    {
        var printer = new SelectionPrinter();
        printer.Object(root, page);
        var declared = (operation.Variables?.Items ?? [])
            .Where(v => printer.variables.Contains(v.Variable.Name.StringValue))
            .Select(printer.Print)
            .ToList();
        return declared.Count == 0 ? $"query {printer.text}" : $"query ({string.Join(", ", declared)}) {printer.text}";
    }

    private void Object(SelectedObject selected, RootPage? page, string? first = null)
    {
        text.Append("{ ").Append(first);
        foreach (var field in selected.Fields)
        {
            text.Append(field.Key);
            if (field.Key != field.Definition.Name)
            {
                text.Append(": ").Append(field.Definition.Name);
            }

            Arguments(field, page);
            text.Append(' ');
            if (page?.Instead is { } instead)
            {
                text.Append("{ ").Append(instead).Append(" } ");
            }
            else if (field.Below is { } below)
            {
                Object(below, page: null, page?.First);
            }
        }

        // What a branch had may be that of the object itself.
        foreach (var branch in selected.Branches.Where(b => b.AllFields.Any()))
        {
            text.Append("... on ").Append(branch.Type.Name).Append(' ');
            Object(branch, page: null);
        }

        text.Append("} ");
    }

    private void Arguments(SelectedField field, RootPage? page)
    {
        var kept = field.Arguments.Where(a => page?.Arguments.ContainsKey(a.Name.StringValue) != true).ToList();
        var arguments = kept.Select(a => Print(a))
            .Concat(field.Defaults.Select(d => $"{d.Key}: {d.Value}"))
            .Concat((page?.Arguments ?? []).Where(p => p.Value is not null).Select(p => $"{p.Key}: {p.Value}"))
            .ToList();
        if (arguments.Count > 0)
        {
            text.Append('(').AppendJoin(", ", arguments).Append(')');
        }

        kept.ForEach(a => Note(a.Value));
    }

    private void Note(GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                variables.Add(variable.Name.StringValue);
                break;
            case GraphQLListValue list:
                list.Values?.ForEach(Note);
                break;
            case GraphQLObjectValue members:
                members.Fields?.ForEach(f => Note(f.Value));
                break;
        }
    }

    private string Print(ASTNode node)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        values.PrintAsync(node, written).AsTask().GetAwaiter().GetResult();
        return written.ToString().Trim();
    }
}
