using System.Globalization;

namespace OpenUrban.Statistics.Progress;

/// <summary>
/// Judges a target by a path from its baseline, see <see cref="ProgressPath"/> for the formulas. Nothing is interpolated
/// and no tolerance is added; where a value is wanting, the verdict says so.
/// </summary>
/// <remarks>
/// <para>
/// A bound (at least, at most, more than, less than) is on track when the current value is on the good side of the path or
/// on it. The bound says which side is good; whether more of an indicator is called better is not asked.
/// </para>
/// <para>
/// Close to and equal are judged by distance: on track when |c - t| ≤ |e - t|, deteriorating when |c - t| &gt; |b - t|.
/// Close to t is achieved when the value, rounded to the digits of t as the plan prints it, is t: 69.5 rounds to 70 and is
/// close to 70, 69.4 is not. (Rounded half away from zero, like published figures.) Equal takes the value itself.
/// </para>
/// <para>
/// A cumulative target starts at 0 in its baseline year; every year since has to have a value. Where the sum is to stay
/// below its value, it is achieved only when the last year is in, and its path is the part of the value that the years may
/// have used until then.
/// </para>
/// <para>An annual target has no path: one year that misses it is off track, whatever the others do.</para>
/// </remarks>
public sealed class ProgressAssessment
{
    private readonly ProgressRequest request;
    private readonly ProgressMethod method;
    private readonly double target;
    private readonly IReadOnlyList<YearValue> present;

    private ProgressAssessment(ProgressRequest request, ProgressMethod method)
    {
        (this.request, this.method, target) = (request, method, request.Target ?? 0);
        present =
        [
            .. (request.Series ?? []).Where(v =>
                v.Value is { } value && double.IsFinite(value) && v.Year <= request.Today.Year
            ),
        ];
    }

    /// <summary>1 when more is better, -1 when less is, 0 when a distance counts.</summary>
    private int Side =>
        request.Bound switch
        {
            TargetBound.AtLeast or TargetBound.MoreThan => 1,
            TargetBound.AtMost or TargetBound.LessThan => -1,
            _ => 0,
        };

    private bool IsStrict => request.Bound is TargetBound.MoreThan or TargetBound.LessThan;

    private bool IsPast => request.Deadline < request.Today;

    /// <summary>The verdict by a method.</summary>
    public static ProgressVerdict Assess(ProgressRequest request, ProgressMethod method)
    {
        var verdict = new ProgressAssessment(request, method).Assess();
        var other = new ProgressAssessment(
            request,
            method == ProgressMethod.Linear ? ProgressMethod.Compound : ProgressMethod.Linear
        ).Assess();
        return verdict with
        {
            MethodsAgree =
                verdict.Status == ProgressStatus.NotAssessable || other.Status == ProgressStatus.NotAssessable
                    ? null
                    : verdict.Status == other.Status,
        };
    }

    private ProgressVerdict Assess()
    {
        if (request.Bound == TargetBound.Qualitative || request.Target is null)
        {
            return NotAssessable(ProgressReason.Qualitative, isMeasured: false);
        }

        if (request.Form is TargetForm.Milestone or TargetForm.Duration)
        {
            return NotAssessable(
                request.Form == TargetForm.Milestone ? ProgressReason.Milestone : ProgressReason.Duration,
                isMeasured: false
            );
        }

        if (request.Series is null || request.UnitsDiffer)
        {
            return NotAssessable(
                request.Series is null ? ProgressReason.NoIndicator : ProgressReason.UnitsDiffer,
                isMeasured: false
            );
        }

        if (!double.IsFinite(target))
        {
            return NotAssessable(ProgressReason.OutOfRange);
        }

        if (request.BaselineYear is not { } baselineYear)
        {
            return NotAssessable(ProgressReason.NoBaselineYear);
        }

        if (!present.Any(v => v.Year > baselineYear))
        {
            return NotAssessable(ProgressReason.NothingSinceBaseline);
        }

        return request.Form switch
        {
            TargetForm.Annual => AssessYears(baselineYear),
            TargetForm.Cumulative => AssessSum(baselineYear),
            _ => AssessLevel(baselineYear),
        };
    }

