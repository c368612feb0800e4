using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Cases that were worked by hand, with the arithmetic beside them: a series beside its own earlier values.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void A_change_is_against_the_last_census_and_says_which()
    {
        var changes = WorkedSeries.Censuses.Transformed(Transform.Change);

        // 10 816 458 - 6 204 417; 11 859 748 - 10 816 458; 13 341 896 - 11 859 748
        Assert.Equal([null, 4_612_041, 1_043_290, 1_482_148], changes.Select(c => c.Value));
        Assert.Equal([null, 1953, 1964, 1982], changes.Select(c => c.PreviousYear));
        Assert.Equal(UndefinedReason.NoPreviousValue, changes[0].Reason);
        Assert.Equal([1964, 1953], changes[1].Inputs.Select(i => i.Value.Year));
    }

    [Fact]
    public void Differences_are_those_of_decimal_numbers()
    {
        // 67.00 - 66.16, which binary arithmetic gives as 0.8400000000000034
        Assert.Equal(0.84, SeriesOf.Values((2023, 66.16), (2024, 67.00)).Transformed(Transform.Change)[1].Value);
    }

    [Fact]
    public void A_missing_value_is_stepped_over_and_not_filled_in()
    {
        var changes = SeriesOf.Values((2000, 10), (2005, null), (2010, 16)).Transformed(Transform.Change);

        // 16 - 10, and nothing for 2005
        Assert.Equal([null, null, 6], changes.Select(c => c.Value));
        Assert.Equal([UndefinedReason.NoPreviousValue, UndefinedReason.Missing, null], changes.Select(c => c.Reason));
        Assert.Equal(2000, changes[2].PreviousYear);
    }

    [Fact]
    public void Growth_is_compounded_over_the_years_between_censuses()
    {
        var growth = WorkedSeries.Censuses.Transformed(Transform.CompoundAnnualGrowth);

        // 1953 to 1964 are 11 years: 10 816 458 / 6 204 417 = 1.743348, ln = 0.555807, / 11 = 0.0505279, e^ = 1.0518262
        Assert.Equal(5.18262, growth[1].Value!.Value, 4);
        // 1964 to 1982 are 18: 11 859 748 / 10 816 458 = 1.096454, ln = 0.0920812, / 18 = 0.00511562, e^ = 1.0051287
        Assert.Equal(0.51287, growth[2].Value!.Value, 4);
        // 1982 to 1990 are 8: 13 341 896 / 11 859 748 = 1.124973, ln = 0.117759, / 8 = 0.0147199, e^ = 1.0148287
        Assert.Equal(1.48287, growth[3].Value!.Value, 4);
        Assert.Equal([null, 1953, 1964, 1982], growth.Select(g => g.PreviousYear));
    }

    [Fact]
    public void Growth_over_one_year_is_the_change_in_percent()
    {
        var series = SeriesOf.Values((2023, 47_218.7), (2024, 53_926.7));

        // 100 * (53 926.7 - 47 218.7) / 47 218.7 = 100 * 6 708.0 / 47 218.7 = 14.206236...
        Assert.Equal(14.20624, series.Transformed(Transform.PercentChange)[1].Value!.Value, 5);
        Assert.Equal(
            series.Transformed(Transform.PercentChange)[1].Value,
            series.Transformed(Transform.CompoundAnnualGrowth)[1].Value
        );
    }

    [Theory]
    [InlineData(0, 5, Transform.PercentChange, UndefinedReason.ZeroDivisor)]
    [InlineData(-2, -1, Transform.PercentChange, UndefinedReason.NegativeDivisor)]
    [InlineData(0, 5, Transform.CompoundAnnualGrowth, UndefinedReason.NotPositive)]
    [InlineData(5, 0, Transform.CompoundAnnualGrowth, UndefinedReason.NotPositive)]
    [InlineData(-4, 4, Transform.CompoundAnnualGrowth, UndefinedReason.NotPositive)]
    [InlineData(-4, -2, Transform.CompoundAnnualGrowth, UndefinedReason.NotPositive)]
    [InlineData(1, 0, Transform.Log, UndefinedReason.NotPositive)]
    [InlineData(1, -1, Transform.Log, UndefinedReason.NotPositive)]
    [InlineData(-1e308, 1e308, Transform.Change, UndefinedReason.OutOfRange)]
    public void What_has_no_meaning_is_null_with_its_reason(
        double previous,
        double value,
        Transform transform,
        UndefinedReason reason
    )
    {
        var result = SeriesOf.Values((2000, previous), (2010, value)).Transformed(transform)[1];

        Assert.Null(result.Value);
        Assert.Equal(reason, result.Reason);
    }

    [Fact]
    public void A_fall_to_zero_is_a_change_of_minus_a_hundred_percent()
    {
        // 100 * (0 - 5) / 5: a zero is a value
        Assert.Equal(-100, SeriesOf.Values((2000, 5), (2010, 0)).Transformed(Transform.PercentChange)[1].Value);
    }

    [Fact]
    public void A_logarithm_is_natural()
    {
        // e = 2.718281828459045, and ln 1 is 0 without a sign
        Assert.Equal(
            [0, 1],
            SeriesOf.Values((2000, 1), (2001, Math.E)).Transformed(Transform.Log).Select(l => l.Value)
        );
    }

    [Fact]
    public void An_index_compares_with_its_base_year_in_both_directions()
    {
        var index = WorkedSeries.Rail.Transformed(Transform.Index, baseYear: 2014);

        // 100 * 468 / 548 = 85.40146; 100 * 567 / 548 = 103.46715; 100; 100 * 666 / 548 = 121.53285; ...
        Assert.Equal(85.40146, index[0].Value!.Value, 5);
        Assert.Equal(103.46715, index[1].Value!.Value, 5);
        Assert.Equal(100, index[2].Value);
        Assert.Equal(121.53285, index[3].Value!.Value, 5);

        // The break of 2014 lies behind 2013: the years before are on another basis than 2014, those until 2017 are not.
        Assert.Equal([true, true, false, false, true, true], index.Select(i => i.CrossesBreak));
        Assert.All(index, i => Assert.Equal(2014, i.BaseYear));
        Assert.Equal([2012, 2014], index[0].Inputs.Select(i => i.Value.Year));
        Assert.Equal([2014], index[2].Inputs.Select(i => i.Value.Year));
    }

    [Theory]
    [InlineData(2000, UndefinedReason.NoBaseYearValue)]
    [InlineData(2001, UndefinedReason.NoBaseYearValue)]
    [InlineData(2002, UndefinedReason.ZeroDivisor)]
    [InlineData(2003, UndefinedReason.NegativeDivisor)]
    public void An_index_without_a_base_has_no_year(int baseYear, UndefinedReason reason)
    {
        var index = SeriesOf
            .Values((2001, null), (2002, 0), (2003, -3), (2004, 8))
            .Transformed(Transform.Index, baseYear);

        Assert.All(index, i => Assert.Null(i.Value));
        Assert.All(index.Skip(1), i => Assert.Equal(reason, i.Reason));
        Assert.Equal(UndefinedReason.Missing, index[0].Reason);
    }

    [Fact]
    public void A_change_crosses_a_break_when_it_lies_behind_the_earlier_year()
    {
        // Breaks in 2014, 2018 and 2021: 2013 to 2014, 2017 to 2018 and 2018 to 2021 cross one; 2014 to 2017 does not.
        foreach (var transform in new[] { Transform.Change, Transform.PercentChange, Transform.CompoundAnnualGrowth })
        {
            Assert.Equal(
                [false, false, true, false, true, true],
                WorkedSeries.Rail.Transformed(transform).Select(c => c.CrossesBreak)
            );
        }
    }
}
