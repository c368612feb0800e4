using System.Runtime.CompilerServices;
using GraphQL.Validation;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Operations;

/// <summary>
/// Refuses operations that go deep: each level multiplies the rows of the one above. Introspection has a limit of its
/// own, because lists of lists of types need it and cost little.
/// </summary>
internal sealed class DepthRule(OperationLimits limits) : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var fragments = context
            .Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .DistinctBy(f => f.FragmentName.Name.Value)
            .ToDictionary(f => f.FragmentName.Name.Value);
        var depth = new Measure(fragments).Of(context.Operation.SelectionSet);
        if (depth.Size > limits.Tokens)
        {
            throw new LimitError(
                ErrorCode.TooManyTokens,
                $"With its fragments put in place the document has {depth.Size} selections; the limit is {limits.Tokens}. "
                    + "Use each fragment once in a place, or send several requests.",
                depth.Size,
                limits.Tokens
            );
        }

        Check(depth.Nesting, DocumentBuilder.SyntaxDepth, "with its fragments the document nests to a depth of");
        Check(depth.Data, limits.Depth, "not counting edges, node and nodes, the depth is");
        Check(depth.Introspection, limits.IntrospectionDepth, "the depth of the introspection is");
        return default;
    }

    /// <summary>Throws rather than reports: the other rules would still follow the document down.</summary>
    private static void Check(int depth, int limit, string what)
    {
        if (depth > limit)
        {
            throw new LimitError(
                ErrorCode.TooDeep,
                $"The document is too deep: {what} {depth}; the limit is {limit}. "
                    + "Ask for the inner objects in a request of their own, by code or id.",
                depth,
                limit
            );
        }
    }

    private readonly record struct Depth(int Data, int Introspection, int Nesting, int Size)
    {
        /// <summary>The deeper of both in each respect; the sizes are added, up to a billion.</summary>
        public static Depth Join(Depth one, Depth other) =>
            new(
                Math.Max(one.Data, other.Data),
                Math.Max(one.Introspection, other.Introspection),
                Math.Max(one.Nesting, other.Nesting),
                Math.Min(one.Size + other.Size, 1_000_000_000)
            );
    }

    /// <summary>Measures each fragment once, or a short document of fragments that use each other twice takes years.</summary>
    private sealed class Measure(Dictionary<GraphQLParser.ROM, GraphQLFragmentDefinition> fragments)
    {
        private readonly Dictionary<GraphQLParser.ROM, Depth> measured = [];

        public Depth Of(GraphQLSelectionSet? selections)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var deepest = default(Depth);
            foreach (var selection in selections?.Selections ?? [])
            {
                deepest = Depth.Join(
                    deepest,
                    selection switch
                    {
                        GraphQLField field => Of(field),
                        GraphQLInlineFragment fragment => Of(fragment.SelectionSet),
                        GraphQLFragmentSpread spread => Of(spread.FragmentName.Name.Value),
                        _ => default,
                    }
                );
            }

            return deepest with
            {
                Nesting = deepest.Nesting + 1,
            };
        }

        private Depth Of(GraphQLField field)
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
                ),
                _ => new(below.Data + 1, below.Introspection, below.Nesting, below.Size + 1),
            };
        }

        private Depth Of(GraphQLParser.ROM fragment)
        {
            if (measured.TryGetValue(fragment, out var depth) || !fragments.TryGetValue(fragment, out var definition))
            {
                return depth;
            }

            // A fragment that contains itself has no depth; another rule refuses it.
            measured[fragment] = default;
            return measured[fragment] = Of(definition.SelectionSet);
        }
    }
}
