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
                        Today = new DateOnly(DeadlineYear, 1, 1),
                        Series = [new(BaselineYear, baseline), new(year, (baseline + target) / 2)],
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
                            Series = [new(BaselineYear, baseline), new(year, expected)],
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
                        Assert.True(
                            verdict.Status == ProgressStatus.NotAssessable || verdict.Current is not null,
                            $"{verdict}"
                        );
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
                        Series = [.. request.Series!.Where(v => v.Year < year), new YearValue(year, meeting)],
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
                                    Series = [new(BaselineYear, baseline), new(2024, value)],
                                },
                                method
                            )
                            .Status;
                }
            );

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
                        Series =
                        [
                            .. values.Select((v, i) => new YearValue(BaselineYear - 1 + i, v.Value, v.isEstimate)),
                        ],
                    }
            );

    private static ProgressRequest Map(ProgressRequest request, Func<double, double> map) =>
        request with
        {
            Target = map(request.Target!.Value),
            Series = [.. request.Series!.Select(v => v with { Value = v.Value is { } value ? map(value) : null })],
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
