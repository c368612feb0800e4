using OpenUrban.Statistics.Claims;
using static OpenUrban.Statistics.Tests.Claims.TownClaims;

namespace OpenUrban.Statistics.Tests.Claims;

public sealed class ClaimJudgeTests
{
    [Theory]
    [InlineData(Residents, North, 2020, "512.34", ClaimDiagnosis.Match)]
    [InlineData(Residents, North, 2020, "512.34万人", ClaimDiagnosis.Match)]
    [InlineData(Residents, North, 2020, "5,123,400", ClaimDiagnosis.Match)]
    [InlineData(Residents, North, 2020, "5.1234 million people", ClaimDiagnosis.Match)]
    [InlineData(Residents, North, 2020, "５１２．３４万", ClaimDiagnosis.Match)]
    [InlineData(Residents, North, 2020, "5.1 million", ClaimDiagnosis.Rounded)]
    [InlineData(Residents, North, 2020, "512万", ClaimDiagnosis.Rounded)]
    [InlineData(Residents, North, 2020, "5,100,000", ClaimDiagnosis.Rounded)]
    [InlineData(Residents, North, 2020, "500.12万", ClaimDiagnosis.WasTrue)]
    [InlineData(Residents, North, 2020, "520.5万", ClaimDiagnosis.OtherYear)]
    [InlineData(Residents, North, 2020, "77.77万", ClaimDiagnosis.OtherArea)]
    [InlineData(Residents, North, 2020, "431.9万", ClaimDiagnosis.OtherDefinition)]
    [InlineData(Residents, North, 2020, "512.34亿", ClaimDiagnosis.WrongScale)]
    [InlineData(Residents, North, 2020, "512.34 persons", ClaimDiagnosis.WrongScale)]
    [InlineData(Residents, North, 2020, "512.35万", ClaimDiagnosis.NotPublished)]
    [InlineData(Residents, North, 2020, "512.341万", ClaimDiagnosis.NotPublished)]
    [InlineData(Residents, North, 2020, "9 million", ClaimDiagnosis.NotPublished)]
    [InlineData(Residents, South, 2021, "1.5 million", ClaimDiagnosis.NotPublished)]
    [InlineData(UrbanShare, North, 2020, "67.89%", ClaimDiagnosis.Match)]
    [InlineData(UrbanShare, North, 2020, "百分之67.89", ClaimDiagnosis.Match)]
    [InlineData(UrbanShare, North, 2020, "67.9 per cent", ClaimDiagnosis.Rounded)]
    [InlineData(UrbanShare, North, 2020, "0.6789", ClaimDiagnosis.WrongScale)]
    [InlineData(UrbanShare, North, 2020, "67.89‰", ClaimDiagnosis.WrongScale)]
    [InlineData(Output, North, 2020, "5390.12亿元", ClaimDiagnosis.Match)]
    [InlineData(Output, North, 2020, "5390.12万元", ClaimDiagnosis.WrongScale)]
    [InlineData(Output, North, 2020, "RMB 539.012 billion", ClaimDiagnosis.Match)]
    [InlineData(Output, North, 2020, "0.54 trillion yuan", ClaimDiagnosis.Rounded)]
    public void A_number_is_told_for_what_it_is(
        int indicator,
        int area,
        int year,
        string value,
        ClaimDiagnosis diagnosis
    ) => Assert.Equal(diagnosis, Check(indicator, area, year, value).Diagnosis);

    [Fact]
    public void What_was_true_is_told_with_the_day_until_which_it_was()
    {
        var verdict = Check(Residents, North, 2020, "500.12万", saidOn: new DateOnly(2021, 6, 1));

        Assert.Equal(ClaimDiagnosis.WasTrue, verdict.Diagnosis);
        Assert.Equal(new DateOnly(2022, 5, 1), verdict.Readings[0].ReplacedBy?.PublishedOn);
        Assert.True(verdict.WasTrueWhenSaid);
        Assert.False(Check(Residents, North, 2020, "500.12万", saidOn: new DateOnly(2023, 1, 1)).WasTrueWhenSaid);
        Assert.Null(Check(Residents, North, 2020, "500.12万", saidOn: new DateOnly(2020, 1, 1)).WasTrueWhenSaid);
    }

    /// <summary>Noughts at the end may stand for digits, but not for all but one.</summary>
    [Fact]
    public void Twenty_is_not_twenty_one()
    {
        Assert.Equal(ClaimFit.None, ClaimArithmetic.Compare(20, 0, 1, 21, 0));
        Assert.Equal(ClaimFit.Rounded, ClaimArithmetic.Compare(210, 0, 1, 212, 0));
    }

    [Fact]
    public void A_wrong_power_of_ten_is_named()
    {
        var verdict = Check(Residents, North, 2020, "512.34亿");

        Assert.Equal(-4, verdict.Readings[0].PowerOfTen);
    }

    [Fact]
    public void More_digits_than_are_published_are_told()
    {
        Assert.True(Check(UrbanShare, North, 2020, "67.8900%").HasMoreDigits);
        Assert.False(Check(UrbanShare, North, 2020, "67.89%").HasMoreDigits);
    }

    [Theory]
    [InlineData("many", null, ClaimNumberFault.NoNumber)]
    [InlineData("", null, ClaimNumberFault.NoNumber)]
    [InlineData("12 monkeys", null, ClaimNumberFault.UnknownWords)]
    [InlineData("12 and 13", null, ClaimNumberFault.UnknownWords)]
    [InlineData("1234567890123456789", null, ClaimNumberFault.TooManyDigits)]
    [InlineData("12", "furlongs", ClaimNumberFault.UnknownUnit)]
    [InlineData("12%", "万人", ClaimNumberFault.TwoUnits)]
    [InlineData("12万", "亿", ClaimNumberFault.TwoUnits)]
    [InlineData("12万", "万人", ClaimNumberFault.None)]
    [InlineData("12", "PERSONS", ClaimNumberFault.None)]
    public void What_cannot_be_read_is_told_why(string value, string? unit, ClaimNumberFault fault) =>
        Assert.Equal(fault, Vocabulary.TryRead(value, unit, out _));

    [Fact]
    public void A_unit_that_the_indicator_cannot_have_does_not_fit()
    {
        Assert.Equal(ClaimNumberFault.None, Vocabulary.TryRead("12%", null, out var number));
        Assert.False(Vocabulary.Fits(Residents, number!.Unit));
    }
}
