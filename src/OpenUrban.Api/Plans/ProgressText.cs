using System.Globalization;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

/// <summary>A verdict in words, with the figures that it rests on.</summary>
internal sealed class ProgressText
{
    private readonly ProgressVerdict verdict;
    private readonly bool isSum;
    private readonly string deadlineYear;
    private readonly string deadline;
    private readonly string target;
    private readonly string baselineYear;
    private readonly string baseline;
    private readonly string currentYear;
    private readonly string current;
    private readonly string expected;
    private readonly TargetComparator comparator;

    private ProgressText(Target target, ProgressVerdict verdict)
    {
        this.verdict = verdict;
        isSum = target.Kind == TargetKind.Cumulative;
        comparator = target.Comparator;
        this.target = Figure(target.Value);
        deadline = target.Deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        deadlineYear = Year(target.Deadline.Date?.Year);
        baselineYear = Year(target.BaselineYear);
        baseline = Figure(verdict.Baseline?.Value);
        currentYear = Year(verdict.Current?.Year);
        current = Figure(verdict.Current?.Value);
        expected = Figure(verdict.Expected);
    }

    private LocalizedText Bound =>
        comparator switch
        {
            TargetComparator.AtLeast => All($"at least {target}", $"至少{target}", $"至少{target}"),
            TargetComparator.AtMost => All($"at most {target}", $"至多{target}", $"至多{target}"),
            TargetComparator.MoreThan => All($"more than {target}", $"超过{target}", $"超過{target}"),
            TargetComparator.LessThan => All($"less than {target}", $"少于{target}", $"少於{target}"),
            TargetComparator.CloseTo => All($"close to {target}", $"接近{target}", $"接近{target}"),
            _ => All($"exactly {target}", $"等于{target}", $"等於{target}"),
        };

    private LocalizedText Current =>
        isSum
            ? All(
                $"the sum up to {currentYear}, {current},",
                $"截至{currentYear}年累计{current}",
                $"截至{currentYear}年累計{current}"
            )
            : All(
                $"the value of {currentYear}, {current},",
                $"{currentYear}年的值{current}",
                $"{currentYear}年的值{current}"
            );

    private LocalizedText Path =>
        verdict.Method == ProgressMethod.Linear
            ? All(
                $"{expected} is expected on the straight line from {baseline} in {baselineYear}",
                $"按自{baselineYear}年{baseline}起的直线路径，应为{expected}",
                $"按自{baselineYear}年{baseline}起的直線路徑，應為{expected}"
            )
            : All(
                $"{expected} is expected at the same rate every year from {baseline} in {baselineYear}",
                $"按自{baselineYear}年{baseline}起每年相同的变化率，应为{expected}",
                $"按自{baselineYear}年{baseline}起每年相同的變化率，應為{expected}"
            );

    public static LocalizedText Of(Target target, ProgressVerdict verdict, bool includesProvisional)
    {
        var text = new ProgressText(target, verdict);
        var sentences = new List<LocalizedText> { text.Reason() };
        if (verdict.CrossesBreak)
        {
            sentences.Add(
                All(
                    $"The series breaks between {text.baselineYear} and {text.currentYear}: the two years are not comparable.",
                    $"该数列在{text.baselineYear}年至{text.currentYear}年之间有断点：两年不可比。",
                    $"該數列在{text.baselineYear}年至{text.currentYear}年之間有斷點：兩年不可比。"
                )
            );
        }

        if (verdict.IncludesEstimates)
        {
            sentences.Add(All("A value is an estimate.", "其中有估计值。", "其中有估計值。"));
        }

        if (includesProvisional)
        {
            sentences.Add(All("A value is provisional.", "其中有初步数。", "其中有初步數。"));
        }

        return All(
            string.Join(' ', sentences.Select(s => Capital(s.En))),
            string.Concat(sentences.Select(s => s.ZhHans)),
            string.Concat(sentences.Select(s => s.ZhHant))
        );
    }

