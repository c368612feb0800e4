using OpenUrban.Api.Coverage;

namespace OpenUrban.Api.Tests.Coverage;

public sealed class SeriesYearsTests
{
    [Theory]
    [InlineData("2020", null, "")]
    [InlineData("2010 2020", 10, "")]
    [InlineData("1990 2000 2020", 10, "2010")]
    [InlineData("1953 1964 1982 1990 2000 2010 2020", null, "")]
    [InlineData("2000 2010 2024", null, "")]
    [InlineData("2015 2016 2019 2020 2024", 1, "2017 2018|2021 2022 2023")]
    [InlineData("2015 2016 2018", 1, "2017")]
    [InlineData("2000 2005 2010 2025", 5, "2015 2020")]
    public void Years_are_left_out_by_the_series_own_interval(string years, int? interval, string gaps)
    {
        var series = new SeriesYears([.. years.Split(' ').Select(year => (int.Parse(year), false))]);

        Assert.Equal(interval, series.Interval);
        Assert.Equal(gaps, string.Join('|', series.Gaps().Select(gap => string.Join(' ', gap.Years))));
        Assert.All(series.Gaps(), gap => Assert.Null(gap.Row));
    }

    [Fact]
    public void A_missing_value_is_a_gap_of_its_own_with_its_row()
    {
        var gaps = new SeriesYears([(2015, false), (2017, true), (2018, false), (2019, false)]).Gaps();

        Assert.Equal(
            [("2016", (int?)null, 2015, 2017), ("2017", 1, 2015, 2018)],
            gaps.Select(gap => (string.Join(' ', gap.Years), gap.Row, gap.Before, gap.After))
        );
    }
}
