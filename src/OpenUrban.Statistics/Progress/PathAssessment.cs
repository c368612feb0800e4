namespace OpenUrban.Statistics.Progress;

/// <summary>The verdict by the path on which a level, or the sum of the years so far, is expected.</summary>
internal sealed class PathAssessment(AssessedTarget target)
{
    /// <summary>With fewer values since the baseline no year of arrival is named.</summary>
    private const int FewestForProjection = 3;

    private readonly TargetRule rule = target.Rule;

    /// <summary>
    /// The verdict on a current value that does not yet meet the target. Null when it is a lower bound that does not tell.
    /// </summary>
    public ProgressVerdict? Assess(
        ProgressVerdict verdict,
        ProgressPoint start,
        bool isBaselineLower,
        bool isMetAtBaseline
    )
    {
        var (currentYear, current) = (verdict.Current!.Year, verdict.Current.Value!.Value);
        if (target.Request.Deadline is not { } deadline)
        {
            return verdict with { Reason = ProgressReason.NoDeadline };
        }

        if (deadline.Year <= start.Year)
        {
            return verdict with { Reason = ProgressReason.DeadlineBeforeBaseline };
        }

        if (target.IsPast)
        {
            if (currentYear < deadline.Year)
            {
                return WhenAwaited(verdict, start)
                    ?? WithPath(
                        verdict with
                        {
                            Status = ProgressStatus.Overdue,
                            Reason = ProgressReason.DeadlinePassedUnobserved,
                        },
                        start
                    );
            }

            return rule.Meets(current, verdict.IsLowerBound) is null
                ? null
                : WithPath(
                    verdict with
                    {
                        Status = ProgressStatus.Overdue,
                        Reason = ProgressReason.DeadlinePassed,
                    },
                    start
                );
        }

        if (start.Value is not { } baseline)
        {
            return verdict with { Reason = ProgressReason.NoBaselineValue };
        }

        if (isBaselineLower)
        {
            return verdict with { Reason = ProgressReason.LowerBoundOnly, YearsInQuestion = [start.Year] };
        }

        if (target.IsTooOld(currentYear))
        {
            return WithPath(verdict with { Reason = ProgressReason.EvidenceTooOld }, start);
        }

        var path = PathFrom(start.Year, baseline, deadline);
        if (path.Obstacle(current) is { } obstacle)
        {
            return verdict with { Reason = obstacle };
        }

        var (status, reason) = Compare(
            baseline,
            current,
            path.At(currentYear),
            isMetAtBaseline,
            isLast: currentYear == deadline.Year
        );
        if (verdict.IsLowerBound && !IsCertain(status))
        {
            return null;
        }

        var judged = WithPath(verdict with { Status = status, Reason = reason }, start);
        return judged.Expected is null ? verdict with { Reason = ProgressReason.OutOfRange } : judged;
    }

    /// <summary>Adds the numbers of the path, where there is one and all of them are finite.</summary>
    public ProgressVerdict WithPath(ProgressVerdict verdict, ProgressPoint start)
    {
        if (
            target.Request.Deadline is not { } deadline
            || start.Value is not { } baseline
            || deadline.Year <= start.Year
            || verdict.Current is not { Value: { } current, Year: var year }
        )
        {
            return verdict;
        }

        var path = PathFrom(start.Year, baseline, deadline);
        if (path.Obstacle(current) is not null)
        {
            return verdict;
        }

        var expected = path.At(year);
        var lastOver = target.Request.Today.Year - 1;
        double? expectedNow = lastOver >= start.Year ? path.At(lastOver) : null;
        var gap = DecimalArithmetic.Subtract(current, expected);
        var required = path.Required(year, current);
        if (
            !double.IsFinite(expected)
            || !double.IsFinite(expectedNow ?? 0)
            || !double.IsFinite(gap)
            || !double.IsFinite(required ?? 0)
        )
        {
            return verdict;
        }

        var isOpen =
            verdict.Status is ProgressStatus.OnTrack or ProgressStatus.OffTrack or ProgressStatus.Deteriorating;
        var isProjected =
            verdict.Status != ProgressStatus.NotAssessable
            && verdict.ObservationsSinceBaseline >= FewestForProjection
            && (rule.Side == 0 || rule.IsToward(baseline));
        var (goal, isStrict) = rule.Goal(current);
        return verdict with
        {
            Expected = expected,
            ExpectedNow = expectedNow,
            Gap = gap,
            RequiredAnnualChange = isOpen ? required : null,
            ProjectedYear =
                verdict.Status == ProgressStatus.Achieved ? verdict.ProjectedYear
                : isProjected ? path.Reached(year, current, goal, isStrict)
                : null,
        };
    }

    /// <summary>The verdict on a target that is met, since a year.</summary>
    public ProgressVerdict Achieved(ProgressVerdict verdict, ProgressPoint start, ProgressReason reason, int year) =>
        WithPath(verdict with { Status = ProgressStatus.Achieved, Reason = reason, ProjectedYear = year }, start);

    /// <summary>The verdict while the figure that decides is waited for; null when it is not.</summary>
    public ProgressVerdict? WhenAwaited(ProgressVerdict verdict, ProgressPoint start) =>
        target.AwaitedBy is { } day
            ? WithPath(
                verdict with
                {
                    Status = ProgressStatus.AwaitingData,
                    Reason = ProgressReason.FigureNotYetDue,
                    AwaitedBy = day,
                },
                start
            ) with
            {
                ProjectedYear = null,
            }
            : null;

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
            rule.Side == 0
                ? (
                    rule.DistanceOf(current) <= rule.DistanceOf(expected),
                    rule.DistanceOf(current) > rule.DistanceOf(baseline)
                )
                : (
                    current * rule.Side >= expected * rule.Side,
                    rule.IsToward(baseline) && current * rule.Side < baseline * rule.Side
                );

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

    /// <summary>Whether a verdict on a lower bound holds for all that the value may be: with more of it nothing gets worse, or better.</summary>
    private bool IsCertain(ProgressStatus status) =>
        rule.Side switch
        {
            1 => status == ProgressStatus.OnTrack,
            -1 => status != ProgressStatus.OnTrack,
            _ => false,
        };

    private ProgressPath PathFrom(int year, double value, DateOnly deadline) =>
        new(target.Method, year, value, deadline.Year, rule.Target);
}
