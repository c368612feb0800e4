namespace OpenUrban.Statistics.Progress.Level;

/// <summary>The verdict on a level: by the last year that tells.</summary>
internal sealed class LevelAssessment(AssessedTarget target)
{
    private readonly TargetRule rule = target.Rule;
    private readonly PathAssessment path = new(target);

    /// <param name="baselineYear">The year from which progress counts.</param>
    /// <param name="since">The values behind it; there are some.</param>
    public ProgressVerdict Assess(int baselineYear, List<ProgressValue> since)
    {
        var across = since.Where(v => !target.IsComparable(baselineYear, v)).Select(v => v.Year).ToList();
        var comparable = since.Where(v => !across.Contains(v.Year)).ToList();
        if (comparable.Count == 0)
        {
            return target.AcrossBreak(new ProgressPoint(baselineYear, target.ValueOf(baselineYear)), since[^1], across);
        }

        for (var count = comparable.Count; count > 0; count--)
        {
            if (TryAssess(baselineYear, comparable[..count]) is { } verdict)
            {
                return verdict with { YearsAcrossBreak = across };
            }
        }

        return target.Wanting(ProgressReason.LowerBoundOnly) with
        {
            YearsInQuestion = [.. comparable.Select(v => v.Year)],
            YearsAcrossBreak = across,
        };
    }

    /// <summary>Null when the last value is a lower bound that does not tell.</summary>
    private ProgressVerdict? TryAssess(int baselineYear, List<ProgressValue> since)
    {
        var (baseline, last) = (new ProgressPoint(baselineYear, target.ValueOf(baselineYear)), since[^1]);
        var verdict = target.Resting(
            baseline,
            new ProgressPoint(last.Year, last.Value),
            last.IsLowerBound,
            baseline.Value is null ? [last.Year] : [baselineYear, last.Year]
        ) with
        {
            ObservationsSinceBaseline = since.Count,
        };
        if (rule.Meets(last) == true)
        {
            return path.Achieved(verdict, baseline, ProgressReason.Met, since.First(v => rule.Meets(v) == true).Year);
        }

        if (target.Request.Deadline is { } deadline && target.IsPast)
        {
            var due = since.Find(v => v.Year == deadline.Year);
            if (due.Year == deadline.Year && rule.Meets(due) == true)
            {
                return path.Achieved(
                    verdict with
                    {
                        Years = [.. verdict.Years.Append(deadline.Year).Order()],
                    },
                    baseline,
                    ProgressReason.MetAtDeadline,
                    since.First(v => rule.Meets(v) == true).Year
                );
            }
        }

        var start = target.Present.FirstOrDefault(v => v.Year == baselineYear);
        return path.Assess(
            verdict,
            baseline,
            start.IsLowerBound,
            isMetAtBaseline: baseline.Value is not null && rule.Meets(start) == true
        );
    }
}
