using System.Globalization;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

/// <summary>A verdict in words, with the figures that it rests on and what else could be said.</summary>
internal sealed class ProgressText
{
    private readonly ProgressFacts facts;
    private readonly ProgressVerdict verdict;
    private readonly Target target;
    private readonly bool isSum;
    private readonly string first;
    private readonly string deadlineYear;
    private readonly string baselineYear;

    /// <summary>Years whose notes have been told: once is enough.</summary>
    private readonly HashSet<(int? Definition, int Year)> told = [];

    private ProgressText(ProgressFacts facts)
    {
        (this.facts, verdict, target) = (facts, facts.Verdict, facts.Target);
        isSum = target.Kind == TargetKind.Cumulative;
        first = Year(target.BaselineYear + 1);
        baselineYear = Year(target.BaselineYear);
        deadlineYear = Year(target.Deadline.Date?.Year);
    }

    private LocalizedText Bound
    {
        get
        {
            var figure = Quantity(target.Value ?? 0);
            return target.Comparator switch
            {
                TargetComparator.AtLeast => All("at least ", "至少", "至少", figure),
                TargetComparator.AtMost => All("at most ", "至多", "至多", figure),
                TargetComparator.MoreThan => All("more than ", "超过", "超過", figure),
                TargetComparator.LessThan => All("less than ", "少于", "少於", figure),
                TargetComparator.CloseTo => All("close to ", "接近", "接近", figure),
                _ => All("exactly ", "等于", "等於", figure),
            };
        }
    }

    public static LocalizedText Of(ProgressFacts facts) => new ProgressText(facts).Write();

    private LocalizedText Write()
    {
        var sentences = new List<LocalizedText> { Reason() };
        if (target is { Comparator: TargetComparator.CloseTo, Value: { } value } && HasFigure)
        {
            sentences.Add(CloseToWords.Of(value, Quantity));
        }

        AddPathNow(sentences);
        AddSingleYears(sentences);
        AddLeftOut(sentences);
        AddNotes(sentences, verdict, verdict.Years.Append(verdict.EvidenceYear ?? 0));
        if (facts.IncludesProvisional)
        {
            sentences.Add(All("A value is provisional.", "其中有初步数。", "其中有初步數。"));
        }

        AddEarlierBaseline(sentences);
        AddOtherDefinitions(sentences);
        AddTimes(sentences);
        return Join(sentences);
    }

    private bool HasFigure => verdict.Status != ProgressStatus.NoFigure;

    private LocalizedText Reason() =>
        verdict.Reason switch
        {
            ProgressReason.Met
            or ProgressReason.MetAtDeadline
            or ProgressReason.EveryYearMet
            or ProgressReason.EveryYearSoFarMet => MetReason(),
            ProgressReason.OnPath
            or ProgressReason.BehindPath
            or ProgressReason.Unchanged
            or ProgressReason.MovedAway
            or ProgressReason.FellBack
            or ProgressReason.YearMissed
            or ProgressReason.LimitExceeded
            or ProgressReason.DeadlinePassed
            or ProgressReason.DeadlinePassedUnobserved => NotMetReason(),
            ProgressReason.Qualitative or ProgressReason.Milestone or ProgressReason.Duration => NoFigureReason(),
            _ => WantingReason(),
        };

