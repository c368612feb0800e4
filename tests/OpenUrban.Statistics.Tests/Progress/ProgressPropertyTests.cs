using CsCheck;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Statistics.Tests.Progress;

/// <summary>What holds for every target and every series.</summary>
public sealed class ProgressPropertyTests
{
    private const int BaselineYear = 2015;
    private const int DeadlineYear = 2030;

    private static readonly Gen<TargetBound> Bounds = Gen.Enum<TargetBound>();

    /// <summary>Figures as they are published: whole numbers, of which the path between two is mostly no whole number.</summary>
    private static readonly Gen<double> Figures = Gen.Int[-200, 200].Select(number => (double)number);

    /// <summary>Anything a double can be.</summary>
    private static readonly Gen<double> Doubles = Gen.OneOf(
        Gen.Double,
        Gen.Double[-1000, 1000],
        OneOf(
            0.0,
            -0.0,
            1,
            -1,
            70,
            double.MaxValue,
            double.MinValue,
            double.Epsilon,
            -double.Epsilon,
            1e27,
            1e-12,
            1e16,
            double.NaN,
            double.PositiveInfinity,
            double.NegativeInfinity
        )
    );

    private static readonly Gen<ProgressRequest> Requests = RequestsOf(Figures);

    /// <summary>The same with breaks, lower bounds and other usual days.</summary>
    private static readonly Gen<ProgressRequest> AnyRequests = Gen.Select(
            Requests,
            Gen.Int[2012, 2034],
            Gen.Int[0, 3].Array[12],
            Gen.Int[1, 12],
            Gen.Int[1, 5]
        )
        .Select(
            (request, breakYear, bounds, month, period) =>
                request with
                {
                    Calendar = new PublicationCalendar(month, 15),
                    PeriodYears = period == 1 ? null : period,
                    Series = new(
                        [.. request.Series!.Values.Select((v, i) => v with { IsLowerBound = bounds[i] == 0 })],
                        breakYear == 2012 ? ProgressSeries.Between() : ProgressSeries.Between(breakYear)
                    ),
                }
        );

    private static readonly Gen<ProgressMethod> Methods = Gen.Enum<ProgressMethod>();

    [Fact]
    public void A_positive_factor_changes_nothing() =>
        Gen.Select(Requests, Methods, OneOf(2.0, 3, 7, 10, 100, 1000, 0.5, 0.25))
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
        Gen.Select(Requests, Methods)
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
        Gen.Select(Bounds, Figures, Figures, Methods, Gen.Int[BaselineYear + 1, DeadlineYear - 1])
            .Where((bound, baseline, target, method, _) => bound != TargetBound.Qualitative && baseline != target)
            .Sample(
                (bound, baseline, target, method, year) =>
                {
                    var request = new ProgressRequest
                    {
                        Bound = bound,
                        Form = TargetForm.Level,
                        Target = target,
                        BaselineYear = BaselineYear,
                        Deadline = new DateOnly(DeadlineYear, 12, 31),
                        Today = new DateOnly(year + 1, 1, 1),
                        Series = Of(new(BaselineYear, baseline), new(year, (baseline + target) / 2)),
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
                            Series = Of(new(BaselineYear, baseline), new(year, expected)),
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
        Gen.Select(RequestsOf(Doubles), Methods, Gen.Int[1, 9999], Gen.Int[1, 9999])
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
        Gen.Select(Requests, Methods)
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
                        Series = Of([.. request.Series!.Values.Where(v => v.Year < year), new(year, meeting)]),
                    };

                    var verdict = ProgressAssessment.Assess(later, method);

                    Assert.Equal((ProgressStatus.Achieved, year), (verdict.Status, verdict.Current!.Year));
                }
            );

