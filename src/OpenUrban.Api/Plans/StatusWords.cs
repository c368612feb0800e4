using OpenUrban.Data.Texts;
using OpenUrban.Statistics.Progress;

namespace OpenUrban.Api.Plans;

/// <summary>The statuses of verdicts in words, as within a sentence.</summary>
internal static class StatusWords
{
    public static LocalizedText Of(ProgressStatus status) =>
        status switch
        {
            ProgressStatus.Achieved => All("achieved", "已达成", "已達成"),
            ProgressStatus.OnTrack => All("on track", "按进度", "按進度"),
            ProgressStatus.OffTrack => All("off track", "落后于进度", "落後於進度"),
            ProgressStatus.Deteriorating => All("getting worse", "趋于恶化", "趨於惡化"),
            ProgressStatus.Overdue => All("overdue", "逾期未达", "逾期未達"),
            ProgressStatus.AwaitingData => All("awaiting data", "等待数据", "等待數據"),
            ProgressStatus.NotAssessable => All("cannot be judged", "无法评估", "無法評估"),
            _ => All("no figure", "没有数值", "沒有數值"),
        };

    private static LocalizedText All(string en, string zhHans, string zhHant) =>
        new()
        {
            En = en,
            ZhHans = zhHans,
            ZhHant = zhHant,
        };
}
