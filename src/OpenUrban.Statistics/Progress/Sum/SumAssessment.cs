namespace OpenUrban.Statistics.Progress.Sum;

/// <summary>The verdict on a sum of years.</summary>
internal sealed class SumAssessment(AssessedTarget target)
{
    private readonly TargetRule rule = target.Rule;
    private readonly PathAssessment path = new(target);

    /// <summary>What each of the years has to bring on average; null when it is not said how many there are.</summary>
    public double? NeededPerYear()
    {
        var years = target.Request.PeriodYears ?? target.Request.Deadline?.Year - target.Request.BaselineYear;
        return years > 0 && DecimalArithmetic.Divide(rule.Target, years.Value) is var needed && double.IsFinite(needed)
            ? needed
            : null;
    }

    /// <param name="baselineYear">The year behind which the sum begins.</param>
    /// <param name="counted">The values behind it, up to the deadline; there are some.</param>
    public ProgressVerdict Assess(int baselineYear, List<ProgressValue> counted)
    {
        // The sum ends before the first year that is counted otherwise; what is behind it cannot be added.
        var across = counted.SkipWhile(v => target.IsComparable(baselineYear, v)).Select(v => v.Year).ToList();
        var comparable = counted[..^across.Count];
        for (var count = comparable.Count; count > 0; count--)
        {
            if (
                TryAssess(baselineYear, comparable[..count], isWhole: across.Count == 0) is { } verdict
                && (across.Count == 0 || verdict.Status == ProgressStatus.Achieved)
            )
            {
                return verdict with { YearsAcrossBreak = across };
            }

            if (!comparable[count - 1].IsLowerBound)
            {
                break;
            }
        }

        return across.Count > 0
            ? target.AcrossBreak(baseline: null, counted[^1], across) with
            {
                Current = null,
                CrossesBreak = true,
            }
            : target.Wanting(ProgressReason.LowerBoundOnly) with
            {
                YearsInQuestion = [.. comparable.Where(v => v.IsLowerBound).Select(v => v.Year)],
            };
    }

    /// <summary>Null when the years that are lower bounds leave it open.</summary>
    /// <param name="baselineYear">The year behind which the sum begins.</param>
    /// <param name="counted">The years of the sum.</param>
    /// <param name="isWhole">Whether no later year was left out because of a break.</param>
    private ProgressVerdict? TryAssess(int baselineYear, List<ProgressValue> counted, bool isWhole)
    {
        var last = counted[^1].Year;
        var series = target.Request.Series!;
        var before = series.IsRunningTotal
            ? target.Present.FirstOrDefault(v => v.Year == baselineYear && !v.IsLowerBound)
            : default;
        if (series.IsRunningTotal && before.Value is null)
        {
            return target.NotAssessable(
                target.Request.Deadline is null ? ProgressReason.NoDeadline : ProgressReason.NoBaselineValue
            );
        }

        if (!series.IsRunningTotal && AssessedTarget.Missing(baselineYear + 1, last, counted) is { Count: > 0 } missing)
        {
            return target.NotAssessable(
                target.Request.Deadline is null ? ProgressReason.NoDeadline : ProgressReason.YearsMissing
            ) with
            {
                YearsInQuestion = missing,
            };
        }

        var sum = 0.0;
        int? firstMet = null;
        var isLower = false;
        foreach (var value in counted)
        {
            (sum, isLower) = series.IsRunningTotal
                ? (DecimalArithmetic.Subtract(value.Value!.Value, before.Value!.Value), value.IsLowerBound)
                : (DecimalArithmetic.Add(sum, value.Value!.Value), isLower || value.IsLowerBound);
            firstMet ??= rule.Meets(sum, isLower) == true ? value.Year : null;
        }

        if (!double.IsFinite(sum))
        {
            return target.NotAssessable(ProgressReason.OutOfRange);
        }

        var verdict = target.Resting(
            baseline: null,
            new ProgressPoint(last, sum),
            isLower,
            series.IsRunningTotal ? [baselineYear, last] : [.. counted.Select(v => v.Year)]
        ) with
        {
            ObservationsSinceBaseline = counted.Count,
        };
        var start = new ProgressPoint(baselineYear, 0);
        var isLimit = rule.Side == 0 || rule.Side != Math.Sign(rule.Target);
        var isMet = rule.Meets(sum, isLower);
        if (isMet == true && (!isLimit || last == target.Request.Deadline?.Year))
        {
            return path.Achieved(verdict, start, ProgressReason.Met, isLimit ? last : firstMet!.Value);
        }

        // What the last years have added may have been too much.
        if (isLimit && isMet == true && target.IsPast && isWhole)
        {
            return path.WhenAwaited(verdict, start)
                ?? verdict with
                {
                    Reason = ProgressReason.YearsMissing,
                    YearsInQuestion = AssessedTarget.Missing(last + 1, target.Request.Deadline!.Value.Year, counted),
                };
        }

        return isLimit && isMet == false && rule.Side != 0 && target.Request.Deadline is not null && !target.IsPast
            ? path.WithPath(
                verdict with
                {
                    Status = ProgressStatus.OffTrack,
                    Reason = ProgressReason.LimitExceeded,
                },
                start
            )
            : path.Assess(verdict, start, isBaselineLower: false, isMetAtBaseline: false);
    }
}
