using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Cases that were worked by hand, with the arithmetic beside them: a series beside those of other areas.</summary>
public sealed class ShareAndRankTests
{
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
}