    private LocalizedText MetReason()
    {
        var (bound, now) = (Bound, Now(verdict));
        var last = Year(verdict.Current?.Year);
        var span = Span(first, last);
        return verdict.Reason switch
        {
            ProgressReason.Met => All(
                $"{now.En} meets the target: {bound.En}.",
                $"{now.ZhHans}已达到目标：{bound.ZhHans}。",
                $"{now.ZhHant}已達到目標：{bound.ZhHant}。"
            ),
            ProgressReason.MetAtDeadline => All(
                $"The value of the deadline's year, {deadlineYear}, met the target, {bound.En}; {now.En} no longer does.",
                $"期限所在的{deadlineYear}年已达到目标：{bound.ZhHans}；{now.ZhHans}已不再符合。",
                $"期限所在的{deadlineYear}年已達到目標：{bound.ZhHant}；{now.ZhHant}已不再符合。"
            ),
            ProgressReason.EveryYearMet => All(
                $"{Every(span).En} met the target: {bound.En}.",
                $"{Every(span).ZhHans}达到目标：{bound.ZhHans}。",
                $"{Every(span).ZhHant}達到目標：{bound.ZhHant}。"
            ),
            _ => All(
                $"{Every(span).En} met the target, {bound.En}, which is for each year up to {deadlineYear}; {now.En} is the last that is known.",
                $"{Every(span).ZhHans}达到目标：{bound.ZhHans}；该目标适用于截至{deadlineYear}年的每一年，{now.ZhHans}为已知最新值。",
                $"{Every(span).ZhHant}達到目標：{bound.ZhHant}；該目標適用於截至{deadlineYear}年的每一年，{now.ZhHant}為已知最新值。"
            ),
        };
    }

    private LocalizedText NotMetReason()
    {
        var (bound, now, path) = (Bound, Now(verdict), Path(verdict));
        var (baseline, deadline) = (Quantity(verdict.Baseline?.Value ?? 0), Day(target.Deadline.Date));
        var (years, zhYears) = Years(verdict.YearsInQuestion);
        return verdict.Reason switch
        {
            ProgressReason.OnPath => verdict.Gap == 0
                ? All(
                    $"{now.En} is on the path to the target, {bound.En} in {deadlineYear}: {path.En}.",
                    $"{now.ZhHans}正处于通往目标（{deadlineYear}年{bound.ZhHans}）的路径：{path.ZhHans}。",
                    $"{now.ZhHant}正處於通往目標（{deadlineYear}年{bound.ZhHant}）的路徑：{path.ZhHant}。"
                )
                : All(
                    $"{now.En} is ahead of the path to the target, {bound.En} in {deadlineYear}: {path.En}.",
                    $"{now.ZhHans}领先于通往目标（{deadlineYear}年{bound.ZhHans}）的路径：{path.ZhHans}。",
                    $"{now.ZhHant}領先於通往目標（{deadlineYear}年{bound.ZhHant}）的路徑：{path.ZhHant}。"
                ),
            ProgressReason.BehindPath => All(
                $"{now.En} is behind the path to the target, {bound.En} in {deadlineYear}: {path.En}.",
                $"{now.ZhHans}落后于通往目标（{deadlineYear}年{bound.ZhHans}）的路径：{path.ZhHans}。",
                $"{now.ZhHant}落後於通往目標（{deadlineYear}年{bound.ZhHant}）的路徑：{path.ZhHant}。"
            ),
            ProgressReason.Unchanged => All(
                $"{now.En} is that of {baselineYear}: it has not moved towards the target, {bound.En} in {deadlineYear}, and {path.En}.",
                $"{now.ZhHans}与{baselineYear}年相同，未向目标（{deadlineYear}年{bound.ZhHans}）推进；{path.ZhHans}。",
                $"{now.ZhHant}與{baselineYear}年相同，未向目標（{deadlineYear}年{bound.ZhHant}）推進；{path.ZhHant}。"
            ),
            ProgressReason.YearMissed => All(
                $"The target, {bound.En}, is for every year up to {deadlineYear} and was missed in {years}.",
                $"目标（{bound.ZhHans}）适用于截至{deadlineYear}年的每一年，{zhYears}年未达到。",
                $"目標（{bound.ZhHant}）適用於截至{deadlineYear}年的每一年，{zhYears}年未達到。"
            ),
            ProgressReason.LimitExceeded => All(
                $"{now.En} is beyond the limit already: {bound.En} up to {deadlineYear}.",
                $"{now.ZhHans}已超出限度：截至{deadlineYear}年{bound.ZhHans}。",
                $"{now.ZhHant}已超出限度：截至{deadlineYear}年{bound.ZhHant}。"
            ),
            ProgressReason.MovedAway => All(
                $"{now.En} is farther from the target, {bound.En}, than the {baseline.En} of {baselineYear}.",
                $"{now.ZhHans}比{baselineYear}年的{baseline.ZhHans}离目标更远：{bound.ZhHans}。",
                $"{now.ZhHant}比{baselineYear}年的{baseline.ZhHant}離目標更遠：{bound.ZhHant}。"
            ),
            ProgressReason.FellBack => All(
                $"The {baseline.En} of {baselineYear} met the target, {bound.En}; {now.En} no longer does.",
                $"{baselineYear}年的{baseline.ZhHans}已达到目标：{bound.ZhHans}；{now.ZhHans}已不再符合。",
                $"{baselineYear}年的{baseline.ZhHant}已達到目標：{bound.ZhHant}；{now.ZhHant}已不再符合。"
            ),
            ProgressReason.DeadlinePassed => All(
                $"The deadline, {deadline.En}, has passed, and {now.En} does not meet the target: {bound.En}.",
                $"期限（{deadline.ZhHans}）已过，{now.ZhHans}未达到目标：{bound.ZhHans}。",
                $"期限（{deadline.ZhHant}）已過，{now.ZhHant}未達到目標：{bound.ZhHant}。"
            ),
            _ => All(
                $"The deadline, {deadline.En}, has passed, the figure of its year should be out, and none is known; {now.En} does not meet the target: {bound.En}.",
                $"期限（{deadline.ZhHans}）已过，当年数据按惯例应已公布，但未查得；{now.ZhHans}未达到目标：{bound.ZhHans}。",
                $"期限（{deadline.ZhHant}）已過，當年數據按慣例應已公布，但未查得；{now.ZhHant}未達到目標：{bound.ZhHant}。"
            ),
        };
    }

