using System.Globalization;
using GraphQL;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Paging;

namespace OpenUrban.GraphQL.Tabular;

/// <summary>A valid question, complete with what goes along, and how its answer becomes a table.</summary>
internal sealed class PlannedQuery
{
    private static readonly string[] PageArguments = ["first", "after", "last", "before"];

    private readonly SelectedObject root;
    private readonly Inputs? inputs;

    public PlannedQuery(GraphQLOperationDefinition operation, SelectedObject root, Inputs? inputs)
    {
        (Operation, this.root, this.inputs) = (operation, root, inputs);
        Plan = TablePlan.Of(root);
        Text = SelectionPrinter.Print(operation, root);
        List =
            Plan.Stream is not null && ConnectionTypes.IsConnection(root.Fields[0].Below!.Type) ? root.Fields[0] : null;
    }

    public GraphQLOperationDefinition Operation { get; }

    /// <summary>The days that it says in arguments.</summary>
    public required IReadOnlyList<string> Days { get; init; }

    public TablePlan Plan { get; }

    /// <summary>The whole question.</summary>
    public string Text { get; }

    /// <summary>The connection at the root, where the table is its rows.</summary>
    public SelectedField? List { get; }

    /// <summary>How many rows of the list the question asks for at most; null for all.</summary>
    public int? PageSize => Int("first") ?? Int("last");

    /// <summary>Whether the question says which rows of the list it wants, other than how many of the first.</summary>
    public bool HasPlace => Has("after") || Has("last") || Has("before");

    /// <summary>Whether a list below the rows has a size that the question names.</summary>
    public bool HasInnerPages => Below(root, isRoot: true);

    /// <summary>Asks for the number of rows of the list.</summary>
    public string CountText =>
        SelectionPrinter.Print(
            Operation,
            root,
            new RootPage(PageArguments.Append("order").ToDictionary(a => a, _ => (string?)null))
            {
                Instead = "totalCount",
            }
        );

    /// <summary>Asks for some rows of the list, and where they end.</summary>
    /// <param name="size">How many.</param>
    /// <param name="after">Cursor of the row before; null for the start.</param>
    public string PageText(int size, string? after) =>
        SelectionPrinter.Print(
            Operation,
            root,
            new RootPage(
                new()
                {
                    ["first"] = size.ToString(CultureInfo.InvariantCulture),
                    ["after"] = after is null ? null : $"\"{after}\"",
                }
            )
            {
                First = "page_: pageInfo { hasNextPage endCursor } ",
            }
        );

    private static bool Below(SelectedObject selected, bool isRoot) =>
        selected.AllFields.Any(f =>
            !isRoot && f.Arguments.Any(a => PageArguments.Contains(a.Name.StringValue))
            || f.Below is { } below && Below(below, isRoot: false)
        );

    private bool Has(string name) => Value(name) is not null;

    private int? Int(string name) =>
        Value(name) switch
        {
            GraphQLIntValue literal
                when int.TryParse(literal.Value.Span, CultureInfo.InvariantCulture, out var number) => number,
            int number => number,
            _ => null,
        };

    private object? Value(string name) =>
        List?.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value switch
        {
            null or GraphQLNullValue => null,
            GraphQLVariable variable => new Limits.OperationVariables(Operation, inputs)[variable],
            var literal => literal,
        };
}
