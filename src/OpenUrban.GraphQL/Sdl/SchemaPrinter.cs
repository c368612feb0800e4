using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace OpenUrban.GraphQL.Sdl;

/// <summary>Prints a schema as SDL: kinds together, types by name, fields in the order their author gave them.</summary>
public static class SchemaPrinter
{
    private static readonly ASTNodeKind[] Kinds =
    [
        ASTNodeKind.SchemaDefinition,
        ASTNodeKind.DirectiveDefinition,
        ASTNodeKind.ScalarTypeDefinition,
        ASTNodeKind.InterfaceTypeDefinition,
        ASTNodeKind.ObjectTypeDefinition,
        ASTNodeKind.UnionTypeDefinition,
        ASTNodeKind.EnumTypeDefinition,
        ASTNodeKind.InputObjectTypeDefinition,
    ];

    public static string Print(ISchema schema)
    {
        var document = schema.ToAST();
        document.Definitions.Sort(
            (one, other) =>
                (Array.IndexOf(Kinds, one.Kind), Name(one)).CompareTo((Array.IndexOf(Kinds, other.Kind), Name(other)))
        );
        using var text = new StringWriter { NewLine = "\n" };
        new SDLPrinter(new SDLPrinterOptions { PrintComments = false })
            .PrintAsync(document, text)
            .AsTask()
            .GetAwaiter()
            .GetResult();
        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static string Name(ASTNode node) => (node as INamedNode)?.Name.StringValue ?? "";
}
