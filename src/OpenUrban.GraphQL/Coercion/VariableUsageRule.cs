using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>
/// All Variable Usages Are Allowed (GraphQL, section 5.8.5), instead of the engine's own rule: that one takes a default of null for a
/// value, and does not know that an item of a list is a place of its own. What it lets pass the fields would find.
/// </summary>
internal sealed class VariableUsageRule : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(new Visitor());

    private static bool IsAllowed(GraphQLVariableDefinition definition, IGraphType type, VariablePosition position) =>
        position.Type is NonNullGraphType required && type is not NonNullGraphType
            ? (position.HasDefault || definition.DefaultValue is not (null or GraphQLNullValue))
                && IsSubtype(type, required.ResolvedType!)
            : IsSubtype(type, position.Type);

    /// <summary>AreTypesCompatible. The engine's comparison takes two types for the same that have no names: Int! and Boolean!.</summary>
    private static bool IsSubtype(IGraphType type, IGraphType place) =>
        (type, place) switch
        {
            (NonNullGraphType one, NonNullGraphType other) => IsSubtype(one.ResolvedType!, other.ResolvedType!),
            (_, NonNullGraphType) => false,
            (NonNullGraphType one, _) => IsSubtype(one.ResolvedType!, place),
            (ListGraphType one, ListGraphType other) => IsSubtype(one.ResolvedType!, other.ResolvedType!),
            (ListGraphType, _) or (_, ListGraphType) => false,
            _ => type.Name == place.Name,
        };

    private sealed class Visitor : INodeVisitor
    {
        /// <summary>Of each operation and fragment.</summary>
        private readonly Dictionary<ASTNode, List<VariablePosition>> positions = [];

        private List<VariablePosition> current = [];

        public ValueTask EnterAsync(ASTNode node, ValidationContext context)
        {
            switch (node)
            {
                case GraphQLOperationDefinition or GraphQLFragmentDefinition:
                    positions[node] = current = [];
                    break;
                case GraphQLArgument argument when context.TypeInfo.GetArgument() is { } definition:
                    current.AddRange(VariablePosition.Of(definition, argument.Value));
                    break;
            }

            return default;
        }

        public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
        {
            if (node is GraphQLDocument document)
            {
                foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
                {
                    Check(operation, context);
                }

                // The engine would refuse an operation when null is given for what a default lets pass. It is an error of the fields
                // alone, of which others may be answered.
                context.GetRecursiveVariables(context.Operation)?.Clear();
            }

            return default;
        }

        private void Check(GraphQLOperationDefinition operation, ValidationContext context)
        {
            if (operation.Variables is not { Count: > 0 } variables)
            {
                return;
            }

            var definitions = variables
                .Items.DistinctBy(d => d.Variable.Name.Value)
                .ToDictionary(d => d.Variable.Name.Value);
            var passed = new HashSet<GraphQLVariableDefinition>();
            foreach (var position in PositionsOf(operation, context))
            {
                // What is not defined, or is of no type, other rules find.
                if (
                    !definitions.TryGetValue(position.Variable.Name.Value, out var definition)
                    || definition.Type.GraphTypeFromType(context.Schema) is not { } type
                )
                {
                    continue;
                }

                if (!IsAllowed(definition, type, position))
                {
                    context.ReportError(
                        new VariablesInAllowedPositionError(
                            context,
                            definition,
                            type,
                            new VariableUsage(
                                position.Variable,
                                position.Type,
                                position.HasDefault,
                                position.IsRequired
                            )
                        )
                    );
                }
                else if (position.IsRequired && type is not NonNullGraphType)
                {
                    passed.Add(definition);
                }
            }

            if (operation == context.Operation && passed.Count > 0)
            {
                new PassedVariables(passed).AddTo(context.UserContext);
            }
        }

        private IEnumerable<VariablePosition> PositionsOf(
            GraphQLOperationDefinition operation,
            ValidationContext context
        ) =>
            (context.GetRecursivelyReferencedFragments(operation) ?? [])
                .Prepend<ASTNode>(operation)
                .SelectMany(definition => positions[definition]);
    }
}
