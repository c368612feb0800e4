using System.Text;
using CsCheck;
using OpenUrban.Exports.SdmxCsv;
using OpenUrban.Exports.Tests.Csv;
using OpenUrban.Tables;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.SdmxCsv;

public sealed class SdmxCsvFormatTests
{
    private static readonly SdmxCsvFormat SdmxCsv = new();

    [Fact]
    public async Task Observations_give_the_known_file() => Snapshot.Match(await TextAsync(SampleTable.Observations));

    [Fact]
    public async Task Observations_with_labels_give_the_known_file() =>
        Snapshot.Match(await TextAsync(SampleTable.Observations, ("labels", "both")));

    [Fact]
    public async Task Several_values_of_a_row_are_told_apart()
    {
        var some = new Observed("gdp.of", "GDP", "310101", 2020, 1.5, "1.50", "A", "F", null, null, null, null);

        Snapshot.Match(
            await TextAsync(
                GeneratedObservations.Table([
                    some,
                    some with
                    {
                        Path = "",
                        Digits = null,
                        Value = null,
                        Status = "M",
                    },
                    some with
                    {
                        Path = "",
                        Transform = "RANK",
                        UnitName = "rank",
                    },
                ])
            )
        );
    }

    [Fact]
    public async Task The_day_of_publication_goes_along_where_the_table_has_it()
    {
        var text = await TextAsync(
            SampleTable.Of(
                [.. SampleTable.Observations.Columns, new("publishedOn", ColumnType.Date)],
                [
                    [2020, 1, "", "310101", "POP_CENSUS", "", "A", "", "CENSUS", "", "2021-05-18"],
                ],
                SampleTable.Observations.Values[0] with
                {
                    PublishedOn = 10,
                }
            )
        );

        Assert.Contains(",SOURCE,PUBLISHED_ON,COMMENT_OBS\r\n", text, StringComparison.Ordinal);
        Assert.Contains(",CENSUS,2021-05-18,\r\n", text, StringComparison.Ordinal);
    }

    /// <summary>Code list CL_OBS_STATUS: B is "time series break". What is provisional or estimated stays so, with BREAK beside it.</summary>
    [Fact]
    public async Task A_value_after_a_break_has_the_status_of_one_and_the_mark()
    {
        var lines = CsvFile.Read(
            await SampleExport.WriteAsync(
                SampleTable.Of(
                    [.. SampleTable.Observations.Columns, new("crossesBreak", ColumnType.Boolean)],
                    [
                        [2000, 1, "", "310101", "POP_CENSUS", "", "A", "", "CENSUS", "", false],
                        [2010, 2, "", "310101", "POP_CENSUS", "", "A", "", "CENSUS", "", true],
                        [2020, 3, "", "310101", "POP_CENSUS", "", "P", "", "CENSUS", "", true],
                        [2021, 4, "", "310101", "POP_CENSUS", "", "E", "", "CENSUS", "", true],
                    ],
                    SampleTable.Observations.Values[0] with
                    {
                        Break = 10,
                    }
                ),
                SdmxCsv
            )
        );

        var (status, mark) = (lines[0].IndexOf("OBS_STATUS"), lines[0].IndexOf("BREAK"));
        Assert.Equal(
            ["A false", "B true", "P true", "E true"],
            lines.Skip(1).Select(line => $"{line[status]} {line[mark]}")
        );
        Assert.DoesNotContain("PRE_BREAK_VALUE", lines[0]);
    }

    [Fact]
    public async Task Two_values_for_one_key_are_refused()
    {
        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            SampleExport.WriteAsync(
                SampleTable.Of(
                    SampleTable.Observations.Columns,
                    [
                        [2020, 1, "", "310101", "POP_CENSUS", "", "A", "", "CENSUS", ""],
                        [2020, 1, "", "310101", "POP_CENSUS", "", "P", "", "CENSUS", ""],
                    ],
                    [.. SampleTable.Observations.Values]
                ),
                SdmxCsv
            )
        );

        Assert.Equal(ExportError.NotInFormat, exception.Error);
        Assert.Contains("POP_CENSUS/310101/2020", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_without_values_are_refused()
    {
        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            SampleExport.WriteAsync(
                SampleTable.Of(
                    [new("code", ColumnType.Text)],
                    [
                        ["1"],
                    ]
                ),
                SdmxCsv
            )
        );

        Assert.Equal(ExportError.NotInFormat, exception.Error);
    }

    [Fact]
    public void All_observations_are_read_back_once() =>
        Gen.Select(GeneratedObservations.Any, Gen.OneOf("id", "both"))
            .Sample(
                (observations, labels) =>
                {
                    var lines = CsvFile.Read(
                        SampleExport
                            .WriteAsync(GeneratedObservations.Table(observations), SdmxCsv, ("labels", labels))
                            .GetAwaiter()
                            .GetResult()
                    );

                    Assert.Equal(
                        observations.Select(Told).Order(StringComparer.Ordinal),
                        lines
                            .Skip(1)
                            .Select(line => Told(lines[0], line, observations[0].Path))
                            .Order(StringComparer.Ordinal)
                    );
                }
            );

    [Fact]
    public async Task A_large_table_is_written_in_pieces_and_without_an_object_a_row()
    {
        var stream = new CountingStream();
        var export = SampleExport.Of(LargeTable.Of(200_000), SdmxCsv);
        await SdmxCsv.WriteAsync(SampleExport.Of(LargeTable.Of(1_000), SdmxCsv), stream, CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();

        await SdmxCsv.WriteAsync(export, stream, CancellationToken.None);

        // Of each of 2,000 series the keys are kept.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8_000_000);
        Assert.InRange(stream.Writes, 50, 1_000);
        Assert.InRange(stream.Largest, 64 * 1024, 66 * 1024);
    }

    private static string Told(Observed o) =>
        string.Join(
            '|',
            o.Path.Length == 0 ? "$" : o.Path.Replace('.', '-'),
            o.Indicator,
            o.Area,
            o.Transform ?? "LEVEL",
            o.Period,
            o.Digits,
            o.Status,
            o.Confidentiality,
            o.Source,
            o.Notes
        );

    /// <summary>Codes without their labels, by the columns that have them.</summary>
    private static string Told(string?[] header, string?[] line, string path)
    {
        Assert.Equal(["STRUCTURE", "STRUCTURE_ID", "ACTION"], header.Take(3));
        Assert.Equal(["dataflow", "OPENURBAN:OBSERVATIONS(1.0)", "I"], line.Take(3).Select(Id));
        return string.Join(
            '|',
            Field("SERIES") ?? (path.Length == 0 ? "$" : path.Replace('.', '-')),
            Field("INDICATOR"),
            Field("REF_AREA"),
            Field("TRANSFORMATION"),
            Field("TIME_PERIOD"),
            Field("OBS_VALUE"),
            Field("OBS_STATUS"),
            Field("CONF_STATUS"),
            Field("SOURCE"),
            Text("COMMENT_OBS")
        );

        string? Field(string id) => Text(id) is { } text ? Id(text) : null;

        string? Text(string id) => Array.FindIndex(header, h => Id(h) == id) is >= 0 and var i ? line[i] : null;
    }

    private static string Id(string? text) => text!.Split(": ")[0];

    private static async Task<string> TextAsync(Table table, params (string, string)[] options) =>
        Encoding.UTF8.GetString(await SampleExport.WriteAsync(table, SdmxCsv, options));
}
