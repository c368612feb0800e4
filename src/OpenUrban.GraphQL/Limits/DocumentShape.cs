using System.Runtime.CompilerServices;
using GraphQLParser;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// Refuses documents that are deep, put fragments in place without end, or ask for one thing again and again. It is done
/// before validation, whose own rules follow a document all the way down, and compare each two fields of one name.
/// Operations that are not the one to be executed count as well: they are validated, too.
/// </summary>
internal sealed class DocumentShape
{
    private readonly OperationLimits limits;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments;
    private readonly Dictionary<ROM, Extent> measured = [];
    private readonly HashSet<ROM> measuring = [];

    private DocumentShape(GraphQLDocument document, OperationLimits limits)
    {
        this.limits = limits;
        fragments = document
            .Definitions.OfType<GraphQLFragmentDefinition>()
            .DistinctBy(f => f.FragmentName.Name.Value)
            .ToDictionary(f => f.FragmentName.Name.Value);
    }

    /// <exception cref="LimitError">A limit is exceeded.</exception>
    /// <exception cref="RequestError">A fragment contains itself.</exception>
    public static void Check(GraphQLDocument document, OperationLimits limits)
    {
        var shape = new DocumentShape(document, limits);
        foreach (var definition in document.Definitions)
        {
            var selections = (definition as IHasSelectionSetNode)?.SelectionSet;
            var isOperation = definition is GraphQLOperationDefinition;
            shape.CheckExtent(selections, isOperation);
            shape.CheckRepetition([selections], isRoot: isOperation);
        }
    }

    private void CheckExtent(GraphQLSelectionSet? selections, bool isOperation)
    {
        var extent = Of(selections);
        if (extent.Size > limits.Tokens)
        {
            throw new LimitError(
                ErrorCode.TooManyTokens,
                $"With its fragments put in place the document has {extent.Size} selections; the limit is {limits.Tokens}. "
                    + "Use each fragment once in a place, or send several requests.",
                extent.Size,
                limits.Tokens
            );
        }

        Check(extent.Nesting, DocumentBuilder.SyntaxDepth, "with its fragments the document nests to a depth of");
        if (!isOperation)
        {
            // Whether its fields are introspection depends on where it is used.
            return;
        }

        Check(extent.Data, limits.Depth, "not counting edges, node and nodes, the depth is");
        Check(extent.Introspection, limits.IntrospectionDepth, "the depth of the introspection is");
        Check(
            extent.IntrospectionLists,
            limits.IntrospectionLists,
            "below __schema and __type, lists of fields, interfaces, possibleTypes and inputFields nest to a depth of",
            "Ask for a type by __type(name:) in a request of its own."
        );
    }

    private static void Check(
        int depth,
        int limit,
        string what,
        string advice = "Ask for the inner objects in a request of their own, by code or id."
    )
    {
        if (depth > limit)
        {
            throw new LimitError(
                ErrorCode.TooDeep,
                $"The document is too deep: {what} {depth}; the limit is {limit}. {advice}",
                depth,
                limit
            );
        }
    }

