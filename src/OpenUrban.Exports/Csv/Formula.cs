using System.Buffers;
using System.Globalization;
using System.Text;

namespace OpenUrban.Exports.Csv;

/// <summary>Texts that a spreadsheet runs when it opens a file.</summary>
internal static class Formula
{
    private static readonly SearchValues<byte> OfNumbers = SearchValues.Create("0123456789."u8);

    /// <summary>
    /// Whether a text begins with = + - @, their full-width forms, a tab or an end of a line, blanks before it or not (OWASP, CSV
    /// Injection). A negative number that stands in a text, such as the digits of a source, is none.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        // Letters, digits and most of Chinese: nearly all texts.
        if (
            text.IsEmpty
            || text[0] is > (byte)'@' and < 0xC2 or (>= (byte)'0' and <= (byte)'9') or (>= 0xE4 and <= 0xE9)
        )
        {
            return false;
        }

        if (text[0] is (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            return true;
        }

        for (
            var rest = text;
            Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done && length > 0;
            rest = rest[length..]
        )
        {
            if (rune.Value is '=' or '+' or '@' or '＝' or '＋' or '－' or '＠')
            {
                return true;
            }

            if (rune.Value == '-')
            {
                return rest.Length != text.Length || !IsNumber(text);
            }

            // Byte order marks and characters without width are nothing to see, and nothing to a spreadsheet either.
            if (
                !Rune.IsWhiteSpace(rune)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether it is a minus and digits, perhaps with a point among them.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var digits = text[1..];
        return !digits.IsEmpty
            && char.IsAsciiDigit((char)digits[^1])
            && !digits.ContainsAnyExcept(OfNumbers)
            && digits.Count((byte)'.') <= 1;
    }
}
