using System.Globalization;

namespace OpenUrban.Imports;

/// <summary>Numbers as files write them.</summary>
internal static class ImportNumber
{
    /// <summary>More digits than a value can have.</summary>
    public const int MaximumDecimals = 28;

    /// <summary>2^53: whole numbers up to it are exact as doubles.</summary>
    private const ulong MaximumExact = 1UL << 53;

    private static readonly double[] PowersOfTen =
    [
        1e0,
        1e1,
        1e2,
        1e3,
        1e4,
        1e5,
        1e6,
        1e7,
        1e8,
        1e9,
        1e10,
        1e11,
        1e12,
        1e13,
        1e14,
        1e15,
        1e16,
        1e17,
        1e18,
        1e19,
        1e20,
        1e21,
        1e22,
    ];

    /// <summary>
    /// The nearest double of a decimal number, and its digits after the point: 67.00 is (67, 2), 4.36E-05 is (0.0000436, 7).
    /// False for anything else: separators of thousands, a comma for the point, spaces, NaN, infinity and what is too large.
    /// </summary>
    /// <remarks>
    /// A whole number up to 2^53 and a power of ten up to 10^22 are both exact as doubles, so one multiplication or
    /// division of them is rounded once, which is the correct result (Clinger 1990). Other numbers are left to the framework.
    /// </remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out double value, out int decimals)
    {
        (value, decimals) = (0, 0);
        var i = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var (mantissa, digits, fraction, exponent) = (0UL, 0, 0, 0);
        var (any, point) = (false, false);
        for (; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                any = true;
                fraction += point ? 1 : 0;

                // Leading zeros do not count, and of a number with more digits the framework takes care.
                digits += digits > 0 || digit > 0 ? 1 : 0;
                mantissa = digits < 19 ? (mantissa * 10) + digit : mantissa;
            }
            else if (text[i] == '.' && !point)
            {
                point = true;
            }
            else if (text[i] is 'e' or 'E' && any)
            {
                if (
                    text.Length - i > 6
                    || !int.TryParse(
                        text[(i + 1)..],
                        NumberStyles.AllowLeadingSign,
                        CultureInfo.InvariantCulture,
                        out exponent
                    )
                )
                {
                    return false;
                }

                break;
            }
            else
            {
                return false;
            }
        }

        if (!any)
        {
            return false;
        }

        decimals = Math.Clamp(fraction - exponent, 0, MaximumDecimals);
        var scale = exponent - fraction;
        if (digits < 19 && mantissa <= MaximumExact && Math.Abs(scale) < PowersOfTen.Length)
        {
            value = scale < 0 ? mantissa / PowersOfTen[-scale] : mantissa * PowersOfTen[scale];
            value = text[0] == '-' && value != 0 ? -value : value;
            return true;
        }

        const NumberStyles Styles =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(text, Styles, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value))
        {
            return false;
        }

        // There is one zero.
        value = value == 0 ? 0 : value;
        return true;
    }
}
