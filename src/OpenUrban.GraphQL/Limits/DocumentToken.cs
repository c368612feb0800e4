using GraphQLParser;

namespace OpenUrban.GraphQL.Limits;

/// <summary>A lexical token of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it has ended.</param>
internal readonly record struct DocumentToken(TokenKind Kind, int Start, int End)
{
    /// <summary>Whether it is a description of an operation, a fragment or a variable, which changes nothing.</summary>
    public bool IsDescription { get; init; }

    /// <summary>Whether it is a string with escapes or characters that the parser does not know.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether it is a string with the character U+0000, written as an escape.</summary>
    public bool HasNull { get; init; }
}
