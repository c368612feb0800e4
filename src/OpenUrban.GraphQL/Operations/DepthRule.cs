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
        Check(context, depth.Data, limits.Depth, "");
        Check(context, depth.Introspection, limits.IntrospectionDepth, " of its introspection");
        return default;
    }

    private static void Check(ValidationContext context, int depth, int limit, string part)
    {
        if (depth > limit)
        {
            context.ReportError(
                new LimitError(
                    ErrorCode.TooDeep,
                    $"The depth{part} is {depth}; the limit is {limit} (edges, node and nodes are not counted). "
                        + "Ask for the inner objects in a request of their own, by code or id.",
                    depth,
                    limit
                )
            );
        }
    }

    private readonly record struct Depth(int Data, int Introspection)
    {
        public static Depth Max(Depth one, Depth other) =>
            new(Math.Max(one.Data, other.Data), Math.Max(one.Introspection, other.Introspection));
    }

    /// <summary>Measures each fragment once, or a short document of fragments that use each other twice takes years.</summary>
    private sealed class Measure(Dictionary<GraphQLParser.ROM, GraphQLFragmentDefinition> fragments)
    {
        private readonly Dictionary<GraphQLParser.ROM, Depth> measured = [];

        public Depth Of(GraphQLSelectionSet? selections)
        {
            var deepest = default(Depth);
            foreach (var selection in selections?.Selections ?? [])
            {
                deepest = Depth.Max(
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

            return deepest;
        }

        private Depth Of(GraphQLField field)
        {
            var below = Of(field.SelectionSet);
            return field.Name.StringValue switch
            {
                "edges" or "node" or "nodes" => below,
                "__schema" or "__type" => new(0, Math.Max(below.Data, below.Introspection) + 1),
                _ => new(below.Data + 1, below.Introspection),
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
