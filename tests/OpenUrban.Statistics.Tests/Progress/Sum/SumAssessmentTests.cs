using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress.Sum;

/// <summary>Cases worked by hand, with the arithmetic beside them: sums of years.</summary>
public sealed class SumAssessmentTests
{
    /// <summary>120 000 beds in all, of which only a year before the plan is known.</summary>
    [Fact]
    public void A_year_before_the_plan_does_not_count_towards_a_sum()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 120_000, 2024, null, (2023, 11_000)) with
        {
            Form = TargetForm.Cumulative,
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal(
            (ProgressStatus.NotAssessable, ProgressReason.NothingSinceBaseline),
            (verdict.Status, verdict.Reason)
        );
        Assert.Equal([2023], verdict.Years);
        Assert.Equal([new ProgressYear(2023, 11_000, IsLowerBound: false, IsMet: null)], verdict.SingleYears);

        // A running total has no value before its first year.
        Assert.Null(verdict.Baseline);
    }

    [Fact]
    public void A_sum_is_counted_from_the_year_behind_the_baseline()
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.AtLeast,
            120,
            2022,
            2027,
            (2021, 500),
            (2022, 500),
            (2023, 20),
            (2024, 30),
            (2025, 22)
        ) with
        {
            Form = TargetForm.Cumulative,
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        // 20 + 30 + 22 = 72 and 120 * 3 / 5 = 72; (120 - 72) / 2 = 24 a year; 24 a year so far; 120 / 5 = 24 a year in all.
        Assert.Equal((ProgressStatus.OnTrack, 72.0, 72.0), (verdict.Status, verdict.Current!.Value, verdict.Expected));
        Assert.Equal(24, verdict.RequiredAnnualChange);
        Assert.Equal(24, verdict.NeededPerYear);
        Assert.Null(verdict.Baseline);
        Assert.Equal(3, verdict.ObservationsSinceBaseline);
        Assert.Equal(2027, verdict.ProjectedYear);
        Assert.Equal([2023, 2024, 2025], verdict.Years);
        Assert.Equal(ProgressReason.ZeroHasNoRate, ProgressAssessment.Assess(request, ProgressMethod.Compound).Reason);
    }

    [Fact]
    public void A_sum_with_a_year_missing_is_none()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 120, 2022, 2027, (2023, 60), (2025, 70)) with
        {
            Form = TargetForm.Cumulative,
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((ProgressStatus.NotAssessable, ProgressReason.YearsMissing), (verdict.Status, verdict.Reason));
        Assert.Equal([2024], verdict.YearsInQuestion);
        Assert.Null(verdict.Current);
    }

    [Fact]
    public void A_sum_is_met_by_the_years_up_to_the_deadline_alone()
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.AtLeast,
            120,
            2022,
            2024,
            (2023, 60),
            (2024, 50),
            (2025, 70)
        ) with
        {
            Form = TargetForm.Cumulative,
        };

        Assert.Equal((ProgressStatus.Overdue, 110.0), (Assess(request).Status, Assess(request).Current!.Value));
        var met = Assess(request with { Target = 110 });
        Assert.Equal((ProgressStatus.Achieved, 2024), (met.Status, met.ProjectedYear));

        static ProgressVerdict Assess(ProgressRequest request) =>
            ProgressAssessment.Assess(request, ProgressMethod.Linear);
    }

    [Theory]
    // At most 100 from 2023 to 2027: 60 in three of the five years is its part.
    [InlineData(TargetBound.AtMost, 20, 20, 20, "2026-01-01", ProgressStatus.OnTrack, ProgressReason.OnPath)]
    [InlineData(TargetBound.AtMost, 20, 20, 21, "2026-01-01", ProgressStatus.OffTrack, ProgressReason.BehindPath)]
    [InlineData(TargetBound.AtMost, 50, 50, 1, "2026-01-01", ProgressStatus.OffTrack, ProgressReason.LimitExceeded)]
    [InlineData(
        TargetBound.AtMost,
        50,
        50,
        1,
        "2028-07-01",
        ProgressStatus.Overdue,
        ProgressReason.DeadlinePassedUnobserved
    )]
    [InlineData(
        TargetBound.AtMost,
        20,
        20,
        20,
        "2028-07-01",
        ProgressStatus.NotAssessable,
        ProgressReason.YearsMissing
    )]
    [InlineData(
        TargetBound.AtMost,
        20,
        20,
        20,
        "2028-01-01",
        ProgressStatus.AwaitingData,
        ProgressReason.FigureNotYetDue
    )]
    [InlineData(TargetBound.Equal, 20, 20, 20, "2026-01-01", ProgressStatus.OnTrack, ProgressReason.OnPath)]
    public void A_sum_that_is_to_stay_below_a_value(
        TargetBound bound,
        double first,
        double second,
        double third,
        string today,
        ProgressStatus status,
        ProgressReason reason
    )
    {
        var request = ProgressRequests.OfLevel(
            bound,
            100,
            2022,
            2027,
            (2023, first),
            (2024, second),
            (2025, third)
        ) with
        {
            Form = TargetForm.Cumulative,
            Today = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
    }

    [Fact]
    public void A_sum_stayed_below_a_value_when_its_last_year_is_in()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtMost, 100, 2022, 2024, (2023, 50), (2024, 50)) with
        {
            Form = TargetForm.Cumulative,
            Today = new DateOnly(2025, 6, 1),
        };

        Assert.Equal(ProgressStatus.Achieved, ProgressAssessment.Assess(request, ProgressMethod.Linear).Status);
    }
}
