using System.Text;
using System.Text.Json;
using OpenUrban.Exports.JsonStat;
using OpenUrban.Exports.SdmxCsv;
using OpenUrban.Exports.VegaLite;
using OpenUrban.Tables;

namespace OpenUrban.Exports.Tests;

/// <summary>A value that is no figure of its own says so, and an estimate is never without its note.</summary>
public sealed class BoundTests
{
    private static Table Table =>
        SampleTable.Of(
            [.. SampleTable.Observations.Columns, new("bound", ColumnType.Text), new("reference", ColumnType.Text)],
            [
                [
                    2024,
                    848,
                    "",
                    "310101",
                    "POP_CENSUS",
                    "",
                    "E",
                    "Counted until August",
                    "CENSUS",
                    "",
                    "LOWER",
                    "2024-01-01/2024-08-30",
                ],
                [2025, 900, "", "310101", "POP_CENSUS", "", "A", "", "CENSUS", "", "EXACT", null],
            ],
            SampleTable.Observations.Values[0] with
            {
                Bound = 10,
                Reference = 11,
            }
        );

    [Fact]
    public async Task Vega_Lite_tells_it_in_its_tooltip_and_its_description()
    {
        using var chart = JsonDocument.Parse(await SampleExport.WriteAsync(Table, new VegaLiteFormat()));
        var text = chart.RootElement.GetRawText();

        Assert.Contains("at least 848 (2024; ", chart.RootElement.GetProperty("description").GetString());
        Assert.Contains("Counted until August", chart.RootElement.GetProperty("description").GetString());
        Assert.Contains("\"shown\":\"at least 848\"", text, StringComparison.Ordinal);
        Assert.Contains("\"shown\":\"900\"", text, StringComparison.Ordinal);
        Assert.Contains(
            "2024: Counted until August",
            chart.RootElement.GetProperty("title").GetProperty("subtitle").EnumerateArray().Select(t => t.GetString()!)
        );
    }

    [Fact]
    public async Task JSON_stat_has_it_beside_the_cells()
    {
        using var cube = JsonDocument.Parse(await SampleExport.WriteAsync(Table, new JsonStatFormat()));
        var extension = cube.RootElement.GetProperty("extension");

        Assert.Equal("""{"0":"LOWER"}""", extension.GetProperty("bounds").GetRawText());
        Assert.Equal("""{"0":"2024-01-01/2024-08-30"}""", extension.GetProperty("references").GetRawText());
        Assert.Equal("""{"0":"Counted until August"}""", extension.GetProperty("notes").GetRawText());
    }

    [Fact]
    public async Task SDMX_has_columns_for_it()
    {
        var lines = Encoding.UTF8.GetString(await SampleExport.WriteAsync(Table, new SdmxCsvFormat())).Split("\r\n");

        Assert.Contains(",OBS_STATUS,OBS_BOUND,REF_PERIOD,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",848,E,LOWER,2024-01-01/2024-08-30,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",900,A,EXACT,,", lines[2], StringComparison.Ordinal);
    }
}