    private ProgressVerdict AssessLevel(int baselineYear)
    {
        var baseline = new ProgressPoint(baselineYear, ValueOf(baselineYear));
        var since = present.Where(v => v.Year > baselineYear).Select(v => new ProgressPoint(v.Year, v.Value)).ToList();
        var current = since[^1];
        var verdict = Resting(
            baseline,
            current,
            baseline.Value is null ? [current.Year] : [baselineYear, current.Year]
        );
        if (IsMet(current.Value!.Value))
        {
            return Achieved(verdict, ProgressReason.Met, since);
        }

        if (request.Deadline is { } deadline && ValueOf(deadline.Year) is { } due && IsPast && IsMet(due))
        {
            return Achieved(
                verdict with
                {
                    Years = [.. verdict.Years.Append(deadline.Year).Order()],
                },
                ProgressReason.MetAtDeadline,
                since
            );
        }

        return AssessPath(verdict, isMetAtBaseline: baseline.Value is { } from && IsMet(from));
    }

    private ProgressVerdict AssessSum(int baselineYear)
    {
        var counted = present
            .Where(v => v.Year > baselineYear && (request.Deadline is not { } day || v.Year <= day.Year))
            .ToList();
        if (counted.Count == 0)
        {
            return NotAssessable(ProgressReason.NothingSinceBaseline);
        }

        var last = counted[^1].Year;
        if (Missing(baselineYear + 1, last) is { Count: > 0 } missing)
        {
            return NotAssessable(ProgressReason.YearsMissing) with { YearsInQuestion = missing };
        }

        var sums = new List<ProgressPoint>();
        foreach (var value in counted)
        {
            var before = sums.Count == 0 ? 0 : sums[^1].Value!.Value;
            sums.Add(new ProgressPoint(value.Year, DecimalArithmetic.Add(before, value.Value!.Value)));
        }

        var current = sums[^1];
        if (!double.IsFinite(current.Value!.Value))
        {
            return NotAssessable(ProgressReason.OutOfRange);
        }

        var verdict = Resting(new ProgressPoint(baselineYear, 0), current, [.. counted.Select(v => v.Year)]);
        var isLimit = Side == 0 || Side != Math.Sign(target);
        var isMet = IsMet(current.Value.Value);
        if (isMet && (!isLimit || last == request.Deadline?.Year))
        {
            return Achieved(verdict, ProgressReason.Met, isLimit ? [current] : sums);
        }

        // What the last years have added may have been too much.
        if (isLimit && isMet && IsPast)
        {
            return verdict with
            {
                Reason = ProgressReason.YearsMissing,
                YearsInQuestion = Missing(last + 1, request.Deadline!.Value.Year),
            };
        }

        return isLimit && !isMet && Side != 0 && request.Deadline is not null && !IsPast
            ? WithPath(verdict with { Status = ProgressStatus.OffTrack, Reason = ProgressReason.LimitExceeded })
            : AssessPath(verdict, isMetAtBaseline: false);
    }

    private ProgressVerdict AssessYears(int baselineYear)
    {
        var observed = present
            .Where(v => v.Year > baselineYear && (request.Deadline is not { } day || v.Year <= day.Year))
            .ToList();
        if (observed.Count == 0)
        {
            return NotAssessable(ProgressReason.NothingSinceBaseline);
        }

        var last = observed[^1];
        var verdict = Resting(
            new ProgressPoint(baselineYear, ValueOf(baselineYear)),
            new ProgressPoint(last.Year, last.Value),
            [.. observed.Select(v => v.Year)]
        ) with
        {
            Expected = target,
            Gap = Finite(DecimalArithmetic.Subtract(last.Value!.Value, target)),
        };
        if (request.Deadline is not { } deadline)
        {
            return verdict with { Reason = ProgressReason.NoDeadline, Expected = null, Gap = null };
        }

        var missed = observed.Where(v => !IsMet(v.Value!.Value)).Select(v => v.Year).ToList();
        if (missed.Count > 0)
        {
            return verdict with
            {
                Status = IsPast ? ProgressStatus.Overdue : ProgressStatus.OffTrack,
                Reason = ProgressReason.YearMissed,
                YearsInQuestion = missed,
            };
        }

        // A year that has passed and is not known may have missed it.
        if (Missing(baselineYear + 1, IsPast ? deadline.Year : last.Year) is { Count: > 0 } missing)
        {
            return verdict with { Reason = ProgressReason.YearsMissing, YearsInQuestion = missing };
        }

        return last.Year == deadline.Year
            ? verdict with
            {
                Status = ProgressStatus.Achieved,
                Reason = ProgressReason.EveryYearMet,
            }
            : verdict with
            {
                Status = ProgressStatus.OnTrack,
                Reason = ProgressReason.EveryYearSoFarMet,
            };
    }

