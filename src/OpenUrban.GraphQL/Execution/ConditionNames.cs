using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Finds the variables that @skip and @include name.</summary>
internal sealed class ConditionNames : ASTVisitor<ConditionNames.Found>
{
    private static readonly ConditionNames Visitor = new();

    public static IReadOnlyCollection<string> Of(GraphQLDocument document)
    {
        var found = new Found();

        // Nothing is awaited on the way.
        Visitor.VisitAsync(document, found).AsTask().GetAwaiter().GetResult();
        return found.Names;
    }

    protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Found context)
    {
        if (directive.Name.Value == "skip" || directive.Name.Value == "include")
        {
            foreach (var argument in directive.Arguments?.Items ?? [])
            {
                if (argument.Value is GraphQLVariable variable)
                {
                    context.Names.Add(variable.Name.StringValue);
                }
            }
        }

        return default;
    }

    internal sealed class Found : IASTVisitorContext
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public CancellationToken CancellationToken => default;
    }
}
