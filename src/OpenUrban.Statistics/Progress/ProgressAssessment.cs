using OpenUrban.Statistics.Progress.Level;
using OpenUrban.Statistics.Progress.Sum;
using OpenUrban.Statistics.Progress.Yearly;

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
/// Close to t is met by <see cref="CloseToRule"/>, and arrives in the year in which that is met. Equal takes the value itself.
/// </para>
/// <para>
/// A cumulative target counts from the year behind its baseline; every year since has to have a value, or the series has
/// running totals, of which the difference is taken. Where the sum is to stay below its value, it is achieved only when the last year is in, and its path is the part of the value that the years
/// may have used until then.
/// </para>
/// <para>An annual target has no path: one year that misses it is off track, whatever the others do.</para>
/// <para>
/// Nothing is compared across a break: a value counts when it can be compared with that of the baseline year, and where
/// none can, there is no verdict. A lower bound (a part of a year, "at least") counts for what it proves: that so much was
/// reached, or passed, and never that something was missed.
/// </para>
/// <para>
/// A verdict ages. When the usual day of the next year's figure has passed and none is known, the path is judged no more.
/// What cannot change any more stays: a level that was reached, a year that was missed, a limit that was passed. Behind
/// the deadline the figure of its year is awaited until its usual day; only then the target is overdue.
/// </para>
/// </remarks>
public static class ProgressAssessment
{
    /// <summary>The verdict by a method.</summary>
    public static ProgressVerdict Assess(ProgressRequest request, ProgressMethod method)
    {
        var verdict = WithSingleYears(new AssessedTarget(request, method));
        if (!verdict.IsJudged)
        {
            return verdict;
        }

        var other = Assess(
            new AssessedTarget(
                request,
                method == ProgressMethod.Linear ? ProgressMethod.Compound : ProgressMethod.Linear
            )
        );
        var earlier = ByEarlierBaseline(request, method);
        return verdict with
        {
            MethodsAgree = other.IsJudged ? verdict.Status == other.Status : null,
            BaselinesAgree = earlier is null ? null : verdict.Status == earlier.Status,
            ByEarlierBaseline = earlier?.Status == verdict.Status ? null : earlier,
        };
    }

    /// <summary>The verdict with the baseline a year earlier; null where the series cannot give one.</summary>
    private static ProgressVerdict? ByEarlierBaseline(ProgressRequest request, ProgressMethod method)
    {
        var year = request.BaselineYear!.Value - 1;
        var target = new AssessedTarget(request with { BaselineYear = year }, method);

        // A level and a running total begin with the value of the baseline year, all else with that of the year behind it.
        var first = request.Form == TargetForm.Level || request.Series is { IsRunningTotal: true } ? year : year + 1;
        return target.ValueOf(first) is not null && WithSingleYears(target) is { IsJudged: true } verdict
            ? verdict
            : null;
    }

    private static ProgressVerdict WithSingleYears(AssessedTarget target)
    {
        var verdict = Assess(target);
        if (verdict.Status == ProgressStatus.NoFigure || !double.IsFinite(target.Rule.Target))
        {
            return verdict;
        }

        if (target.Request.Form == TargetForm.Cumulative)
        {
            return verdict with
            {
                NeededPerYear = new SumAssessment(target).NeededPerYear(),
                SingleYears = SingleYears.Of(target, areJudged: false),
            };
        }

        if (target.Request.Form != TargetForm.Annual)
        {
            return verdict;
        }

        var years = SingleYears.Of(target, areJudged: true);
        return verdict with
        {
            SingleYears = years,
            YearsMet = years.Count(year => year.IsMet == true),
            YearsObserved = years.Count(year => year.IsMet is not null),
        };
    }

    private static ProgressVerdict Assess(AssessedTarget target)
    {
        var request = target.Request;
        if (request.Bound == TargetBound.Qualitative || request.Target is null)
        {
            return target.NoFigure(ProgressReason.Qualitative);
        }

        if (request.Form is TargetForm.Milestone or TargetForm.Duration)
        {
            return target.NoFigure(
                request.Form == TargetForm.Milestone ? ProgressReason.Milestone : ProgressReason.Duration
            );
        }

        if (request.Series is null || request.Series.UnitsDiffer)
        {
            return target.NotAssessable(
                request.Series is null ? ProgressReason.NoIndicator : ProgressReason.UnitsDiffer,
                isMeasured: false
            );
        }

        if (!double.IsFinite(target.Rule.Target))
        {
            return target.NotAssessable(ProgressReason.OutOfRange);
        }

        if (request.BaselineYear is not { } baselineYear)
        {
            return target.NotAssessable(ProgressReason.NoBaselineYear);
        }

        var isToDeadline = request.Form is TargetForm.Annual or TargetForm.Cumulative;
        var since = target
            .Present.Where(v =>
                v.Year > baselineYear && (!isToDeadline || request.Deadline is not { } day || v.Year <= day.Year)
            )
            .ToList();
        if (since.Count == 0)
        {
            return target.Wanting(ProgressReason.NothingSinceBaseline);
        }

        return request.Form switch
        {
            TargetForm.Annual => new YearlyAssessment(target).Assess(baselineYear, since),
            TargetForm.Cumulative => new SumAssessment(target).Assess(baselineYear, since),
            _ => new LevelAssessment(target).Assess(baselineYear, since),
        };
    }
}
