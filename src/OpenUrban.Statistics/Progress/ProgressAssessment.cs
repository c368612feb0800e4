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
public sealed class ProgressAssessment
{
    /// <summary>With fewer values since the baseline no year of arrival is named.</summary>
    private const int FewestForProjection = 3;

    private readonly ProgressRequest request;
    private readonly ProgressMethod method;
    private readonly double target;
    private readonly IReadOnlyList<ProgressValue> present;

    private ProgressAssessment(ProgressRequest request, ProgressMethod method)
    {
        (this.request, this.method, target) = (request, method, request.Target ?? 0);
        present =
        [
            .. (request.Series?.Values ?? []).Where(v =>
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

    /// <summary>The day by which the figure of the deadline's year is usually out, while it is waited for.</summary>
    private DateOnly? AwaitedBy =>
        IsPast && request.Calendar.UsualDay(request.Deadline!.Value.Year) is var day && request.Today <= day
            ? day
            : null;

    private CloseToRule CloseTo => CloseToRule.Of(target, request.TargetStep);

    /// <summary>The verdict by a method.</summary>
    public static ProgressVerdict Assess(ProgressRequest request, ProgressMethod method)
    {
        var verdict = new ProgressAssessment(request, method).Assess();
        if (!verdict.IsJudged)
        {
            return verdict;
        }

        var other = new ProgressAssessment(
            request,
            method == ProgressMethod.Linear ? ProgressMethod.Compound : ProgressMethod.Linear
        ).Assess();
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
        var assessment = new ProgressAssessment(request with { BaselineYear = year }, method);

        // A level and a running total begin with the value of the baseline year, all else with that of the year behind it.
        var first = request.Form == TargetForm.Level || request.Series is { IsRunningTotal: true } ? year : year + 1;
        return assessment.ValueOf(first) is not null && assessment.Assess() is { IsJudged: true } verdict
            ? verdict
            : null;
    }

    private ProgressVerdict Assess()
    {
        var verdict = AssessFigure();
        var isFigure = verdict.Status != ProgressStatus.NoFigure && double.IsFinite(target);
        if (!isFigure || request.Form is not (TargetForm.Cumulative or TargetForm.Annual))
        {
            return verdict;
        }

        var isSum = request.Form == TargetForm.Cumulative;
        IReadOnlyList<ProgressYear> years = request.Series is { UnitsDiffer: false }
            ?
            [
                .. Yearly()
                    .Select(v => new ProgressYear(
                        v.Year,
                        v.Value!.Value,
                        v.IsLowerBound,
                        !isSum && (request.BaselineYear is not { } baseline || IsComparable(baseline, v))
                            ? Meets(v)
                            : null
                    )),
            ]
            : [];
        return verdict with
        {
            NeededPerYear = isSum ? NeededPerYear() : null,
            SingleYears = years,
            YearsMet = isSum ? null : years.Count(year => year.IsMet == true),
            YearsObserved = isSum ? null : years.Count(year => year.IsMet is not null),
        };
    }

    /// <summary>What single years brought: of running totals, the difference from one year to the next.</summary>
    private IEnumerable<ProgressValue> Yearly() =>
        request.Series is not { IsRunningTotal: true, IsComparable: var isComparable }
            ? present
            : present
                .Zip(present.Skip(1))
                .Where(pair =>
                    pair.Second.Year == pair.First.Year + 1
                    && !pair.First.IsLowerBound
                    && isComparable(pair.First.Year, pair.Second.Year)
                )
                .Select(pair =>
                    pair.Second with
                    {
                        Value = DecimalArithmetic.Subtract(pair.Second.Value!.Value, pair.First.Value!.Value),
                    }
                )
                .Where(v => double.IsFinite(v.Value!.Value));

    private double? NeededPerYear()
    {
        var years = request.PeriodYears ?? request.Deadline?.Year - request.BaselineYear;
        return years > 0 ? Finite(DecimalArithmetic.Divide(target, years.Value)) : null;
    }

    private ProgressVerdict AssessFigure()
    {
        if (request.Bound == TargetBound.Qualitative || request.Target is null)
        {
            return NoFigure(ProgressReason.Qualitative);
        }

        if (request.Form is TargetForm.Milestone or TargetForm.Duration)
        {
            return NoFigure(request.Form == TargetForm.Milestone ? ProgressReason.Milestone : ProgressReason.Duration);
        }

        if (request.Series is null || request.Series.UnitsDiffer)
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

        var isToDeadline = request.Form is TargetForm.Annual or TargetForm.Cumulative;
        var since = present
            .Where(v =>
                v.Year > baselineYear && (!isToDeadline || request.Deadline is not { } day || v.Year <= day.Year)
            )
            .ToList();
        if (since.Count == 0)
        {
            return Wanting(ProgressReason.NothingSinceBaseline);
        }

        return request.Form switch
        {
            TargetForm.Annual => AssessYears(baselineYear, since),
            TargetForm.Cumulative => AssessSum(baselineYear, since),
            _ => AssessLevel(baselineYear, since),
        };
    }

    private ProgressVerdict AssessLevel(int baselineYear, List<ProgressValue> since)
    {
        var across = since.Where(v => !IsComparable(baselineYear, v)).Select(v => v.Year).ToList();
        var comparable = since.Where(v => !across.Contains(v.Year)).ToList();
        if (comparable.Count == 0)
        {
            return AcrossBreak(new ProgressPoint(baselineYear, ValueOf(baselineYear)), since[^1], across);
        }

        for (var count = comparable.Count; count > 0; count--)
        {
            if (TryLevel(baselineYear, comparable[..count]) is { } verdict)
            {
                return verdict with { YearsAcrossBreak = across };
            }
        }

        return Wanting(ProgressReason.LowerBoundOnly) with
        {
            YearsInQuestion = [.. comparable.Select(v => v.Year)],
            YearsAcrossBreak = across,
        };
    }

    /// <summary>Null when the last value is a lower bound that does not tell.</summary>
    private ProgressVerdict? TryLevel(int baselineYear, List<ProgressValue> since)
    {
        var (baseline, last) = (new ProgressPoint(baselineYear, ValueOf(baselineYear)), since[^1]);
        var verdict = Resting(
            baseline,
            new ProgressPoint(last.Year, last.Value),
            last.IsLowerBound,
            baseline.Value is null ? [last.Year] : [baselineYear, last.Year]
        ) with
        {
            ObservationsSinceBaseline = since.Count,
        };
        if (Meets(last) == true)
        {
            return Achieved(verdict, baseline, ProgressReason.Met, since.First(v => Meets(v) == true).Year);
        }

        if (request.Deadline is { } deadline && IsPast)
        {
            var due = since.Find(v => v.Year == deadline.Year);
            if (due.Year == deadline.Year && Meets(due) == true)
            {
                return Achieved(
                    verdict with
                    {
                        Years = [.. verdict.Years.Append(deadline.Year).Order()],
                    },
                    baseline,
                    ProgressReason.MetAtDeadline,
                    since.First(v => Meets(v) == true).Year
                );
            }
        }

        var start = present.FirstOrDefault(v => v.Year == baselineYear);
        return AssessPath(
            verdict,
            baseline,
            start.IsLowerBound,
            isMetAtBaseline: baseline.Value is not null && Meets(start) == true
        );
    }

    private ProgressVerdict AssessSum(int baselineYear, List<ProgressValue> counted)
    {
        // The sum ends before the first year that is counted otherwise; what is behind it cannot be added.
        var across = counted.SkipWhile(v => IsComparable(baselineYear, v)).Select(v => v.Year).ToList();
        var comparable = counted[..^across.Count];
        for (var count = comparable.Count; count > 0; count--)
        {
            if (
                TrySum(baselineYear, comparable[..count], isWhole: across.Count == 0) is { } verdict
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
            ? AcrossBreak(baseline: null, counted[^1], across) with
            {
                Current = null,
                CrossesBreak = true,
            }
            : Wanting(ProgressReason.LowerBoundOnly) with
            {
                YearsInQuestion = [.. comparable.Where(v => v.IsLowerBound).Select(v => v.Year)],
            };
    }

    /// <summary>Null when the years that are lower bounds leave it open.</summary>
    /// <param name="baselineYear">The year behind which the sum begins.</param>
    /// <param name="counted">The years of the sum.</param>
    /// <param name="isWhole">Whether no later year was left out because of a break.</param>
    private ProgressVerdict? TrySum(int baselineYear, List<ProgressValue> counted, bool isWhole)
    {
        var last = counted[^1].Year;
        var before = request.Series!.IsRunningTotal
            ? present.FirstOrDefault(v => v.Year == baselineYear && !v.IsLowerBound)
            : default;
        if (request.Series.IsRunningTotal && before.Value is null)
        {
            return NotAssessable(request.Deadline is null ? ProgressReason.NoDeadline : ProgressReason.NoBaselineValue);
        }

        if (!request.Series.IsRunningTotal && Missing(baselineYear + 1, last, counted) is { Count: > 0 } missing)
        {
            return NotAssessable(
                request.Deadline is null ? ProgressReason.NoDeadline : ProgressReason.YearsMissing
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
            (sum, isLower) = request.Series.IsRunningTotal
                ? (DecimalArithmetic.Subtract(value.Value!.Value, before.Value!.Value), value.IsLowerBound)
                : (DecimalArithmetic.Add(sum, value.Value!.Value), isLower || value.IsLowerBound);
            firstMet ??= Meets(sum, isLower) == true ? value.Year : null;
        }

        if (!double.IsFinite(sum))
        {
            return NotAssessable(ProgressReason.OutOfRange);
        }

        var verdict = Resting(
            baseline: null,
            new ProgressPoint(last, sum),
            isLower,
            request.Series.IsRunningTotal ? [baselineYear, last] : [.. counted.Select(v => v.Year)]
        ) with
        {
            ObservationsSinceBaseline = counted.Count,
        };
        var start = new ProgressPoint(baselineYear, 0);
        var isLimit = Side == 0 || Side != Math.Sign(target);
        var isMet = Meets(sum, isLower);
        if (isMet == true && (!isLimit || last == request.Deadline?.Year))
        {
            return Achieved(verdict, start, ProgressReason.Met, isLimit ? last : firstMet!.Value);
        }

        // What the last years have added may have been too much.
        if (isLimit && isMet == true && IsPast && isWhole)
        {
            return WhenAwaited(verdict, start)
                ?? verdict with
                {
                    Reason = ProgressReason.YearsMissing,
                    YearsInQuestion = Missing(last + 1, request.Deadline!.Value.Year, counted),
                };
        }

        return isLimit && isMet == false && Side != 0 && request.Deadline is not null && !IsPast
            ? WithPath(verdict with { Status = ProgressStatus.OffTrack, Reason = ProgressReason.LimitExceeded }, start)
            : AssessPath(verdict, start, isBaselineLower: false, isMetAtBaseline: false);
    }

    private ProgressVerdict AssessYears(int baselineYear, List<ProgressValue> since)
    {
        var across = since.Where(v => !IsComparable(baselineYear, v)).Select(v => v.Year).ToList();
        var baseline = new ProgressPoint(baselineYear, ValueOf(baselineYear));
        if (across.Count == since.Count)
        {
            return AcrossBreak(baseline, since[^1], across);
        }

        var told = since.Where(v => !across.Contains(v.Year) && Meets(v) is not null).ToList();
        if (told.Count == 0)
        {
            return Wanting(ProgressReason.LowerBoundOnly) with
            {
                YearsInQuestion = [.. since.Select(v => v.Year).Except(across)],
                YearsAcrossBreak = across,
            };
        }

        var last = told[^1];
        var verdict = Resting(
            baseline,
            new ProgressPoint(last.Year, last.Value),
            last.IsLowerBound,
            [.. told.Select(v => v.Year)]
        ) with
        {
            Expected = target,
            ExpectedNow = request.Today.Year > baselineYear ? target : null,
            Gap = Finite(DecimalArithmetic.Subtract(last.Value!.Value, target)),
            ObservationsSinceBaseline = told.Count,
            YearsAcrossBreak = across,
        };
        if (request.Deadline is not { } deadline)
        {
            return verdict with { Reason = ProgressReason.NoDeadline, Expected = null, ExpectedNow = null, Gap = null };
        }

        var missed = told.Where(v => Meets(v) == false).Select(v => v.Year).ToList();
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
        if (Missing(baselineYear + 1, last.Year, told) is { Count: > 0 } missing)
        {
            return verdict with { Reason = ProgressReason.YearsMissing, YearsInQuestion = missing };
        }

        if (last.Year == deadline.Year)
        {
            return verdict with { Status = ProgressStatus.Achieved, Reason = ProgressReason.EveryYearMet };
        }

        if (AwaitedBy is { } day)
        {
            return verdict with
            {
                Status = ProgressStatus.AwaitingData,
                Reason = ProgressReason.FigureNotYetDue,
                AwaitedBy = day,
            };
        }

        if (IsPast)
        {
            return verdict with
            {
                Reason = ProgressReason.YearsMissing,
                YearsInQuestion = Missing(last.Year + 1, deadline.Year, told),
            };
        }

        return IsTooOld(last.Year)
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

    /// <summary>
    /// The verdict on a current value that does not yet meet the target. Null when it is a lower bound that does not tell.
    /// </summary>
    private ProgressVerdict? AssessPath(
        ProgressVerdict verdict,
        ProgressPoint start,
        bool isBaselineLower,
        bool isMetAtBaseline
    )
    {
        var (currentYear, current) = (verdict.Current!.Year, verdict.Current.Value!.Value);
        if (request.Deadline is not { } deadline)
        {
            return verdict with { Reason = ProgressReason.NoDeadline };
        }

        if (deadline.Year <= start.Year)
        {
            return verdict with { Reason = ProgressReason.DeadlineBeforeBaseline };
        }

        if (IsPast)
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

            return Meets(current, verdict.IsLowerBound) is null
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

        if (IsTooOld(currentYear))
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

    /// <summary>Whether a verdict on a lower bound holds for all that the value may be: with more of it nothing gets worse, or better.</summary>
    private bool IsCertain(ProgressStatus status) =>
        Side switch
        {
            1 => status == ProgressStatus.OnTrack,
            -1 => status != ProgressStatus.OnTrack,
            _ => false,
        };

    /// <summary>Whether a newer figure should be out by now.</summary>
    private bool IsTooOld(int evidenceYear) =>
        request.Today > request.Calendar.UsualDay(Math.Min(evidenceYear + 1, DateOnly.MaxValue.Year));

    /// <summary>Whether the path leads to the good side; a sum that is to stay below a value uses it up.</summary>
    private bool IsToward(double baseline) => target * Side >= baseline * Side;

    private bool IsComparable(int baselineYear, ProgressValue value) =>
        request.Series!.IsComparable(baselineYear, value.Year);

    private double DistanceOf(double value) => Math.Abs(DecimalArithmetic.Subtract(value, target));

    private ProgressPath PathFrom(int year, double value, DateOnly deadline) =>
        new(method, year, value, deadline.Year, target);

    /// <summary>Adds the numbers of the path, where there is one and all of them are finite.</summary>
    private ProgressVerdict WithPath(ProgressVerdict verdict, ProgressPoint start)
    {
        if (
            request.Deadline is not { } deadline
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
        var lastOver = request.Today.Year - 1;
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
            && (Side == 0 || IsToward(baseline));
        var (goal, isStrict) = Goal(current);
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

    /// <summary>The value from which the target is met, coming from another, and whether it itself does not count.</summary>
    private (double Goal, bool IsStrict) Goal(double current) =>
        request.Bound != TargetBound.CloseTo ? (target, IsStrict)
        : current < target ? (CloseTo.Lower, !CloseTo.IncludesLower)
        : (CloseTo.Upper, !CloseTo.IncludesUpper);

    private ProgressVerdict Achieved(ProgressVerdict verdict, ProgressPoint start, ProgressReason reason, int year) =>
        WithPath(verdict with { Status = ProgressStatus.Achieved, Reason = reason, ProjectedYear = year }, start);

    /// <summary>The verdict while the figure that decides is waited for; null when it is not.</summary>
    private ProgressVerdict? WhenAwaited(ProgressVerdict verdict, ProgressPoint start) =>
        AwaitedBy is { } day
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

    /// <summary>Not assessable until something says otherwise.</summary>
    private ProgressVerdict Resting(
        ProgressPoint? baseline,
        ProgressPoint current,
        bool isLowerBound,
        IReadOnlyList<int> years
    ) =>
        new()
        {
            Status = ProgressStatus.NotAssessable,
            Reason = ProgressReason.OutOfRange,
            Method = method,
            Baseline = baseline,
            Current = current,
            IsLowerBound = isLowerBound,
            Evidence = EvidenceOf(current.Year),
            Years = years,
            IsStrict = IsStrict,
            IncludesEstimates = present.Any(v => v.IsEstimate && years.Contains(v.Year)),
        };

    /// <summary>No value since the baseline can be compared with it.</summary>
    private ProgressVerdict AcrossBreak(ProgressPoint? baseline, ProgressValue last, IReadOnlyList<int> across) =>
        Resting(
            baseline,
            new ProgressPoint(last.Year, last.Value),
            last.IsLowerBound,
            baseline?.Value is null ? [last.Year] : [baseline.Year, last.Year]
        ) with
        {
            Reason = ProgressReason.BreakSinceBaseline,
            CrossesBreak = true,
            YearsAcrossBreak = across,
        };

    private ProgressVerdict NoFigure(ProgressReason reason) =>
        NotAssessable(reason, isMeasured: false) with
        {
            Status = ProgressStatus.NoFigure,
        };

    /// <summary>A value is wanting; where it is that of the deadline's year, it may still be waited for.</summary>
    private ProgressVerdict Wanting(ProgressReason reason)
    {
        var verdict = NotAssessable(reason);
        return AwaitedBy is { } day && request.Deadline!.Value.Year > request.BaselineYear
            ? verdict with
            {
                Status = ProgressStatus.AwaitingData,
                Reason = ProgressReason.FigureNotYetDue,
                AwaitedBy = day,
            }
            : verdict;
    }

    /// <param name="reason">What is wanting.</param>
    /// <param name="isMeasured">Whether the series was looked at.</param>
    private ProgressVerdict NotAssessable(ProgressReason reason, bool isMeasured = true) =>
        new()
        {
            Status = ProgressStatus.NotAssessable,
            Reason = reason,
            Method = method,
            Baseline =
                isMeasured && request is { BaselineYear: { } year, Form: not TargetForm.Cumulative }
                    ? new ProgressPoint(year, ValueOf(year))
                    : null,
            Evidence = isMeasured && present.Count > 0 ? EvidenceOf(present[^1].Year) : null,
            Years = isMeasured
                ? [.. request.Series!.Values.Select(v => v.Year).Where(year => year <= request.Today.Year)]
                : [],
            IsStrict = IsStrict,
            IncludesEstimates = isMeasured && present.Any(v => v.IsEstimate),
        };

    private ProgressEvidence EvidenceOf(int year)
    {
        var value = present.First(v => v.Year == year);
        return new ProgressEvidence(
            year,
            value.Value!.Value,
            value.IsLowerBound,
            Math.Max(0, request.Today.Year - 1 - year)
        );
    }

    /// <summary>Whether a value meets the target. Null when it is a lower bound that does not tell.</summary>
    private bool? Meets(ProgressValue value) => Meets(value.Value!.Value, value.IsLowerBound);

    private bool? Meets(double value, bool isLowerBound)
    {
        var isMet = request.Bound switch
        {
            TargetBound.AtLeast => value >= target,
            TargetBound.AtMost => value <= target,
            TargetBound.MoreThan => value > target,
            TargetBound.LessThan => value < target,
            TargetBound.CloseTo => CloseTo.IsMet(value),
            _ => value == target,
        };

        // With more of it: what is met from below stays met, what is passed stays passed.
        return !isLowerBound ? isMet
            : Side == 1
                ? isMet ? true
                    : null
            : !isMet && (Side == -1 || value > target) ? false
            : null;
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

    private static List<int> Missing(int first, int last, IEnumerable<ProgressValue> known)
    {
        var years = known.Select(v => v.Year).ToHashSet();
        return [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(year => !years.Contains(year))];
    }

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
