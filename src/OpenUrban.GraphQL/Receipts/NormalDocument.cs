using System.Text;
using GraphQLParser;

namespace OpenUrban.GraphQL.Receipts;

/// <summary>
/// A document without what makes no difference: its lexical tokens (GraphQL, section 2.1.6) as they were written, with one
/// space between them. Comments and commas are no tokens.
/// </summary>
internal static class NormalDocument
{
    /// <param name="text">A document that was parsed before.</param>
    public static string Of(string text)
    {
        var normal = new StringBuilder(text.Length);
        for (var token = Lexer.Lex(text, 0); token.Kind != TokenKind.EOF; token = Lexer.Lex(text, token.End))
        {
            if (token.Kind != TokenKind.COMMENT)
            {
                normal.Append(normal.Length == 0 ? "" : " ").Append(text.AsSpan(token.Start, token.End - token.Start));
            }
        }

        return normal.ToString();
    }
}
