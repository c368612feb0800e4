namespace OpenUrban.Statistics.Progress;

/// <summary>
/// A target and the values that it is judged by, as of a day and by one method; and the verdicts as they are before, or without, a
/// comparison.
/// </summary>
internal sealed class AssessedTarget
{
    public AssessedTarget(ProgressRequest request, ProgressMethod method)
    {
        (Request, Method) = (request, method);
        Rule = new TargetRule(request.Bound, request.Target ?? 0, request.TargetStep);
        Present =
        [
            .. (request.Series?.Values ?? []).Where(v =>
                v.Value is { } value && double.IsFinite(value) && v.Year <= request.Today.Year
            ),
        ];
    }

    public ProgressRequest Request { get; }

    public ProgressMethod Method { get; }

    public TargetRule Rule { get; }

    /// <summary>The values that are not missing, in the order of the years.</summary>
    public IReadOnlyList<ProgressValue> Present { get; }

    public bool IsPast => Request.Deadline < Request.Today;

    /// <summary>The day by which the figure of the deadline's year is usually out, while it is waited for.</summary>
    public DateOnly? AwaitedBy =>
        IsPast && Request.Calendar.UsualDay(Request.Deadline!.Value.Year) is var day && Request.Today <= day
            ? day
            : null;

    /// <summary>Whether a newer figure should be out by now.</summary>
    public bool IsTooOld(int evidenceYear) =>
        Request.Today > Request.Calendar.UsualDay(Math.Min(evidenceYear + 1, DateOnly.MaxValue.Year));

    public bool IsComparable(int baselineYear, ProgressValue value) =>
        Request.Series!.IsComparable(baselineYear, value.Year);

    public double? ValueOf(int year)
    {
        foreach (var value in Present)
        {
            if (value.Year == year)
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <summary>The years from one to another of which nothing is known.</summary>
    public static List<int> Missing(int first, int last, IEnumerable<ProgressValue> known)
    {
        var years = known.Select(v => v.Year).ToHashSet();
        return [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(year => !years.Contains(year))];
    }

    /// <summary>Not assessable until something says otherwise.</summary>
    public ProgressVerdict Resting(
        ProgressPoint? baseline,
        ProgressPoint current,
        bool isLowerBound,
        IReadOnlyList<int> years
    ) =>
        new()
        {
            Status = ProgressStatus.NotAssessable,
            Reason = ProgressReason.OutOfRange,
            Method = Method,
            Baseline = baseline,
            Current = current,
            IsLowerBound = isLowerBound,
            Evidence = EvidenceOf(current.Year),
            Years = years,
            IsStrict = Rule.IsStrict,
            IncludesEstimates = Present.Any(v => v.IsEstimate && years.Contains(v.Year)),
        };

    /// <summary>No value since the baseline can be compared with it.</summary>
    public ProgressVerdict AcrossBreak(ProgressPoint? baseline, ProgressValue last, IReadOnlyList<int> across) =>
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

    /// <summary>There is nothing to be compared.</summary>
    public ProgressVerdict NoFigure(ProgressReason reason) =>
        NotAssessable(reason, isMeasured: false) with
        {
            Status = ProgressStatus.NoFigure,
        };

    /// <summary>A value is wanting; where it is that of the deadline's year, it may still be waited for.</summary>
    public ProgressVerdict Wanting(ProgressReason reason)
    {
        var verdict = NotAssessable(reason);
        return AwaitedBy is { } day && Request.Deadline!.Value.Year > Request.BaselineYear
            ? verdict with
            {
                Status = ProgressStatus.AwaitingData,
                Reason = ProgressReason.FigureNotYetDue,
                AwaitedBy = day,
            }
            : verdict;
    }

    /// <summary>What is wanting is not waited for.</summary>
    /// <param name="reason">What is wanting.</param>
    /// <param name="isMeasured">Whether the series was looked at.</param>
    public ProgressVerdict NotAssessable(ProgressReason reason, bool isMeasured = true) =>
        new()
        {
            Status = ProgressStatus.NotAssessable,
            Reason = reason,
            Method = Method,
            Baseline =
                isMeasured && Request is { BaselineYear: { } year, Form: not TargetForm.Cumulative }
                    ? new ProgressPoint(year, ValueOf(year))
                    : null,
            Evidence = isMeasured && Present.Count > 0 ? EvidenceOf(Present[^1].Year) : null,
            Years = isMeasured
                ? [.. Request.Series!.Values.Select(v => v.Year).Where(year => year <= Request.Today.Year)]
                : [],
            IsStrict = Rule.IsStrict,
            IncludesEstimates = isMeasured && Present.Any(v => v.IsEstimate),
        };

    private ProgressEvidence EvidenceOf(int year)
    {
        var value = Present.First(v => v.Year == year);
        return new ProgressEvidence(
            year,
            value.Value!.Value,
            value.IsLowerBound,
            Math.Max(0, Request.Today.Year - 1 - year)
        );
    }
}
