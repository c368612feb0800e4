namespace OpenUrban.Statistics.Claims;

/// <summary>A number as it stands in print: what it is, and how many digits were given.</summary>
/// <param name="Value">The number, without the words behind it.</param>
/// <param name="Decimals">Digits behind the point.</param>
public readonly record struct PrintedNumber(decimal Value, int Decimals)
{
    /// <summary>More digits are no statistic, and would not fit beside a power of ten.</summary>
    public const int MaximumDigits = 18;

    /// <summary>Noughts at its end, which may be digits or stand for those that were left away.</summary>
    public int TrailingZeros
    {
        get
        {
            if (Decimals > 0 || Value == 0)
            {
                return 0;
            }

            var (zeros, rest) = (0, Value);
            for (; rest % 10 == 0; rest /= 10)
            {
                zeros++;
            }

            return zeros;
        }
    }

    /// <summary>Digits from the first that is not 0, without noughts at the end of a whole number.</summary>
    public int SignificantDigits
    {
        get
        {
            var digits = 0;
            for (var rest = decimal.Truncate(Math.Abs(Value) * Powers.OfTen(Decimals)); rest >= 1; rest /= 10)
            {
                digits++;
            }

            return digits - TrailingZeros;
        }
    }

    /// <summary>Reads a number at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spacesGroup">Whether a plain space groups digits, as it does where nothing but the number is expected.</param>
    /// <param name="number">The number.</param>
    /// <param name="length">So many characters of the text are it; 0 where there is none.</param>
    /// <returns>Whether there is one of no more than <see cref="MaximumDigits"/> digits.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, bool spacesGroup, out PrintedNumber number, out int length)
    {
        (number, length) = (default, 0);
        var isNegative = text is ['-' or '−' or '－', ..];
        var at = isNegative || text is ['+' or '＋', ..] ? 1 : 0;
        var first = DigitsAt(text, at);
        if (first == 0)
        {
            return false;
        }

        var (value, digits) = (0m, 0);
        Take(text.Slice(at, first), ref value, ref digits);
        at += first;
        if (first <= 3 && at < text.Length && IsGroupMark(text[at], spacesGroup))
        {
            var mark = text[at];
            while (at < text.Length && text[at] == mark && DigitsAt(text, at + 1) == 3)
            {
                Take(text.Slice(at + 1, 3), ref value, ref digits);
                at += 4;
            }
        }

        var decimals = 0;
        if (at < text.Length && text[at] is '.' or '．')
        {
            decimals = DigitsAt(text, at + 1);
            if (decimals > 0)
            {
                Take(text.Slice(at + 1, decimals), ref value, ref digits);
                at += 1 + decimals;
            }
        }

        length = at;
        if (digits > MaximumDigits)
        {
            return false;
        }

        number = new PrintedNumber((isNegative ? -value : value) / Powers.OfTen(decimals), decimals);
        return true;
    }

    /// <summary>It as plain digits.</summary>
    public override string ToString() =>
        Value.ToString($"F{Decimals}", System.Globalization.CultureInfo.InvariantCulture);

    internal static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static void Take(ReadOnlySpan<char> part, ref decimal value, ref int digits)
    {
        foreach (var digit in part)
        {
            digits++;
            if (digits <= MaximumDigits)
            {
                value = (value * 10) + (digit >= '０' ? digit - '０' : digit - '0');
            }
        }
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return Math.Max(end - start, 0);
    }

    private static bool IsGroupMark(char character, bool spacesGroup) =>
        character is ',' or '\u00a0' or '\u2009' or '\u202f' or '\'' or '’' || (spacesGroup && character == ' ');
}
