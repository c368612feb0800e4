using System.Globalization;

namespace OpenUrban.Charts;

/// <summary>What a chart itself says, in one language.</summary>
internal sealed record ChartWords
{
    private static readonly ChartWords English = new()
    {
        Language = "en",
        Separator = ", ",
        Stop = ". ",
        Colon = ": ",
        Semicolon = "; ",
        UnitAndYear = "{0}, {1}",
        UnitAndYears = "{0}, {1}–{2}",
        Gap = "Gap: no value",
        NoComparison = "No mark: the two years cannot be compared",
        NewBasis = "on a new basis from {0}",
        MoreParts = "and {0} more parts on other bases",
        Hollow = "Hollow marks: {0}",
        Break = "Break in series, {0}: {1}",
        BreakOf = "Break in series, {0} ({1}): {2}",
        MoreBreaks = "and {0} more breaks in series",
        Target = "Target: {1} ({0})",
        TargetOfYear = "Target {2}: {1} ({0})",
        MoreTargets = "and {0} more targets",
        Source = "Source: {0}",
        More = "and {0} more",
        Release = "Release {0} of {1}",
        AsOf = "As of {0}",
        Lower = "at least {0}",
        Approx = "about {0}",
        Note = "{0}: {1}",
        NoteOf = "{0}: {1}",
        MoreNotes = "and {0} more notes on estimates",
        AllNotes = "Notes on estimates: {0}, with the figures",
        Indicators = "{0} indicators",
        Areas = "{0} areas",
        Series = "{0} series",
        Lowest = "lowest {0} in {1}",
        Highest = "highest {0} in {1}",
        Kinds = new()
        {
            [ChartKind.Line] = "Line chart",
            [ChartKind.Bar] = "Bar chart",
            [ChartKind.Ranking] = "Ranking",
            [ChartKind.Dot] = "Dot chart",
        },
        Comparators = new()
        {
            ["AT_LEAST"] = "at least {0}",
            ["AT_MOST"] = "at most {0}",
            ["MORE_THAN"] = "more than {0}",
            ["LESS_THAN"] = "less than {0}",
            ["CLOSE_TO"] = "close to {0}",
        },
    };

    private static readonly ChartWords Simplified = new()
    {
        Language = "zh-Hans",
        Separator = "、",
        Stop = "。",
        Colon = "：",
        Semicolon = "；",
        UnitAndYear = "{0}，{1}年",
        UnitAndYears = "{0}，{1}—{2}年",
        Gap = "间断处：无数值",
        NoComparison = "无标记处：两年数据不可比",
        NewBasis = "自{0}年起口径改变",
        MoreParts = "另有{0}段口径不同",
        Hollow = "空心标记：{0}",
        Break = "{0}年序列中断：{1}",
        BreakOf = "{0}年序列中断（{1}）：{2}",
        MoreBreaks = "另有{0}处序列中断",
        Target = "目标：{1}（{0}）",
        TargetOfYear = "{2}年目标：{1}（{0}）",
        MoreTargets = "另有{0}项目标",
        Source = "来源：{0}",
        More = "另{0}项",
        Release = "第{0}版，{1}",
        AsOf = "截至{0}",
        Lower = "至少{0}",
        Approx = "约{0}",
        Note = "{0}年：{1}",
        NoteOf = "{0}：{1}",
        MoreNotes = "另有{0}条关于估计值的备注",
        AllNotes = "估计值的备注：{0}条，见数据",
        Indicators = "{0}项指标",
        Areas = "{0}个地区",
        Series = "{0}个序列",
        Lowest = "最低{0}（{1}年）",
        Highest = "最高{0}（{1}年）",
        Kinds = new()
        {
            [ChartKind.Line] = "折线图",
            [ChartKind.Bar] = "柱状图",
            [ChartKind.Ranking] = "排名图",
            [ChartKind.Dot] = "点图",
        },
        Comparators = new()
        {
            ["AT_LEAST"] = "至少{0}",
            ["AT_MOST"] = "至多{0}",
            ["MORE_THAN"] = "超过{0}",
            ["LESS_THAN"] = "低于{0}",
            ["CLOSE_TO"] = "接近{0}",
        },
    };