    private LocalizedText NoFigureReason() =>
        verdict.Reason switch
        {
            ProgressReason.Qualitative => All(
                "The target has no figure to compare with.",
                "该目标没有可比较的数值。",
                "該目標沒有可比較的數值。"
            ),
            ProgressReason.Milestone => All(
                "The target is an event, which no series shows.",
                "该目标是一个事件，没有数列可以反映。",
                "該目標是一個事件，沒有數列可以反映。"
            ),
            _ => All(
                "The target is how long something takes, and no outcome to be reached.",
                "该目标是持续时间，不是须达到的结果。",
                "該目標是持續時間，不是須達到的結果。"
            ),
        };

    private LocalizedText WantingReason()
    {
        var (bound, now, deadline) = (Bound, Now(verdict), Day(target.Deadline.Date));
        var baseline = Quantity(verdict.Baseline?.Value ?? 0);
        var (years, zhYears) = Years(verdict.YearsInQuestion);
        return verdict.Reason switch
        {
            ProgressReason.BreakSinceBaseline => BreakReason(verdict, isOther: false),
            ProgressReason.EvidenceTooOld => TooOld(),
            ProgressReason.FigureNotYetDue => With(
                All(
                    $"The deadline, {deadline.En}, has passed, and the figure of {deadlineYear} is not yet due: it is usually out by {Day(verdict.AwaitedBy).En}.",
                    $"期限（{deadline.ZhHans}）已过，{deadlineYear}年的数据尚未到公布时间：按惯例不晚于{Day(verdict.AwaitedBy).ZhHans}公布。",
                    $"期限（{deadline.ZhHant}）已過，{deadlineYear}年的數據尚未到公布時間：按慣例不晚於{Day(verdict.AwaitedBy).ZhHant}公布。"
                ),
                LastKnown()
            ),
            ProgressReason.NoIndicator => All(
                $"No indicator measures the target: {bound.En}.",
                $"没有衡量该目标的指标：{bound.ZhHans}。",
                $"沒有衡量該目標的指標：{bound.ZhHant}。"
            ),
            ProgressReason.UnitsDiffer => All(
                "The indicator has another unit than the target.",
                "指标与目标的单位不同。",
                "指標與目標的單位不同。"
            ),
            ProgressReason.NoBaselineYear => With(
                All(
                    $"The target, {bound.En}, has no year from which progress counts.",
                    $"该目标（{bound.ZhHans}）没有起算年份。",
                    $"該目標（{bound.ZhHant}）沒有起算年份。"
                ),
                LastKnown()
            ),
            ProgressReason.NoDeadline => With(
                All(
                    $"The plan does not say by when the target, {bound.En}, is to be reached, so that there is no path to it.",
                    $"规划未写明该目标（{bound.ZhHans}）的年份，因此没有可比较的路径。",
                    $"規劃未寫明該目標（{bound.ZhHant}）的年份，因此沒有可比較的路徑。"
                ),
                LastKnown()
            ),
            ProgressReason.DeadlineBeforeBaseline => All(
                $"The deadline, {deadline.En}, is not after the baseline year {baselineYear}.",
                $"期限（{deadline.ZhHans}）不晚于基准年份{baselineYear}年。",
                $"期限（{deadline.ZhHant}）不晚於基準年份{baselineYear}年。"
            ),
            ProgressReason.NothingSinceBaseline => With(
                All(
                    $"No year after {baselineYear}, from which progress counts, has a value; the target is {bound.En}.",
                    $"起算年份{baselineYear}年之后没有任何数值；目标为{bound.ZhHans}。",
                    $"起算年份{baselineYear}年之後沒有任何數值；目標為{bound.ZhHant}。"
                ),
                LastKnown()
            ),
            ProgressReason.NoBaselineValue => With(
                All(
                    $"The year {baselineYear}, from which progress counts, has no value to compare with; the target is {bound.En}.",
                    $"起算年份{baselineYear}年没有可比较的数值；目标为{bound.ZhHans}。",
                    $"起算年份{baselineYear}年沒有可比較的數值；目標為{bound.ZhHant}。"
                ),
                LastKnown()
            ),
            ProgressReason.LowerBoundOnly => With(
                All(
                    $"Of {years} only a lower bound is known, which does not tell how the target, {bound.En}, stands.",
                    $"{zhYears}年仅知下限，不足以判断目标（{bound.ZhHans}）的进展。",
                    $"{zhYears}年僅知下限，不足以判斷目標（{bound.ZhHant}）的進展。"
                ),
                LastKnown()
            ),
            ProgressReason.YearsMissing => All(
                $"Every year counts for the target, {bound.En}, and there is no value of {years} that tells.",
                $"目标（{bound.ZhHans}）须计入每一年，而{zhYears}年没有可用的数值。",
                $"目標（{bound.ZhHant}）須計入每一年，而{zhYears}年沒有可用的數值。"
            ),
            ProgressReason.ZeroHasNoRate => All(
                $"A rate of change cannot begin or end at zero: from {baseline.En} in {baselineYear} by {now.En} to {bound.En}.",
                $"变化率不能以零为起点或终点：自{baselineYear}年的{baseline.ZhHans}起，经{now.ZhHans}，到{bound.ZhHans}。",
                $"變化率不能以零為起點或終點：自{baselineYear}年的{baseline.ZhHant}起，經{now.ZhHant}，到{bound.ZhHant}。"
            ),
            ProgressReason.SignChange => All(
                $"A rate of change cannot lead from one sign to the other: from {baseline.En} in {baselineYear} by {now.En} to {bound.En}.",
                $"变化率不能改变正负号：自{baselineYear}年的{baseline.ZhHans}起，经{now.ZhHans}，到{bound.ZhHans}。",
                $"變化率不能改變正負號：自{baselineYear}年的{baseline.ZhHant}起，經{now.ZhHant}，到{bound.ZhHant}。"
            ),
            _ => All("The values are too large to compute with.", "数值过大，无法计算。", "數值過大，無法計算。"),
        };
    }

