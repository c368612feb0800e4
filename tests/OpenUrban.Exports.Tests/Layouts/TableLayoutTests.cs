using OpenUrban.Exports.Csv;
using OpenUrban.Exports.Layouts;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests.Layouts;

public sealed class TableLayoutTests
{
    private static readonly Column[] Columns =
    [
        new("code", ColumnType.Text) { Part = ColumnPart.Code },
        new("name", ColumnType.Text) { Part = ColumnPart.Label },
        new("a.code", ColumnType.Text) { Part = ColumnPart.Code },
        new("a.b.name", ColumnType.Text) { Part = ColumnPart.Label },
        new("c.code", ColumnType.Text) { Part = ColumnPart.Code },
        new("c.name", ColumnType.Text) { Part = ColumnPart.Label },
        new("c.nameZh", ColumnType.Text) { Part = ColumnPart.Label },
        new("c.kind", ColumnType.Text),
    ];

    [Theory]
    [InlineData("both", "code name a.code a.b.name c.code c.name c.nameZh c.kind")]
    [InlineData("codes", "code a.code a.b.name c.code c.kind")]
    [InlineData("labels", "name a.code a.b.name c.name c.nameZh c.kind")]
    public async Task Only_what_has_a_counterpart_goes(string labels, string columns)
    {
        var table = await ApplyAsync(
            SampleTable.Of(
                Columns,
                [
                    ["1", "one", null, "", "2", "two", "二", "k"],
                ]
            ),
            ("labels", labels)
        );

        Assert.Equal(columns, string.Join(' ', table.Columns.Select(c => c.Name)));
        Assert.Equal(
            columns
                .Split(' ')
                .Select(name =>
                    name switch
                    {
                        "code" => "1",
                        "name" => "one",
                        "a.code" => null,
                        "a.b.name" => "",
                        "c.code" => "2",
                        "c.name" => "two",
                        "c.nameZh" => "二",
                        _ => "k",
                    }
                ),
            (await RowsAsync(table)).Single()
        );
    }

    [Fact]
    public async Task What_is_not_changed_is_the_same_table() =>
        Assert.Same(SampleTable.Observations, await ApplyAsync(SampleTable.Observations));

    [Fact]
    public async Task Values_are_told_of_where_their_columns_are_now()
    {
        var codes = await ApplyAsync(SampleTable.Observations, ("labels", "codes"));
        var labels = await ApplyAsync(SampleTable.Observations, ("labels", "labels"));

        var values = Assert.Single(codes.Values);
        Assert.Equal(
            ["year", "value", "area.code", "indicator.code", "status", "notes.text", "source.code"],
            (
                (int?[])
                    [
                        values.Period,
                        values.Value,
                        values.Area,
                        values.Indicator,
                        values.Status,
                        values.Notes,
                        values.Source,
                    ]
            ).Select(i => codes.Columns[i!.Value].Name)
        );
        Assert.Equal([values.Area], codes.Areas);

        // Without the codes nobody could say whose values they are.
        Assert.Empty(labels.Values);
        Assert.Empty(labels.Areas);
    }

    [Fact]
    public async Task A_wide_table_has_a_row_for_each_series_and_tells_a_missing_value_from_none()
    {
        var table = await ApplyAsync(
            SampleTable.Of(
                SampleTable.Observations.Columns,
                [
                    [2020, 1, "Huangpu District", "310101", "POP_CENSUS", "", "A", "", "CENSUS", "Census"],
                    [1990, null, "Pudong New Area", "310115", "POP_CENSUS", "", "M", "lost", "CENSUS", "Census"],
                    [2000, 3, "Huangpu District", "310101", "POP_CENSUS", "", "P", "", "OTHER; CENSUS", ""],
                ],
                [.. SampleTable.Observations.Values]
            ),
            ("layout", "wide")
        );

        Assert.Equal(
            [
                ["indicator.code", "POP_CENSUS", "POP_CENSUS"],
                ["indicator.name", "Census population", "Census population"],
                ["area.code", "310101", "310115"],
                ["area.name", "Huangpu District", "Pudong New Area"],
                ["unit.name", "persons", "persons"],
                ["unitMultiplier", "0", "0"],
                ["source.code", "CENSUS; OTHER", "CENSUS"],
                [
                    "source.citation",
                    "Bureau of Statistics, Census, table 3, 2021; OTHER",
                    "Bureau of Statistics, Census, table 3, 2021",
                ],
                ["1990", null, null],
                ["2000", "3", null],
                ["2020", "1", null],
                ["1990.status", null, "M"],
                ["2000.status", "P", null],
                ["2020.status", "A", null],
                ["1990.notes", null, "lost"],
            ],
            await ColumnsAsync(table)
        );
        Assert.Equal(2, table.RowCount);
        Assert.Equal([2], table.Areas);
        Assert.Equal(ColumnType.Number, table.Columns[8].Type);
    }

    [Fact]
    public async Task Paths_and_transforms_are_series_of_their_own()
    {
        var level = new Observed("gdp", "POP_CENSUS", "310101", 2020, 1.5, "1.50", "A", "F", null, null, null, null);
        var table = await ApplyAsync(
            GeneratedObservations.Table([
                level,
                level with
                {
                    Transform = "RANK",
                    UnitName = "rank",
                    Digits = "2",
                    Value = 2,
                    Confidentiality = "N",
                },
                level with
                {
                    Path = "",
                    Digits = null,
                    Value = null,
                    Status = "M",
                },
            ]),
            ("layout", "wide"),
            ("labels", "codes")
        );

        Assert.Equal(
            [
                ["series", "gdp", "", "gdp"],
                ["indicator.code", "POP_CENSUS", "POP_CENSUS", "POP_CENSUS"],
                ["area.code", "310101", "310101", "310101"],
                ["transform", "LEVEL", "LEVEL", "RANK"],
                ["unit.name", "persons", "persons", "rank"],
                ["unitMultiplier", "0", "0", "0"],
                ["2020", "1.50", null, "2"],
                ["2020.status", "A", "M", "A"],
                ["2020.confidentiality", "F", "F", "N"],
            ],
            await ColumnsAsync(table)
        );
    }

    [Fact]
    public async Task Rows_without_values_have_no_years()
    {
        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            ApplyAsync(SampleTable.Of(Columns, []), ("layout", "wide"))
        );

        Assert.Equal(ExportError.NotInFormat, exception.Error);
        Assert.Contains("leave layout out", exception.Message, StringComparison.Ordinal);
    }

    private static Task<Table> ApplyAsync(Table table, params (string, string)[] options) =>
        TableLayout.ApplyAsync(SampleExport.Of(table, new CsvFormat(), options), CancellationToken.None);

    private static async Task<string?[][]> ColumnsAsync(Table table)
    {
        var rows = await RowsAsync(table);
        return [.. table.Columns.Select((c, i) => (string?[])[c.Name, .. rows.Select(r => r[i])])];
    }

    private static async Task<List<string?[]>> RowsAsync(Table table)
    {
        var rows = new List<string?[]>();
        await foreach (var batch in table.Rows)
        {
            for (var row = 0; row < batch.Count; row++)
            {
                var texts = new string?[batch.Columns];
                for (var i = 0; i < texts.Length; i++)
                {
                    texts[i] = batch.Text(batch[row][i]);
                }

                rows.Add(texts);
            }
        }

        return rows;
    }
}
