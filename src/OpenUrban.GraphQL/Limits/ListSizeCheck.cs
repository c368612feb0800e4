using GraphQL.Types;
using GraphQL.Utilities;

namespace OpenUrban.GraphQL.Limits;

/// <summary>Lets no schema start that has a list of unknown size: an operation could multiply it without a cost.</summary>
internal sealed class ListSizeCheck : BaseSchemaNodeVisitor
{
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema) =>
        Check(field, type);

    public override void VisitInterfaceFieldDefinition(FieldType field, IInterfaceGraphType type, ISchema schema) =>
        Check(field, type);

    private static void Check(FieldType field, IGraphType type)
    {
        var inner = field.ResolvedType is NonNullGraphType required ? required.ResolvedType : field.ResolvedType;

        // Introspection has limits of its own.
        if (
            inner is ListGraphType
            && !type.Name.StartsWith("__", StringComparison.Ordinal)
            && ListSize.Of(field) is null
            && !ListSize.HasRows(field)
        )
        {
            throw new InvalidOperationException(
                $"{type.Name}.{field.Name} is a list whose size is not declared. Declare it with Sized, beside the field."
            );
        }
    }
}
