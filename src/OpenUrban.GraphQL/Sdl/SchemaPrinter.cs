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
        document.Definitions.RemoveAll(d =>
            d is GraphQLDirectiveDefinition directive && directive.Name.Value == SpecifiedByDirective.DirectiveName
        );
        document.Definitions.Sort(Compare);
        using var text = new StringWriter { NewLine = "\n" };
        new SDLPrinter(new SDLPrinterOptions { PrintComments = false })
            .PrintAsync(document, text)
            .AsTask()
            .GetAwaiter()
            .GetResult();
        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    /// <summary>By ordinal: cultures disagree on whether a capital letter comes before a small one.</summary>
    private static int Compare(ASTNode one, ASTNode other) =>
        Array.IndexOf(Kinds, one.Kind) - Array.IndexOf(Kinds, other.Kind) is var order and not 0
            ? order
            : string.CompareOrdinal(Name(one), Name(other));

    private static string Name(ASTNode node) => (node as INamedNode)?.Name.StringValue ?? "";
}
