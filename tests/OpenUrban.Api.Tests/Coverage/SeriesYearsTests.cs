using OpenUrban.Api.Coverage;
using OpenUrban.Data;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;

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
        var series = new SeriesYears([.. years.Split(' ').Select(year => Row(int.Parse(year), 1))]);

        Assert.Equal(interval, series.Interval);
        Assert.Equal(gaps, string.Join('|', series.Gaps().Select(gap => string.Join(' ', gap.Years))));
        Assert.All(series.Gaps(), gap => Assert.Null(gap.Observation));
    }

    [Fact]
    public void A_missing_value_is_a_gap_of_its_own_with_its_row()
    {
        var missing = Row(2017, null);

        var gaps = new SeriesYears([Row(2015, 1), missing, Row(2018, 0), Row(2019, 2)]).Gaps();

        Assert.Equal(
            [("2016", null, 2015, 2017), ("2017", missing, 2015, 2018)],
            gaps.Select(gap => (string.Join(' ', gap.Years), gap.Observation, gap.Before, gap.After))
        );
    }

    private static Observation Row(int year, double? value) =>
        new()
        {
            Year = year,
            Value = value,
            Decimals = 0,
            Status = value is null ? ObservationStatus.M : ObservationStatus.A,
            PublishedOn = new DateOnly(year + 1, 1, 1),
            PublishedPrecision = DatePrecision.Day,
            PublishedBasis = PublicationBasis.Original,
        };
}
