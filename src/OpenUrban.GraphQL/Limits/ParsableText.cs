using System.Text;
using GraphQLParser;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// A document as the parser takes it: descriptions are blank, and so are comments in which it would look for escapes; strings
/// have only escapes that it knows. All tokens keep their places, so that errors name those of the document.
/// </summary>
/// <param name="Text">The text; the document itself where nothing had to be changed.</param>
/// <param name="Tokens">How many tokens it has.</param>
internal readonly record struct ParsableText(string Text, int Tokens)
{
    /// <exception cref="GraphQLParser.Exceptions.GraphQLSyntaxErrorException">It has something that is no token.</exception>
    /// <exception cref="RequestError">A string has what no text here can have.</exception>
    public static ParsableText Of(string document)
    {
        document = WithLineFeeds(document);
        StringBuilder? changed = null;
        var (count, end) = (0, 0);
        var tokens = new DocumentTokens(document);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            Between(document, end, token.Start, ref changed);
            end = token.End;
            if (token.IsDescription)
            {
                changed ??= Begin(document, token.Start);
                Blank(document, token.Start, token.End, changed);
                continue;
            }

            count++;
            if (token.Kind == TokenKind.STRING)
            {
                if (token.HasNull || !StoredText.CanHold(document.AsSpan(token.Start, token.End - token.Start)))
                {
                    throw new RequestError(ErrorCode.InvalidArgument, StoredText.Refusal);
                }

                if (token.IsNew)
                {
                    changed ??= Begin(document, token.Start);
                    StringToken.Rewrite(document, token, changed);
                    continue;
                }
            }

            changed?.Append(document, token.Start, token.End - token.Start);
        }

        Between(document, end, document.Length, ref changed);
        return new ParsableText(changed?.ToString() ?? document, count);
    }

    /// <summary>
    /// A carriage return alone ends a line, too (GraphQL, section 2.1.2), but where the parser shows a line with an error it
    /// looks for line feeds, finds fewer lines and fails.
    /// </summary>
    private static string WithLineFeeds(string document)
    {
        for (var place = document.IndexOf('\r'); place >= 0; place = document.IndexOf('\r', place + 1))
        {
            if (EndsLine(document, place))
            {
                return string.Create(
                    document.Length,
                    document,
                    static (text, document) =>
                    {
                        for (var place = 0; place < text.Length; place++)
                        {
                            text[place] = EndsLine(document, place) ? '\n' : document[place];
                        }
                    }
                );
            }
        }

        return document;
    }

    private static bool EndsLine(string document, int place) =>
        document[place] == '\r' && (place + 1 == document.Length || document[place + 1] != '\n');

    /// <summary>What stands between two tokens: white space and comments.</summary>
    private static void Between(string document, int start, int end, ref StringBuilder? changed)
    {
        if (document.AsSpan(start, end - start).Contains('\\'))
        {
            // Only comments have one there.
            changed ??= Begin(document, start);
            Blank(document, start, end, changed);
        }
        else
        {
            changed?.Append(document, start, end - start);
        }
    }

    private static StringBuilder Begin(string document, int length) =>
        new StringBuilder(document.Length).Append(document, 0, length);

    /// <summary>Spaces instead of all but the ends of lines.</summary>
    private static void Blank(string document, int start, int end, StringBuilder to)
    {
        for (var place = start; place < end; place++)
        {
            to.Append(document[place] is '\n' or '\r' ? document[place] : ' ');
        }
    }
}
