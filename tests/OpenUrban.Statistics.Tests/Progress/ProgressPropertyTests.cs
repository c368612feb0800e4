using CsCheck;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>What holds for every target and every series.</summary>
public sealed class ProgressPropertyTests
{
    [Fact]
    public void A_positive_factor_changes_nothing() =>
        Gen.Select(ProgressGen.Requests, ProgressGen.Methods, ProgressGen.OneOf(2.0, 3, 7, 10, 100, 1000, 0.5, 0.25))
            .Sample(
                (request, method, factor) =>
                {
                    // The digits of the target's figure are scaled with it.
                    var one = request with
                    {
                        TargetStep = 1,
                    };
                    var other = Map(one, value => value * factor) with { TargetStep = factor };

                    var (verdict, scaled) = (
                        ProgressAssessment.Assess(one, method),
                        ProgressAssessment.Assess(other, method)
                    );

                    Assert.Equal(
                        (verdict.Status, verdict.Reason, verdict.ProjectedYear, verdict.MethodsAgree),
                        (scaled.Status, scaled.Reason, scaled.ProjectedYear, scaled.MethodsAgree)
                    );
                }
            );

    [Fact]
    public void Less_is_the_mirror_of_more() =>
        Gen.Select(ProgressGen.Requests, ProgressGen.Methods)
            .Sample(
                (request, method) =>
                {
                    var mirrored = Map(request, value => -value) with { Bound = Mirror(request.Bound) };

                    var (verdict, other) = (
                        ProgressAssessment.Assess(request, method),
                        ProgressAssessment.Assess(mirrored, method)
                    );

                    Assert.Equal(
                        (verdict.Status, verdict.Reason, verdict.ProjectedYear, verdict.IsStrict),
                        (other.Status, other.Reason, other.ProjectedYear, other.IsStrict)
                    );
                    Assert.Equal(-verdict.Gap ?? 0, other.Gap ?? 0, 9);
                }
            );

    [Fact]
    public void A_value_on_the_path_is_on_track() =>
        Gen.Select(
                ProgressGen.Bounds,
                ProgressGen.Figures,
                ProgressGen.Figures,
                ProgressGen.Methods,
                Gen.Int[ProgressGen.BaselineYear + 1, ProgressGen.DeadlineYear - 1]
            )
            .Where((bound, baseline, target, method, _) => bound != TargetBound.Qualitative && baseline != target)
            .Sample(
                (bound, baseline, target, method, year) =>
                {
                    var request = new ProgressRequest
                    {
                        Bound = bound,
                        Form = TargetForm.Level,
                        Target = target,
                        BaselineYear = ProgressGen.BaselineYear,
                        Deadline = new DateOnly(ProgressGen.DeadlineYear, 12, 31),
                        Today = new DateOnly(year + 1, 1, 1),
                        Series = ProgressRequests.SeriesOf(
                            new(ProgressGen.BaselineYear, baseline),
                            new(year, (baseline + target) / 2)
                        ),
                    };

                    // The path does not depend on where the current value is.
                    if (ProgressAssessment.Assess(request, method).Expected is not { } expected)
                    {
                        Assert.Equal(ProgressMethod.Compound, method);
                        return;
                    }

                    var verdict = ProgressAssessment.Assess(
                        request with
                        {
                            Series = ProgressRequests.SeriesOf(
                                new(ProgressGen.BaselineYear, baseline),
                                new(year, expected)
                            ),
                        },
                        method
                    );

                    // Where the path itself meets the target it is met: close to it by rounding, or all along.
                    var isMet =
                        verdict.Status == ProgressStatus.Achieved
                        && (
                            bound == TargetBound.CloseTo
                            || (bound is TargetBound.AtLeast or TargetBound.MoreThan) == baseline > target
                        );
                    Assert.True(isMet || verdict.Status == ProgressStatus.OnTrack, $"{verdict}");
                    Assert.Equal(0, verdict.Gap);
                }
            );

    [Fact]
    public void Any_number_has_a_verdict_and_every_number_of_it_is_finite() =>
        Gen.Select(ProgressGen.RequestsOf(ProgressGen.Doubles), ProgressGen.Methods, Gen.Int[1, 9999], Gen.Int[1, 9999])
            .Sample(
                (request, method, deadline, today) =>
                {
                    foreach (
                        var one in new[]
                        {
                            request,
                            request with
                            {
                                Deadline = new DateOnly(deadline, 6, 30),
                                Today = new DateOnly(today, 6, 30),
                            },
                        }
                    )
                    {
                        var verdict = ProgressAssessment.Assess(one, method);
                        foreach (
                            var number in new[]
                            {
                                verdict.Expected,
                                verdict.ExpectedNow,
                                verdict.NeededPerYear,
                                verdict.Gap,
                                verdict.RequiredAnnualChange,
                                verdict.Baseline?.Value,
                                verdict.Current?.Value,
                            }
                        )
                        {
                            Assert.True(number is null || double.IsFinite(number.Value), $"{verdict}");
                        }

                        Assert.True(verdict.ProjectedYear is null or (>= 1 and <= 9999), $"{verdict}");
                        Assert.True(!verdict.IsJudged || verdict.Current is not null, $"{verdict}");
                    }
                }
            );