    /// <summary>The verdict on a current value that does not yet meet the target.</summary>
    private ProgressVerdict AssessPath(ProgressVerdict verdict, bool isMetAtBaseline)
    {
        var (baselineYear, currentYear) = (verdict.Baseline!.Year, verdict.Current!.Year);
        if (request.Deadline is not { } deadline)
        {
            return verdict with { Reason = ProgressReason.NoDeadline };
        }

        if (deadline.Year <= baselineYear)
        {
            return verdict with { Reason = ProgressReason.DeadlineBeforeBaseline };
        }

        if (IsPast)
        {
            return WithPath(
                verdict with
                {
                    Status = ProgressStatus.Overdue,
                    Reason =
                        currentYear >= deadline.Year
                            ? ProgressReason.DeadlinePassed
                            : ProgressReason.DeadlinePassedUnobserved,
                }
            );
        }

        if (verdict.Baseline.Value is not { } baseline)
        {
            return verdict with { Reason = ProgressReason.NoBaselineValue };
        }

        var current = verdict.Current.Value!.Value;
        var path = PathFrom(baselineYear, baseline, deadline);
        if (path.Obstacle(current) is { } obstacle)
        {
            return verdict with { Reason = obstacle };
        }

        var judged = WithPath(verdict);
        if (judged.Expected is not { } expected)
        {
            return verdict with { Reason = ProgressReason.OutOfRange };
        }

        var (status, reason) = Compare(
            baseline,
            current,
            expected,
            isMetAtBaseline,
            isLast: currentYear == deadline.Year
        );
        return judged with { Status = status, Reason = reason };
    }

    private (ProgressStatus, ProgressReason) Compare(
        double baseline,
        double current,
        double expected,
        bool isMetAtBaseline,
        bool isLast
    )
    {
        if (isMetAtBaseline)
        {
            return (ProgressStatus.Deteriorating, ProgressReason.FellBack);
        }

        var (isOnPath, isFarther) =
            Side == 0
                ? (DistanceOf(current) <= DistanceOf(expected), DistanceOf(current) > DistanceOf(baseline))
                : (current * Side >= expected * Side, IsToward(baseline) && current * Side < baseline * Side);

        // In the last year the path is the target itself, which was not met.
        if (isOnPath && !isLast)
        {
            return (ProgressStatus.OnTrack, ProgressReason.OnPath);
        }

        if (isFarther)
        {
            return (ProgressStatus.Deteriorating, ProgressReason.MovedAway);
        }

        return (ProgressStatus.OffTrack, current == baseline ? ProgressReason.Unchanged : ProgressReason.BehindPath);
    }

    /// <summary>Whether the path leads to the good side; a sum that is to stay below a value uses it up.</summary>
    private bool IsToward(double baseline) => target * Side >= baseline * Side;

    private double DistanceOf(double value) => Math.Abs(DecimalArithmetic.Subtract(value, target));

    private ProgressPath PathFrom(int year, double value, DateOnly deadline) =>
        new(method, year, value, deadline.Year, target);