    private LocalizedText TooOld()
    {
        var next = verdict.EvidenceYear!.Value + 1;
        var due = Day(facts.Calendar.UsualDay(next));
        var (now, age) = (Now(verdict), verdict.EvidenceAge ?? 0);
        return All(
            $"{now.En} is too old to judge by: {Count(age, "year has", "years have")} passed since, and the figure of {next}, usually out by {due.En}, is not known.",
            $"{now.ZhHans}过旧，不足以判断：此后已过{age}年，而{next}年的数据按惯例不晚于{due.ZhHans}公布，却未查得。",
            $"{now.ZhHant}過舊，不足以判斷：此後已過{age}年，而{next}年的數據按慣例不晚於{due.ZhHant}公布，卻未查得。"
        );
    }

    /// <summary>The last value that is known, where there is one.</summary>
    private LocalizedText? LastKnown()
    {
        if (verdict.Evidence is not { } evidence)
        {
            return null;
        }

        var value = Amount(evidence.Value, evidence.IsLowerBound);
        return isSum && facts.IsRunningTotal
            ? All(
                $"The last that is known is a running total up to {evidence.Year}: {value.En}.",
                $"已知最新值为截至{evidence.Year}年的累计数：{value.ZhHans}。",
                $"已知最新值為截至{evidence.Year}年的累計數：{value.ZhHant}。"
            )
            : All(
                $"The last that is known is of {evidence.Year}: {value.En}.",
                $"已知最新值为{evidence.Year}年：{value.ZhHans}。",
                $"已知最新值為{evidence.Year}年：{value.ZhHant}。"
            );
    }

