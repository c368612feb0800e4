using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using OpenUrban.GraphQL.State;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// What of a refused operation would pass: its first fields, as deep as they may go, with smaller pages. Fragments are
/// put in place, so that none is left over.
/// </summary>
internal sealed class SmallerQuery
{
    /// <summary>Tried in turn: a suggestion that is longer than this is not read by anyone.</summary>
    private static readonly int[] Selections = [100, 40, 15, 5, 1];

    /// <summary>Looked at in a document whose fragments have no end.</summary>
    private const int MaximumVisits = 10_000;

    /// <summary>Selection sets within each other; printing and validating them is recursive.</summary>
    private const int MaximumNesting = 40;

    private const int LongestText = 5_000;

    /// <summary>Characters of arguments that a field may have to be part of it.</summary>
    private const int LongArguments = 1_000;

    private readonly ISchema schema;
    private readonly OperationLimits limits;
    private readonly GraphQLDocument document;
    private int budget;
    private int visits;

    private SmallerQuery(ISchema schema, OperationLimits limits, GraphQLDocument document)
    {
        this.schema = schema;
        this.limits = limits;
        this.document = document;
    }

    /// <summary>Null when there is none: the text is no document, or its smallest part does not pass either.</summary>
    public static string? Of(
        ISchema schema,
        OperationLimits limits,
        string query,
        string? operationName,
        Inputs? variables,
        DataState? state
    )
    {
        foreach (var selections in Selections)
        {
            // Parsed each time: the attempt before has changed the tree.
            if (Parse(query) is not { } document || Find(document, operationName) is not { } operation)
            {
                return null;
            }

            var smaller = new SmallerQuery(schema, limits, document) { budget = selections };
            var lists = new SmallerLists(schema, limits, new(operation, variables), state);
            if (
                smaller.Cut(operation) is { } cut
                && lists.Fit(cut, operation, variables)
                && Print(cut, operation) is { Length: <= LongestText } text
                && Passes(text, limits)
            )
            {
                return text;
            }
        }

        return null;
    }

    private static GraphQLDocument? Parse(string query)
    {
        try
        {
            return DocumentBuilder.Parse(ParsableText.Of(query));
        }
        catch (Exception exception)
            when (exception
                    is GraphQLParser.Exceptions.GraphQLSyntaxErrorException
                        or GraphQLParser.Exceptions.GraphQLMaxDepthExceededException
            )
        {
            return null;
        }
    }

    private static GraphQLOperationDefinition? Find(GraphQLDocument document, string? name) =>
        document
            .Definitions.OfType<GraphQLOperationDefinition>()
            .FirstOrDefault(o => string.IsNullOrEmpty(name) || o.Name?.Value == name);

    private static bool Passes(string query, OperationLimits limits)
    {
        try
        {
            new DocumentBuilder(limits).Build(query);
            return true;
        }
        catch (ExecutionError)
        {
            return false;
        }
    }

    /// <summary>The text of a document, without the variables that its operation uses no more.</summary>
    private static string Print(GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var used = new HashSet<string>();
        new VariableVisitor().VisitAsync(operation.SelectionSet, new(used)).AsTask().GetAwaiter().GetResult();
        var kept = operation.Variables?.Items.Where(v => used.Contains(v.Variable.Name.StringValue)).ToList();
        operation.Variables = kept is { Count: > 0 } ? new GraphQLVariablesDefinition(kept) : null;
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new SDLPrinter().PrintAsync(document, text).AsTask().GetAwaiter().GetResult();
        return text.ToString().Trim();
    }

    private GraphQLDocument? Cut(GraphQLOperationDefinition operation)
    {
        if (Cut(operation.SelectionSet, new Place(schema.Query, 0, 0, 0), []) is not { } selections)
        {
            return null;
        }

        operation.SelectionSet = selections;
        return new GraphQLDocument([operation]);
    }

