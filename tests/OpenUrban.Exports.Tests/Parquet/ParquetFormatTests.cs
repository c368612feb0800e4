using System.Globalization;
using CsCheck;
using OpenUrban.Exports.Parquet;
using OpenUrban.Tables;
using Parquet;
using Parquet.Schema;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.Parquet;

public sealed class ParquetFormatTests
{
    private static readonly ParquetFormat Format = new();

    [Fact]
    public Task Any_table_is_read_back_as_it_was() =>
        GeneratedTable.Any.SampleAsync(
            async table =>
            {
                var file = await SampleExport.WriteAsync(table.Table, Format);
                Assert.Equal(
                    table.Rows.Select(row => row.Select((cell, i) => Typed(cell, table.Columns[i]))),
                    await RowsOf(file)
                );
            },
            iter: 200
        );

    [Fact]
    public async Task Columns_have_the_types_and_names_of_the_table()
    {
        Column[] columns =
        [
            new("area.name", ColumnType.Text),
            new("year", ColumnType.Integer),
            new("value", ColumnType.Number),
            new("isCity", ColumnType.Boolean),
            new("publishedOn", ColumnType.Date),
            new("importedAt", ColumnType.DateTime),
        ];
        await using var reader = await OpenAsync(await SampleExport.WriteAsync(SampleTable.Of(columns, []), Format));

        Assert.Equal(columns.Select(c => c.Name), reader.Schema.DataFields.Select(f => f.Name));
        Assert.Equal(
            [
                typeof(ReadOnlyMemory<char>),
                typeof(int),
                typeof(double),
                typeof(bool),
                typeof(DateOnly),
                typeof(DateTime),
            ],
            reader.Schema.DataFields.Select(f => f.ClrType)
        );
        Assert.All(reader.Schema.DataFields, f => Assert.True(f.IsNullable));
        Assert.True(((DateTimeDataField)reader.Schema.DataFields[5]).IsAdjustedToUTC);
    }

    [Fact]
    public async Task Least_and_greatest_are_right_or_not_told()
    {
        // What a reader does not find between the two it takes for absent.
        Column[] columns =
        [
            new("moment", ColumnType.DateTime),
            new("bmp", ColumnType.Text),
            new("beyond", ColumnType.Text),
        ];
        object?[][] rows =
        [
            ["2026-11-22T10:00:00.000001Z", "（1）", "（1）"],
            ["2026-11-22T10:00:00.000003Z", "a", "𠮷"],
        ];
        await using var reader = await OpenAsync(await SampleExport.WriteAsync(SampleTable.Of(columns, rows), Format));
        using var group = reader.OpenRowGroupReader(0);

        Assert.Equal(
            [(1795341600000001L, 1795341600000003L), ("a", "（1）"), ((object?)null, (object?)null)],
            reader.Schema.DataFields.Select(group.GetStatistics).Select(s => (s!.MinValue, s.MaxValue))
        );
    }

    [Fact]
    public async Task What_goes_along_is_in_the_metadata()
    {
        await using var reader = await OpenAsync(await SampleExport.WriteAsync(SampleTable.Observations, Format));

        reader.CustomMetadata.MatchSnapshot();
    }

    [Fact]
    public async Task A_row_group_is_written_when_it_is_full()
    {
        Column[] columns = [new("n", ColumnType.Integer)];
        var rows = Enumerable.Range(0, 200_001).Select(n => new object?[] { n }).ToArray();
        var file = await SampleExport.WriteAsync(SampleTable.Of(columns, rows), Format);

        await using var reader = await OpenAsync(file);
        Assert.Equal(5, reader.RowGroupCount);
        Assert.True((await RowsOf(file)).Select(r => (int)r[0]!).SequenceEqual(Enumerable.Range(0, 200_001)));
    }

    [Fact]
    public async Task The_same_table_gives_the_same_bytes() =>
        Assert.Equal(
            await SampleExport.WriteAsync(SampleTable.Observations, Format),
            await SampleExport.WriteAsync(SampleTable.Observations, Format)
        );

    [Fact]
    public async Task A_table_that_breaks_off_makes_no_whole_file()
    {
        await using var output = new ResponseStream();
        var table = BrokenTable.After(rows: 250_000);

        await Assert.ThrowsAsync<IOException>(() =>
            Format.WriteAsync(SampleExport.Of(table, Format), output, CancellationToken.None)
        );

        Assert.NotEqual(0, output.Written);
        Assert.False(output.ToArray().AsSpan().EndsWith("PAR1"u8));
    }

    /// <summary>A cell as the file's type has it: moments to the microsecond, in UTC.</summary>
    private static object? Typed(object? cell, Column column) =>
        (cell, column.Type) switch
        {
            (null, _) => null,
            (IConvertible number, ColumnType.Number) => number.ToDouble(CultureInfo.InvariantCulture),
            (string day, ColumnType.Date) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture),
            (string moment, ColumnType.DateTime) => Microseconds(
                DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
            ),
            _ => cell,
        };

    private static DateTime Microseconds(DateTime moment) =>
        new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    private static Task<ParquetReader> OpenAsync(byte[] file) =>
        ParquetReader.CreateAsync(new MemoryStream(file), new ParquetOptions { UseDateOnlyTypeForDates = true });

    private static async Task<object?[][]> RowsOf(byte[] file)
    {
        await using var reader = await OpenAsync(file);
        var rows = new List<object?[]>();
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            using var group = reader.OpenRowGroupReader(i);
            var columns = new List<IReadOnlyList<object?>>();
            foreach (var field in reader.Schema.DataFields)
            {
                columns.Add(await ValuesOf(group, field));
            }

            rows.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(r => columns.Select(c => c[r]).ToArray()));
        }

        return [.. rows];
    }

    private static async Task<IReadOnlyList<object?>> ValuesOf(ParquetRowGroupReader group, DataField field) =>
        field.ClrType switch
        {
            var t when t == typeof(ReadOnlyMemory<char>) => await TextsOf(group, field),
            var t when t == typeof(int) => await ValuesOf<int>(group, field),
            var t when t == typeof(double) => await ValuesOf<double>(group, field),
            var t when t == typeof(bool) => await ValuesOf<bool>(group, field),
            var t when t == typeof(DateOnly) => await ValuesOf<DateOnly>(group, field),
            _ => await ValuesOf<DateTime>(group, field),
        };

    private static async Task<IReadOnlyList<object?>> ValuesOf<T>(ParquetRowGroupReader group, DataField field)
        where T : struct
    {
        var values = new T?[group.RowCount];
        await group.ReadAsync(field, values.AsMemory());
        return [.. values.Select(v => (object?)v)];
    }

    private static async Task<IReadOnlyList<object?>> TextsOf(ParquetRowGroupReader group, DataField field)
    {
        var values = new string?[group.RowCount];
        await group.ReadAsync(field, values.AsMemory());
        return values;
    }
}