    [Fact]
    public void A_later_value_that_meets_the_target_achieves_it() =>
        Gen.Select(ProgressGen.Requests, ProgressGen.Methods)
            .Where(
                (request, _) =>
                    request.Form == TargetForm.Level
                    && request.Bound != TargetBound.Qualitative
                    && request.BaselineYear <= request.Today.Year
            )
            .Sample(
                (request, method) =>
                {
                    var meeting = request.Bound switch
                    {
                        TargetBound.MoreThan => request.Target!.Value + 1,
                        TargetBound.LessThan => request.Target!.Value - 1,
                        _ => request.Target!.Value,
                    };
                    var year = request.Today.Year + 1;
                    var later = request with
                    {
                        Today = request.Today.AddYears(1),
                        Series = ProgressRequests.SeriesOf([
                            .. request.Series!.Values.Where(v => v.Year < year),
                            new(year, meeting),
                        ]),
                    };

                    var verdict = ProgressAssessment.Assess(later, method);

                    Assert.Equal((ProgressStatus.Achieved, year), (verdict.Status, verdict.Current!.Year));
                }
            );

    [Fact]
    public void A_value_farther_on_is_never_worse() =>
        Gen.Select(
                ProgressGen.OneOf(TargetBound.AtLeast, TargetBound.MoreThan),
                ProgressGen.Figures,
                ProgressGen.Figures,
                ProgressGen.Figures,
                Gen.Int[1, 50],
                ProgressGen.Methods
            )
            .Sample(
                (bound, baseline, target, current, more, method) =>
                {
                    var less = Judge(current);
                    var better = Judge(current + more);

                    if (less != ProgressStatus.NotAssessable && better != ProgressStatus.NotAssessable)
                    {
                        Assert.True(Rank(better) >= Rank(less), $"{less} {better}");
                    }

                    ProgressStatus Judge(double value) =>
                        ProgressAssessment
                            .Assess(
                                new ProgressRequest
                                {
                                    Bound = bound,
                                    Form = TargetForm.Level,
                                    Target = target,
                                    BaselineYear = ProgressGen.BaselineYear,
                                    Deadline = new DateOnly(ProgressGen.DeadlineYear, 12, 31),
                                    Today = new DateOnly(2025, 1, 1),
                                    Series = ProgressRequests.SeriesOf(
                                        new(ProgressGen.BaselineYear, baseline),
                                        new(2024, value)
                                    ),
                                },
                                method
                            )
                            .Status;
                }
            );

    [Fact]
    public void A_verdict_rests_on_no_year_that_cannot_be_compared_with_the_baseline() =>
        Gen.Select(ProgressGen.AnyRequests, ProgressGen.Methods)
            .Sample(
                (request, method) =>
                {
                    var verdict = ProgressAssessment.Assess(request, method);
                    if (verdict.IsJudged || verdict.Status == ProgressStatus.AwaitingData)
                    {
                        Assert.False(verdict.CrossesBreak);
                        Assert.True(
                            verdict.Current is null
                                || verdict.Years.All(year =>
                                    request.Series!.IsComparable(ProgressGen.BaselineYear, year)
                                ),
                            $"{verdict}"
                        );
                    }
                }
            );

    /// <summary>Whatever more a lower bound turns out to be, a verdict that rests on it stands.</summary>
    [Fact]
    public void A_lower_bound_says_only_what_holds_for_all_it_may_be() =>
        Gen.Select(ProgressGen.AnyRequests, ProgressGen.Methods, Gen.Int[0, 300])
            .Where((request, _, _) => request.Form != TargetForm.Level || request.Series!.Values.Count > 1)
            .Sample(
                (request, method, more) =>
                {
                    var verdict = ProgressAssessment.Assess(request, method);
                    // Of a deadline whose figure is not there, nothing is said but that.
                    if (
                        !verdict.IsJudged
                        || !verdict.IsLowerBound
                        || verdict.Status is ProgressStatus.Overdue or ProgressStatus.AwaitingData
                    )
                    {
                        return;
                    }

                    var whole = ProgressAssessment.Assess(
                        request with
                        {
                            Series = request.Series! with
                            {
                                Values =
                                [
                                    .. request.Series.Values.Select(v =>
                                        v.IsLowerBound && v.Year > ProgressGen.BaselineYear
                                            ? v with
                                            {
                                                Value = v.Value + more,
                                                IsLowerBound = false,
                                            }
                                            : v with
                                            {
                                                IsLowerBound = false,
                                            }
                                    ),
                                ],
                            },
                        },
                        method
                    );
                    if (IsGood(verdict.Status))
                    {
                        Assert.True(IsGood(whole.Status) || !whole.IsJudged, $"{verdict} {whole}");
                    }
                    else
                    {
                        Assert.False(IsGood(whole.Status), $"{verdict} {whole}");
                    }
                }
            );

    private static bool IsGood(ProgressStatus status) => status is ProgressStatus.Achieved or ProgressStatus.OnTrack;

    private static ProgressRequest Map(ProgressRequest request, Func<double, double> map) =>
        request with
        {
            Target = map(request.Target!.Value),
            Series = ProgressRequests.SeriesOf([
                .. request.Series!.Values.Select(v => v with { Value = v.Value is { } value ? map(value) : null }),
            ]),
        };

    private static TargetBound Mirror(TargetBound bound) =>
        bound switch
        {
            TargetBound.AtLeast => TargetBound.AtMost,
            TargetBound.AtMost => TargetBound.AtLeast,
            TargetBound.MoreThan => TargetBound.LessThan,
            TargetBound.LessThan => TargetBound.MoreThan,
            _ => bound,
        };

    private static int Rank(ProgressStatus status) =>
        status switch
        {
            ProgressStatus.Deteriorating => 0,
            ProgressStatus.OffTrack => 1,
            ProgressStatus.OnTrack => 2,
            _ => 3,
        };
}
