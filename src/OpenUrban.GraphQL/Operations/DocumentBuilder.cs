using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Operations;

/// <summary>Parses documents that are small enough. Tokens are counted first, so a large one costs no tree.</summary>
internal sealed class DocumentBuilder(OperationLimits limits) : IDocumentBuilder
{
    /// <summary>
    /// Deepest nesting of the syntax, where the parser's recursion ends before the stack does. A field of the greatest
    /// depth, within edges and node, is at about 80.
    /// </summary>
    private const int SyntaxDepth = 128;

    public GraphQLDocument Build(string body)
    {
        try
        {
            Count(body);
            return Parser.Parse(body, new ParserOptions { MaxDepth = SyntaxDepth, Ignore = IgnoreOptions.Comments });
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new LimitError(
                ErrorCode.TooDeep,
                $"The document nests deeper than {SyntaxDepth} pairs of braces, brackets and fields. "
                    + "Take it apart into several operations.",
                SyntaxDepth + 1,
                SyntaxDepth
            );
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            throw new SyntaxError(exception);
        }
    }

    private void Count(string body)
    {
        var count = 0;
        for (var place = 0; ; )
        {
            var token = Lexer.Lex(body, place);
            if (token.Kind == TokenKind.EOF)
            {
                break;
            }

            if (token.Kind != TokenKind.COMMENT)
            {
                count++;
            }

            if (token.Kind is TokenKind.STRING && !StoredText.CanHold(token.Value.Span))
            {
                throw new Errors.RequestError(ErrorCode.InvalidArgument, StoredText.Refusal);
            }

            place = token.End;
        }

        if (count > limits.Tokens)
        {
            throw new LimitError(
                ErrorCode.TooManyTokens,
                $"The document has {count} tokens; the limit is {limits.Tokens}. Send lists as variables, or several "
                    + "requests.",
                count,
                limits.Tokens
            );
        }
    }
}
