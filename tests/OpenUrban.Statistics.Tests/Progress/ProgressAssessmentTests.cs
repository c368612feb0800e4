using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>Cases worked by hand, with the arithmetic beside them.</summary>
public sealed class ProgressAssessmentTests
{
    private static readonly DateOnly Now = new(2026, 11, 26);

    [Fact]
    public void A_constant_rate_is_another_path()
    {
        var request = Level(TargetBound.CloseTo, 70, 2023, 2029, (2023, 66.16), (2024, 67.00), (2025, 67.89));

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Compound);

        Assert.Equal(ProgressStatus.OnTrack, verdict.Status);

        // 66.16 * (70 / 66.16)^(2/6): ln(70 / 66.16) = 0.056419, a third of it 0.0188063, so 66.16 * 1.0189843.
        Assert.Equal(67.41600, verdict.Expected!.Value, 4);

        // (70 / 67.89)^(1/4) - 1: ln(70 / 67.89) = 0.0306065, a quarter of it 0.0076516, so 0.7681 percent.
        Assert.Equal(0.7681, verdict.RequiredAnnualChange!.Value, 4);
    }

    /// <summary>At least 800 first stores in every year of the plan, of which none is observed.</summary>
    [Fact]
    public void Years_before_the_plan_say_nothing_of_its_years()
    {
        var request = Level(TargetBound.AtLeast, 800, 2024, 2028, (2021, 1078), (2022, 1073), (2024, 1269)) with
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

    /// <summary>120 000 beds in all, of which only a year before the plan is known.</summary>
    [Fact]
    public void A_year_before_the_plan_does_not_count_towards_a_sum()
    {
        var request = Level(TargetBound.AtLeast, 120_000, 2024, null, (2023, 11_000)) with
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

    /// <summary>20 in 2015, 12 in 2023, none in 2030: 40 percent of the way (8 of 20) in 53 percent of the time (8 of 15 years).</summary>
    [Fact]
    public void A_target_of_zero_is_judged_on_a_line_and_has_no_rate()
    {
        var request = Level(TargetBound.AtMost, 0, 2015, 2030, (2015, 20), (2023, 12)) with
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
        var request = Level(TargetBound.AtLeast, 40, 2020, 2030, (2020, 0), (2025, 20));

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
        var request = Level(TargetBound.AtLeast, 400, 2020, 2024, (2020, 100), (2022, 220)) with
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
            Level(bound, target, 2020, 2030, (2020, baseline), (2025, current)),
            ProgressMethod.Linear
        );

        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
    }

    [Theory]
    [InlineData(-10, 10, 5, ProgressReason.SignChange)]
    [InlineData(10, 20, -5, ProgressReason.SignChange)]
    [InlineData(10, 20, 0, ProgressReason.ZeroHasNoRate)]
    [InlineData(0, 20, 5, ProgressReason.ZeroHasNoRate)]
    [InlineData(-10, 0, -5, ProgressReason.ZeroHasNoRate)]
    public void A_rate_needs_values_of_one_sign(double baseline, double target, double current, ProgressReason reason)
    {
        var request = Level(TargetBound.AtLeast, target, 2020, 2030, (2020, baseline), (2025, current));

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Compound);

        Assert.Equal((ProgressStatus.NotAssessable, reason), (verdict.Status, verdict.Reason));
        Assert.NotEqual(ProgressStatus.NotAssessable, ProgressAssessment.Assess(request, ProgressMethod.Linear).Status);
    }

    [Fact]
    public void Two_negative_values_have_a_rate()
    {
        // -40 to -10 in 2 years is a half each year: -20 after one.
        var verdict = ProgressAssessment.Assess(
            Level(TargetBound.AtLeast, -10, 2024, 2026, (2024, -40), (2025, -20)),
            ProgressMethod.Compound
        );

        Assert.Equal((ProgressStatus.OnTrack, -20.0), (verdict.Status, verdict.Expected));
        Assert.Equal(-50, verdict.RequiredAnnualChange);
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
        var request = Level(TargetBound.AtLeast, 100, 2024, 2028, (2024, 40), (year, value)) with
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
        var request = Level(TargetBound.AtLeast, 100, 2020, 2023, (2020, 40), (2023, 101), (2025, 99));

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((ProgressStatus.Achieved, ProgressReason.MetAtDeadline), (verdict.Status, verdict.Reason));
        Assert.Equal(2023, verdict.ProjectedYear);
        Assert.Equal([2020, 2023, 2025], verdict.Years);
    }

    [Fact]
    public void In_the_last_year_only_the_target_counts()
    {
        // The path to more than 100 ends at 100, which is not more.
        var request = Level(TargetBound.MoreThan, 100, 2024, 2026, (2024, 90), (2026, 100));

        Assert.Equal(ProgressStatus.OffTrack, ProgressAssessment.Assess(request, ProgressMethod.Linear).Status);
    }

    [Fact]
    public void What_is_wanting_is_said()
    {
        var request = Level(TargetBound.AtLeast, 100, 2020, 2030, (2020, 50), (2025, 80));

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
        Assert.Equal(ProgressReason.NothingSinceBaseline, ReasonOf(request with { Series = Of() }));
        Assert.Equal(
            ProgressReason.NothingSinceBaseline,
            ReasonOf(request with { Series = Of(new(2020, 50), new(2025, null)) })
        );
        Assert.Equal(ProgressReason.NothingSinceBaseline, ReasonOf(request with { Today = new(2024, 12, 31) }));
        Assert.Equal(
            ProgressReason.NoBaselineValue,
            ReasonOf(request with { Series = Of(new(2019, 50), new(2025, 80)) })
        );
        Assert.Equal(
            ProgressReason.NoBaselineValue,
            ReasonOf(request with { Series = Of(new(2020, null), new(2025, 80)) })
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
    public void A_target_that_is_met_needs_no_deadline_and_no_baseline_value()
    {
        var request = Level(TargetBound.AtLeast, 100, 2020, null, (2024, 99), (2025, 120));

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
        var request = Level(TargetBound.AtMost, 10, 2020, 2030, (2020, 50), (2025, 30)) with
        {
            Series = Of(new(2020, 50), new(2025, 30), new(2026, null)),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((ProgressStatus.OnTrack, 2025), (verdict.Status, verdict.Current!.Year));
    }

    [Fact]
    public void What_was_looked_at_in_vain_is_told_with_the_missing()
    {
        var request = Level(TargetBound.AtMost, 10, 2020, 2030) with
        {
            Series = Of(new(2019, 55), new(2020, 50), new(2025, null), new(2027, 20)),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal(ProgressReason.NothingSinceBaseline, verdict.Reason);

        // 2027 is not over yet, as of 2026.
        Assert.Equal([2019, 2020, 2025], verdict.Years);
    }

    [Fact]
    public void Breaks_and_estimates_on_the_way_are_said()
    {
        var request = Level(TargetBound.AtLeast, 100, 2020, 2030, (2019, 40), (2020, 50), (2025, 80)) with
        {
            Series = Of(new(2019, 40, IsEstimate: true), new(2020, 50), new(2025, 80)),
        };

        Assert.False(Assess(request).IncludesEstimates);
        Assert.True(Assess(request with { BaselineYear = 2019 }).IncludesEstimates);
        Assert.False(Assess(With(request, 2020, 2026)).CrossesBreak);
        Assert.True(Assess(With(request, 2021)).CrossesBreak);
        Assert.True(Assess(With(request, 2025)).CrossesBreak);

        static ProgressVerdict Assess(ProgressRequest request) =>
            ProgressAssessment.Assess(request, ProgressMethod.Linear);
    }

    [Fact]
    public void A_sum_is_counted_from_the_year_behind_the_baseline()
    {
        var request = Level(
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
        var request = Level(TargetBound.AtLeast, 120, 2022, 2027, (2023, 60), (2025, 70)) with
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
        var request = Level(TargetBound.AtLeast, 120, 2022, 2024, (2023, 60), (2024, 50), (2025, 70)) with
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
        var request = Level(bound, 100, 2022, 2027, (2023, first), (2024, second), (2025, third)) with
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
        var request = Level(TargetBound.AtMost, 100, 2022, 2024, (2023, 50), (2024, 50)) with
        {
            Form = TargetForm.Cumulative,
            Today = new DateOnly(2025, 6, 1),
        };

        Assert.Equal(ProgressStatus.Achieved, ProgressAssessment.Assess(request, ProgressMethod.Linear).Status);
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
        var request = Level(TargetBound.AtLeast, 800, 2024, 2028, (2024, 700)) with
        {
            Form = TargetForm.Annual,
            Today = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
            Series = Of(new(2024, 700), new(2025, first), new(2026, second), new(2027, third), new(2028, fourth)),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
        Assert.Equal(verdict.Status, ProgressAssessment.Assess(request, ProgressMethod.Compound).Status);
        Assert.Null(verdict.RequiredAnnualChange);
    }

    [Fact]
    public void Numbers_that_are_too_large_are_no_verdict()
    {
        var request = Level(TargetBound.AtLeast, double.MaxValue, 2020, 2030, (2020, -double.MaxValue), (2025, 0));

        Assert.Equal(
            (ProgressStatus.NotAssessable, ProgressReason.OutOfRange),
            (
                ProgressAssessment.Assess(request, ProgressMethod.Linear).Status,
                ProgressAssessment.Assess(request, ProgressMethod.Linear).Reason
            )
        );
    }

    private static ProgressRequest Level(
        TargetBound bound,
        double target,
        int baselineYear,
        int? deadlineYear,
        params (int Year, double Value)[] series
    ) =>
        new()
        {
            Bound = bound,
            Form = TargetForm.Level,
            Target = target,
            BaselineYear = baselineYear,
            Deadline = deadlineYear is { } year ? new DateOnly(year, 12, 31) : null,
            Today = Now,
            Series = Of([.. series.Select(v => new ProgressValue(v.Year, v.Value))]),
        };

    private static ProgressSeries Of(params ProgressValue[] values) => new(values, ProgressSeries.Between());

    private static ProgressRequest With(ProgressRequest request, params int[] breaks) =>
        request with
        {
            Series = request.Series! with { IsComparable = ProgressSeries.Between(breaks) },
        };
}
