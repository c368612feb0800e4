using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Tests.Transforms;

/// <summary>Cases that were worked by hand, with the arithmetic beside them: what holds for all transforms.</summary>
public sealed class WorkedTransformTests
{
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
        var operands = new TransformOperands { Series = WorkedSeries.Censuses };

        var change = Assert.Single(TransformTable.Get(Transform.Change).Apply(operands, 1965, 1985));

        Assert.Equal((1982, 1_043_290.0, 1964), (change.Year, change.Value, change.PreviousYear));
    }

    [Fact]
    public void A_series_crosses_a_break_that_lies_in_what_was_read_of_any_input()
    {
        var operands = new TransformOperands { Series = WorkedSeries.Rail };
        var change = TransformTable.Get(Transform.Change);

        // 2014 alone is compared with 2013; 2017 alone with 2014, behind which no break lies.
        Assert.True(new TransformedSeries(change, operands, 2014, 2014).CrossesBreak);
        Assert.False(new TransformedSeries(change, operands, 2017, 2017).CrossesBreak);

        var share = new TransformedSeries(
            TransformTable.Get(Transform.ShareOfParent),
            new TransformOperands
            {
                Series = SeriesOf.InUnit("KM", (2013, 1), (2014, 1)),
                Parents = [WorkedSeries.Rail],
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
    public void Every_transform_has_one_entry()
    {
        Assert.Equal(Enum.GetValues<Transform>().Order(), TransformTable.All.Select(entry => entry.Transform).Order());
    }
}
