using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Cases that were worked by hand: a series divided by another.</summary>
public sealed class RatioTests
{
    private static readonly TransformDefinition Ratio = TransformTable.Get(Transform.Ratio);

    [Fact]
    public void The_nearest_year_is_taken_and_of_two_the_earlier()
    {
        var residents = SeriesOf.Values((2010, 10), (2014, 14), (2018, null), (2020, 20));
        var operands = new TransformOperands
        {
            Series = SeriesOf.InUnit("YUAN", (2009, 1), (2012, 24), (2018, 40), (2020, 5), (2023, 1)),
            Denominators = [residents],
            Multiplier = 1000,
            Tolerance = 2,
        };

        // 1000 * 1 / 10; 2012 lies between 2010 and 2014: 1000 * 24 / 10; 2018 has no value: 1000 * 40 / 20; 2023 is three years off
        var ratios = Ratio.Apply(operands);
        Assert.Equal([100, 2400, 2000, 250, null], ratios.Select(r => r.Value));
        Assert.Equal(UndefinedReason.NoDenominator, ratios[^1].Reason);
        Assert.Equal(
            [2010, 2010, 2020, 2020],
            ratios.Where(r => r.Value is not null).Select(r => r.Inputs[1].Value.Year)
        );
        Assert.All(ratios.Take(4), r => Assert.True(r.MixesUnits && !r.CrossesBreak && !r.MixesEditions));

        Assert.Equal([null, null, null, 250, null], Ratio.Apply(operands with { Tolerance = 0 }).Select(r => r.Value));
        Assert.All(
            Ratio.Apply(operands with { HasRatio = false }),
            r => Assert.Equal(UndefinedReason.NotMeaningful, r.Reason)
        );
    }

    [Fact]
    public void What_stands_in_for_the_denominator_is_flagged()
    {
        var (named, other) = (SeriesOf.Values((2020, 10)), SeriesOf.Values((2010, 5), (2020, 11)));
        var operands = new TransformOperands
        {
            Series = SeriesOf.Values((2010, 10), (2020, 10)),
            Denominators = [named, other],
        };

        var ratios = Ratio.Apply(operands);
        Assert.Equal([2, 1], ratios.Select(r => r.Value));
        Assert.Equal([other, named], ratios.Select(r => r.Inputs[1].Series));
        Assert.Equal([true, false], ratios.Select(r => r.MixesEditions));
        // Not divided by the same thing.
        Assert.Equal([false, true], ratios.Select(r => r.StartsAfterBreak));

        Assert.True(
            Ratio.Apply(operands with { Denominators = [other], HasNamedDenominator = false })[1].MixesEditions
        );
    }

    [Fact]
    public void A_break_between_the_two_years_is_flagged()
    {
        TransformedValue Of(int[] own, int[] by) =>
            Ratio.Apply(
                new TransformOperands
                {
                    Series = SeriesOf.WithBreaks(own, (2025, 10)),
                    Denominators = [SeriesOf.WithBreaks(by, (2024, 5))],
                    Tolerance = 1,
                }
            )[0];

        Assert.False(Of([2024], [2026]).CrossesBreak);
        Assert.True(Of([2025], []).CrossesBreak);
        Assert.True(Of([], [2025]).CrossesBreak);
    }

    [Fact]
    public void Of_two_editions_is_flagged() =>
        Assert.True(
            Ratio
                .Apply(
                    new TransformOperands
                    {
                        Series = SeriesOf.OfEditions((2018, 1, "FIRST_PUBLISHED")),
                        Denominators = [SeriesOf.OfEditions((2018, 10, null))],
                    }
                )[0]
                .MixesEditions
        );

    [Fact]
    public void There_is_none_by_zero() =>
        Assert.Equal(
            UndefinedReason.ZeroDivisor,
            Ratio
                .Apply(
                    new TransformOperands
                    {
                        Series = SeriesOf.Values((2018, 1)),
                        Denominators = [SeriesOf.Values((2018, 0))],
                    }
                )[0]
                .Reason
        );
}