    [Fact]
    public void A_value_farther_on_is_never_worse() =>
        Gen.Select(OneOf(TargetBound.AtLeast, TargetBound.MoreThan), Figures, Figures, Figures, Gen.Int[1, 50], Methods)
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
                                    BaselineYear = BaselineYear,
                                    Deadline = new DateOnly(DeadlineYear, 12, 31),
                                    Today = new DateOnly(2025, 1, 1),
                                    Series = Of(new(BaselineYear, baseline), new(2024, value)),
                                },
                                method
                            )
                            .Status;
                }
            );

    [Fact]
    public void A_later_day_never_makes_evidence_younger() =>
        Gen.Select(AnyRequests, Methods, Gen.Int[0, 4000])
            .Sample(
                (request, method, days) =>
                {
                    // The years that are known on the first day are known on the later one; nothing comes in between.
                    var known = request with
                    {
                        Series = request.Series! with
                        {
                            Values = [.. request.Series.Values.Where(v => v.Year <= request.Today.Year)],
                        },
                    };
                    var verdict = ProgressAssessment.Assess(known, method);
                    var later = ProgressAssessment.Assess(known with { Today = known.Today.AddDays(days) }, method);

                    // What is looked at may change with the status; the age of one year does not fall.
                    if (verdict.EvidenceYear == later.EvidenceYear)
                    {
                        Assert.True(!(later.EvidenceAge < verdict.EvidenceAge), $"{verdict} {later}");
                    }
                }
            );

    [Fact]
    public void Nothing_is_judged_on_evidence_that_is_too_old() =>
        Gen.Select(AnyRequests, Methods)
            .Sample(
                (request, method) =>
                {
                    var verdict = ProgressAssessment.Assess(request, method);
                    if (
                        verdict.EvidenceYear is not { } year
                        || request.Today <= request.Calendar.UsualDay(year + 1)
                        || !verdict.IsJudged
                    )
                    {
                        return;
                    }

                    // Only what cannot change any more stays.
                    Assert.True(
                        verdict.Status is ProgressStatus.Achieved or ProgressStatus.Overdue
                            || verdict.Reason is ProgressReason.YearMissed or ProgressReason.LimitExceeded,
                        $"{verdict}"
                    );
                }
            );

    [Fact]
    public void Overdue_comes_only_after_the_usual_day_or_with_the_figure() =>
        Gen.Select(AnyRequests, Methods)
            .Sample(
                (request, method) =>
                {
                    var verdict = ProgressAssessment.Assess(request, method);
                    if (verdict.Status == ProgressStatus.Overdue)
                    {
                        Assert.True(
                            request.Today > request.Calendar.UsualDay(DeadlineYear)
                                || verdict.Reason == ProgressReason.YearMissed
                                || verdict.EvidenceYear >= DeadlineYear,
                            $"{verdict}"
                        );
                    }

                    Assert.Equal(verdict.Status == ProgressStatus.AwaitingData, verdict.AwaitedBy is not null);
                    Assert.True(verdict.AwaitedBy is not { } day || request.Today <= day, $"{verdict}");
                }
            );

    [Fact]
    public void A_verdict_rests_on_no_year_that_cannot_be_compared_with_the_baseline() =>
        Gen.Select(AnyRequests, Methods)
            .Sample(
                (request, method) =>
                {
                    var verdict = ProgressAssessment.Assess(request, method);
                    if (verdict.IsJudged || verdict.Status == ProgressStatus.AwaitingData)
                    {
                        Assert.False(verdict.CrossesBreak);
                        Assert.True(
                            verdict.Current is null
                                || verdict.Years.All(year => request.Series!.IsComparable(BaselineYear, year)),
                            $"{verdict}"
                        );
                    }
                }
            );

    /// <summary>Whatever more a lower bound turns out to be, a verdict that rests on it stands.</summary>
    [Fact]
    public void A_lower_bound_says_only_what_holds_for_all_it_may_be() =>
        Gen.Select(AnyRequests, Methods, Gen.Int[0, 300])
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
                                        v.IsLowerBound && v.Year > BaselineYear
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

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<ProgressRequest> RequestsOf(Gen<double> numbers) =>
        Gen.Select(
                Bounds,
                Gen.Enum<TargetForm>(),
                numbers,
                Gen.Select(numbers, Gen.Int[0, 9], Gen.Bool)
                    .Select((value, missing, isEstimate) => (Value: missing == 0 ? (double?)null : value, isEstimate))
                    .Array[0, 12],
                Gen.Int[0, 9],
                Gen.Int[2014, 2034]
            )
            .Select(
                (bound, form, target, values, without, today) =>
                    new ProgressRequest
                    {
                        Bound = bound,
                        Form = form,
                        Target = target,
                        BaselineYear = without == 0 ? null : BaselineYear,
                        Deadline = without == 1 ? null : new DateOnly(DeadlineYear, 12, 31),
                        Today = new DateOnly(today, 7, 1),
                        Series = Of([
                            .. values.Select((v, i) => new ProgressValue(BaselineYear - 1 + i, v.Value, v.isEstimate)),
                        ]),
                    }
            );

    private static ProgressRequest Map(ProgressRequest request, Func<double, double> map) =>
        request with
        {
            Target = map(request.Target!.Value),
            Series = Of([
                .. request.Series!.Values.Select(v => v with { Value = v.Value is { } value ? map(value) : null }),
            ]),
        };

    private static ProgressSeries Of(params ProgressValue[] values) => new(values, ProgressSeries.Between());

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
