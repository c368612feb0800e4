using System.Buffers;
using GraphQLParser;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// The lexical tokens of a document, one after another, without comments, white space and commas. What the parser, which
/// is of October 2021, does not know is read here: comments are free text, and strings and descriptions are those of
/// September 2025.
/// </summary>
internal struct DocumentTokens(string text)
{
    private static readonly SearchValues<char> Ignored = SearchValues.Create("\uFEFF\t \n\r,");

    private Part part;
    private int nesting;
    private bool inVariables;
    private TokenKind previous;

    /// <summary>Where in a definition the next token stands, outside of all brackets.</summary>
    private enum Part
    {
        /// <summary>A definition begins.</summary>
        Start,

        /// <summary>query, mutation or subscription was read.</summary>
        Operation,

        /// <summary>The name behind it was read.</summary>
        Name,

        Other,
    }

    public DocumentToken Current { get; private set; }

    /// <exception cref="GraphQLParser.Exceptions.GraphQLSyntaxErrorException">There is no token.</exception>
    public bool MoveNext()
    {
        Current = Read(Current.End);
        if (Current.Kind == TokenKind.EOF)
        {
            return false;
        }

        if (Current.Kind == TokenKind.STRING && IsDescription())
        {
            Current = Current with { IsDescription = true };
            return true;
        }

        Follow();
        previous = Current.Kind;
        return true;
    }

    /// <summary>The next token that is no comment.</summary>
    private readonly DocumentToken Read(int place)
    {
        while (true)
        {
            var ignored = text.AsSpan(place).IndexOfAnyExcept(Ignored);
            if (ignored < 0)
            {
                return new DocumentToken(TokenKind.EOF, text.Length, text.Length);
            }

            place += ignored;
            switch (text[place])
            {
                case '#':
                    var length = text.AsSpan(place).IndexOfAny('\n', '\r');
                    place = length < 0 ? text.Length : place + length;
                    break;
                case '"':
                    return StringToken.Read(text, place);
                default:
                    var token = Lexer.Lex(text, place);
                    return new DocumentToken(token.Kind, token.Start, token.End);
            }
        }
    }

    /// <summary>
    /// Whether a string is the Description of an executable definition or of a variable (GraphQL, sections 2.3 to 2.10): it
    /// begins one, and what it describes follows. Everywhere else a string is a value, or wrong.
    /// </summary>
    private readonly bool IsDescription()
    {
        if (nesting == 0 && part == Part.Start)
        {
            var next = Read(Current.End);
            return next.Kind == TokenKind.NAME
                && text.AsSpan(next.Start, next.End - next.Start)
                    is "query"
                        or "mutation"
                        or "subscription"
                        or "fragment";
        }

        return inVariables
            && nesting == 1
            && previous is not (TokenKind.EQUALS or TokenKind.COLON)
            && Read(Current.End).Kind == TokenKind.DOLLAR;
    }

    private void Follow()
    {
        var outside = nesting == 0;
        switch (Current.Kind)
        {
            case TokenKind.PAREN_L:
                inVariables |= outside && part is Part.Operation or Part.Name;
                nesting++;
                break;
            case TokenKind.BRACE_L or TokenKind.BRACKET_L:
                nesting++;
                break;
            case TokenKind.PAREN_R or TokenKind.BRACE_R or TokenKind.BRACKET_R:
                nesting = Math.Max(0, nesting - 1);
                inVariables &= nesting > 0;
                break;
        }

        part =
            !outside || nesting > 0
                ? nesting == 0 && Current.Kind == TokenKind.BRACE_R
                    ? Part.Start
                    : Part.Other
                : (part, Current.Kind) switch
                {
                    (Part.Start, TokenKind.NAME)
                        when text.AsSpan(Current.Start, Current.End - Current.Start)
                            is "query"
                                or "mutation"
                                or "subscription" => Part.Operation,
                    (Part.Operation, TokenKind.NAME) => Part.Name,
                    _ => Part.Other,
                };
    }
}
