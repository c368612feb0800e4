using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>Cases worked by hand, with the arithmetic beside them: a line and a constant rate.</summary>
public sealed class ProgressMethodTests
{
    [Fact]
    public void A_constant_rate_is_another_path()
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.CloseTo,
            70,
            2023,
            2029,
            (2023, 66.16),
            (2024, 67.00),
            (2025, 67.89)
        );

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Compound);

        Assert.Equal(ProgressStatus.OnTrack, verdict.Status);

        // 66.16 * (70 / 66.16)^(2/6): ln(70 / 66.16) = 0.056419, a third of it 0.0188063, so 66.16 * 1.0189843.
        Assert.Equal(67.41600, verdict.Expected!.Value, 4);

        // (70 / 67.89)^(1/4) - 1: ln(70 / 67.89) = 0.0306065, a quarter of it 0.0076516, so 0.7681 percent.
        Assert.Equal(0.7681, verdict.RequiredAnnualChange!.Value, 4);
    }

    /// <summary>20 in 2015, 12 in 2023, none in 2030: 40 percent of the way (8 of 20) in 53 percent of the time (8 of 15 years).</summary>
    [Fact]
    public void A_target_of_zero_is_judged_on_a_line_and_has_no_rate()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtMost, 0, 2015, 2030, (2015, 20), (2023, 12)) with
        {
            Today = new DateOnly(2024, 6, 1),
        };

        var linear = ProgressAssessment.Assess(request, ProgressMethod.Linear);
        var compound = ProgressAssessment.Assess(request, ProgressMethod.Compound);

        Assert.Equal((ProgressStatus.OffTrack, ProgressReason.BehindPath), (linear.Status, linear.Reason));

        // 20 - 20 * 8 / 15 = 9.333...
        Assert.Equal(28 / 3.0, linear.Expected!.Value, 12);
        Assert.Equal(8 / 3.0, linear.Gap!.Value, 12);

        // (0 - 12) / 7.
        Assert.Equal(-12 / 7.0, linear.RequiredAnnualChange!.Value, 12);
        Assert.Equal((ProgressStatus.NotAssessable, ProgressReason.ZeroHasNoRate), (compound.Status, compound.Reason));
        Assert.Null(compound.Expected);
        Assert.Null(compound.RequiredAnnualChange);

        // Nothing to agree with.
        Assert.Null(linear.MethodsAgree);
        Assert.Null(compound.MethodsAgree);
    }

    [Fact]
    public void A_baseline_of_zero_is_judged_on_a_line_and_has_no_rate()
    {
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 40, 2020, 2030, (2020, 0), (2025, 20));

        var linear = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        // 40 * 5 / 10 = 20: on the path itself.
        Assert.Equal((ProgressStatus.OnTrack, 20.0, 0.0), (linear.Status, linear.Expected, linear.Gap));
        Assert.Equal(4, linear.RequiredAnnualChange);
        Assert.Equal(ProgressReason.ZeroHasNoRate, ProgressAssessment.Assess(request, ProgressMethod.Compound).Reason);
    }

    [Fact]
    public void Methods_may_disagree()
    {
        // A line from 100 to 400 in 4 years has 250 in the second; at the same rate it is 100 * 4^(1/2) = 200.
        var request = ProgressRequests.OfLevel(TargetBound.AtLeast, 400, 2020, 2024, (2020, 100), (2022, 220)) with
        {
            Today = new DateOnly(2023, 1, 1),
        };

        var linear = ProgressAssessment.Assess(request, ProgressMethod.Linear);
        var compound = ProgressAssessment.Assess(request, ProgressMethod.Compound);

        Assert.Equal((ProgressStatus.OffTrack, 250.0), (linear.Status, linear.Expected));
        Assert.Equal((ProgressStatus.OnTrack, 200.0), (compound.Status, compound.Expected));
        Assert.False(linear.MethodsAgree);
        Assert.False(compound.MethodsAgree);

        // 400 = 220 * (1 + r)^2.
        Assert.Equal(100 * (Math.Sqrt(400 / 220.0) - 1), compound.RequiredAnnualChange!.Value, 8);
    }

    [Theory]
    [InlineData(-10, 10, 5, ProgressReason.SignChange)]
    [InlineData(10, 20, -5, ProgressReason.SignChange)]
    [InlineData(10, 20, 0, ProgressReason.ZeroHasNoRate)]
    [InlineData(0, 20, 5, ProgressReason.ZeroHasNoRate)]
    [InlineData(-10, 0, -5, ProgressReason.ZeroHasNoRate)]
    public void A_rate_needs_values_of_one_sign(double baseline, double target, double current, ProgressReason reason)
    {
        var request = ProgressRequests.OfLevel(
            TargetBound.AtLeast,
            target,
            2020,
            2030,
            (2020, baseline),
            (2025, current)
        );

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Compound);

        Assert.Equal((ProgressStatus.NotAssessable, reason), (verdict.Status, verdict.Reason));
        Assert.NotEqual(ProgressStatus.NotAssessable, ProgressAssessment.Assess(request, ProgressMethod.Linear).Status);
    }

    [Fact]
    public void Two_negative_values_have_a_rate()
    {
        // -40 to -10 in 2 years is a half each year: -20 after one.
        var verdict = ProgressAssessment.Assess(
            ProgressRequests.OfLevel(TargetBound.AtLeast, -10, 2024, 2026, (2024, -40), (2025, -20)),
            ProgressMethod.Compound
        );

        Assert.Equal((ProgressStatus.OnTrack, -20.0), (verdict.Status, verdict.Expected));
        Assert.Equal(-50, verdict.RequiredAnnualChange);
    }
}
