using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>When figures are due, and what breaks and parts of years do.</summary>
public sealed class VerdictAgeTests
{
    [Fact]
    public void The_usual_day_is_the_latest_of_the_last_three_years_that_came_in_the_year_after()
    {
        var calendar = PublicationCalendar.Of([
            [
                // Older than the last three.
                (2019, new(2020, 11, 30)),
                (2022, new(2023, 1, 17)),
                (2023, new(2024, 1, 18)),
                (2024, new(2025, 1, 17)),
                // The first publication of a year tells, and not a later one.
                (2024, new(2025, 11, 1)),
                // In the year itself, and years later, says nothing of the year after.
                (2025, new(2025, 12, 27)),
                (2021, new(2024, 12, 1)),
            ],
            [(2024, new(2025, 1, 10))],
        ]);

        Assert.Equal(new PublicationCalendar(1, 18), calendar);
        Assert.Equal(new DateOnly(2027, 1, 18), calendar.UsualDay(2026));
    }

    [Fact]
    public void Half_a_year_is_usual_where_nothing_tells()
    {
        Assert.Equal(
            new DateOnly(2027, 6, 30),
            PublicationCalendar
                .Of([
                    [],
                ])
                .UsualDay(2026)
        );
        Assert.Equal(new DateOnly(2027, 2, 28), new PublicationCalendar(2, 29).UsualDay(2026));
        Assert.Equal(DateOnly.MaxValue, PublicationCalendar.Unknown.UsualDay(9999));
    }

    /// <summary>Without the break each of these would be judged.</summary>
    [Theory]
    [InlineData(TargetBound.AtLeast, 100, 90)]
    [InlineData(TargetBound.AtLeast, 100, 120)]
    [InlineData(TargetBound.MoreThan, 100, 101)]
    [InlineData(TargetBound.AtMost, 20, 30)]
    [InlineData(TargetBound.AtMost, 20, 10)]
    [InlineData(TargetBound.LessThan, 20, 19)]
    [InlineData(TargetBound.CloseTo, 100, 99.8)]
    [InlineData(TargetBound.Equal, 100, 100)]
    [InlineData(TargetBound.Equal, 100, 50)]
    public void Across_a_break_there_is_no_verdict(TargetBound bound, double target, double current)
    {
        foreach (var form in new[] { TargetForm.Level, TargetForm.Cumulative, TargetForm.Annual })
        {
            foreach (
                var today in new DateOnly[] { new(2026, 11, 29), new(2028, 12, 31), new(2029, 1, 1), new(2035, 1, 1) }
            )
            {
                var request = new ProgressRequest
                {
                    Bound = bound,
                    Form = form,
                    Target = target,
                    BaselineYear = 2024,
                    Deadline = new(2028, 12, 31),
                    Today = today,
                    Series = new([new(2024, 50), new(2025, current)], ProgressSeries.Between()),
                };
                var broken = request with
                {
                    Series = request.Series with { IsComparable = ProgressSeries.Between(2025) },
                };

                var verdict = ProgressAssessment.Assess(broken, ProgressMethod.Linear);

                Assert.Equal(
                    (ProgressStatus.NotAssessable, ProgressReason.BreakSinceBaseline),
                    (verdict.Status, verdict.Reason)
                );
                Assert.True(verdict.CrossesBreak);
                Assert.Null(verdict.Expected);
                Assert.Null(verdict.ExpectedNow);
                Assert.Null(verdict.Gap);
                Assert.Null(verdict.RequiredAnnualChange);
                Assert.Null(verdict.ProjectedYear);
                if (today.Year == 2026)
                {
                    Assert.True(ProgressAssessment.Assess(request, ProgressMethod.Linear).IsJudged);
                }
            }
        }
    }

