using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress.Level;

/// <summary>Cases worked by hand, with the arithmetic beside them: levels.</summary>
public sealed class LevelAssessmentTests
{
    [Theory]
    // Baseline and target the same: still there, above, below.
    [InlineData(TargetBound.AtLeast, 100, 100, 100, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.AtLeast, 100, 100, 101, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.AtLeast, 100, 100, 99, ProgressStatus.Deteriorating, ProgressReason.FellBack)]
    [InlineData(TargetBound.MoreThan, 100, 100, 100, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.MoreThan, 100, 100, 99, ProgressStatus.Deteriorating, ProgressReason.MovedAway)]
    [InlineData(TargetBound.Equal, 100, 100, 100, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.Equal, 100, 100, 101, ProgressStatus.Deteriorating, ProgressReason.FellBack)]
    // The bound itself counts, or does not.
    [InlineData(TargetBound.AtLeast, 50, 100, 100, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.MoreThan, 50, 100, 100, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.AtMost, 150, 100, 100, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.LessThan, 150, 100, 100, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    // Half the way in half the time, and around it.
    [InlineData(TargetBound.AtLeast, 50, 100, 75, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.AtLeast, 50, 100, 74, ProgressStatus.OffTrack, ProgressReason.BehindPath)]
    [InlineData(TargetBound.AtLeast, 50, 100, 50, ProgressStatus.OffTrack, ProgressReason.Unchanged)]
    [InlineData(TargetBound.AtLeast, 50, 100, 49, ProgressStatus.Deteriorating, ProgressReason.MovedAway)]
    [InlineData(TargetBound.AtMost, 150, 100, 125, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.AtMost, 150, 100, 126, ProgressStatus.OffTrack, ProgressReason.BehindPath)]
    [InlineData(TargetBound.AtMost, 150, 100, 150, ProgressStatus.OffTrack, ProgressReason.Unchanged)]
    [InlineData(TargetBound.AtMost, 150, 100, 151, ProgressStatus.Deteriorating, ProgressReason.MovedAway)]
    // What the baseline met already has to be kept.
    [InlineData(TargetBound.AtLeast, 1269, 800, 900, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.AtLeast, 1269, 800, 799, ProgressStatus.Deteriorating, ProgressReason.FellBack)]
    [InlineData(TargetBound.AtMost, 10, 20, 21, ProgressStatus.Deteriorating, ProgressReason.FellBack)]
    // Close to 70, from below and from above: 69.5 and 70.4 round to it.
    [InlineData(TargetBound.CloseTo, 60, 70, 69.5, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.CloseTo, 60, 70, 70.4, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.CloseTo, 60, 70, 70.5, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.CloseTo, 60, 70, 69.4, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.CloseTo, 60, 70, 65, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.CloseTo, 60, 70, 64, ProgressStatus.OffTrack, ProgressReason.BehindPath)]
    [InlineData(TargetBound.CloseTo, 60, 70, 76, ProgressStatus.OffTrack, ProgressReason.BehindPath)]
    [InlineData(TargetBound.CloseTo, 60, 70, 81, ProgressStatus.Deteriorating, ProgressReason.MovedAway)]
    [InlineData(TargetBound.CloseTo, 60, 70, 59, ProgressStatus.Deteriorating, ProgressReason.MovedAway)]
    [InlineData(TargetBound.CloseTo, 2, 2.5, 2.45, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.CloseTo, 2, 2.5, 2.44, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.CloseTo, -60, -70, -69.5, ProgressStatus.Achieved, ProgressReason.Met)]
    [InlineData(TargetBound.CloseTo, 10, 0, 0.5, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    // From a negative value to a positive one.
    [InlineData(TargetBound.AtLeast, -10, 10, 0, ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.AtLeast, -10, 10, -1, ProgressStatus.OffTrack, ProgressReason.BehindPath)]
    public void A_level_half_way_to_the_deadline(
        TargetBound bound,
        double baseline,
        double target,
        double current,
        ProgressStatus status,
        ProgressReason reason
    )
    {
        var verdict = ProgressAssessment.Assess(
            ProgressRequests.OfLevel(bound, target, 2020, 2030, (2020, baseline), (2025, current)),
            ProgressMethod.Linear
        );

        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
    }

    [Theory]
    // The deadline is the last day itself. 40 + 60 * 3 / 4 = 85 is expected in 2027.
    [InlineData("2028-12-31", ProgressStatus.OffTrack, ProgressReason.BehindPath, 2027, 84.0)]
    // Behind it the figure of its year is awaited for half a year, where nothing tells how long it takes.
    [InlineData("2029-01-01", ProgressStatus.AwaitingData, ProgressReason.FigureNotYetDue, 2027, 84.0)]
    [InlineData("2029-06-30", ProgressStatus.AwaitingData, ProgressReason.FigureNotYetDue, 2027, 84.0)]
    [InlineData("2029-07-01", ProgressStatus.Overdue, ProgressReason.DeadlinePassedUnobserved, 2027, 84.0)]
    [InlineData("2029-06-01", ProgressStatus.Overdue, ProgressReason.DeadlinePassed, 2028, 95.0)]
    [InlineData("2029-06-01", ProgressStatus.Achieved, ProgressReason.Met, 2028, 100.0)]
    [InlineData("2030-06-01", ProgressStatus.Achieved, ProgressReason.Met, 2029, 100.0)]
    public void A_deadline_that_has_passed(
        string today,
        ProgressStatus status,
        ProgressReason reason,
        int year,
        double value
    )
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 100, 2024, 2028, (2024, 40), (year, value)) with
        {
            Today = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
        if (status is ProgressStatus.Overdue or ProgressStatus.AwaitingData)
        {
            Assert.Null(verdict.RequiredAnnualChange);
        }
    }

    [Fact]
    public void A_target_met_at_its_deadline_stays_met()
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.AtLeast,
            100,
            2020,
            2023,
            (2020, 40),
            (2023, 101),
            (2025, 99)
        );

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((ProgressStatus.Achieved, ProgressReason.MetAtDeadline), (verdict.Status, verdict.Reason));
        Assert.Equal(2023, verdict.ProjectedYear);
        Assert.Equal([2020, 2023, 2025], verdict.Years);
    }

    [Fact]
    public void In_the_last_year_only_the_target_counts()
    {
        // The path to more than 100 ends at 100, which is not more.
        var request = ProgressRequests.OfLevel(TargetBound.MoreThan, 100, 2024, 2026, (2024, 90), (2026, 100));

        Assert.Equal(ProgressStatus.OffTrack, ProgressAssessment.Assess(request, ProgressMethod.Linear).Status);
    }

    [Fact]
    public void A_target_that_is_met_needs_no_deadline_and_no_baseline_value()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 100, 2020, null, (2024, 99), (2025, 120));

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal(ProgressStatus.Achieved, verdict.Status);
        Assert.Equal(new ProgressPoint(2020, null), verdict.Baseline);
        Assert.Equal(2025, verdict.ProjectedYear);
        Assert.Equal([2025], verdict.Years);
        Assert.True(verdict.MethodsAgree);
    }

    [Fact]
    public void A_missing_value_is_not_zero_and_the_last_present_one_counts()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtMost, 10, 2020, 2030, (2020, 50), (2025, 30)) with
        {
            Series = ProgressRequests.SeriesOf(new(2020, 50), new(2025, 30), new(2026, null)),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((ProgressStatus.OnTrack, 2025), (verdict.Status, verdict.Current!.Year));
    }

    [Fact]
    public void Breaks_and_estimates_on_the_way_are_said()
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.AtLeast,
            100,
            2020,
            2030,
            (2019, 40),
            (2020, 50),
            (2025, 80)
        ) with
        {
            Series = ProgressRequests.SeriesOf(new(2019, 40, IsEstimate: true), new(2020, 50), new(2025, 80)),
        };

        Assert.False(Assess(request).IncludesEstimates);
        Assert.True(Assess(request with { BaselineYear = 2019 }).IncludesEstimates);
        Assert.False(Assess(With(request, 2020, 2026)).CrossesBreak);
        Assert.True(Assess(With(request, 2021)).CrossesBreak);
        Assert.True(Assess(With(request, 2025)).CrossesBreak);

        static ProgressVerdict Assess(ProgressRequest request) =>
            ProgressAssessment.Assess(request, ProgressMethod.Linear);
    }

    private static ProgressRequest With(ProgressRequest request, params int[] breaks) =>
        request with
        {
            Series = request.Series! with { IsComparable = ProgressSeries.Between(breaks) },
        };
}
