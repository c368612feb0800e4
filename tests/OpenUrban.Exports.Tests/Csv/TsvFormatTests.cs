using System.Text;
using CsCheck;
using OpenUrban.Exports.Csv;
using OpenUrban.Tables;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.Csv;

public sealed class TsvFormatTests
{
    private static readonly TsvFormat Tsv = new();

    [Fact]
    public async Task Observations_give_the_known_file() => Snapshot.Match(await TextAsync(SampleTable.Observations));

    [Theory]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("\t=1", "' =1")]
    [InlineData("=1", "'=1")]
    [InlineData("", " ")]
    [InlineData(null, "")]
    public async Task A_text_has_no_tabs_and_an_empty_one_is_not_missing(string? text, string field) =>
        Assert.Equal(
            $"a\tb\r\n{field}\t1,5\r\n",
            await TextAsync(
                SampleTable.Of(
                    [new("a", ColumnType.Text), new("b", ColumnType.Number)],
                    [
                        [text, 1.5],
                    ]
                ),
                ("decimal", "comma")
            )
        );

    [Fact]
    public void Every_row_is_a_line_and_every_cell_a_field() =>
        GeneratedTable.Any.Sample(table =>
        {
            var lines = Encoding
                .UTF8.GetString(SampleExport.WriteAsync(table.Table, Tsv, ("formulas", "raw")).GetAwaiter().GetResult())
                .Split("\r\n");

            Assert.Equal(table.Rows.Length + 2, lines.Length);
            foreach (var (row, line) in table.Rows.Zip(lines.Skip(1)))
            {
                var fields = line.Split('\t');
                Assert.Equal(row.Length, fields.Length);
                foreach (var (cell, field) in row.Zip(fields))
                {
                    Assert.Equal(cell is null, field.Length == 0);
                    if (cell is string { Length: > 0 } text)
                    {
                        Assert.Equal(text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' '), field);
                    }
                }
            }
        });

    private static async Task<string> TextAsync(Table table, params (string, string)[] options) =>
        Encoding.UTF8.GetString(await SampleExport.WriteAsync(table, Tsv, options));
}
