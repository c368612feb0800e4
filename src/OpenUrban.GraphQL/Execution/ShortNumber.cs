using System.Buffers.Text;

namespace OpenUrban.GraphQL.Execution;

/// <summary>Writes numbers as JSON.</summary>
internal static class ShortNumber
{
    private const int MaximumDecimals = 4;

    /// <summary>Below it a number times 10 000 is a whole number that a double holds exactly.</summary>
    private const double Greatest = 1e11;

    private static ReadOnlySpan<int> Powers => [1, 10, 100, 1_000, 10_000];

    /// <summary>
    /// The shortest digits that read back as the same number. Figures have few digits after the point: that a number is
    /// m / 10^d is seen by dividing, which is several times faster than the general way.
    /// </summary>
    /// <returns>Bytes written.</returns>
    public static int Write(double value, Span<byte> target)
    {
        var size = Math.Abs(value);

        // Minus zero is written with its sign, which a whole number has not.
        if (size is < Greatest and >= 1e-3 || (value == 0 && !double.IsNegative(value)))
        {
            for (var decimals = 0; decimals <= MaximumDecimals; decimals++)
            {
                var scaled = Math.Round(size * Powers[decimals]);
                if (scaled / Powers[decimals] == size)
                {
                    return Write((long)scaled, decimals, value < 0, target);
                }
            }
        }

        Utf8Formatter.TryFormat(value, target, out var count);
        return count;
    }

    private static int Write(long scaled, int decimals, bool negative, Span<byte> target)
    {
        var length = 0;
        if (negative)
        {
            target[length++] = (byte)'-';
        }

        var (whole, rest) = Math.DivRem(scaled, Powers[decimals]);
        Utf8Formatter.TryFormat(whole, target[length..], out var count);
        length += count;
        if (decimals == 0)
        {
            return length;
        }

        target[length++] = (byte)'.';
        for (var place = decimals - 1; place >= 0; place--)
        {
            var power = Powers[place];
            target[length++] = (byte)('0' + (rest / power));
            rest %= power;
        }

        return length;
    }
}
