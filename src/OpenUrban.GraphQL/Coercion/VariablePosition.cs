using GraphQL.Types;
using GraphQLParser.AST;

namespace OpenUrban.GraphQL.Coercion;

/// <summary>A place of a document where a variable stands for a value.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Type">What is expected there.</param>
/// <param name="HasDefault">Whether the place has a value of its own where the variable has none. Items of lists never have.</param>
internal readonly record struct VariablePosition(GraphQLVariable Variable, IGraphType Type, bool HasDefault)
{
    /// <summary>Whether the place takes no null.</summary>
    public bool IsRequired => Type is NonNullGraphType;

    /// <summary>The variables of the arguments that a field or a directive is given.</summary>
    public static IEnumerable<VariablePosition> Of(QueryArguments? definitions, GraphQLArguments? arguments)
    {
        foreach (var argument in arguments?.Items ?? [])
        {
            if (definitions?.Find(argument.Name.Value) is { } definition)
            {
                foreach (var position in Of(definition, argument.Value))
                {
                    yield return position;
                }
            }
        }
    }

    /// <summary>The variables of a value that an argument is given.</summary>
    public static IEnumerable<VariablePosition> Of(QueryArgument definition, GraphQLValue value) =>
        Of(definition.ResolvedType!, value, definition.DefaultValue is not null);

    private static IEnumerable<VariablePosition> Of(IGraphType type, GraphQLValue value, bool hasDefault)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                return [new VariablePosition(variable, type, hasDefault)];
            case GraphQLListValue { Values: { } values } when Nullable(type) is ListGraphType list:
                return values.SelectMany(item => Of(list.ResolvedType!, item, hasDefault: false));
            case GraphQLObjectValue members when Innermost(type) is IInputObjectGraphType input:
                return (members.Fields ?? []).SelectMany(member =>
                    input.Fields.Find(member.Name.Value) is { } field
                        ? Of(TypeOf(input, field), member.Value, field.DefaultValue is not null)
                        : []
                );
            default:
                // A literal, or what has not the shape of its type: other rules see to those.
                return [];
        }
    }

    /// <summary>The one member of a OneOf input object may not be null, although its type says nothing of it.</summary>
    private static IGraphType TypeOf(IInputObjectGraphType input, FieldType field) =>
        input.IsOneOf && field.ResolvedType is not NonNullGraphType
            ? new NonNullGraphType(field.ResolvedType!)
            : field.ResolvedType!;

    private static IGraphType Nullable(IGraphType type) =>
        type is NonNullGraphType required ? required.ResolvedType! : type;

    /// <summary>A single value may stand for a list of one, so that an object may be an item without brackets.</summary>
    private static IGraphType Innermost(IGraphType type) =>
        Nullable(type) is ListGraphType list ? Innermost(list.ResolvedType!) : Nullable(type);
}
