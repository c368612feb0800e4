using System.Globalization;
using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>What files say beside the figures, in the language of the export.</summary>
internal sealed record ExportWords
{
    /// <summary>Between a label and what it labels.</summary>
    public required string Colon { get; init; }

    /// <summary>Between parts of a sentence.</summary>
    public required string Comma { get; init; }

    /// <summary>What ends a sentence that another follows.</summary>
    public required string Stop { get; init; }

    /// <summary>Between words.</summary>
    public string Space => Comma == "，" ? "" : " ";

    /// <summary>What is said in parentheses.</summary>
    public required string Parentheses { get; init; }

    /// <summary>Between things of a list.</summary>
    public required string Separator { get; init; }

    /// <summary>Between things that have commas themselves.</summary>
    public required string Semicolon { get; init; }

    public required string Data { get; init; }
    public required string About { get; init; }
    public required string Columns { get; init; }

    public required string Title { get; init; }
    public required string Dataset { get; init; }
    public required string Release { get; init; }
    public required string AsOf { get; init; }
    public required string Licence { get; init; }
    public required string Citation { get; init; }
    public required string Address { get; init; }
    public required string Query { get; init; }
    public required string Variables { get; init; }
    public required string Rows { get; init; }

    /// <summary>How much of what there is the question asks for.</summary>
    public required string Extent { get; init; }
    public required string Whole { get; init; }
    public required string Part { get; init; }

    public required string Files { get; init; }

    /// <summary>What the file with the rows is.</summary>
    public required string DataFile { get; init; }

    /// <summary>What the file about them for machines is.</summary>
    public required string MetadataFile { get; init; }

    public required string Missing { get; init; }

    /// <summary>How CSV tells what is missing.</summary>
    public required string HowMissing { get; init; }

    public required string Statuses { get; init; }

    /// <summary>Before the columns that have remarks on values.</summary>
    public required string Notes { get; init; }
    public required string Meaning { get; init; }

