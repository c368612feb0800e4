using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>
/// Required Arguments (GraphQL, section 5.4.3) of directives, which the engine looks for only at fields: @include without its
/// condition would include.
/// </summary>
internal sealed class DirectiveArgumentsRule : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLDirective>(
        (directive, context) =>
        {
            foreach (var argument in context.Schema.Directives.Find(directive.Name)?.Arguments ?? [])
            {
                if (
                    argument is { ResolvedType: NonNullGraphType, DefaultValue: null }
                    && directive.Arguments?.Items.Exists(a => a.Name.Value == argument.Name) != true
                )
                {
                    context.ReportError(
                        new ValidationError(
                            context.Document.Source,
                            "5.4.3",
                            $"Argument '{argument.Name}' of type '{argument.ResolvedType}' is required for directive "
                                + $"'@{directive.Name.StringValue}' but not provided.",
                            directive
                        )
                    );
                }
            }
        }
    );

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}
