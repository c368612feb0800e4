using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

public sealed class ObservedValuesTests
{
    private static readonly Column[] Columns =
    [
        new("indicator.code", ColumnType.Text),
        new("area.code", ColumnType.Text),
        new("year", ColumnType.Integer),
        new("value", ColumnType.Number),
        new("status", ColumnType.Text),
    ];

    private static readonly ValueColumns Values = new()
    {
        Path = "",
        Indicator = 0,
        Area = 1,
        Period = 2,
        Value = 3,
        Status = 4,
    };

    [Fact]
    public async Task A_missing_value_keeps_its_period_and_status()
    {
        var values = await ReadAsync([
            ["GDP", "310000", 2020, null, "M"],
            ["GDP", "310000", 2021, 0, "A"],
        ]);

        Assert.Equal([null, 0d], values.Select(v => v.Value));
        Assert.Equal(["M", "A"], values.Select(v => v.Status));
    }

    [Fact]
    public async Task What_stands_beside_several_rows_is_one_value()
    {
        var values = await ReadAsync([
            ["GDP", "310000", 2020, 1, "A"],
            ["GDP", "310000", 2020, 1, "A"],
        ]);

        Assert.Single(values);
    }

    [Fact]
    public async Task A_row_without_the_object_has_no_value() =>
        Assert.Single(
            await ReadAsync([
                ["GDP", "310000", 2020, 1, "A"],
                [null, null, null, null, null],
            ])
        );

    [Fact]
    public async Task Two_values_of_one_year_are_refused()
    {
        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            ReadAsync([
                ["GDP", "310000", 2020, 1, "A"],
                ["GDP", "310000", 2020, 2, "A"],
            ])
        );

        Assert.Contains("GDP/310000/2020", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_the_limit_is_refused()
    {
        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            ReadAsync(
                [
                    ["GDP", "310000", 2020, 1, "A"],
                    ["GDP", "310000", 2021, 2, "A"],
                ],
                limit: 1
            )
        );

        Assert.Equal(ExportError.TooLarge, exception.Error);
    }

    private static Task<List<Observed>> ReadAsync(object?[][] rows, int limit = 100) =>
        ObservedValues.ReadAsync(
            SampleExport.Of(SampleTable.Of(Columns, rows, Values), new NoOptions()),
            "jsonstat",
            limit,
            CancellationToken.None
        );

    private sealed class NoOptions : IExportFormat
    {
        public string Name => "none";

        public string MediaType => "text/plain";

        public string Description => "Nothing.";

        public IReadOnlyList<ExportOption> Options => [];

        public Task WriteAsync(Export export, Stream output, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
