using System.Globalization;
using System.IO.Compression;
using CsCheck;
using OpenUrban.Exports.Xlsx;
using OpenUrban.Tables;
using Snapshooter;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.Xlsx;

public sealed class XlsxFormatTests
{
    private static readonly XlsxFormat Format = new();

    [Fact]
    public Task Any_table_is_read_back_as_it_was() =>
        GeneratedTable.Any.SampleAsync(
            async table =>
            {
                using var book = new Workbook(await SampleExport.WriteAsync(table.Table, Format));

                Assert.Equal(
                    [
                        [.. table.Columns.Select(c => c.Name)],
                        .. table.Rows.Select(r => r.Select((cell, i) => InSheet(cell, table.Columns[i])).ToArray()),
                    ],
                    book.Rows(0)
                );
            },
            iter: 100
        );

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task What_goes_along_is_on_sheets_of_its_own(string language)
    {
        await using var output = new ResponseStream();
        var export = SampleExport.Of(SampleTable.Observations, Format) with { Language = language };
        await Format.WriteAsync(export, output, CancellationToken.None);
        using var book = new Workbook(output.ToArray());

        new
        {
            book.Sheets,
            About = book.Rows(1).Select(Line),
            Columns = book.Rows(2).Select(Line),
        }.MatchSnapshot(SnapshotNameExtension.Create(language));
    }

    [Fact]
    public async Task A_workbook_is_valid_and_its_header_stands_still()
    {
        using var book = new Workbook(await SampleExport.WriteAsync(SampleTable.Observations, Format));

        Assert.Empty(book.Errors);
        Assert.Equal(1, book.FrozenRows(0));
        Assert.True(book.IsFirstCellBold(0));
    }

    [Fact]
    public async Task Layout_and_labels_are_applied()
    {
        using var book = new Workbook(
            await SampleExport.WriteAsync(SampleTable.Observations, Format, ("layout", "wide"), ("labels", "labels"))
        );

        Assert.Contains("2010", book.Rows(0)[0]);
        Assert.DoesNotContain("area.code", book.Rows(0)[0]);
        Assert.Contains("CENSUS", book.Rows(1).Select(r => r.FirstOrDefault()));
    }

    [Fact]
    public async Task The_same_table_gives_the_same_bytes()
    {
        var first = await SampleExport.WriteAsync(SampleTable.Observations, Format);
        using var zip = new ZipArchive(new MemoryStream(first));

        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2026, 11, 22), e.LastWriteTime.DateTime));
        Assert.Equal(first, await SampleExport.WriteAsync(SampleTable.Observations, Format));
    }

    [Fact]
    public async Task A_workbook_is_of_the_day_of_its_release()
    {
        using var book = new Workbook(await SampleExport.WriteAsync(SampleTable.Observations, Format));

        Assert.Equal(new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc), book.Created);
    }

    [Fact]
    public Task More_rows_than_a_sheet_has_are_refused() =>
        RefusedAsync(
            new Table
            {
                Columns = [new("n", ColumnType.Integer)],
                Rows = SampleTable.Of([new("n", ColumnType.Integer)], []).Rows,
                RowCount = 1_048_576,
            },
            "1048575 rows"
        );

    [Fact]
    public Task More_rows_than_a_sheet_has_are_refused_where_nobody_counted_them() =>
        RefusedAsync(BrokenTable.After(rows: 1_048_576), "1048575 rows");

    [Fact]
    public Task More_columns_than_a_sheet_has_are_refused() =>
        RefusedAsync(
            SampleTable.Of([.. Enumerable.Range(0, 16_385).Select(i => new Column($"c{i}", ColumnType.Integer))], []),
            "16384 columns"
        );

    [Fact]
    public Task A_text_longer_than_a_cell_is_refused() =>
        RefusedAsync(
            SampleTable.Of(
                [new("notes", ColumnType.Text)],
                [
                    [new string('x', 32_768)],
                ]
            ),
            "notes has 32768"
        );

    [Fact]
    public async Task A_query_longer_than_a_cell_is_in_several()
    {
        await using var output = new ResponseStream();
        var export = SampleExport.Of(SampleTable.Observations, Format);
        var query = new string('x', 32_766) + "𠮷" + new string('y', 40_000);
        await Format.WriteAsync(
            export with
            {
                Subject = export.Subject with { Query = query },
            },
            output,
            CancellationToken.None
        );
        using var book = new Workbook(output.ToArray());

        var lines = book.Rows(1)
            .SkipWhile(r => !Equals(r.FirstOrDefault(), "Query"))
            .Take(3)
            .Select(r => (string)r[1]!);
        Assert.Equal(query, string.Concat(lines));
    }

    private static async Task RefusedAsync(Table table, string because)
    {
        await using var output = new ResponseStream();

        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            Format.WriteAsync(SampleExport.Of(table, Format), output, CancellationToken.None)
        );

        Assert.Equal(ExportError.TooLarge, exception.Error);
        Assert.Contains(because, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Written);
    }

    /// <summary>A cell as a sheet has it: numbers are doubles, and what is before March 1900 is text.</summary>
    private static object? InSheet(object? cell, Column column) =>
        (cell, column.Type) switch
        {
            (null, _) => null,
            (IConvertible number, ColumnType.Integer or ColumnType.Number) => number.ToDouble(
                CultureInfo.InvariantCulture
            ),
            (string day, ColumnType.Date) when string.CompareOrdinal(day, "1900-03-01") >= 0 => DateOnly.Parse(
                day,
                CultureInfo.InvariantCulture
            ),
            (string moment, ColumnType.DateTime) when string.CompareOrdinal(moment, "1900-03-01") >= 0 =>
                Workbook.Second(DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)),
            _ => cell,
        };

    private static string Line(object?[] cells) =>
        string.Join(" | ", cells.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture)));
}