    /// <summary>Why the values of a definition cannot be compared, with the reasons of the breaks between them.</summary>
    private LocalizedText BreakReason(ProgressVerdict of, bool isOther)
    {
        var last =
            of.Current ?? (of.Evidence is { } evidence ? new ProgressPoint(evidence.Year, evidence.Value) : null);
        var from = target.BaselineYear ?? 0;
        var breaks = facts.BreaksOf(of, from, last?.Year ?? from).Select(b => b.Reason).ToList();
        var name = facts.IndicatorOf(of)?.Name ?? All("", "", "");
        var sentence =
            of is { Baseline.Value: { } baseline } && last?.Value is { } value
                ? All(
                    $"the {Quantity(value).En} of {last.Year} and the {Quantity(baseline).En} of {baselineYear} are not counted alike, so that they cannot be compared.",
                    $"{last.Year}年的{Quantity(value).ZhHans}与{baselineYear}年的{Quantity(baseline).ZhHans}口径不同，不可比较。",
                    $"{last.Year}年的{Quantity(value).ZhHant}與{baselineYear}年的{Quantity(baseline).ZhHant}口徑不同，不可比較。"
                )
                : All(
                    $"the values since {Year(of.YearsAcrossBreak.Count > 0 ? of.YearsAcrossBreak[0] : from)} are not counted like those up to {baselineYear}, so that they cannot be compared.",
                    $"{Year(of.YearsAcrossBreak.Count > 0 ? of.YearsAcrossBreak[0] : from)}年起的数值与{baselineYear}年及以前口径不同，不可比较。",
                    $"{Year(of.YearsAcrossBreak.Count > 0 ? of.YearsAcrossBreak[0] : from)}年起的數值與{baselineYear}年及以前口徑不同，不可比較。"
                );
        return Join([
            isOther
                ? All(
                    $"By the series \"{name.En}\" the target cannot be judged: {sentence.En}",
                    $"按“{name.ZhHans}”则无法评估：{sentence.ZhHans}",
                    $"按「{name.ZhHant}」則無法評估：{sentence.ZhHant}"
                )
                : sentence,
            .. breaks,
        ]);
    }

    private void AddPathNow(List<LocalizedText> sentences)
    {
        if (
            target.Kind != TargetKind.Annual
            && verdict is { Expected: { } then, ExpectedNow: { } now }
            && now != then
            && verdict.EvidenceYear < facts.Times.Today.Year - 1
        )
        {
            var (year, value) = (facts.Times.Today.Year - 1, Quantity(now));
            sentences.Add(
                All(
                    $"At the end of {year} the path stands at {value.En}.",
                    $"{year}年年末的路径值为{value.ZhHans}。",
                    $"{year}年年末的路徑值為{value.ZhHant}。"
                )
            );
        }
    }

