using System.Globalization;
using System.Text;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages;

/// <summary>What pages say themselves. {0}, {1} stand for what is filled in.</summary>
internal static class PageWords
{
    public static readonly LocalizedText Languages = Of("Language", "语言", "語言");
    public static readonly LocalizedText Release = Of("Release {0} of {1}", "第{0}版，{1}", "第{0}版，{1}");
    public static readonly LocalizedText Source = Of("Source", "来源", "來源");
    public static readonly LocalizedText Sources = Of("Sources", "来源", "來源");
    public static readonly LocalizedText Colon = Of(": ", "：", "：");
    public static readonly LocalizedText Comma = Of(", ", "，", "，");
    public static readonly LocalizedText Semicolon = Of("; ", "；", "；");
    public static readonly LocalizedText Point = Of(".", "。", "。");
    public static readonly LocalizedText Chart = Of("Chart", "图表", "圖表");
    public static readonly LocalizedText ChartOf = Of(
        "Chart: {0}. Its figures are in the formats that its page links to.",
        "图表：{0}。其数据可在其页面所列的各种格式中获取。",
        "圖表：{0}。其資料可在其頁面所列的各種格式中取得。"
    );
    public static readonly LocalizedText Frozen = Of(
        "This stays with release {0}.",
        "本内容固定于第{0}版。",
        "本內容固定於第{0}版。"
    );
    public static readonly LocalizedText Following = Of(
        "This follows the data: it shows the current release, {0}.",
        "本内容随数据更新：现为最新的第{0}版。",
        "本內容隨資料更新：現為最新的第{0}版。"
    );
    public static readonly LocalizedText Unchanged = Of(
        "These figures are unchanged in the current release, {0}.",
        "在最新的第{0}版中，这些数据没有变化。",
        "在最新的第{0}版中，這些資料沒有變化。"
    );
    public static readonly LocalizedText Newer = Of(
        "Newer data: release {0} has other figures for this.",
        "有更新的数据：第{0}版中的数据有所不同。",
        "有更新的資料：第{0}版中的資料有所不同。"
    );
    public static readonly LocalizedText PerhapsNewer = Of(
        "There is a newer release: {0}.",
        "已有更新的版本：第{0}版。",
        "已有更新的版本：第{0}版。"
    );
    public static readonly LocalizedText ShowNewer = Of("Show it as it is now", "查看最新内容", "查看最新內容");
    public static readonly LocalizedText FirstRows = Of(
        "The first {0} of {1} rows.",
        "前{0}行，共{1}行。",
        "前{0}列，共{1}列。"
    );
    public static readonly LocalizedText FirstOfMany = Of(
        "The first {0} of more than {1} rows.",
        "前{0}行，总数超过{1}行。",
        "前{0}列，總數超過{1}列。"
    );
    public static readonly LocalizedText AllRows = Of("All {0} rows.", "全部{0}行。", "全部{0}列。");
    public static readonly LocalizedText Missing = Of(
        "— is a missing value: the status says why.",
        "“—”表示缺值，原因见状态。",
        "「—」表示缺值，原因見狀態。"
    );
    public static readonly LocalizedText Status = Of("Status", "状态", "狀態");
    public static readonly LocalizedText Unit = Of("Unit", "单位", "單位");
    public static readonly LocalizedText Figures = Of("Figures", "数据", "資料");
    public static readonly LocalizedText Formats = Of("Formats", "格式", "格式");
    public static readonly LocalizedText Addresses = Of("Addresses", "网址", "網址");
    public static readonly LocalizedText StaysAddress = Of("Always release {0}", "固定于第{0}版", "固定於第{0}版");
    public static readonly LocalizedText FollowsAddress = Of(
        "Always the current release",
        "始终为最新版本",
        "始終為最新版本"
    );
    public static readonly LocalizedText Embed = Of("Embed", "嵌入", "嵌入");
    public static readonly LocalizedText EmbedHow = Of(
        "Put this into a page. It needs no script and stays with release {0}; without release={0} it follows the data.",
        "将以下代码放入网页即可，无需脚本。它固定于第{0}版；去掉 release={0} 则随数据更新。",
        "將以下程式碼放入網頁即可，無需指令碼。它固定於第{0}版；去掉 release={0} 則隨資料更新。"
    );
    public static readonly LocalizedText Citation = Of("Citation", "引用格式", "引用格式");
    public static readonly LocalizedText Query = Of("Query", "查询", "查詢");
    public static readonly LocalizedText Variables = Of("Variables", "变量", "變數");
    public static readonly LocalizedText Playground = Of(
        "Open it in the playground",
        "在查询工具中打开",
        "在查詢工具中開啟"
    );
    public static readonly LocalizedText Licence = Of("Licence", "许可", "授權");
    public static readonly LocalizedText Part = Of(
        "The query itself asks for a part of what there is.",
        "查询本身只要其中一部分。",
        "查詢本身只要其中一部分。"
    );
    public static readonly LocalizedText Described = Of(
        "{0}. A table of the data set “{1}”, release {2} of {3}. {4}",
        "{0}。数据集“{1}”中的表格，第{2}版，{3}。{4}",
        "{0}。資料集「{1}」中的表格，第{2}版，{3}。{4}"
    );
    public static readonly LocalizedText Files = Of("Files", "文件", "檔案");
    public static readonly LocalizedText ZipFile = Of(
        "All tables as CSV with their description, README, citation and licence",
        "全部表格的 CSV，附说明、README、引用格式和许可",
        "全部表格的 CSV，附說明、README、引用格式和授權"
    );
    public static readonly LocalizedText ParquetFile = Of(
        "All values as one Parquet table",
        "全部数据，一个 Parquet 表",
        "全部資料，一個 Parquet 表"
    );
    public static readonly LocalizedText SqliteFile = Of(
        "The whole data set as a SQLite database, which this program can serve",
        "完整数据集的 SQLite 数据库，本程序可直接使用",
        "完整資料集的 SQLite 資料庫，本程式可直接使用"
    );
    public static readonly LocalizedText Contents = Of("Contents", "内容", "內容");
    public static readonly LocalizedText Item = Of("What", "项目", "項目");
    public static readonly LocalizedText Number = Of("Number", "数量", "數量");
    public static readonly LocalizedText Plans = Of("Plans", "规划", "規劃");
    public static readonly LocalizedText Measures = Of("Measures", "举措", "舉措");
    public static readonly LocalizedText Targets = Of("Targets", "目标", "目標");
    public static readonly LocalizedText Areas = Of("Areas", "地区", "地區");
    public static readonly LocalizedText Districts = Of("Districts", "各区", "各區");
    public static readonly LocalizedText ChartBuilder = Of("Chart builder", "制图", "製圖");
    public static readonly LocalizedText Pages = Of("Pages", "页面", "頁面");
    public static readonly LocalizedText Indicators = Of("Indicators", "指标", "指標");
    public static readonly LocalizedText Values = Of("Values", "数值", "數值");
    public static readonly LocalizedText Years = Of("Years", "年份", "年份");
    public static readonly LocalizedText Releases = Of("Releases", "版本", "版本");
    public static readonly LocalizedText Checksum = Of("Checksum (SHA-256)", "校验和（SHA-256）", "校驗和（SHA-256）");
    public static readonly LocalizedText Publisher = Of("Publisher", "发布者", "發布者");
    public static readonly LocalizedText Ask = Of("Ask your own question", "自行查询", "自行查詢");
    public static readonly LocalizedText AskHow = Of(
        "The playground answers any question in GraphQL; every answer has an address in every format.",
        "查询工具以 GraphQL 回答任何问题；每个结果在每种格式下都有网址。",
        "查詢工具以 GraphQL 回答任何問題；每個結果在每種格式下都有網址。"
    );
    public static readonly LocalizedText More = Of("{0} more", "另有{0}项", "另有{0}項");
    public static readonly LocalizedText Dataset = Of("Data set", "数据集", "資料集");
    public static readonly LocalizedText Error = Of("This cannot be shown", "无法显示", "無法顯示");
    public static readonly LocalizedText ErrorStatus = Of("Status {0}", "状态 {0}", "狀態 {0}");

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, CompositeFormat> Parsed = new();

    public static string In(this LocalizedText text, Language language, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, Parsed.GetOrAdd(text.In(language), CompositeFormat.Parse), values);

    /// <summary>A whole number with its thousands apart.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static LocalizedText Of(string english, string simplified, string traditional) =>
        new()
        {
            En = english,
            ZhHans = simplified,
            ZhHant = traditional,
        };
}
