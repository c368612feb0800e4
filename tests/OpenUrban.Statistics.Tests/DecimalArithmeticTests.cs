namespace OpenUrban.Statistics.Tests;

public sealed class DecimalArithmeticTests
{
    [Fact]
    public void Published_figures_are_decimal_numbers()
    {
        Assert.Equal(0.84, DecimalArithmetic.Subtract(67.00, 66.16));
        Assert.Equal(0.3, DecimalArithmetic.Add(0.1, 0.2));
        Assert.Equal(24_803_300, DecimalArithmetic.Scale(2480.33, 4));
        Assert.Equal(0.0015, DecimalArithmetic.Scale(1.5, -3));
        // A cast of the 28 digits would give 213.33333333333331.
        Assert.Equal(213.33333333333334, DecimalArithmetic.Divide(448, 2.1));
        Assert.Equal(66.8, DecimalArithmetic.Add(66.16, DecimalArithmetic.Divide(3.84, 6)));
    }

    [Theory]
    [InlineData(1e300, 1e300)]
    [InlineData(1e-300, 3)]
    [InlineData(0, 1e-300)]
    [InlineData(double.MaxValue, 2)]
    public void Numbers_beyond_28_digits_are_computed_in_binary(double a, double b)
    {
        Assert.Equal(a - b, DecimalArithmetic.Subtract(a, b));
        Assert.Equal(a * b, DecimalArithmetic.Multiply(a, b));
    }
}