    private void AddSingleYears(List<LocalizedText> sentences)
    {
        if (verdict.NeededPerYear is { } needed && HasFigure)
        {
            var each = Quantity(needed);
            sentences.Add(
                target.PeriodYears is { } period
                    ? All(
                        $"Over {Count(period, "year", "years")} it takes {each.En} a year.",
                        $"按{period}年合计，平均每年需{each.ZhHans}。",
                        $"按{period}年合計，平均每年需{each.ZhHant}。"
                    )
                    : All(
                        $"From {first} to {deadlineYear} it takes {each.En} a year.",
                        $"{first}年至{deadlineYear}年平均每年需{each.ZhHans}。",
                        $"{first}年至{deadlineYear}年平均每年需{each.ZhHant}。"
                    )
            );
        }

        if (verdict is { YearsObserved: > 0 and var observed, YearsMet: { } met })
        {
            sentences.Add(
                All(
                    $"Of {Count(observed, "year", "years")} that {(observed == 1 ? "is" : "are")} known, before the plan too, {met} met it.",
                    $"已知的{observed}年（含规划以前）中，{met}年达到。",
                    $"已知的{observed}年（含規劃以前）中，{met}年達到。"
                )
            );
        }
    }

    private void AddLeftOut(List<LocalizedText> sentences)
    {
        if (verdict.YearsAcrossBreak.Count > 0 && verdict.Reason != ProgressReason.BreakSinceBaseline)
        {
            var (years, zhYears) = Years(verdict.YearsAcrossBreak);
            sentences.Add(
                All(
                    $"The value of {years} is not counted like that of {baselineYear} and was left out.",
                    $"{zhYears}年的数值与{baselineYear}年口径不同，未计入。",
                    $"{zhYears}年的數值與{baselineYear}年口徑不同，未計入。"
                )
            );
        }
    }

    /// <summary>A weak value is never told without its notes.</summary>
    private void AddNotes(List<LocalizedText> sentences, ProgressVerdict of, IEnumerable<int> years)
    {
        foreach (var year in years.Distinct().Order())
        {
            if (facts.ReadOf(of, year) is not { Value: not null } read || !told.Add((of.Definition, year)))
            {
                continue;
            }

            var (isEstimate, isLower) = (read.Status.IsEstimate(), read.Bound == ValueBound.Lower);
            if (isEstimate || isLower)
            {
                sentences.Add(
                    isEstimate && isLower
                        ? All(
                            $"The figure of {year} is an estimate and a lower bound.",
                            $"{year}年的数据为估计值，且为下限。",
                            $"{year}年的數據為估計值，且為下限。"
                        )
                    : isEstimate
                        ? All(
                            $"The figure of {year} is an estimate.",
                            $"{year}年的数据为估计值。",
                            $"{year}年的數據為估計值。"
                        )
                    : All(
                        $"The figure of {year} is a lower bound.",
                        $"{year}年的数据为下限。",
                        $"{year}年的數據為下限。"
                    )
                );
                sentences.AddRange(read.Notes);
            }
        }
    }

    private void AddEarlierBaseline(List<LocalizedText> sentences)
    {
        if (verdict.ByEarlierBaseline is not { } earlier || target.BaselineYear - 1 is not { } year)
        {
            return;
        }

        var (status, path) = (
            StatusWords.Of(earlier.Status),
            earlier.Expected is { } expected ? Quantity(expected) : null
        );
        var last = Year(earlier.Current?.Year);
        var from = earlier.Baseline?.Value is { } value
            ? All(
                $"From the {Quantity(value).En} of {year}, a year earlier,",
                $"若以上一年（{year}年{Quantity(value).ZhHans}）为基准，",
                $"若以上一年（{year}年{Quantity(value).ZhHant}）為基準，"
            )
            : All(
                $"Counted from {year} on, a year earlier,",
                $"若自上一年（{year}年）起算，",
                $"若自上一年（{year}年）起算，"
            );
        sentences.Add(
            path is null || target.Kind == TargetKind.Annual
                ? All(
                    $"{from.En} the verdict would be another one: {status.En}.",
                    $"{from.ZhHans}结论则为“{status.ZhHans}”。",
                    $"{from.ZhHant}結論則為「{status.ZhHant}」。"
                )
                : All(
                    $"{from.En} the verdict would be another one, {status.En}: {path.En} would be expected in {last}.",
                    $"{from.ZhHans}结论则为“{status.ZhHans}”：{last}年应为{path.ZhHans}。",
                    $"{from.ZhHant}結論則為「{status.ZhHant}」：{last}年應為{path.ZhHant}。"
                )
        );
        AddNotes(sentences, verdict, earlier.Years);
    }

