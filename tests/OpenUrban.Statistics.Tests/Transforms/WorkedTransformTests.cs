using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Cases that were worked by hand, with the arithmetic beside them.</summary>
public sealed class WorkedTransformTests
{
    /// <summary>Residents of Shanghai by census.</summary>
    private static readonly ObservedSeries Censuses = SeriesOf.Values(
        (1953, 6_204_417),
        (1964, 10_816_458),
        (1982, 11_859_748),
        (1990, 13_341_896)
    );

    /// <summary>Length of Shanghai's rail lines, in km, whose definition changed in 2014, 2018 and 2021.</summary>
    private static readonly ObservedSeries Rail = SeriesOf.WithBreaks(
        [2014, 2018, 2021],
        (2012, 468),
        (2013, 567),
        (2014, 548),
        (2017, 666),
        (2018, 705),
        (2021, 831)
    );

    [Fact]
    public void A_change_is_against_the_last_census_and_says_which()
    {
        var changes = Censuses.Transformed(Transform.Change);

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
        var growth = Censuses.Transformed(Transform.CompoundAnnualGrowth);

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
        var index = Rail.Transformed(Transform.Index, baseYear: 2014);

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
                Rail.Transformed(transform).Select(c => c.CrossesBreak)
            );
        }
    }

    [Fact]
    public void Residents_are_those_at_the_end_of_the_year_else_those_of_a_census()
    {
        var result = TransformTable
            .Get(Transform.PerCapita)
            .Apply(
                new TransformOperands
                {
                    IsAdditive = true,
                    Series = SeriesOf.InUnit("YUAN", (2009, 700), (2010, 900), (2011, 1_000), (2012, 1_100)),
                    Residents =
                    [
                        SeriesOf.Values((2010, null), (2011, 20), (2012, 0)),
                        SeriesOf.Values((2010, 18), (2011, 19)),
                    ],
                }
            );

        // No residents of 2009; 900 / 18 of the census, because the value at the end of 2010 is missing; 1000 / 20; nobody
        Assert.Equal([null, 50, 50, null], result.Select(r => r.Value));
        Assert.Equal(
            [UndefinedReason.NoResidents, null, null, UndefinedReason.ZeroDivisor],
            result.Select(r => r.Reason)
        );
        Assert.Equal([false, true, true, true], result.Select(r => r.MixesUnits));
        Assert.Equal([2010, 2010], result[1].Inputs.Select(i => i.Value.Year));
    }

    [Fact]
    public void A_density_says_of_which_year_the_area_is()
    {
        var operands = new TransformOperands
        {
            Series = SeriesOf.Values((1990, 1_000), (2020, 3_000)),
            Extent = SeriesOf.InUnit("KM2", (2024, 20)),
            IsAdditive = true,
        };

        var densities = TransformTable.Get(Transform.PerKm2).Apply(operands);

        // 1000 / 20; 3000 / 20
        Assert.Equal([50, 150], densities.Select(d => d.Value));
        Assert.All(densities, d => Assert.Equal(2024, d.Inputs[1].Value.Year));
        Assert.All(densities, d => Assert.True(d.MixesUnits));
        Assert.All(
            TransformTable.Get(Transform.PerKm2).Apply(operands with { Extent = null }),
            d => Assert.Equal((null, UndefinedReason.NoExtent), (d.Value, d.Reason))
        );
    }

    [Fact]
    public void A_density_of_before_the_area_became_another_one_is_marked()
    {
        var operands = new TransformOperands
        {
            Series = SeriesOf.WithBreaks([1964], (1953, 6_204), (1964, 10_816), (2020, 24_871)),
            Extent = SeriesOf.InUnit("KM2", (2022, 6_340.5)),
            IsAdditive = true,
        };

        Assert.Equal(
            [true, false, false],
            TransformTable.Get(Transform.PerKm2).Apply(operands).Select(d => d.CrossesBreak)
        );
    }

    [Theory]
    [InlineData(Transform.PerKm2)]
    [InlineData(Transform.PerCapita)]
    public void What_is_no_sum_of_parts_is_not_shared_among_persons_or_square_kilometres(Transform transform)
    {
        var operands = new TransformOperands
        {
            Series = SeriesOf.Values((2018, 25_582)),
            Extent = SeriesOf.InUnit("KM2", (2018, 6_340)),
            Residents = [SeriesOf.Values((2018, 2_424))],
            IsAdditive = false,
        };

        var point = Assert.Single(TransformTable.Get(transform).Apply(operands));
        Assert.Equal((null, UndefinedReason.NotAdditive), (point.Value, point.Reason));
    }

    [Fact]
    public void Equal_values_share_a_place_and_the_next_is_left_out()
    {
        var areas = new[] { 4.0, 3, 3, 1 }
            .Select(value => SeriesOf.Values((2020, value)))
            .Append(SeriesOf.Values((2020, null)))
            .Append(SeriesOf.Values((2010, 9)))
            .ToList();

        var ranks = areas.Select(area =>
            TransformTable
                .Get(Transform.Rank)
                .Apply(new TransformOperands { Series = area, Peers = [.. areas.Where(other => other != area)] })[0]
        );

        // 4, 3, 3, 1 are the places 1, 2, 2, 4 of four; who has no value has no place; who has one of 2010 is alone there
        Assert.Equal([1, 2, 2, 4, null, 1], ranks.Select(r => r.Value));
        Assert.Equal([4, 4, 4, 4, null, 1], ranks.Select(r => r.RankedAreas));
        Assert.Equal(4, ranks.First().Inputs.Count);
        Assert.All(ranks, r => Assert.False(r.CrossesBreak || r.MixesUnits));
    }

    [Fact]
    public void A_share_is_of_the_parent_in_the_same_year()
    {
        var operands = new TransformOperands
        {
            Series = SeriesOf.Values((2000, 5), (2010, 8), (2015, 9)),
            Parents = [SeriesOf.Values((2000, 20), (2010, null))],
            HasParent = true,
            IsAdditive = true,
        };
        var definition = TransformTable.Get(Transform.ShareOfParent);

        // 100 * 5 / 20; the parent has no value in 2010 and 2015
        var shares = definition.Apply(operands);
        Assert.Equal([25, null, null], shares.Select(s => s.Value));
        Assert.Equal(
            [null, UndefinedReason.NoParentValue, UndefinedReason.NoParentValue],
            shares.Select(s => s.Reason)
        );

        Assert.All(
            definition.Apply(operands with { IsAdditive = false }),
            s => Assert.Equal(UndefinedReason.NotAdditive, s.Reason)
        );
        Assert.All(
            definition.Apply(operands with { HasParent = false, Parents = [] }),
            s => Assert.Equal(UndefinedReason.NoParent, s.Reason)
        );
    }

    [Fact]
    public void A_result_includes_the_estimates_that_it_was_computed_from()
    {
        var series = new ObservedSeries(
            "PERSONS",
            [
                new YearValue(2000, 1),
                new YearValue(2001, 2, IsEstimate: true),
                new YearValue(2002, 3),
                new YearValue(2003, 4),
            ],
            []
        );

        Assert.Equal([false, true, true, false], series.Transformed(Transform.Change).Select(c => c.IncludesEstimates));
        Assert.Equal([false, true, false, false], series.Transformed(Transform.Level).Select(c => c.IncludesEstimates));
    }

    [Fact]
    public void Limits_of_years_choose_the_results_and_not_what_they_are_computed_from()
    {
        var operands = new TransformOperands { Series = Censuses };

        var change = Assert.Single(TransformTable.Get(Transform.Change).Apply(operands, 1965, 1985));

        Assert.Equal((1982, 1_043_290.0, 1964), (change.Year, change.Value, change.PreviousYear));
    }

    [Fact]
    public void A_series_crosses_a_break_that_lies_in_what_was_read_of_any_input()
    {
        var operands = new TransformOperands { Series = Rail };
        var change = TransformTable.Get(Transform.Change);

        // 2014 alone is compared with 2013; 2017 alone with 2014, behind which no break lies.
        Assert.True(new TransformedSeries(change, operands, 2014, 2014).CrossesBreak);
        Assert.False(new TransformedSeries(change, operands, 2017, 2017).CrossesBreak);

        var share = new TransformedSeries(
            TransformTable.Get(Transform.ShareOfParent),
            new TransformOperands
            {
                Series = SeriesOf.InUnit("KM", (2013, 1), (2014, 1)),
                Parents = [Rail],
                HasParent = true,
                IsAdditive = true,
            }
        );
        Assert.True(share.CrossesBreak);
        Assert.Equal([(2013, 2014), (2013, 2014)], share.Spans.Select(s => (s.FirstYear, s.LastYear)));
    }

    [Fact]
    public void A_change_from_one_edition_to_another_crosses_a_break_that_nobody_has_entered()
    {
        var residents = SeriesOf.OfEditions(
            (2018, 2_424, "FIRST_PUBLISHED"),
            (2019, 2_428, "FIRST_PUBLISHED"),
            (2020, null, null),
            (2021, 2_489, null),
            (2022, 2_476, null)
        );

        // 2021 is compared with 2019, which is as first published; 2022 with 2021.
        foreach (var transform in new[] { Transform.Change, Transform.PercentChange, Transform.CompoundAnnualGrowth })
        {
            var changes = residents.Transformed(transform);
            Assert.Equal([false, false, false, true, false], changes.Select(c => c.CrossesBreak));
            Assert.Equal([false, false, false, true, false], changes.Select(c => c.StartsAfterBreak));
        }

        // Against 2018: all since 2021 are of another edition. The line is interrupted once.
        var index = residents.Transformed(Transform.Index, 2018);
        Assert.Equal([false, false, false, true, true], index.Select(i => i.CrossesBreak));
        Assert.Equal([false, false, false, true, false], index.Select(i => i.StartsAfterBreak));
        Assert.Equal(
            [false, false, false, true, false],
            residents.Transformed(Transform.Level).Select(v => v.StartsAfterBreak)
        );
    }

    [Fact]
    public void Per_head_figures_start_anew_where_the_residents_do()
    {
        var perHead = TransformTable
            .Get(Transform.PerCapita)
            .Apply(
                new TransformOperands
                {
                    IsAdditive = true,
                    Series = SeriesOf.InUnit(
                        "YUAN",
                        (2009, 9),
                        (2010, 10),
                        (2011, 11),
                        (2012, 12),
                        (2013, 13),
                        (2014, 14)
                    ),
                    Residents =
                    [
                        SeriesOf.OfEditions(
                            (2011, 1, "FIRST_PUBLISHED"),
                            (2012, 1, "FIRST_PUBLISHED"),
                            (2014, 1, null)
                        ),
                        SeriesOf.Values((2009, 1), (2010, 1)),
                    ],
                }
            );

        // 2011 has residents of another indicator than 2010; 2014 those of another edition than 2012, as 2013 has none.
        Assert.Equal([false, false, true, false, false, true], perHead.Select(p => p.StartsAfterBreak));
        Assert.Equal(UndefinedReason.NoResidents, perHead[4].Reason);
        Assert.All(perHead, p => Assert.False(p.CrossesBreak || p.MixesEditions));
    }

    [Fact]
    public void What_cannot_be_divided_has_no_figure_per_head_or_area()
    {
        var operands = new TransformOperands
        {
            Series = SeriesOf.InUnit("PERCENT", (2010, 15.07), (2020, null)),
            Residents = [SeriesOf.Values((2010, 23_019_196))],
            Extent = SeriesOf.InUnit("KM2", (2024, 6_340.5)),
            IsDivisible = false,
        };

        foreach (var transform in new[] { Transform.PerCapita, Transform.PerKm2 })
        {
            var results = TransformTable.Get(transform).Apply(operands);
            Assert.All(results, r => Assert.Null(r.Value));
            Assert.Equal([UndefinedReason.NotMeaningful, UndefinedReason.Missing], results.Select(r => r.Reason));
        }

        // All others are not divided by persons or areas.
        Assert.Equal(15.07, TransformTable.Get(Transform.Level).Apply(operands)[0].Value);
    }

    [Fact]
    public void A_share_is_of_the_first_indicator_of_the_parent_that_has_the_year()
    {
        var (sameIndicator, other) = (SeriesOf.Values((2000, 8)), SeriesOf.Values((2000, 9), (2020, 1_411_780_000)));
        var whole = SeriesOf.Values((2010, 46_038_392), (2020, 1));

        var shares = TransformTable
            .Get(Transform.ShareOfParent)
            .Apply(
                new TransformOperands
                {
                    Series = SeriesOf.Values((2000, 4), (2010, 23_019_196), (2020, 24_870_895)),
                    Parents = [sameIndicator, other],
                    Wholes = [whole],
                    HasParent = true,
                    IsAdditive = true,
                }
            );

        // 100 * 4 / 8; 100 * 23 019 196 / 46 038 392 of the whole; 100 * 24 870 895 / 1 411 780 000 = 1.76167 of the other indicator
        Assert.Equal([50, 50, 1.76167], shares.Select(s => Math.Round(s.Value!.Value, 5)));
        Assert.Equal([sameIndicator, whole, other], shares.Select(s => s.Inputs[1].Series));
        Assert.Equal([false, true, false], shares.Select(s => s.MixesEditions));
        Assert.Equal([false, true, true], shares.Select(s => s.StartsAfterBreak));
    }

    [Fact]
    public void Ranks_and_shares_say_when_they_mix_editions()
    {
        ObservedSeries[] districts =
        [
            SeriesOf.WithBreaks([2024], (2023, 3), (2024, 4), (2025, 5)),
            SeriesOf.WithBreaks([2025], (2023, 2), (2024, 3), (2025, 4)),
            SeriesOf.WithBreaks([], (2023, 1)),
        ];
        var ranks = TransformTable
            .Get(Transform.Rank)
            .Apply(new TransformOperands { Series = districts[0], Peers = districts[1..] });

        // In 2024 the first is on the revised accounts, the second not yet.
        Assert.Equal([false, true, false], ranks.Select(r => r.MixesEditions));
        Assert.All(ranks, r => Assert.False(r.CrossesBreak));

        var shares = TransformTable
            .Get(Transform.ShareOfParent)
            .Apply(
                new TransformOperands
                {
                    Series = SeriesOf.OfEditions((2018, 1, "FIRST_PUBLISHED"), (2020, 1, null)),
                    Parents = [SeriesOf.OfEditions((2018, 10, null), (2020, 10, null))],
                    HasParent = true,
                    IsAdditive = true,
                }
            );
        Assert.Equal([true, false], shares.Select(s => s.MixesEditions));
    }

    [Fact]
    public void Every_transform_has_one_entry()
    {
        Assert.Equal(Enum.GetValues<Transform>().Order(), TransformTable.All.Select(entry => entry.Transform).Order());
    }
}
