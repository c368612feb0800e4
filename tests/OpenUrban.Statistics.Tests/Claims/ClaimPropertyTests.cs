using System.Globalization;
using CsCheck;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Statistics.Tests.Claims;

public sealed class ClaimPropertyTests
{
    private static readonly Gen<decimal> Numbers = Gen.Select(
        Gen.Long[1, 999_999_999_999],
        Gen.Int[0, 6],
        (digits, decimals) => digits / (decimal)Math.Pow(10, decimals)
    );

    [Fact]
    public void A_number_that_is_printed_is_read_as_it_was() =>
        Gen.Select(Numbers, Gen.Int[0, 6], Gen.Bool)
            .Sample(
                (number, decimals, grouped) =>
                {
                    var printed = Math.Round(number, decimals);
                    var text = printed.ToString($"{(grouped ? 'N' : 'F')}{decimals}", CultureInfo.InvariantCulture);
                    Assert.True(PrintedNumber.TryRead(text, spacesGroup: false, out var read, out var length), text);
                    Assert.Equal((printed, decimals, text.Length), (read.Value, read.Decimals, length));
                    Assert.Equal(printed.ToString($"F{decimals}", CultureInfo.InvariantCulture), read.ToString());
                }
            );

    /// <summary>Whatever way a value is printed and rounded, it is that value; and nothing else is called so.</summary>
    [Fact]
    public void A_rounded_value_is_that_value() =>
        Gen.Select(Gen.Long[1_000, 99_999_999], Gen.Int[0, 3])
            .Sample(
                (digits, drop) =>
                {
                    var value = (decimal)digits;
                    var rounded = Math.Round(value / Pow(drop), MidpointRounding.AwayFromZero) * Pow(drop);
                    var fit = ClaimArithmetic.Compare(rounded, drop, 0, value, 0);
                    Assert.Equal(rounded == value ? ClaimFit.Exact : ClaimFit.Rounded, fit);
                }
            );

    [Fact]
    public void A_number_with_as_many_digits_is_the_value_or_none() =>
        Gen.Select(Gen.Long[1_000, 99_999_999], Gen.Long[1_000, 99_999_999])
            .Sample(
                (one, other) =>
                    Assert.Equal(
                        one == other ? ClaimFit.Exact : ClaimFit.None,
                        ClaimArithmetic.Compare(one, 0, 0, other, 0)
                    )
            );

    private static decimal Pow(int power) => (decimal)Math.Pow(10, power);
}