    private void AddOtherDefinitions(List<LocalizedText> sentences)
    {
        foreach (var other in verdict.ByOtherDefinitions)
        {
            if (other.Reason == ProgressReason.BreakSinceBaseline)
            {
                sentences.Add(BreakReason(other, isOther: true));
            }
            else
            {
                var (name, status) = (facts.IndicatorOf(other)!.Name, StatusWords.Of(other.Status));
                var (now, path) = (Now(other), Path(other));
                sentences.Add(
                    other.Expected is null
                        ? All(
                            $"By the series \"{name.En}\" the verdict is another one: {status.En}.",
                            $"按“{name.ZhHans}”，结论则为“{status.ZhHans}”。",
                            $"按「{name.ZhHant}」，結論則為「{status.ZhHant}」。"
                        )
                        : All(
                            $"By the series \"{name.En}\" the verdict is another one, {status.En}: {now.En} stands against a path on which {path.En}.",
                            $"按“{name.ZhHans}”，结论则为“{status.ZhHans}”：{now.ZhHans}，{path.ZhHans}。",
                            $"按「{name.ZhHant}」，結論則為「{status.ZhHant}」：{now.ZhHant}，{path.ZhHant}。"
                        )
                );
            }

            AddNotes(sentences, other, other.Years);
        }
    }

    private void AddTimes(List<LocalizedText> sentences)
    {
        if (facts.Undated > 0)
        {
            sentences.Add(
                All(
                    $"{Count(facts.Undated, "value was", "values were")} left out, of which only a later day is known by which they were out.",
                    $"另有{facts.Undated}个数值仅知其不晚于更后的日期公布，未计入。",
                    $"另有{facts.Undated}個數值僅知其不晚於更後的日期公布，未計入。"
                )
            );
        }

        if (facts.Times.Today > facts.Times.ReleaseDay)
        {
            var (today, known) = (Day(facts.Times.Today), Day(facts.Times.ReleaseDay));
            sentences.Add(
                All(
                    $"Judged as of {today.En} by what was known on {known.En}.",
                    $"以{today.ZhHans}为准，但依据截至{known.ZhHans}的已知数据评估。",
                    $"以{today.ZhHant}為準，但依據截至{known.ZhHant}的已知數據評估。"
                )
            );
        }
    }

    /// <summary>What the current value of a verdict is.</summary>
    private LocalizedText Now(ProgressVerdict of)
    {
        if (of.Current is not { Value: { } value, Year: var year })
        {
            return All("", "", "");
        }

        var (amount, from) = (Amount(value, of.IsLowerBound), Year(FirstOf(of)));
        return isSum && from != Year(year)
            ? All(
                $"the sum of {from} to {year}, {amount.En},",
                $"{from}年至{year}年的合计（{amount.ZhHans}）",
                $"{from}年至{year}年的合計（{amount.ZhHant}）"
            )
            : All(
                $"the value of {year}, {amount.En},",
                $"{year}年的数值（{amount.ZhHans}）",
                $"{year}年的數值（{amount.ZhHant}）"
            );
    }

