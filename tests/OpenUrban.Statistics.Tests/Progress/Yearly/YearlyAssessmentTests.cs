using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress.Yearly;

/// <summary>A target for every year.</summary>
public sealed class YearlyAssessmentTests
{
    /// <summary>At least 800 first stores in every year of the plan, of which none is observed.</summary>
    [Fact]
    public void Years_before_the_plan_say_nothing_of_its_years()
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.AtLeast,
            800,
            2024,
            2028,
            (2021, 1078),
            (2022, 1073),
            (2024, 1269)
        ) with
        {
            Form = TargetForm.Annual,
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal(
            (ProgressStatus.NotAssessable, ProgressReason.NothingSinceBaseline),
            (verdict.Status, verdict.Reason)
        );
        Assert.Equal([2021, 2022, 2024], verdict.Years);
        Assert.Equal(new ProgressPoint(2024, 1269), verdict.Baseline);
        Assert.Null(verdict.Current);
        Assert.Null(verdict.MethodsAgree);

        // All three are above 800, and are told as what they are: years before the plan.
        Assert.Equal((3, 3), (verdict.YearsMet, verdict.YearsObserved));
    }

    [Theory]
    [InlineData(900.0, 900.0, 900.0, 900.0, "2029-06-01", ProgressStatus.Achieved, ProgressReason.EveryYearMet)]
    [InlineData(900.0, 900.0, null, null, "2027-06-01", ProgressStatus.OnTrack, ProgressReason.EveryYearSoFarMet)]
    [InlineData(900.0, 799.0, null, null, "2027-06-01", ProgressStatus.OffTrack, ProgressReason.YearMissed)]
    [InlineData(799.0, 900.0, 900.0, 900.0, "2029-06-01", ProgressStatus.Overdue, ProgressReason.YearMissed)]
    [InlineData(900.0, null, 900.0, null, "2028-06-01", ProgressStatus.NotAssessable, ProgressReason.YearsMissing)]
    [InlineData(900.0, 900.0, 900.0, null, "2029-06-01", ProgressStatus.AwaitingData, ProgressReason.FigureNotYetDue)]
    [InlineData(900.0, 900.0, 900.0, null, "2029-07-01", ProgressStatus.NotAssessable, ProgressReason.YearsMissing)]
    [InlineData(900.0, 900.0, 900.0, null, "2028-12-31", ProgressStatus.OnTrack, ProgressReason.EveryYearSoFarMet)]
    [InlineData(null, 700.0, null, null, "2027-06-01", ProgressStatus.OffTrack, ProgressReason.YearMissed)]
    public void A_target_for_every_year(
        double? first,
        double? second,
        double? third,
        double? fourth,
        string today,
        ProgressStatus status,
        ProgressReason reason
    )
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 800, 2024, 2028, (2024, 700)) with
        {
            Form = TargetForm.Annual,
            Today = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
            Series = ProgressRequests.SeriesOf(
                new(2024, 700),
                new(2025, first),
                new(2026, second),
                new(2027, third),
                new(2028, fourth)
            ),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
        Assert.Equal(verdict.Status, ProgressAssessment.Assess(request, ProgressMethod.Compound).Status);
        Assert.Null(verdict.RequiredAnnualChange);
    }
}
