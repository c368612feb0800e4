using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Errors;

/// <summary>
/// Tells <see cref="InputHint"/> which list was expected where a value is null: the engine's message has the name of the type, and
/// lists have none. To be used behind the engine's own rules.
/// </summary>
internal sealed class ExpectedTypeRule : ValidationRuleBase
{
    public static readonly ExpectedTypeRule Instance = new();

    private static readonly INodeVisitor Visitor = new NodeVisitors(
        new MatchingNodeVisitor<GraphQLArgument>(
            (argument, context) =>
                Explain<ArgumentsOfCorrectTypeError>(
                    context,
                    context.TypeInfo.GetArgument()?.ResolvedType,
                    argument.Value
                )
        ),
        new MatchingNodeVisitor<GraphQLVariableDefinition>(
            (variable, context) =>
                Explain<DefaultValuesOfCorrectTypeError>(
                    context,
                    context.TypeInfo.GetInputType(),
                    variable.DefaultValue
                )
        )
    );

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Explain<TError>(ValidationContext context, IGraphType? type, GraphQLValue? value)
        where TError : ValidationError
    {
        if (context.HasErrors && type is not null && value is not null && context.Errors.Last() is TError error)
        {
            InputHint.NameLists(error, [.. MissingLists(type, value)]);
        }
    }

    /// <summary>The types of lists that are null and must not be, in the order in which the engine looks at a value.</summary>
    private static IEnumerable<string> MissingLists(IGraphType? type, GraphQLValue value) =>
        (type, value) switch
        {
            (NonNullGraphType { ResolvedType: ListGraphType }, GraphQLNullValue) => [type.ToString()!],
            (_, GraphQLNullValue) => [],
            (NonNullGraphType required, _) => MissingLists(required.ResolvedType, value),
            (ListGraphType list, GraphQLListValue { Values: { } items }) => items.SelectMany(item =>
                MissingLists(list.ResolvedType, item)
            ),
            (ListGraphType list, _) => MissingLists(list.ResolvedType, value),
            (IInputObjectGraphType input, GraphQLObjectValue { Fields: { } given }) => input.Fields.SelectMany(field =>
                given.Find(g => g.Name.Value == field.Name) is { } member
                    ? MissingLists(field.ResolvedType, member.Value)
                    : []
            ),
            _ => [],
        };
}