    public required string Sources { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Publisher { get; init; }

    /// <summary>Who made and published the figures of a source.</summary>
    public required string Producer { get; init; }
    public required string Publication { get; init; }
    public required string Table { get; init; }
    public required string PublishedOn { get; init; }

    /// <summary>How close what was read is to the producer.</summary>
    public required string Grade { get; init; }

    /// <summary>The grades, by their codes.</summary>
    public required Dictionary<string, string> Grades { get; init; }

    /// <summary>Whether a value is the figure itself.</summary>
    public required string Bound { get; init; }

    /// <summary>Before a value that is a lower bound, and one that is about so much; by their codes.</summary>
    public required Dictionary<string, string> Bounds { get; init; }

    /// <summary>The days that a value is of, where they are not the usual ones.</summary>
    public required string Reference { get; init; }
    public required string Year { get; init; }

    public required string Area { get; init; }
    public required string Status { get; init; }
    public required string Value { get; init; }

    /// <summary>Of a chart.</summary>
    public required string LineChart { get; init; }

    /// <summary>After some of a list, with how many are left out.</summary>
    public required string More { get; init; }

    /// <summary>Of a series that has periods and no value.</summary>
    public required string AllMissing { get; init; }

    /// <summary>Before what the statuses of such points mean.</summary>
    public required string HollowPoints { get; init; }

    /// <summary>What dotted lines in a chart are.</summary>
    public required string DottedLines { get; init; }

    /// <summary>Why values may not be compared with those before where no known break tells it.</summary>
    public required string OtherEdition { get; init; }

    /// <summary>Between parts of a series that may not be compared.</summary>
    public required string NotComparable { get; init; }

    /// <summary>What dashed lines in a chart are.</summary>
    public required string DashedLines { get; init; }

    public required string Type { get; init; }
    public required string Description { get; init; }

    /// <summary>Of a column that the question did not name.</summary>
    public required string Added { get; init; }

    public required string Text { get; init; }
    public required string Integer { get; init; }
    public required string Number { get; init; }
    public required string Boolean { get; init; }
    public required string Date { get; init; }
    public required string DateTime { get; init; }

    public string Of(ColumnType type) =>
        type switch
        {
            ColumnType.Text => Text,
            ColumnType.Integer => Integer,
            ColumnType.Number => Number,
            ColumnType.Boolean => Boolean,
            ColumnType.Date => Date,
            ColumnType.DateTime => DateTime,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No type of a column."),
        };

    /// <summary>A value as it is told: one that is a bound says so.</summary>
    public string Bounded(string value, string? bound) =>
        bound is not null && Bounds.TryGetValue(bound, out var words)
            ? string.Format(CultureInfo.InvariantCulture, words, value)
            : value;

    public string InParentheses(string text) => string.Format(CultureInfo.InvariantCulture, Parentheses, text);

    public string GradeOf(string code) => Grades.GetValueOrDefault(code, code);

    /// <param name="language">As <see cref="Export.Language"/> has it.</param>
    public static ExportWords In(string language) =>
        language switch
        {
            "zh-Hans" => Simplified,
            "zh-Hant" => Traditional,
            _ => English,
        };

    private static readonly ExportWords English = new()
    {
        Colon = ": ",
        Comma = ", ",
        Stop = ". ",
        Parentheses = " ({0})",
        Separator = ", ",
        Semicolon = "; ",
        Data = "Data",
        About = "About",
        Columns = "Columns",
        Title = "Title",
        Dataset = "Data set",
        Release = "Release",
        AsOf = "As of",
        Licence = "Licence",
        Citation = "Citation",
        Address = "Address",
        Query = "Query",
        Variables = "Variables",
        Rows = "Rows",
        Extent = "Extent",
        Whole = "All that the query asks for",
        Part = "A part: the query itself asks for some of what there is",
        Files = "Files",
        DataFile = "the rows (CSV, RFC 4180, UTF-8)",
        MetadataFile = "what the columns are, for programs",
        Missing = "Missing values",
        HowMissing =
            "A missing value is an empty field, never 0; the status in its row says why. An empty text is a pair of quotes. A text "
            + "that a spreadsheet would run as a formula has an apostrophe before it.",
        Statuses = "Status codes",
        Notes = "Remarks on values",
        Meaning = "Meaning",
        Sources = "Sources",
        Code = "Code",
        Name = "Name",
        Publisher = "Publisher",
        Producer = "Producer",
        Publication = "Publication",
        Table = "Table or page",
        PublishedOn = "Published",
        Grade = "Grade",
        Grades = new()
        {
            ["OFFICIAL"] = "official publication",
            ["OFFICIAL_VIA_COPY"] = "official publication, read in a copy",
            ["PRESS"] = "press report",
            ["OTHER"] = "other",
        },
        Bound = "Bound",
        Bounds = new() { ["LOWER"] = "at least {0}", ["APPROX"] = "about {0}" },
        Reference = "Days of the value",
        Year = "Year",
        Area = "Area",
        Status = "Status",
        Value = "Value",
        LineChart = "Line chart",
        More = "and {0} more",
        AllMissing = "All values are missing",
        HollowPoints = "Hollow points",
        DottedLines = "Dotted lines: from here on a series has a new basis",
        OtherEdition = "from here on the values are of another edition",
        NotComparable = "not comparable",
        DashedLines = "Dashed lines: targets",
        Type = "Type",
        Description = "Description",
        Added = "Added to the query",
        Text = "text",
        Integer = "whole number",
        Number = "number",
        Boolean = "true or false",
        Date = "date",
        DateTime = "date and time (UTC)",
    };

    private static readonly ExportWords Simplified = new()
    {
        Colon = "：",
        Comma = "，",
        Stop = "。",
        Parentheses = "（{0}）",
        Separator = "、",
        Semicolon = "；",
        Data = "数据",
        About = "说明",
        Columns = "字段",
        Title = "标题",
        Dataset = "数据集",
        Release = "版本",
        AsOf = "截至",
        Licence = "许可",
        Citation = "引用格式",
        Address = "网址",
        Query = "查询",
        Variables = "变量",
        Rows = "行数",
        Extent = "范围",
        Whole = "查询所要的全部内容",
        Part = "部分内容：查询本身只要其中一部分",
        Files = "文件",
        DataFile = "数据行（CSV，RFC 4180，UTF-8）",
        MetadataFile = "供程序读取的字段说明",
        Missing = "缺失值",
        HowMissing =
            "缺失值是空字段，从不写作 0；同一行的状态代码说明原因。空文本写作一对引号。电子表格会当作公式运行的文本，前面加有一个撇号。",
        Statuses = "状态代码",
        Notes = "数值的备注",
        Meaning = "含义",
        Sources = "来源",
        Code = "代码",
        Name = "名称",
        Publisher = "发布者",
        Producer = "发布机构",
        Publication = "出版物",
        Table = "表或页",
        PublishedOn = "发布日期",
        Grade = "等级",
        Grades = new()
        {
            ["OFFICIAL"] = "官方出版物",
            ["OFFICIAL_VIA_COPY"] = "官方出版物（据转载读取）",
            ["PRESS"] = "新闻报道",
            ["OTHER"] = "其他",
        },
        Bound = "界限",
        Bounds = new() { ["LOWER"] = "至少{0}", ["APPROX"] = "约{0}" },
        Reference = "数值所属日期",
        Year = "年份",
        Area = "地区",
        Status = "状态",
        Value = "数值",
        LineChart = "折线图",
        More = "等，另有 {0} 个",
        AllMissing = "所有数值均缺失",
        HollowPoints = "空心点",
        DottedLines = "点线：自此起数列口径改变",
        OtherEdition = "自此起的数值属于另一版本",
        NotComparable = "不可比",
        DashedLines = "虚线：目标",
        Type = "类型",
        Description = "说明",
        Added = "查询之外添加",
        Text = "文本",
        Integer = "整数",
        Number = "数值",
        Boolean = "真或假",
        Date = "日期",
        DateTime = "日期和时间（UTC）",
    };

    private static readonly ExportWords Traditional = new()
    {
        Colon = "：",
        Comma = "，",
        Stop = "。",
        Parentheses = "（{0}）",
        Separator = "、",
        Semicolon = "；",
        Data = "資料",
        About = "說明",
        Columns = "欄位",
        Title = "標題",
        Dataset = "資料集",
        Release = "版本",
        AsOf = "截至",
        Licence = "授權",
        Citation = "引用格式",
        Address = "網址",
        Query = "查詢",
        Variables = "變數",
        Rows = "列數",
        Extent = "範圍",
        Whole = "查詢所要的全部內容",
        Part = "部分內容：查詢本身只要其中一部分",
        Files = "檔案",
        DataFile = "資料列（CSV，RFC 4180，UTF-8）",
        MetadataFile = "供程式讀取的欄位說明",
        Missing = "缺漏值",
        HowMissing =
            "缺漏值是空欄位，從不寫作 0；同一列的狀態代碼說明原因。空文字寫作一對引號。試算表會當作公式執行的文字，前面加有一個撇號。",
        Statuses = "狀態代碼",
        Notes = "數值的備註",
        Meaning = "含義",
        Sources = "來源",
        Code = "代碼",
        Name = "名稱",
        Publisher = "發布者",
        Producer = "發布機構",
        Publication = "出版物",
        Table = "表或頁",
        PublishedOn = "發布日期",
        Grade = "等級",
        Grades = new()
        {
            ["OFFICIAL"] = "官方出版物",
            ["OFFICIAL_VIA_COPY"] = "官方出版物（據轉載讀取）",
            ["PRESS"] = "新聞報導",
            ["OTHER"] = "其他",
        },
        Bound = "界限",
        Bounds = new() { ["LOWER"] = "至少{0}", ["APPROX"] = "約{0}" },
        Reference = "數值所屬日期",
        Year = "年份",
        Area = "地區",
        Status = "狀態",
        Value = "數值",
        LineChart = "折線圖",
        More = "等，另有 {0} 個",
        AllMissing = "所有數值均缺漏",
        HollowPoints = "空心點",
        DottedLines = "點線：自此起數列口徑改變",
        OtherEdition = "自此起的數值屬於另一版本",
        NotComparable = "不可比",
        DashedLines = "虛線：目標",
        Type = "類型",
        Description = "說明",
        Added = "查詢之外添加",
        Text = "文字",
        Integer = "整數",
        Number = "數值",
        Boolean = "真或假",
        Date = "日期",
        DateTime = "日期與時間（UTC）",
    };
}
