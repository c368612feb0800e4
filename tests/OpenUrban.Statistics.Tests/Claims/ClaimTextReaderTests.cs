using OpenUrban.Statistics.Claims;
using static OpenUrban.Statistics.Tests.Claims.TownClaims;

namespace OpenUrban.Statistics.Tests.Claims;

public sealed class ClaimTextReaderTests
{
    private static readonly ClaimTextReader Reader = new(Vocabulary, Values)
    {
        MainAreaId = North,
        ResidentIndicatorIds = [Residents],
    };

    [Theory]
    [InlineData(
        "In 2020 the population of North District was 5.1234 million.",
        "5.1234 million",
        Residents,
        North,
        2020
    )]
    [InlineData("North District had 5.1234 million people in 2020.", "5.1234 million people", Residents, North, 2020)]
    [InlineData("2020年北区户籍人口431.9万人。", "431.9万人", Registered, North, 2020)]
    [InlineData("北区2020年城镇化率为百分之67.89。", "百分之67.89", UrbanShare, North, 2020)]
    [InlineData(
        "Gross product of North District: RMB 539.012 billion (2020).",
        "RMB 539.012 billion",
        Output,
        North,
        2020
    )]
    public void A_claim_is_found_with_what_it_is_about(string text, string words, int indicator, int area, int year)
    {
        var claim = Assert.Single(Reader.Read(text).Claims);

        Assert.Equal(words, text.Substring(claim.Offset, claim.Length));
        Assert.Equal((indicator, area, year), (claim.Question.IndicatorId, claim.Question.AreaId, claim.Question.Year));
        Assert.Equal(ClaimSureness.Named, claim.Sureness);
    }

    [Fact]
    public void What_a_sentence_leaves_out_is_that_of_the_sentence_before()
    {
        var claims = Reader.Read("2020年南区常住人口77.77万人。此前为70万人。").Claims;

        Assert.Equal([Residents, Residents], claims.Select(c => c.Question.IndicatorId));
        Assert.All(claims, claim => Assert.Equal((South, 2020), (claim.Question.AreaId, claim.Question.Year)));
        Assert.Equal([ClaimSureness.Named, ClaimSureness.CarriedOver], claims.Select(c => c.Sureness));
    }

    /// <summary>Nothing is known of the register of the south.</summary>
    [Fact]
    public void A_place_without_figures_is_not_carried_over() =>
        Assert.Equal(
            (Registered, North),
            Reader.Read("2020年南区常住人口77.77万人。户籍人口431.9万人。").Claims[1].Question is var question
                ? (question.IndicatorId, question.AreaId)
                : default
        );

    [Fact]
    public void Where_no_place_or_year_is_named_the_main_and_the_last_are_assumed()
    {
        var claim = Assert.Single(Reader.Read("The population is 5.2 million.").Claims);

        Assert.Equal(
            (North, 2021, ClaimSureness.Assumed),
            (claim.Question.AreaId, claim.Question.Year, claim.Sureness)
        );
    }

    [Theory]
    [InlineData("2020", LeftOutReason.Year)]
    [InlineData("on 2021-03-01", LeftOutReason.Date)]
    [InlineData("on 24 March", LeftOutReason.Date)]
    [InlineData("12月31日", LeftOutReason.Date)]
    [InlineData("the 7th census", LeftOutReason.Ordinal)]
    [InlineData("第7次人口普查", LeftOutReason.Ordinal)]
    [InlineData("〔2024〕", LeftOutReason.Code)]
    [InlineData("No. 12", LeftOutReason.Code)]
    [InlineData("12号文件", LeftOutReason.Code)]
    [InlineData("PM2.5", LeftOutReason.Code)]
    [InlineData("5G", LeftOutReason.Code)]
    [InlineData("aged 60 and over", LeftOutReason.Age)]
    [InlineData("60岁及以上", LeftOutReason.Age)]
    [InlineData("常住人口增长3.5%", LeftOutReason.Change)]
    [InlineData("the population rose by 3.5 percent", LeftOutReason.Change)]
    [InlineData("城镇化率提高0.89个百分点", LeftOutReason.Change)]
    [InlineData("12345678901234567890 people", LeftOutReason.Unreadable)]
    [InlineData("12 monkeys", LeftOutReason.NoIndicator)]
    public void What_is_no_statistic_is_no_claim(string text, LeftOutReason reason)
    {
        var read = Reader.Read(text);

        Assert.Empty(read.Claims);
        Assert.Equal(reason, read.LeftOut[0].Reason);
    }

    [Fact]
    public void Places_are_counted_in_code_units()
    {
        const string Text = "𠮷野家\uD83D\uDE00：2020年北区常住人口512.34万人";

        var claim = Assert.Single(Reader.Read(Text).Claims);

        Assert.Equal("512.34万人", Text.Substring(claim.Offset, claim.Length));
    }

    /// <summary>Every number of any text is either a claim or left out, and lies in the text.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("1 2 3 4,5,6.7.8.9 -- 10% 万 11万亿 12:30 1/2 3-4 5×6 0.0 00 ,1 .2 3. 4,")]
    [InlineData("٣ 1２3 ½ ⅔ 1e9 0x1F ''' 1'000'000 1,00,000 2020-2021 2020/21")]
    public void Odd_texts_are_read(string text)
    {
        var read = Reader.Read(text);

        Assert.All(read.Claims, claim => Assert.InRange(claim.Offset + claim.Length, 1, text.Length));
        Assert.All(read.LeftOut, number => Assert.InRange(number.Offset + number.Length, 1, text.Length));
    }
}