    /// <param name="selections">What is selected.</param>
    /// <param name="place">Where.</param>
    /// <param name="names">What was selected in the same place before: the names in the answer and their fields.</param>
    private GraphQLSelectionSet? Cut(GraphQLSelectionSet selections, Place place, Dictionary<ROM, ROM> names)
    {
        var kept = new List<ASTNode>();
        if (place.Nesting >= MaximumNesting)
        {
            return null;
        }

        var inner = place with { Nesting = place.Nesting + 1 };
        foreach (var selection in selections.Selections.TakeWhile(_ => budget > 0 && visits++ < MaximumVisits))
        {
            kept.AddRange(
                selection switch
                {
                    GraphQLField field when Takes(names, field, place.IsRoot) => Cut(field, inner),
                    GraphQLInlineFragment fragment => Cut(
                        fragment.SelectionSet,
                        fragment.TypeCondition,
                        fragment.Directives,
                        inner,
                        names
                    ),
                    GraphQLFragmentSpread spread when Find(spread) is { } fragment => Cut(
                        fragment.SelectionSet,
                        fragment.TypeCondition,
                        spread.Directives,
                        inner,
                        names
                    ),
                    _ => [],
                }
            );
        }

        return kept.Count == 0 ? null : new GraphQLSelectionSet(kept);
    }

    /// <summary>Whether there is still room for the field, and counts it.</summary>
    private bool Takes(Dictionary<ROM, ROM> names, GraphQLField field, bool isRoot)
    {
        var name = (field.Alias?.Name ?? field.Name).Value;
        if (
            field.Arguments?.Location is { } place && place.End - place.Start > LongArguments
            || (names.ContainsKey(name) && field.SelectionSet is null)
            || (isRoot && names.Count >= limits.RootFields)
            || names.Count(n => n.Value == field.Name.Value) >= limits.Aliases
        )
        {
            return false;
        }

        names[name] = field.Name.Value;
        return true;
    }

    private IEnumerable<ASTNode> Cut(GraphQLField field, Place place)
    {
        place = place.Below(field);
        if (
            place.Depth > limits.Depth
            || place.Introspection > limits.IntrospectionDepth
            || place.Lists > limits.IntrospectionLists
        )
        {
            return [];
        }

        budget--;
        if (field.SelectionSet is null)
        {
            return [field];
        }

        // A copy, because the field of a fragment stands in several places.
        return Cut(field.SelectionSet, place, []) is { } selections
            ?
            [
                new GraphQLField(field.Name)
                {
                    Alias = field.Alias,
                    Arguments = field.Arguments is null ? null : new GraphQLArguments([.. field.Arguments.Items]),
                    Directives = field.Directives,
                    SelectionSet = selections,
                },
            ]
            : [];
    }

    private GraphQLFragmentDefinition? Find(GraphQLFragmentSpread spread) =>
        document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(f => f.FragmentName.Name.Value == spread.FragmentName.Name.Value);

    /// <summary>The fragment in place; only what it selects when it says nothing more.</summary>
    private IEnumerable<ASTNode> Cut(
        GraphQLSelectionSet selections,
        GraphQLTypeCondition? type,
        GraphQLDirectives? directives,
        Place place,
        Dictionary<ROM, ROM> names
    )
    {
        var isOfType = type is null || type.Type.Name.Value == place.Type?.Name;
        place = isOfType ? place : place with { Type = schema.AllTypes[type!.Type.Name.Value] };
        if (Cut(selections, place, isOfType ? names : []) is not { } cut)
        {
            return [];
        }

        return isOfType && directives is null
            ? cut.Selections
            : [new GraphQLInlineFragment(cut) { TypeCondition = type, Directives = directives }];
    }

    /// <summary>How deep a selection stands.</summary>
    private readonly record struct Place(IGraphType? Type, int Depth, int Introspection, int Nesting)
    {
        public int Lists { get; init; }

        public bool IsRoot => Depth == 0 && Introspection == 0;

        public Place Below(GraphQLField field)
        {
            var below = this with
            {
                Type = (Type as IComplexGraphType)?.Fields.Find(field.Name.Value)?.ResolvedType?.GetNamedType(),
            };
            return Introspection > 0 || field.Name.Value == "__schema" || field.Name.Value == "__type"
                    ? below with
                    {
                        Introspection = Introspection + 1,
                        Lists = Lists + (DocumentShape.IsListOfTypes(field.Name.StringValue) ? 1 : 0),
                    }
                : field.Name.StringValue is "edges" or "node" or "nodes" ? below
                : below with { Depth = Depth + 1 };
        }
    }

    private sealed class VariableVisitor : ASTVisitor<VariableVisitor.Used>
    {
        protected override ValueTask VisitVariableAsync(GraphQLVariable variable, Used context)
        {
            context.Names.Add(variable.Name.StringValue);
            return default;
        }

        public readonly struct Used(HashSet<string> names) : IASTVisitorContext
        {
            public HashSet<string> Names { get; } = names;

            public CancellationToken CancellationToken => default;
        }
    }
}