    private LocalizedText Reason()
    {
        var (bound, now, path) = (Bound, Current, Path);
        var years = string.Join(", ", verdict.YearsInQuestion);
        var zhYears = string.Join('、', verdict.YearsInQuestion);
        var first = Year(verdict.Baseline?.Year + 1);
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
                $"Every year from {first} to {deadlineYear} met the target: {bound.En}.",
                $"{first}年至{deadlineYear}年每年都达到目标：{bound.ZhHans}。",
                $"{first}年至{deadlineYear}年每年都達到目標：{bound.ZhHant}。"
            ),
            ProgressReason.OnPath => All(
                $"{now.En} is on the path to the target, {bound.En} in {deadlineYear}, or ahead of it: {path.En}.",
                $"{now.ZhHans}处于或领先于通往目标（{deadlineYear}年{bound.ZhHans}）的路径：{path.ZhHans}。",
                $"{now.ZhHant}處於或領先於通往目標（{deadlineYear}年{bound.ZhHant}）的路徑：{path.ZhHant}。"
            ),
            ProgressReason.EveryYearSoFarMet => All(
                $"Every year from {first} to {currentYear} met the target, {bound.En}, which is for each year up to {deadlineYear}.",
                $"{first}年至{currentYear}年每年都达到目标：{bound.ZhHans}；该目标适用于截至{deadlineYear}年的每一年。",
                $"{first}年至{currentYear}年每年都達到目標：{bound.ZhHant}；該目標適用於截至{deadlineYear}年的每一年。"
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
                $"目标{bound.ZhHans}适用于截至{deadlineYear}年的每一年，{zhYears}年未达到。",
                $"目標{bound.ZhHant}適用於截至{deadlineYear}年的每一年，{zhYears}年未達到。"
            ),
            ProgressReason.LimitExceeded => All(
                $"{now.En} is beyond the limit already: {bound.En} up to {deadlineYear}.",
                $"{now.ZhHans}已超出限度：截至{deadlineYear}年{bound.ZhHans}。",
                $"{now.ZhHant}已超出限度：截至{deadlineYear}年{bound.ZhHant}。"
            ),
            ProgressReason.MovedAway => All(
                $"{now.En} is farther from the target, {bound.En}, than the {baseline} of {baselineYear}.",
                $"{now.ZhHans}比{baselineYear}年的{baseline}离目标更远：{bound.ZhHans}。",
                $"{now.ZhHant}比{baselineYear}年的{baseline}離目標更遠：{bound.ZhHant}。"
            ),
            ProgressReason.FellBack => All(
                $"The {baseline} of {baselineYear} met the target, {bound.En}; {now.En} no longer does.",
                $"{baselineYear}年的{baseline}已达到目标：{bound.ZhHans}；{now.ZhHans}已不再符合。",
                $"{baselineYear}年的{baseline}已達到目標：{bound.ZhHant}；{now.ZhHant}已不再符合。"
            ),
            ProgressReason.DeadlinePassed => All(
                $"The deadline, {deadline}, has passed, and {now.En} does not meet the target: {bound.En}.",
                $"期限{deadline}已过，{now.ZhHans}未达到目标：{bound.ZhHans}。",
                $"期限{deadline}已過，{now.ZhHant}未達到目標：{bound.ZhHant}。"
            ),
            ProgressReason.DeadlinePassedUnobserved => All(
                $"The deadline, {deadline}, has passed, and no value of its year is known; {now.En} does not meet the target: {bound.En}.",
                $"期限{deadline}已过，当年尚无数值；{now.ZhHans}未达到目标：{bound.ZhHans}。",
                $"期限{deadline}已過，當年尚無數值；{now.ZhHant}未達到目標：{bound.ZhHant}。"
            ),
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
            ProgressReason.Duration => All(
                "The target is how long something takes, and no outcome to be reached.",
                "该目标是持续时间，不是须达到的结果。",
                "該目標是持續時間，不是須達到的結果。"
            ),
            ProgressReason.NoIndicator => All(
                $"No indicator of this data set measures the target: {bound.En}.",
                $"本数据集没有衡量该目标的指标：{bound.ZhHans}。",
                $"本數據集沒有衡量該目標的指標：{bound.ZhHant}。"
            ),
            ProgressReason.UnitsDiffer => All(
                "The indicator has another unit than the target.",
                "指标与目标的单位不同。",
                "指標與目標的單位不同。"
            ),
            ProgressReason.NoBaselineYear => All(
                $"The target, {bound.En}, has no year from which progress counts.",
                $"该目标（{bound.ZhHans}）没有起算年份。",
                $"該目標（{bound.ZhHant}）沒有起算年份。"
            ),
            ProgressReason.NoDeadline => All(
                $"The target, {bound.En}, has no deadline, so that there is no path to it; {now.En} is the last that is known.",
                $"该目标（{bound.ZhHans}）没有期限，因此没有路径；{now.ZhHans}是已知的最新值。",
                $"該目標（{bound.ZhHant}）沒有期限，因此沒有路徑；{now.ZhHant}是已知的最新值。"
            ),
            ProgressReason.DeadlineBeforeBaseline => All(
                $"The deadline, {deadline}, is not after the baseline year {baselineYear}.",
                $"期限{deadline}不晚于基准年份{baselineYear}年。",
                $"期限{deadline}不晚於基準年份{baselineYear}年。"
            ),
            ProgressReason.NothingSinceBaseline => All(
                $"No year after {baselineYear}, from which progress counts, has a value; the target is {bound.En}.",
                $"起算年份{baselineYear}年之后没有任何数值；目标为{bound.ZhHans}。",
                $"起算年份{baselineYear}年之後沒有任何數值；目標為{bound.ZhHant}。"
            ),
            ProgressReason.NoBaselineValue => All(
                $"The year {baselineYear}, from which progress counts, has no value; {now.En} does not meet the target: {bound.En}.",
                $"起算年份{baselineYear}年没有数值；{now.ZhHans}未达到目标：{bound.ZhHans}。",
                $"起算年份{baselineYear}年沒有數值；{now.ZhHant}未達到目標：{bound.ZhHant}。"
            ),
            ProgressReason.YearsMissing => All(
                $"Every year counts for the target, {bound.En}, and there is no value of {years}.",
                $"目标{bound.ZhHans}须计入每一年，而{zhYears}年没有数值。",
                $"目標{bound.ZhHant}須計入每一年，而{zhYears}年沒有數值。"
            ),
            ProgressReason.ZeroHasNoRate => All(
                $"A rate of change cannot begin or end at zero: from {baseline} in {baselineYear} by {now.En} to {bound.En}.",
                $"变化率不能以零为起点或终点：自{baselineYear}年的{baseline}起，经{now.ZhHans}，到{bound.ZhHans}。",
                $"變化率不能以零為起點或終點：自{baselineYear}年的{baseline}起，經{now.ZhHant}，到{bound.ZhHant}。"
            ),
            ProgressReason.SignChange => All(
                $"A rate of change cannot lead from one sign to the other: from {baseline} in {baselineYear} by {now.En} to {bound.En}.",
                $"变化率不能改变正负号：自{baselineYear}年的{baseline}起，经{now.ZhHans}，到{bound.ZhHans}。",
                $"變化率不能改變正負號：自{baselineYear}年的{baseline}起，經{now.ZhHant}，到{bound.ZhHant}。"
            ),
            _ => All("The values are too large to compute with.", "数值过大，无法计算。", "數值過大，無法計算。"),
        };
    }

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Figure(double? value) => value?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static LocalizedText All(string en, string zhHans, string zhHant) =>
        new()
        {
            En = en,
            ZhHans = zhHans,
            ZhHant = zhHant,
        };
}
