using GraphQL.Validation;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>Refuses a document that defines types (GraphQL, section 5.1.1): the engine would pass over them.</summary>
internal sealed class ExecutableDefinitionsRule : ValidationRuleBase
{
    public static readonly ExecutableDefinitionsRule Instance = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
            {
                context.ReportError(
                    new ValidationError(
                        context.Document.Source,
                        "5.1.1",
                        "A document to be executed has operations and fragments only. Leave the definitions of types out.",
                        definition
                    )
                );
            }
        }

        return default;
    }
}
