using OpenUrban.Data.Observations;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Exports;

/// <summary>What the values of SDMX's code list CL_OBS_STATUS (2.2) are called.</summary>
internal static class StatusNames
{
    private static readonly Dictionary<ObservationStatus, LocalizedText> Names = new()
    {
        [ObservationStatus.A] = Name("Normal value", "正常值", "正常值"),
        [ObservationStatus.B] = Name("Time series break", "序列中断", "序列中斷"),
        [ObservationStatus.D] = Name("Definition differs", "定义不同", "定義不同"),
        [ObservationStatus.E] = Name("Estimated value", "估计值", "估計值"),
        [ObservationStatus.F] = Name("Forecast value", "预测值", "預測值"),
        [ObservationStatus.G] = Name("Experimental value", "试验值", "試驗值"),
        [ObservationStatus.H] = Name("Missing: holiday or weekend", "缺值：节假日或周末", "缺值：節假日或週末"),
        [ObservationStatus.I] = Name("Imputed by a receiving agency", "接收机构插补的值", "接收機構插補的值"),
        [ObservationStatus.J] = Name("Derogation", "豁免", "豁免"),
        [ObservationStatus.K] = Name("Included in another category", "计入其他类别", "計入其他類別"),
        [ObservationStatus.L] = Name("Missing: not collected", "缺值：未收集", "缺值：未蒐集"),
        [ObservationStatus.M] = Name("Missing: cannot exist", "缺值：不可能存在", "缺值：不可能存在"),
        [ObservationStatus.N] = Name("Not significant", "不显著", "不顯著"),
        [ObservationStatus.O] = Name("Missing value", "缺值", "缺值"),
        [ObservationStatus.P] = Name("Provisional value", "初步值", "初步值"),
        [ObservationStatus.Q] = Name("Missing: suppressed", "缺值：不予公布", "缺值：不予公布"),
        [ObservationStatus.S] = Name("Strike or other special event", "罢工或其他特殊事件", "罷工或其他特殊事件"),
        [ObservationStatus.U] = Name("Low reliability", "可靠性低", "可靠性低"),
        [ObservationStatus.V] = Name("Unvalidated value", "未经核实的值", "未經核實的值"),
        [ObservationStatus.W] = Name("Includes another category", "含其他类别", "含其他類別"),
    };

    public static string In(string code, Language language) =>
        Enum.TryParse<ObservationStatus>(code, out var status) ? Names[status].In(language) : code;

    private static LocalizedText Name(string english, string simplified, string traditional) =>
        new()
        {
            En = english,
            ZhHans = simplified,
            ZhHant = traditional,
        };
}
