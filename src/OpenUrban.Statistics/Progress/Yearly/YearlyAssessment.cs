namespace OpenUrban.Statistics.Progress.Yearly;

/// <summary>The verdict on a target for every year: it has no path.</summary>
internal sealed class YearlyAssessment(AssessedTarget target)
{
    private readonly TargetRule rule = target.Rule;

    /// <param name="baselineYear">The year behind which the years of the target begin.</param>
    /// <param name="since">The values behind it, up to the deadline; there are some.</param>
    public ProgressVerdict Assess(int baselineYear, List<ProgressValue> since)
    {
        var across = since.Where(v => !target.IsComparable(baselineYear, v)).Select(v => v.Year).ToList();
        var baseline = new ProgressPoint(baselineYear, target.ValueOf(baselineYear));
        if (across.Count == since.Count)
        {
            return target.AcrossBreak(baseline, since[^1], across);
        }

        var told = since.Where(v => !across.Contains(v.Year) && rule.Meets(v) is not null).ToList();
        if (told.Count == 0)
        {
            return target.Wanting(ProgressReason.LowerBoundOnly) with
            {
                YearsInQuestion = [.. since.Select(v => v.Year).Except(across)],
                YearsAcrossBreak = across,
            };
        }

        var last = told[^1];
        var gap = DecimalArithmetic.Subtract(last.Value!.Value, rule.Target);
        var verdict = target.Resting(
            baseline,
            new ProgressPoint(last.Year, last.Value),
            last.IsLowerBound,
            [.. told.Select(v => v.Year)]
        ) with
        {
            Expected = rule.Target,
            ExpectedNow = target.Request.Today.Year > baselineYear ? rule.Target : null,
            Gap = double.IsFinite(gap) ? gap : null,
            ObservationsSinceBaseline = told.Count,
            YearsAcrossBreak = across,
        };
        if (target.Request.Deadline is not { } deadline)
        {
            return verdict with { Reason = ProgressReason.NoDeadline, Expected = null, ExpectedNow = null, Gap = null };
        }

        var missed = told.Where(v => rule.Meets(v) == false).Select(v => v.Year).ToList();
        if (missed.Count > 0)
        {
            return verdict with
            {
                Status = target.IsPast ? ProgressStatus.Overdue : ProgressStatus.OffTrack,
                Reason = ProgressReason.YearMissed,
                YearsInQuestion = missed,
            };
        }

        // A year that has passed and is not known may have missed it.
        if (AssessedTarget.Missing(baselineYear + 1, last.Year, told) is { Count: > 0 } missing)
        {
            return verdict with { Reason = ProgressReason.YearsMissing, YearsInQuestion = missing };
        }

        if (last.Year == deadline.Year)
        {
            return verdict with { Status = ProgressStatus.Achieved, Reason = ProgressReason.EveryYearMet };
        }

        if (target.AwaitedBy is { } day)
        {
            return verdict with
            {
                Status = ProgressStatus.AwaitingData,
                Reason = ProgressReason.FigureNotYetDue,
                AwaitedBy = day,
            };
        }

        if (target.IsPast)
        {
            return verdict with
            {
                Reason = ProgressReason.YearsMissing,
                YearsInQuestion = AssessedTarget.Missing(last.Year + 1, deadline.Year, told),
            };
        }

        return target.IsTooOld(last.Year)
            ? verdict with
            {
                Reason = ProgressReason.EvidenceTooOld,
            }
            : verdict with
            {
                Status = ProgressStatus.OnTrack,
                Reason = ProgressReason.EveryYearSoFarMet,
            };
    }
}
