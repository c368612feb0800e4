namespace OpenUrban.Statistics.Claims;

/// <summary>How a printed number is like a published one.</summary>
public static class ClaimArithmetic
{
    /// <summary>A number without noughts at its end says how far it was rounded; more than this off, it is another number.</summary>
    private const decimal LargestError = 0.1m;

    /// <summary>Likewise of a number that was cut: 14 for 14.97 is hardly said.</summary>
    private const decimal LargestCut = 0.05m;

    /// <summary>Where noughts at the end may stand for digits that were left away: 24,800,000 for 24,802,600.</summary>
    private const decimal LargestByZeros = 0.05m;

    /// <summary>Compares them.</summary>
    /// <param name="claimed">The printed number, in base units.</param>
    /// <param name="precision">The power of ten of its last digit.</param>
    /// <param name="zeros">Noughts at its end, which may not have been digits.</param>
    /// <param name="value">The published number, in base units.</param>
    /// <param name="valuePrecision">The power of ten of its last digit.</param>
    public static ClaimFit Compare(decimal claimed, int precision, int zeros, decimal value, int valuePrecision)
    {
        if (claimed == value)
        {
            return ClaimFit.Exact;
        }

        if (value == 0 || Math.Abs(claimed - value) > Math.Abs(value) * LargestError)
        {
            return ClaimFit.None;
        }

        var error = Math.Abs((claimed - value) / value);
        for (var power = precision; power <= precision + zeros; power++)
        {
            // What is published has no more digits than that: nothing was rounded.
            if (power <= valuePrecision)
            {
                continue;
            }

            // One digit alone is no rounding: 20 lines are not 21.
            if (power > precision && Math.Abs(claimed) < Powers.OfTen(1) * (Powers.Shift(1, power) ?? 0))
            {
                continue;
            }

            var limit = power == precision ? LargestError : LargestByZeros;
            if (
                error <= limit
                && (
                    Is(claimed, value, power, MidpointRounding.AwayFromZero)
                    || Is(claimed, value, power, MidpointRounding.ToEven)
                )
            )
            {
                return ClaimFit.Rounded;
            }

            if (error <= Math.Min(limit, LargestCut) && Is(claimed, value, power, MidpointRounding.ToZero))
            {
                return ClaimFit.Cut;
            }
        }

        return ClaimFit.None;
    }

    /// <summary>value * 10^power, of numbers with no more digits than statistics have.</summary>
    public static decimal Shift(decimal value, int power) =>
        Powers.Shift(value, power) ?? throw new OverflowException("The number has too many digits.");

    private static bool Is(decimal claimed, decimal value, int power, MidpointRounding rounding) =>
        Powers.Shift(value, -power) is { } shifted && Powers.Shift(Math.Round(shifted, rounding), power) == claimed;
}
