using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using OpenUrban.Exports.Csv;
using OpenUrban.Tables;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.Csv;

public sealed partial class CsvFormatTests
{
    private static readonly CsvFormat Csv = new();

    [Fact]
    public async Task Observations_give_the_known_file() => Snapshot.Match(await TextAsync());

    [Fact]
    public async Task For_Excel_where_numbers_have_a_comma() =>
        Snapshot.Match(await TextAsync(("separator", "semicolon"), ("decimal", "comma"), ("labels", "labels")));

    [Fact]
    public async Task Wide_with_codes() => Snapshot.Match(await TextAsync(("layout", "wide"), ("labels", "codes")));

    [Fact]
    public async Task Lines_end_with_CRLF_and_the_last_one_too()
    {
        var text = await TextAsync();

        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[^\r]\n", text);
    }

    [Theory]
    [InlineData("0", "y")]
    [InlineData("1", "\ufeffy")]
    public async Task A_byte_order_mark_is_there_when_it_is_asked_for(string mark, string start) =>
        Assert.StartsWith(start, await TextAsync(("bom", mark)), StringComparison.Ordinal);

    [Fact]
    public async Task A_comma_cannot_be_in_numbers_and_between_them()
    {
        var exception = await Assert.ThrowsAsync<ExportException>(() => TextAsync(("decimal", "comma")));

        Assert.Equal(ExportError.BadOption, exception.Error);
        Assert.Contains("separator=semicolon", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-", "'-")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t1", "'\t1")]
    [InlineData("\r1", "\"'\r1\"")]
    [InlineData("\n1", "\"'\n1\"")]
    [InlineData(" =1", "' =1")]
    [InlineData("\u3000\u00a0-1", "'\u3000\u00a0-1")]
    [InlineData("\ufeff=1", "'\ufeff=1")]
    [InlineData(" -1", "' -1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠1", "'＠1")]
    [InlineData("=\"a\",1", "\"'=\"\"a\"\",1\"")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("-1.2.3", "'-1.2.3")]
    [InlineData("1=1", "1=1")]
    [InlineData("浦-东", "浦-东")]
    [InlineData("～=", "～=")]
    [InlineData("'=1", "'=1")]
    [InlineData(" a", " a")]
    [InlineData("  ", "  ")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "a;b")]
    [InlineData("", "\"\"")]
    public async Task A_text_is_no_formula_and_ends_where_it_ends(string text, string field)
    {
        var table = SampleTable.Of(
            [new("a", ColumnType.Text), new("b", ColumnType.Text)],
            [
                [text, text],
            ]
        );

        Assert.Equal($"a,b\r\n{field},{field}\r\n", await TextAsync(table));
        Assert.All(
            CsvFile.Read(await SampleExport.WriteAsync(table, Csv, ("formulas", "raw")))[1],
            read => Assert.Equal(text, read)
        );
    }

    [Fact]
    public async Task Numbers_are_never_escaped()
    {
        var table = SampleTable.Of(
            [new("a", ColumnType.Number), new("b", ColumnType.Integer)],
            [
                [-1.5, -3],
            ]
        );

        Assert.Equal("a,b\r\n-1.5,-3\r\n", await TextAsync(table));
    }

    [Fact]
    public async Task A_missing_value_in_a_table_of_one_column_is_a_row_that_readers_do_not_skip() =>
        Assert.Equal(
            "a\r\n1\r\n\"\"\r\n",
            await TextAsync(
                SampleTable.Of(
                    [new("a", ColumnType.Number)],
                    [
                        [1],
                        [null],
                    ]
                )
            )
        );

    [Fact]
    public void All_that_a_table_can_have_is_read_back_by_Sylvan() =>
        Gen.Select(GeneratedTable.Any, Gen.OneOf(("comma", ','), ("semicolon", ';'), ("tab", '\t')), Gen.Bool)
            .Sample(
                (table, separator, isRaw) =>
                {
                    var isComma = separator.Item2 != ',';
                    var file = SampleExport
                        .WriteAsync(
                            table.Table,
                            Csv,
                            ("separator", separator.Item1),
                            ("decimal", isComma ? "comma" : "point"),
                            ("formulas", isRaw ? "raw" : "escaped")
                        )
                        .GetAwaiter()
                        .GetResult();
                    var lines = CsvFile.Read(file, separator.Item2);

                    Assert.Equal(table.Columns.Select(c => c.Name), lines[0]);
                    Assert.Equal(table.Rows.Length, lines.Count - 1);
                    foreach (var (row, line) in table.Rows.Zip(lines.Skip(1)))
                    {
                        Assert.Equal(row.Length, line.Length);
                        foreach (var (cell, field) in row.Zip(line))
                        {
                            Check(cell, field, isComma, isRaw, isOne: row.Length == 1);
                        }
                    }
                }
            );

    [Fact]
    public async Task A_large_table_is_written_in_pieces_and_without_an_object_a_row()
    {
        var stream = new CountingStream();
        var export = SampleExport.Of(LargeTable.Of(200_000), Csv);
        await Csv.WriteAsync(SampleExport.Of(LargeTable.Of(1_000), Csv), stream, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();

        await Csv.WriteAsync(export, stream, CancellationToken.None);

        // One string a row would be 6 MB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.InRange(stream.Writes, 50, 1_000);
        Assert.InRange(stream.Largest, 64 * 1024, 66 * 1024);
    }

    private static void Check(object? cell, string? field, bool isComma, bool isRaw, bool isOne)
    {
        switch (cell)
        {
            case null:
                Assert.Equal(isOne ? "" : null, field);
                break;
            case bool b:
                Assert.Equal(b ? "true" : "false", field);
                break;
            case string text:
                Assert.True(field == text || (!isRaw && field == $"'{text}"), $"{text} became {field}");
                Assert.True(isRaw || !Dangerous().IsMatch(field!) || double.TryParse(field, out _), field);
                break;
            default:
                var digits = ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture);
                Assert.Equal(isComma ? digits.Replace('.', ',') : digits, field);
                break;
        }
    }

    private static Task<string> TextAsync(params (string, string)[] options) =>
        TextAsync(SampleTable.Observations, options);

    private static async Task<string> TextAsync(Table table, params (string, string)[] options) =>
        Encoding.UTF8.GetString(await SampleExport.WriteAsync(table, Csv, options));

    [GeneratedRegex(@"^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Dangerous();
}
