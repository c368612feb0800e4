namespace OpenUrban.Exports.Tests;

public sealed class UnitWordsTests
{
    [Theory]
    [InlineData(0, "en", "persons")]
    [InlineData(4, "en", "ten thousand persons")]
    [InlineData(8, "en", "hundred million persons")]
    [InlineData(4, "zh-Hans", "万persons")]
    [InlineData(8, "zh-Hant", "億persons")]
    [InlineData(-3, "en", "10^-3 persons")]
    [InlineData(13, "zh-Hans", "10^13 persons")]
    public void The_multiplier_stands_before_the_unit(int power, string language, string words) =>
        Assert.Equal(
            words,
            UnitTexts.Of(new CatalogueIndicator("P", "", "", "PERSONS", "persons", null, power, 0), language)
        );
}
