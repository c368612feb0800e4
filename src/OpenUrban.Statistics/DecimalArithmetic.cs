namespace OpenUrban.Statistics;

/// <summary>
/// Sums, differences, products and quotients of published figures, rounded once, at the end. Figures are decimal numbers:
/// 67.00 - 66.16 is 0.84, which binary arithmetic gives as 0.8400000000000034. Where a number is too large or too small
/// for 28 decimal digits, the binary result is given.
/// </summary>
public static class DecimalArithmetic
{
    private const double Largest = 1e27;
    private const double Smallest = 1e-12;

    /// <summary>a + b.</summary>
    public static double Add(double a, double b) => Compute(a, b, decimal.Add, a + b);

    /// <summary>a - b.</summary>
    public static double Subtract(double a, double b) => Compute(a, b, decimal.Subtract, a - b);

    /// <summary>a * b.</summary>
    public static double Multiply(double a, double b) => Compute(a, b, decimal.Multiply, a * b);

    /// <summary>a / b, of which b is not 0.</summary>
    public static double Divide(double a, double b) => Compute(a, b, decimal.Divide, a / b);

    /// <summary>value * 10^power: from the unit that is published to the base unit.</summary>
    public static double Scale(double value, int power) =>
        power >= 0 ? Multiply(value, Math.Pow(10, power)) : Divide(value, Math.Pow(10, -power));

    private static double Compute(double a, double b, Func<decimal, decimal, decimal> compute, double binary)
    {
        if (!Fits(a) || !Fits(b) || !Fits(binary))
        {
            return binary;
        }

        try
        {
            return Nearest(compute(Exact(a), Exact(b)));
        }
        catch (OverflowException)
        {
            return binary;
        }
    }

    /// <summary>The number that is nearest to all 28 digits; a cast is off by one in the last place: 448 / 2.1 is 213.33333333333334.</summary>
    private static double Nearest(decimal number) =>
        double.Parse(
            number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture
        );

    private static bool Fits(double number) => number == 0 || (Math.Abs(number) is > Smallest and < Largest);

    /// <summary>All digits of the shortest text that reads back as the number; a cast would keep 15 of them.</summary>
    private static decimal Exact(double number) =>
        decimal.Parse(
            number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture
        );
}
