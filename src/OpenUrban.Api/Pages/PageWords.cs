using System.Globalization;
using System.Text;
using OpenUrban.Data.Texts;

namespace OpenUrban.Api.Pages;

/// <summary>What is told of pages and files. {0}, {1} stand for what is filled in.</summary>
internal static class PageWords
{
    public static readonly LocalizedText Point = Of(".", "。", "。");
    public static readonly LocalizedText Described = Of(
        "{0}. A table of the data set “{1}”, release {2} of {3}. {4}",
        "{0}。数据集“{1}”中的表格，第{2}版，{3}。{4}",
        "{0}。資料集「{1}」中的表格，第{2}版，{3}。{4}"
    );
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

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, CompositeFormat> Parsed = new();

    public static string In(this LocalizedText text, Language language, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, Parsed.GetOrAdd(text.In(language), CompositeFormat.Parse), values);

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static LocalizedText Of(string english, string simplified, string traditional) =>
        new()
        {
            En = english,
            ZhHans = simplified,
            ZhHant = traditional,
        };
}
