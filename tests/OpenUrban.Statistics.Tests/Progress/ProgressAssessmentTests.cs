using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>What a verdict cannot be made of.</summary>
public sealed class ProgressAssessmentTests
{
    [Fact]
    public void What_is_wanting_is_said()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 100, 2020, 2030, (2020, 50), (2025, 80));

        Assert.Equal(ProgressReason.Qualitative, NoFigureOf(request with { Bound = TargetBound.Qualitative }));
        Assert.Equal(ProgressReason.Qualitative, NoFigureOf(request with { Target = null }));
        Assert.Equal(ProgressReason.Milestone, NoFigureOf(request with { Form = TargetForm.Milestone }));
        Assert.Equal(ProgressReason.Duration, NoFigureOf(request with { Form = TargetForm.Duration }));
        Assert.Equal(ProgressReason.NoIndicator, ReasonOf(request with { Series = null }));
        Assert.Equal(
            ProgressReason.UnitsDiffer,
            ReasonOf(request with { Series = request.Series! with { UnitsDiffer = true } })
        );
        Assert.Equal(ProgressReason.NoBaselineYear, ReasonOf(request with { BaselineYear = null }));
        Assert.Equal(ProgressReason.NoDeadline, ReasonOf(request with { Deadline = null }));
        Assert.Equal(ProgressReason.DeadlineBeforeBaseline, ReasonOf(request with { Deadline = new(2020, 12, 31) }));
        Assert.Equal(ProgressReason.NothingSinceBaseline, ReasonOf(request with { BaselineYear = 2025 }));
        Assert.Equal(
            ProgressReason.NothingSinceBaseline,
            ReasonOf(request with { Series = ProgressRequests.SeriesOf() })
        );
        Assert.Equal(
            ProgressReason.NothingSinceBaseline,
            ReasonOf(request with { Series = ProgressRequests.SeriesOf(new(2020, 50), new(2025, null)) })
        );
        Assert.Equal(ProgressReason.NothingSinceBaseline, ReasonOf(request with { Today = new(2024, 12, 31) }));
        Assert.Equal(
            ProgressReason.NoBaselineValue,
            ReasonOf(request with { Series = ProgressRequests.SeriesOf(new(2019, 50), new(2025, 80)) })
        );
        Assert.Equal(
            ProgressReason.NoBaselineValue,
            ReasonOf(request with { Series = ProgressRequests.SeriesOf(new(2020, null), new(2025, 80)) })
        );

        static ProgressReason NoFigureOf(ProgressRequest request)
        {
            var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);
            Assert.Equal(ProgressStatus.NoFigure, verdict.Status);
            Assert.Empty(verdict.Years);
            return verdict.Reason;
        }

        static ProgressReason ReasonOf(ProgressRequest request)
        {
            var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);
            Assert.Equal(ProgressStatus.NotAssessable, verdict.Status);
            Assert.Null(verdict.Expected);
            Assert.Null(verdict.RequiredAnnualChange);
            Assert.Null(verdict.MethodsAgree);
            return verdict.Reason;
        }
    }

    [Fact]
    public void What_was_looked_at_in_vain_is_told_with_the_missing()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtMost, 10, 2020, 2030) with
        {
            Series = ProgressRequests.SeriesOf(new(2019, 55), new(2020, 50), new(2025, null), new(2027, 20)),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal(ProgressReason.NothingSinceBaseline, verdict.Reason);

        // 2027 is not over yet, as of 2026.
        Assert.Equal([2019, 2020, 2025], verdict.Years);
    }

    [Fact]
    public void Numbers_that_are_too_large_are_no_verdict()
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.AtLeast,
            double.MaxValue,
            2020,
            2030,
            (2020, -double.MaxValue),
            (2025, 0)
        );

        Assert.Equal(
            (ProgressStatus.NotAssessable, ProgressReason.OutOfRange),
            (
                ProgressAssessment.Assess(request, ProgressMethod.Linear).Status,
                ProgressAssessment.Assess(request, ProgressMethod.Linear).Reason
            )
        );
    }
}