    /// <summary>What its path asks of the current year.</summary>
    private LocalizedText Path(ProgressVerdict of)
    {
        var (expected, year) = (Quantity(of.Expected ?? 0), Year(of.Current?.Year));
        if (isSum)
        {
            var from = Year(FirstOf(of));
            var span = from == year ? from : $"{from} to {year}";
            var zhSpan = from == year ? $"{from}年" : $"{from}年至{year}年";
            return All(
                $"{span} {(from == year ? "has" : "have")} to bring {expected.En} when every year brings the same",
                $"若每年相同，{zhSpan}应为{expected.ZhHans}",
                $"若每年相同，{zhSpan}應為{expected.ZhHant}"
            );
        }

        var (baseline, start) = (Quantity(of.Baseline?.Value ?? 0), Year(of.Baseline?.Year));
        return of.Method == ProgressMethod.Linear
            ? All(
                $"{expected.En} is expected on the straight line from {baseline.En} in {start}",
                $"按自{start}年{baseline.ZhHans}起的直线路径，应为{expected.ZhHans}",
                $"按自{start}年{baseline.ZhHant}起的直線路徑，應為{expected.ZhHant}"
            )
            : All(
                $"{expected.En} is expected at the same rate every year from {baseline.En} in {start}",
                $"按自{start}年{baseline.ZhHans}起每年相同的变化率，应为{expected.ZhHans}",
                $"按自{start}年{baseline.ZhHant}起每年相同的變化率，應為{expected.ZhHant}"
            );
    }

    private int? FirstOf(ProgressVerdict of) =>
        of.Baseline is { } baseline ? baseline.Year + 1 : target.BaselineYear + 1;

    private LocalizedText Amount(double value, bool isLowerBound)
    {
        var quantity = Quantity(value);
        return isLowerBound ? All("at least ", "至少", "至少", quantity) : quantity;
    }

    /// <summary>A value in the target's unit.</summary>
    private LocalizedText Quantity(double value)
    {
        var figure = value.ToString("#,0.####", CultureInfo.InvariantCulture);
        return facts.Unit switch
        {
            null => All(figure, figure, figure),
            { Symbol: "%" } => All($"{figure}%", $"{figure}%", $"{figure}%"),
            { Symbol: { } symbol, Name: var name } => All(
                $"{figure} {symbol}",
                $"{figure}{name.ZhHans}",
                $"{figure}{name.ZhHant}"
            ),
            { Name: var name } => All($"{figure} {name.En}", $"{figure}{name.ZhHans}", $"{figure}{name.ZhHant}"),
        };
    }

    /// <summary>The years from one to another, which may be the same.</summary>
    private static LocalizedText Span(string from, string to) =>
        from == to
            ? All(from, $"{from}年", $"{from}年")
            : All($"from {from} to {to}", $"{from}年至{to}年", $"{from}年至{to}年");

    private static LocalizedText Every(LocalizedText span) =>
        span.En.StartsWith("from", StringComparison.Ordinal)
            ? All($"Every year {span.En}", $"{span.ZhHans}每年都", $"{span.ZhHant}每年都")
            : span;

    private static LocalizedText With(LocalizedText sentence, LocalizedText? further) =>
        further is null ? sentence : Join([sentence, further]);

    private static LocalizedText Join(IEnumerable<LocalizedText> sentences)
    {
        var all = sentences.Where(s => s.En.Length > 0).ToList();
        return All(
            string.Join(' ', all.Select(s => Capital(s.En))),
            string.Concat(all.Select(s => s.ZhHans)),
            string.Concat(all.Select(s => s.ZhHant))
        );
    }

    private static (string En, string Zh) Years(IReadOnlyList<int> years) =>
        (string.Join(", ", years), string.Join('、', years));

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static LocalizedText Day(DateOnly? date) =>
        date is { } day
            ? All(
                day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
                day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            )
            : All("", "", "");

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static LocalizedText All(string en, string zhHans, string zhHant, LocalizedText after) =>
        All(en + after.En, zhHans + after.ZhHans, zhHant + after.ZhHant);

    private static LocalizedText All(string en, string zhHans, string zhHant) =>
        new()
        {
            En = en,
            ZhHans = zhHans,
            ZhHant = zhHant,
        };
}