    /// <summary>Adds the numbers of the path, where there is one and all of them are finite.</summary>
    private ProgressVerdict WithPath(ProgressVerdict verdict)
    {
        if (
            request.Deadline is not { } deadline
            || verdict.Baseline is not { Value: { } baseline, Year: var baselineYear }
            || deadline.Year <= baselineYear
            || verdict.Current is not { Value: { } current, Year: var year }
        )
        {
            return verdict;
        }

        var path = PathFrom(baselineYear, baseline, deadline);
        if (path.Obstacle(current) is not null)
        {
            return verdict;
        }

        var expected = path.At(year);
        var gap = DecimalArithmetic.Subtract(current, expected);
        var required = path.Required(year, current);
        if (!double.IsFinite(expected) || !double.IsFinite(gap) || required is { } change && !double.IsFinite(change))
        {
            return verdict;
        }

        var isOpen = verdict.Status is not (ProgressStatus.Achieved or ProgressStatus.Overdue);
        return verdict with
        {
            Expected = expected,
            Gap = gap,
            RequiredAnnualChange = isOpen ? required : null,
            ProjectedYear =
                verdict.ProjectedYear
                ?? (
                    verdict.Status == ProgressStatus.Achieved || (Side != 0 && !IsToward(baseline))
                        ? null
                        : path.Reached(year, current, IsStrict)
                ),
        };
    }

    private ProgressVerdict Achieved(
        ProgressVerdict verdict,
        ProgressReason reason,
        IReadOnlyList<ProgressPoint> since
    ) =>
        WithPath(
            verdict with
            {
                Status = ProgressStatus.Achieved,
                Reason = reason,
                ProjectedYear = since.First(point => IsMet(point.Value!.Value)).Year,
            }
        );

    /// <summary>Not assessable until something says otherwise.</summary>
    private ProgressVerdict Resting(ProgressPoint baseline, ProgressPoint current, IReadOnlyList<int> years) =>
        new()
        {
            Status = ProgressStatus.NotAssessable,
            Reason = ProgressReason.OutOfRange,
            Method = method,
            Baseline = baseline,
            Current = current,
            Years = years,
            IsStrict = IsStrict,
            CrossesBreak = request.Breaks.Any(b => b > baseline.Year && b <= current.Year),
            IncludesEstimates = present.Any(v => v.IsEstimate && years.Contains(v.Year)),
        };

    /// <param name="reason">What is wanting.</param>
    /// <param name="isMeasured">Whether the series was looked at.</param>
    private ProgressVerdict NotAssessable(ProgressReason reason, bool isMeasured = true) =>
        new()
        {
            Status = ProgressStatus.NotAssessable,
            Reason = reason,
            Method = method,
            Baseline =
                isMeasured && request.BaselineYear is { } year
                    ? new ProgressPoint(year, request.Form == TargetForm.Cumulative ? 0 : ValueOf(year))
                    : null,
            Years = isMeasured
                ? [.. request.Series!.Select(v => v.Year).Where(year => year <= request.Today.Year)]
                : [],
            IsStrict = IsStrict,
            IncludesEstimates = isMeasured && present.Any(v => v.IsEstimate),
        };

    private bool IsMet(double value) =>
        request.Bound switch
        {
            TargetBound.AtLeast => value >= target,
            TargetBound.AtMost => value <= target,
            TargetBound.MoreThan => value > target,
            TargetBound.LessThan => value < target,
            TargetBound.CloseTo => RoundsToTarget(value),
            _ => value == target,
        };

    private bool RoundsToTarget(double value)
    {
        if (value == target)
        {
            return true;
        }

        var half = DecimalArithmetic.Divide(request.TargetStep ?? StepOf(target), 2);
        var distance = DistanceOf(value);

        // Half rounds away from zero: to the target only from the side of zero.
        return distance < half || (distance == half && Math.Abs(value) < Math.Abs(target));
    }

    private double? ValueOf(int year)
    {
        foreach (var value in present)
        {
            if (value.Year == year)
            {
                return value.Value;
            }
        }

        return null;
    }

    private List<int> Missing(int first, int last)
    {
        var years = present.Select(v => v.Year).ToHashSet();
        return [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(year => !years.Contains(year))];
    }

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;

    /// <summary>The unit of the last digit of a figure: 1 for 70, 0.1 for 2.5.</summary>
    private static double StepOf(double figure)
    {
        var text = Math.Abs(figure).ToString("R", CultureInfo.InvariantCulture);
        var exponent = text.IndexOf('E', StringComparison.Ordinal);
        var digits = exponent < 0 ? text : text[..exponent];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        var power = exponent < 0 ? 0 : int.Parse(text[(exponent + 1)..], CultureInfo.InvariantCulture);
        return Math.Pow(10, Math.Min(0, power - decimals));
    }
}