    /// <summary>Measures each fragment once, or a short document of fragments that use each other twice takes years.</summary>
    private Extent Of(GraphQLSelectionSet? selections)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var whole = default(Extent);
        foreach (var selection in selections?.Selections ?? [])
        {
            whole = Extent.Join(
                whole,
                selection switch
                {
                    GraphQLField field => Of(field),
                    GraphQLInlineFragment fragment => Of(fragment.SelectionSet),
                    GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.Value),
                    _ => default,
                }
            );
        }

        return whole with
        {
            Nesting = whole.Nesting + 1,
        };
    }

    private Extent Of(GraphQLField field)
    {
        var below = Of(field.SelectionSet);
        return field.Name.StringValue switch
        {
            "edges" or "node" or "nodes" => below with { Size = below.Size + 1 },
            "__schema" or "__type" => new(
                0,
                Math.Max(below.Data, below.Introspection) + 1,
                below.Nesting,
                below.Size + 1
            )
            {
                IntrospectionLists = Math.Max(below.Lists, below.IntrospectionLists),
            },
            var name => below with
            {
                Data = below.Data + 1,
                Size = below.Size + 1,
                Lists = below.Lists + (IsListOfTypes(name) ? 1 : 0),
            },
        };
    }

    /// <summary>Whether a field of introspection is a list from which further types are reached, as graphql-js counts.</summary>
    public static bool IsListOfTypes(string field) =>
        field is "fields" or "interfaces" or "possibleTypes" or "inputFields";

    private Extent Of(ROM fragment)
    {
        if (measured.TryGetValue(fragment, out var extent) || !fragments.TryGetValue(fragment, out var definition))
        {
            return extent;
        }

        if (!measuring.Add(fragment))
        {
            // Refused here, because everything that comes later follows fragments.
            throw new RequestError(
                ErrorCode.ValidationFailed,
                $"The fragment {Shown(fragment)} contains itself, perhaps by way of others. Take the circle apart."
            );
        }

        return measured[fragment] = Of(definition.SelectionSet);
    }

    /// <summary>Counts in one place of the answer, which several selections of one name fill together.</summary>
    private void CheckRepetition(IEnumerable<GraphQLSelectionSet?> place, bool isRoot)
    {
        var byName = new Dictionary<ROM, Selected>();
        Collect(place, byName, visited: []);
        foreach (var group in byName.Values.GroupBy(s => s.Field))
        {
            if (group.Count() > limits.Aliases)
            {
                throw new LimitError(
                    ErrorCode.TooManyAliases,
                    $"{Shown(group.Key)} is selected under {group.Count()} names in one place; the limit is {limits.Aliases}. "
                        + "Send several requests, or ask for several codes with where: {code: {in: [...]}}.",
                    group.Count(),
                    limits.Aliases
                );
            }
        }

        if (isRoot && byName.Count > limits.RootFields)
        {
            throw new LimitError(
                ErrorCode.TooManyRootFields,
                $"The operation has {byName.Count} fields at its root; the limit is {limits.RootFields}. "
                    + "Send several requests, or ask for several codes with where: {code: {in: [...]}}.",
                byName.Count,
                limits.RootFields
            );
        }

        foreach (var (name, selected) in byName)
        {
            if (selected.Count > limits.Repetitions)
            {
                throw new LimitError(
                    ErrorCode.TooManyRepetitions,
                    $"{Shown(name)} is selected {selected.Count} times in one place; the limit is {limits.Repetitions}. "
                        + "Select it once.",
                    selected.Count,
                    limits.Repetitions
                );
            }

            if (selected.Inner.Count > 0)
            {
                CheckRepetition(selected.Inner, isRoot: false);
            }
        }
    }

    private void Collect(
        IEnumerable<GraphQLSelectionSet?> place,
        Dictionary<ROM, Selected> byName,
        HashSet<ROM> visited
    )
    {
        foreach (var selection in place.SelectMany(selections => selections?.Selections ?? []))
        {
            switch (selection)
            {
                case GraphQLField field:
                    var name = (field.Alias?.Name ?? field.Name).Value;
                    if (!byName.TryGetValue(name, out var selected))
                    {
                        byName[name] = selected = new Selected(field.Name.Value);
                    }

                    selected.Count++;
                    if (field.SelectionSet is not null)
                    {
                        selected.Inner.Add(field.SelectionSet);
                    }

                    break;
                case GraphQLInlineFragment fragment:
                    Collect([fragment.SelectionSet], byName, visited);
                    break;
                case GraphQLFragmentSpread spread
                    when fragments.TryGetValue(spread.FragmentName.Name.Value, out var definition)
                        && visited.Add(spread.FragmentName.Name.Value):
                    Collect([definition.SelectionSet], byName, visited);
                    break;
            }
        }
    }

    private static string Shown(ROM name) => name.Length <= 50 ? name.ToString() : $"{name.Slice(0, 50)}…";

    /// <summary>What stands under one name in one place.</summary>
    private sealed class Selected(ROM field)
    {
        /// <summary>The field of the first selection; another one under the same name is a fault that validation finds.</summary>
        public ROM Field { get; } = field;

        public int Count { get; set; }

        public List<GraphQLSelectionSet?> Inner { get; } = [];
    }

    private readonly record struct Extent(int Data, int Introspection, int Nesting, int Size)
    {
        /// <summary>Lists of types within each other, wherever they stand; below __schema and __type they count.</summary>
        public int Lists { get; init; }

        public int IntrospectionLists { get; init; }

        /// <summary>The deeper of both in each respect; the sizes are added, up to a billion.</summary>
        public static Extent Join(Extent one, Extent other) =>
            new(
                Math.Max(one.Data, other.Data),
                Math.Max(one.Introspection, other.Introspection),
                Math.Max(one.Nesting, other.Nesting),
                Math.Min(one.Size + other.Size, 1_000_000_000)
            )
            {
                Lists = Math.Max(one.Lists, other.Lists),
                IntrospectionLists = Math.Max(one.IntrospectionLists, other.IntrospectionLists),
            };
    }
}
