using System.Globalization;
using CsCheck;

namespace OpenUrban.Imports.Tests;

public sealed class ImportNumberTests
{
    [Theory]
    [InlineData("67.00", 67, 2)]
    [InlineData("-12.50", -12.5, 2)]
    [InlineData("+5", 5, 0)]
    [InlineData("0", 0, 0)]
    [InlineData("-0.0", 0, 1)]
    [InlineData("007.10", 7.1, 2)]
    [InlineData(".5", 0.5, 1)]
    [InlineData("4.36134895566411E-05", 4.36134895566411E-05, 19)]
    [InlineData("1.5e3", 1500, 0)]
    [InlineData("1e-40", 1e-40, 28)]
    [InlineData("123456789012345678901234567890", 123456789012345678901234567890d, 0)]
    [InlineData("0.1234567890123456789012345678901234567890", 0.1234567890123456789, 28)]
    public void A_number_has_a_value_and_digits_after_the_point(string text, double value, int decimals)
    {
        Assert.True(ImportNumber.TryParse(text, out var parsed, out var digits));
        Assert.Equal((value, decimals), (parsed, digits));
        Assert.False(double.IsNegative(parsed) && parsed == 0, "there is one zero");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("e5")]
    [InlineData("1e")]
    [InlineData("1e99999999")]
    [InlineData("1e400")]
    [InlineData("1,5")]
    [InlineData("1 000")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-∞")]
    [InlineData("٣")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    public void Anything_else_is_no_number(string text) => Assert.False(ImportNumber.TryParse(text, out _, out _));

    /// <summary>The framework's parser is correctly rounded, and this one has to be, too.</summary>
    [Fact]
    public void Every_number_is_the_nearest_double()
    {
        Gen.Double.Where(double.IsFinite)
            .Sample(number =>
            {
                foreach (var format in new[] { "R", "E17", "F6", "G15" })
                {
                    var text = number.ToString(format, CultureInfo.InvariantCulture);
                    Assert.True(ImportNumber.TryParse(text, out var parsed, out _), text);
                    Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), parsed);
                }
            });
        Gen.Select(Gen.Long[0, 99_999_999_999_999_999], Gen.Int[0, 17])
            .Sample(
                (digits, point) =>
                {
                    var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(point + 1, '0');
                    text = point == 0 ? text : $"{text[..^point]}.{text[^point..]}";
                    Assert.True(ImportNumber.TryParse(text, out var parsed, out var decimals), text);
                    Assert.Equal((double.Parse(text, CultureInfo.InvariantCulture), point), (parsed, decimals));
                }
            );
    }
}
