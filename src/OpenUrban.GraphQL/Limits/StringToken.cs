using System.Buffers;
using System.Globalization;
using System.Text;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace OpenUrban.GraphQL.Limits;

/// <summary>
/// Strings as GraphQL of September 2025 has them (section 2.9.4): escapes of any character, pairs of surrogates, control
/// characters. The parser is of October 2021.
/// </summary>
internal static class StringToken
{
    private const string Quotes = "\"\"\"";
    private const string EscapedQuotes = "\\\"\"\"";

    /// <summary>Digits of an escape in braces; graphql-js has the same limit.</summary>
    private const int MostDigits = 8;

    private static readonly SearchValues<char> Special = SearchValues.Create([
        '"',
        '\\',
        .. Enumerable.Range(0, ' ').Select(c => (char)c),
    ]);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    /// <summary>Reads the token that begins with a quote.</summary>
    /// <exception cref="GraphQLSyntaxErrorException">It is no string.</exception>
    public static DocumentToken Read(string text, int start) =>
        text.AsSpan(start).StartsWith(Quotes) ? ReadBlock(text, start) : ReadPlain(text, start);

    /// <summary>The same string as the parser takes it, spaces behind it for what became shorter.</summary>
    public static void Rewrite(string text, DocumentToken token, StringBuilder to)
    {
        var before = to.Length;
        for (var place = token.Start; place < token.End; )
        {
            if (text[place] == '\\' && text[place + 1] == 'u' && text[place + 2] == '{')
            {
                var (character, end) = ReadEscape(text, place);
                Write(character, to);
                place = end;
            }
            else if (text[place] == '\\')
            {
                to.Append(text, place, 2);
                place += 2;
            }
            else
            {
                _ = text[place] < ' ' && text[place] != '\t' ? Escape(text[place], to) : to.Append(text[place]);
                place++;
            }
        }

        // What comes after keeps its place, and errors name the right one. An escaped control character may take one more
        // than it had, and then what is behind it on its line seems to be further right.
        to.Append(' ', Math.Max(0, token.End - token.Start - (to.Length - before)));
    }

    private static DocumentToken ReadBlock(string text, int start)
    {
        for (var place = start + Quotes.Length; ; place++)
        {
            var next = text.AsSpan(Math.Min(place, text.Length)).IndexOfAny(Special);
            if (next < 0)
            {
                throw new GraphQLSyntaxErrorException("Unterminated block string.", text, text.Length);
            }

            place += next;
            var rest = text.AsSpan(place);
            if (rest.StartsWith(Quotes))
            {
                return new DocumentToken(TokenKind.STRING, start, place + Quotes.Length);
            }

            if (rest.StartsWith(EscapedQuotes))
            {
                place += EscapedQuotes.Length - 1;
            }
            else if (text[place] is not ('"' or '\\' or '\t' or '\n' or '\r'))
            {
                throw new GraphQLSyntaxErrorException(
                    $"Invalid character within block string: {Shown(text[place])}.",
                    text,
                    place
                );
            }
        }
    }

    private static DocumentToken ReadPlain(string text, int start)
    {
        var token = new DocumentToken(TokenKind.STRING, start, 0);
        for (var place = start + 1; ; )
        {
            var next = text.AsSpan(place).IndexOfAny(Special);
            place = next < 0 ? text.Length : place + next;
            if (place == text.Length || text[place] is '\n' or '\r')
            {
                throw new GraphQLSyntaxErrorException("Unterminated string.", text, place);
            }

            if (text[place] == '"')
            {
                return token with { End = place + 1 };
            }

            if (text[place] != '\\')
            {
                token = token with { IsNew = token.IsNew || text[place] != '\t' };
                place++;
            }
            else if (place + 1 < text.Length && "\"\\/bfnrt".Contains(text[place + 1], StringComparison.Ordinal))
            {
                place += 2;
            }
            else
            {
                var (character, end) = ReadEscape(text, place);
                token = token with
                {
                    IsNew = token.IsNew || text[place + 2] == '{',
                    HasNull = token.HasNull || character.Value == 0,
                };
                place = end;
            }
        }
    }

    /// <summary>The character that an escape of a code point stands for, and where it has ended.</summary>
    private static (Rune Character, int End) ReadEscape(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("\\u"))
        {
            throw Invalid(text, start, 2, "There is no such escape sequence; a backslash is written \\\\");
        }

        if (rest.StartsWith("\\u{"))
        {
            var length = rest[3..].IndexOfAnyExcept(HexDigits);
            if (length <= 0 || rest[3 + length] != '}')
            {
                throw Invalid(text, start, 4, "Between the braces stand hexadecimal digits");
            }

            if (
                length > MostDigits
                || !int.TryParse(
                    rest.Slice(3, length),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var value
                )
                || value is < 0 or > 0x10FFFF
            )
            {
                throw Invalid(text, start, length + 4, "The last character is 10FFFF");
            }

            return Rune.TryCreate(value, out var character)
                ? (character, start + length + 4)
                : throw Invalid(text, start, length + 4, "That is half of a surrogate pair and no character");
        }

        var first = ReadFour(text, start);
        if (Rune.TryCreate(first, out var single))
        {
            return (single, start + 6);
        }

        return
            char.IsHighSurrogate(first)
            && rest[6..].StartsWith("\\u")
            && !rest[6..].StartsWith("\\u{")
            && Rune.TryCreate(first, ReadFour(text, start + 6), out var pair)
            ? (pair, start + 12)
            : throw Invalid(text, start, 6, "That is half of a surrogate pair and no character");
    }

    private static char ReadFour(string text, int start)
    {
        var digits = text.AsSpan(start + 2, Math.Min(4, text.Length - start - 2));
        return digits.Length == 4 && !digits.ContainsAnyExcept(HexDigits)
            ? (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : throw Invalid(
                text,
                start,
                2 + digits.Length,
                "Behind \\u stand four hexadecimal digits, or some in braces"
            );
    }

    private static GraphQLSyntaxErrorException Invalid(string text, int start, int length, string why) =>
        new(
            $"Invalid character escape sequence: {text.AsSpan(start, Math.Min(length, text.Length - start))}. {why}.",
            text,
            start
        );

    private static void Write(Rune character, StringBuilder to)
    {
        switch (character.Value)
        {
            case '"' or '\\':
                to.Append('\\').Append((char)character.Value);
                break;
            case < ' ':
                Escape((char)character.Value, to);
                break;
            default:
                to.Append(character.ToString());
                break;
        }
    }

    private static StringBuilder Escape(char control, StringBuilder to) =>
        control switch
        {
            '\b' => to.Append("\\b"),
            '\f' => to.Append("\\f"),
            '\n' => to.Append("\\n"),
            '\r' => to.Append("\\r"),
            '\t' => to.Append("\\t"),
            _ => to.Append(Shown(control)),
        };

    private static string Shown(char control) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)control:X4}");
}
