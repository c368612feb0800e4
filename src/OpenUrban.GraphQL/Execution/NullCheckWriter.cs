using GraphQL.Types;
using GraphQLParser.AST;
using OpenUrban.GraphQL.Coercion;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Lets a field be written unless a variable is null where its arguments take no null.</summary>
internal sealed class NullCheckWriter<TSource>(FieldWriter<TSource> inner, FieldType definition, GraphQLField field)
    : FieldWriter<TSource>
{
    public override void Write(OperationWriter writer, TSource source)
    {
        PassedVariables.Check(definition, field, writer.Variables!);
        inner.Write(writer, source);
    }
}
