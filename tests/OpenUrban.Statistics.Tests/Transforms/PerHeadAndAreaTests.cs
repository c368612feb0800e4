using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Cases that were worked by hand, with the arithmetic beside them: a series beside its residents and its square kilometres.</summary>
public sealed class PerHeadAndAreaTests
{
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
}