    [Fact]
    public void A_sum_that_was_reached_before_a_break_stays_reached()
    {
        var request = new ProgressRequest
        {
            Bound = TargetBound.AtLeast,
            Form = TargetForm.Cumulative,
            Target = 100,
            BaselineYear = 2022,
            Deadline = new(2028, 12, 31),
            Today = new(2026, 11, 29),
            Series = new([new(2023, 60), new(2024, 50), new(2025, 3)], ProgressSeries.Between(2025)),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        Assert.Equal((ProgressStatus.Achieved, 110.0), (verdict.Status, verdict.Current!.Value));
        Assert.Equal([2025], verdict.YearsAcrossBreak);
    }

    [Fact]
    public void A_part_fills_a_year_only_where_the_whole_is_missing()
    {
        var rows = YearParts.Fill<(int Year, double? Value)>(
            [(2023, 1215), (2024, null)],
            [(2023, 375), (2024, 489), (2025, 365), (2025, 848), (2025, 500), (2026, null)],
            row => row
        );

        Assert.Equal([((2023, 1215.0), false), ((2024, 489.0), true), ((2025, 848.0), true)], rows);
    }

    /// <summary>A part of the running year does not take the place of what is known of whole years.</summary>
    [Fact]
    public void A_lower_bound_that_does_not_tell_gives_way_to_the_year_before()
    {
        var request = new ProgressRequest
        {
            Bound = TargetBound.AtLeast,
            Form = TargetForm.Cumulative,
            Target = 100,
            BaselineYear = 2024,
            Deadline = new(2028, 12, 31),
            Today = new(2026, 11, 29),
            Series = new([new(2025, 30), new(2026, 5, IsLowerBound: true)], ProgressSeries.Between()),
        };

        var verdict = ProgressAssessment.Assess(request, ProgressMethod.Linear);

        // 30 against 25 in 2025; at least 35 against 50 in 2026 says nothing.
        Assert.Equal(
            (ProgressStatus.OnTrack, 2025, false),
            (verdict.Status, verdict.EvidenceYear, verdict.IsLowerBound)
        );
    }

    [Fact]
    public void The_first_definition_that_can_be_compared_is_judged_by()
    {
        var request = new ProgressRequest
        {
            Bound = TargetBound.AtLeast,
            Form = TargetForm.Level,
            Target = 100,
            BaselineYear = 2024,
            Deadline = new(2028, 12, 31),
            Today = new(2026, 11, 29),
        };
        ProgressSeries broken = new([new(2024, 50), new(2025, 99)], ProgressSeries.Between(2025));
        ProgressSeries good = new([new(2024, 50), new(2025, 70)], ProgressSeries.Between());
        ProgressSeries other = new([new(2024, 60), new(2025, 75)], ProgressSeries.Between());
        ProgressSeries late = new([new(2025, 80)], ProgressSeries.Between());
        ProgressSeries early = new([new(2024, 60)], ProgressSeries.Between());
        ProgressSeries old = new([new(2021, 40)], ProgressSeries.Between());

        // 50 + 50 / 4 = 62.5; 60 + 40 / 4 = 70.
        Assert.Equal((1, ProgressStatus.OnTrack, false), Assess(broken, good));
        Assert.Equal((0, ProgressStatus.OnTrack, true), Assess(good, other));
        Assert.Equal((0, ProgressStatus.OnTrack, (bool?)null), Assess(good, late));
        Assert.Equal((1, ProgressStatus.OnTrack, (bool?)null), Assess(early, good));
        Assert.Equal((0, ProgressStatus.OnTrack, (bool?)null), Assess(good));
        Assert.Equal((0, ProgressStatus.NotAssessable, (bool?)null), Assess(broken, early));
        Assert.Equal((0, ProgressStatus.NotAssessable, (bool?)null), Assess(late, early));
        Assert.Equal((1, ProgressStatus.NotAssessable, (bool?)null), Assess(old, early));

        (int?, ProgressStatus, bool?) Assess(params ProgressSeries[] definitions)
        {
            var verdict = DefinitionChoice.Assess(request, definitions, chosen: null, ProgressMethod.Linear);
            return (verdict.Definition, verdict.Status, verdict.DefinitionsAgree);
        }
    }

    [Theory]
    [InlineData(70.0, 69.5, 70.5, true, false)]
    [InlineData(-70.0, -70.5, -69.5, false, true)]
    [InlineData(2.5, 2.45, 2.55, true, false)]
    [InlineData(0.0, -0.5, 0.5, false, false)]
    public void Close_to_is_what_rounds_to_the_figure(
        double target,
        double lower,
        double upper,
        bool includesLower,
        bool includesUpper
    )
    {
        var rule = CloseToRule.Of(target);

        Assert.Equal((lower, upper), (rule.Lower, rule.Upper));
        Assert.Equal((includesLower, includesUpper), (rule.IncludesLower, rule.IncludesUpper));
        Assert.Equal((includesLower, includesUpper), (rule.IsMet(lower), rule.IsMet(upper)));
        Assert.True(rule.IsMet(target));
        Assert.False(rule.IsMet(lower - 0.001));
        Assert.False(rule.IsMet(upper + 0.001));
    }
}
