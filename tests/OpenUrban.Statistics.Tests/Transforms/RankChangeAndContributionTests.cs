using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Cases that were worked by hand: a series beside those of other areas, over years.</summary>
public sealed class RankChangeAndContributionTests
{
    [Fact]
    public void Places_are_gained_among_those_that_are_ranked_in_both_years()
    {
        var areas = new[]
        {
            SeriesOf.Values((2010, 10), (2020, 1)),
            SeriesOf.Values((2010, 9), (2015, 3), (2020, 5)),
            SeriesOf.Values((2010, 8), (2020, 6)),
            // Has no place in 2010.
            SeriesOf.Values((2020, 7)),
        };

        var changes = areas.Select(area => Changes(area, areas)).ToList();

        // Without the last: 1, 2, 3 in 2010 and 3, 2, 1 in 2020. 2015 has one area alone, and is no common year.
        Assert.Equal([-2, 0, 2, null], changes.Select(c => c[^1].Value));
        Assert.Equal([3, 3, 3, null], changes.Select(c => c[^1].RankedAreas));
        Assert.Equal([2010, 2010, 2010, null], changes.Select(c => c[^1].PreviousYear));
        Assert.Equal(6, changes[0][^1].Inputs.Count);
        Assert.Equal(UndefinedReason.NoPreviousValue, changes[3][0].Reason);
        Assert.Equal(UndefinedReason.NoPreviousValue, changes[1][1].Reason);
    }

    [Fact]
    public void A_break_of_any_of_the_ranked_is_flagged()
    {
        var areas = new[]
        {
            SeriesOf.WithBreaks([], (2010, 10), (2020, 1)),
            SeriesOf.WithBreaks([2015], (2010, 9), (2020, 5)),
        };

        Assert.All(areas, area => Assert.True(Changes(area, areas)[1].CrossesBreak));
        Assert.True(Changes(areas[0], areas)[1].StartsAfterBreak);
    }

    [Fact]
    public void A_contribution_is_the_share_of_the_change_of_the_parent()
    {
        var operands = new TransformOperands
        {
            Series = SeriesOf.Values((2000, 10), (2010, 14), (2015, 15), (2020, 12)),
            Parents = [SeriesOf.Values((2000, 100), (2010, 120), (2020, 116))],
            HasParent = true,
            IsAdditive = true,
        };
        var definition = TransformTable.Get(Transform.Contribution);

        // 100 * 4 / 20; the parent has nothing in 2015; 2020 is compared with 2010: 100 * -2 / -4
        var contributions = definition.Apply(operands);
        Assert.Equal([null, 20, null, 50], contributions.Select(c => c.Value));
        Assert.Equal([null, 2000, null, 2010], contributions.Select(c => c.PreviousYear));
        Assert.Equal(
            [UndefinedReason.NoPreviousValue, null, UndefinedReason.NoParentValue, null],
            contributions.Select(c => c.Reason)
        );
        Assert.Equal([12, 14, 116, 120], contributions[3].Inputs.Select(i => i.Value.Value));

        var still = operands with { Parents = [SeriesOf.Values((2000, 100), (2010, 100))] };
        Assert.Equal(UndefinedReason.ZeroDivisor, definition.Apply(still)[1].Reason);
        Assert.Equal(UndefinedReason.NotAdditive, definition.Apply(operands with { IsAdditive = false })[1].Reason);
        Assert.Equal(UndefinedReason.NoParent, definition.Apply(operands with { HasParent = false })[1].Reason);
    }

    [Fact]
    public void The_change_of_the_parent_never_runs_from_one_series_to_another()
    {
        var contributions = TransformTable
            .Get(Transform.Contribution)
            .Apply(
                new TransformOperands
                {
                    Series = SeriesOf.Values((2000, 10), (2010, 14)),
                    Parents =
                    [
                        SeriesOf.Values((2010, 120)),
                        SeriesOf.Values((2000, 100)),
                        SeriesOf.WithBreaks([2005], (2000, 90), (2010, 98)),
                    ],
                    HasParent = true,
                    IsAdditive = true,
                }
            );

        Assert.Equal(50, contributions[1].Value);
        Assert.True(contributions[1].CrossesBreak);
    }

    private static IReadOnlyList<TransformedValue> Changes(ObservedSeries area, IEnumerable<ObservedSeries> areas) =>
        TransformTable
            .Get(Transform.RankChange)
            .Apply(new TransformOperands { Series = area, Peers = [.. areas.Where(other => other != area)] });
}
