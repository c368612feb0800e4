using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenUrban.Exports.VegaLite;
using OpenUrban.Tables;
using Snapshooter;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.VegaLite;

public sealed class VegaLiteFormatTests
{
    private static readonly VegaLiteFormat Format = new();

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Column[] Columns =
    [
        new("indicator.code", ColumnType.Text),
        new("area.code", ColumnType.Text),
        new("year", ColumnType.Integer),
        new("value", ColumnType.Number),
        new("status", ColumnType.Text),
        new("transform", ColumnType.Text),
    ];

    private static readonly ValueColumns Values = new()
    {
        Path = "",
        Indicator = 0,
        Area = 1,
        Period = 2,
        Value = 3,
        Status = 4,
        Transform = 5,
    };

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task A_chart_tells_values_breaks_targets_and_sources(string language)
    {
        var chart = await ChartAsync(SampleTable.Observations, language);

        chart.ToJsonString(Readable).MatchSnapshot(SnapshotNameExtension.Create(language));
    }

    /// <summary>A break that only the mark of the value tells, as where it is of another edition.</summary>
    [Fact]
    public async Task A_mark_of_a_value_divides_the_line_and_the_course_that_is_told()
    {
        var chart = await ChartAsync(
            Marked(
                ["GDP", "310101", 2018, 1, "A", null, false],
                ["GDP", "310101", 2019, 2, "A", null, false],
                ["GDP", "310101", 2020, 4, "A", null, true],
                ["GDP", "310101", 2021, 5, "P", null, false]
            )
        );

        Assert.Equal("0 0 1 1", string.Join(' ', MarkedRows(chart).Select(r => (int)r["part"]!)));
        Assert.Equal([false, false, true, false], MarkedRows(chart).Select(r => (bool)r["crossesBreak"]!));
        Assert.Contains(
            "1 (2018) → 2 (2019) | not comparable | 4 (2020) → 5 (2021)",
            (string)chart["description"]!,
            StringComparison.Ordinal
        );
        Assert.Contains("another edition", chart.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_across_a_break_is_not_drawn()
    {
        var chart = await ChartAsync(
            Marked(
                ["GDP", "310101", 2018, 1, "A", "PERCENT_CHANGE", false],
                ["GDP", "310101", 2019, 2, "A", "PERCENT_CHANGE", false],
                ["GDP", "310101", 2020, 400, "A", "PERCENT_CHANGE", true],
                ["GDP", "310101", 2021, 5, "A", "PERCENT_CHANGE", false],
                ["GDP", "310101", 2022, 6, "A", "PERCENT_CHANGE", false]
            )
        );

        // The value is in the data for who reads them; each mark leaves it out.
        Assert.Equal(5, MarkedRows(chart).Count);
        Assert.All(
            Marks(chart),
            mark => Assert.Contains("!datum.crossesBreak", mark["transform"]!.ToJsonString(), StringComparison.Ordinal)
        );
        Assert.DoesNotContain("400", (string)chart["description"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_values_are_points_and_no_line()
    {
        var two = await ChartAsync(
            Marked(["GDP", "310101", 2018, 1, "A", null, false], ["GDP", "310101", 2019, 2, "A", null, false])
        );
        var three = await ChartAsync(
            Marked(
                ["GDP", "310101", 2018, 1, "A", null, false],
                ["GDP", "310101", 2019, 2, "A", null, false],
                ["GDP", "310101", 2020, 3, "A", null, false]
            )
        );

        Assert.Equal(["point"], Marks(two).Select(m => (string)m["mark"]!["type"]!));
        Assert.Equal(["line", "point"], Marks(three).Select(m => (string)m["mark"]!["type"]!));
    }

    [Fact]
    public async Task Each_indicator_has_a_panel_with_its_own_unit()
    {
        var chart = await ChartAsync(
            Table(["POP_CENSUS", "310101", 2020, 1, "A", null], ["GDP", "310101", 2020, 2, "A", null])
        );

        Assert.Equal(
            ["Census population", "GDP"],
            chart["vconcat"]!.AsArray().Select(panel => panel!["title"]!.GetValue<string>())
        );
        Assert.Null(chart["layer"]);
    }

    [Fact]
    public async Task A_line_breaks_where_its_series_does()
    {
        var chart = await ChartAsync(
            Table(["POP_CENSUS", "310101", 2009, 1, "A", null], ["POP_CENSUS", "310101", 2010, 2, "A", null])
        );

        Assert.Equal([0, 1], Rows(chart).Select(row => row!["part"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Targets_are_levels_and_not_drawn_among_changes()
    {
        var levels = await ChartAsync(Table(["POP_CENSUS", "310115", 2020, 1, "A", "LEVEL"]));
        var changes = await ChartAsync(Table(["POP_CENSUS", "310115", 2020, 1, "A", "PERCENT_CHANGE"]));

        Assert.Contains("Not more people", levels.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Not more people", changes.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layer_without_points_is_left_out()
    {
        var all = await ChartAsync(
            Table(
                ["POP_CENSUS", "310101", 2019, 1, "A", null],
                ["POP_CENSUS", "310101", 2020, 1, "A", null],
                ["POP_CENSUS", "310101", 2021, 2, "P", null]
            )
        );
        var settled = await ChartAsync(
            Table(
                ["POP_CENSUS", "310101", 2018, 1, "A", null],
                ["POP_CENSUS", "310101", 2019, 1, "A", null],
                ["POP_CENSUS", "310101", 2020, 1, "A", null],
                ["POP_CENSUS", "310101", 2021, null, "P", null]
            )
        );

        Assert.Equal([3, 2], new[] { all, settled }.Select(chart => Lines(chart)["layer"]!.AsArray().Count));
    }

    [Fact]
    public async Task Where_all_values_are_missing_a_text_says_so()
    {
        var chart = await ChartAsync(Table(["POP_CENSUS", "310101", 2020, null, "M", null]));

        Assert.Equal("All values are missing", chart["mark"]!["text"]!.GetValue<string>());
        Assert.Null(chart["layer"]);
    }

    [Fact]
    public async Task Digits_are_those_of_the_table()
    {
        var chart = await ChartAsync(
            SampleTable.Of(
                [.. Columns, new("valueText", ColumnType.Text)],
                [
                    ["POP_CENSUS", "310101", 2020, 56.1, "A", null, "56.10"],
                ],
                Values with
                {
                    ValueText = 6,
                }
            )
        );

        Assert.Equal("56.10", Assert.Single(Rows(chart))!["value"]!.ToJsonString());
    }

    [Fact]
    public async Task More_values_than_a_chart_shows_are_refused()
    {
        var rows = Enumerable.Range(0, 20_001).Select(y => new object?[] { "POP_CENSUS", "310101", y, 1, "A", null });

        var exception = await Assert.ThrowsAsync<ExportException>(() => ChartAsync(Table([.. rows])));

        Assert.Equal(ExportError.TooLarge, exception.Error);
    }

    private static Table Table(params object?[][] rows) => SampleTable.Of(Columns, rows, Values);

    private static JsonNode Lines(JsonNode chart) =>
        chart["layer"]!.AsArray().Single(l => l!["encoding"]?["detail"] is not null)!;

    private static JsonArray Rows(JsonNode chart) => Lines(chart)["data"]!["values"]!.AsArray();

    private static async Task<JsonNode> ChartAsync(Table table, string language = "en")
    {
        await using var output = new ResponseStream();
        var export = SampleExport.Of(table, Format) with { Catalogue = new WithTarget(), Language = language };
        await Format.WriteAsync(export, output, CancellationToken.None);
        return JsonNode.Parse(output.ToArray())!;
    }

    private sealed class WithTarget : ICatalogue
    {
        private readonly SampleCatalogue sample = new();

        public ICatalogue InEnglish => this;

        public CatalogueIndicator? Indicator(string code) => sample.Indicator(code);

        public CatalogueArea? Area(string code) => sample.Area(code);

        public CatalogueSource? Source(string code) => sample.Source(code);

        public string Status(string code) => sample.Status(code);

        public bool IsTentative(string status) => sample.IsTentative(status);

        public IReadOnlyList<CatalogueBreak> Breaks(string indicator, string area) => sample.Breaks(indicator, area);

        public IReadOnlyList<CatalogueTarget> Targets(string indicator, string area) =>
            area == "310115" ? [new("T", "Not more people", "AT_MOST", 6_000_000, 2029, "no more than 6 million")] : [];
    }

    private static Table Marked(params object?[][] rows) =>
        SampleTable.Of([.. Columns, new("crossesBreak", ColumnType.Boolean)], rows, Values with { Break = 6 });

    private static List<JsonNode> MarkedRows(JsonNode chart) =>
        [.. chart["layer"]!.AsArray()[^1]!["data"]!["values"]!.AsArray().Select(row => row!)];

    private static List<JsonNode> Marks(JsonNode chart) =>
        [.. chart["layer"]!.AsArray()[^1]!["layer"]!.AsArray().Select(mark => mark!)];
}