    private static readonly ChartWords Traditional = new()
    {
        Language = "zh-Hant",
        Separator = "、",
        Stop = "。",
        Colon = "：",
        Semicolon = "；",
        UnitAndYear = "{0}，{1}年",
        UnitAndYears = "{0}，{1}—{2}年",
        Gap = "間斷處：無數值",
        NoComparison = "無標記處：兩年數據不可比",
        NewBasis = "自{0}年起口徑改變",
        MoreParts = "另有{0}段口徑不同",
        Hollow = "空心標記：{0}",
        Break = "{0}年序列中斷：{1}",
        BreakOf = "{0}年序列中斷（{1}）：{2}",
        MoreBreaks = "另有{0}處序列中斷",
        Target = "目標：{1}（{0}）",
        TargetOfYear = "{2}年目標：{1}（{0}）",
        MoreTargets = "另有{0}項目標",
        Source = "來源：{0}",
        More = "另{0}項",
        Release = "第{0}版，{1}",
        AsOf = "截至{0}",
        Lower = "至少{0}",
        Approx = "約{0}",
        Note = "{0}年：{1}",
        NoteOf = "{0}：{1}",
        MoreNotes = "另有{0}條關於估計值的備註",
        AllNotes = "估計值的備註：{0}條，見資料",
        Indicators = "{0}項指標",
        Areas = "{0}個地區",
        Series = "{0}個序列",
        Lowest = "最低{0}（{1}年）",
        Highest = "最高{0}（{1}年）",
        Kinds = new()
        {
            [ChartKind.Line] = "折線圖",
            [ChartKind.Bar] = "柱狀圖",
            [ChartKind.Ranking] = "排名圖",
            [ChartKind.Dot] = "點圖",
        },
        Comparators = new()
        {
            ["AT_LEAST"] = "至少{0}",
            ["AT_MOST"] = "至多{0}",
            ["MORE_THAN"] = "超過{0}",
            ["LESS_THAN"] = "低於{0}",
            ["CLOSE_TO"] = "接近{0}",
        },
    };

    /// <summary>Why a chart that was asked for in Chinese is in English: there are no letters to say it in Chinese.</summary>
    public const string NoChineseFont = "No Chinese font on this server: shown in English";

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>What stands between the things of a list.</summary>
    public required string Separator { get; init; }

    /// <summary>What ends a sentence that another follows.</summary>
    public required string Stop { get; init; }

    public required string Colon { get; init; }

    /// <summary>What stands between things that have commas themselves.</summary>
    public required string Semicolon { get; init; }

    public required string UnitAndYear { get; init; }

    public required string UnitAndYears { get; init; }

    public required string Gap { get; init; }

    /// <summary>Of a change that is not drawn.</summary>
    public required string NoComparison { get; init; }

    /// <summary>Of the part of a series from a break on.</summary>
    public required string NewBasis { get; init; }

    public required string MoreParts { get; init; }

    public required string Hollow { get; init; }

    public required string Break { get; init; }

    public required string BreakOf { get; init; }

    public required string MoreBreaks { get; init; }

    public required string Target { get; init; }

    public required string TargetOfYear { get; init; }

    public required string MoreTargets { get; init; }

    public required string Source { get; init; }

    public required string More { get; init; }

    public required string Release { get; init; }

    /// <summary>The day as of which the sources speak.</summary>
    public required string AsOf { get; init; }

    /// <summary>Before a value that is a lower bound.</summary>
    public required string Lower { get; init; }

    /// <summary>Before a value that is about so much.</summary>
    public required string Approx { get; init; }

    /// <summary>A note, after the years that it is on.</summary>
    public required string Note { get; init; }

    /// <summary>A note on some of the series, with their names.</summary>
    public required string NoteOf { get; init; }

    public required string MoreNotes { get; init; }

    /// <summary>In the place of all of them, where there is no room.</summary>
    public required string AllNotes { get; init; }

    public required string Indicators { get; init; }

    public required string Areas { get; init; }

    public required string Series { get; init; }

    public required string Lowest { get; init; }

    public required string Highest { get; init; }

    public required Dictionary<ChartKind, string> Kinds { get; init; }

    /// <summary>By the comparator of a target; a value that is to be met exactly has no words.</summary>
    public required Dictionary<string, string> Comparators { get; init; }

    /// <param name="language"><see cref="Exports.Export.Language"/>.</param>
    public static ChartWords In(string language) =>
        language switch
        {
            "zh-Hans" => Simplified,
            "zh-Hant" => Traditional,
            _ => English,
        };

    public static string Fill(string words, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words, values);
}
