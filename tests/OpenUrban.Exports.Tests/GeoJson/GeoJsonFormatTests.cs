using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using OpenUrban.Exports.GeoJson;
using OpenUrban.Tables;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.GeoJson;

public sealed class GeoJsonFormatTests
{
    private static readonly GeoJsonFormat Format = new();

    [Fact]
    public async Task Observations_are_features_at_their_areas()
    {
        var file = Encoding.UTF8.GetString(await SampleExport.WriteAsync(SampleTable.Observations, Format));

        file.Replace("{\"type\":\"Feature\"", "\n{\"type\":\"Feature\"", StringComparison.Ordinal).MatchSnapshot();
    }

    [Fact]
    public Task Properties_are_the_cells_of_any_table() =>
        RandomTable.Any.SampleAsync(
            async table =>
            {
                using var file = JsonDocument.Parse(
                    await SampleExport.WriteAsync(WithAreas(table.Table, column: 0), Format)
                );

                Assert.Equal(
                    table.Written.Select(row => row.Select(Digits)),
                    Features(file).Select(f => f.GetProperty("properties").EnumerateObject().Select(p => Cell(p.Value)))
                );
            },
            iter: 200
        );

    [Fact]
    public async Task An_area_without_coordinates_has_no_geometry()
    {
        var table = SampleTable.Of(
            [new Column("area.code", ColumnType.Text)],
            [
                ["310101"],
                ["310000"],
                [null],
            ]
        );
        using var file = JsonDocument.Parse(await SampleExport.WriteAsync(WithAreas(table, column: 0), Format));

        Assert.Equal(
            ["""{"type":"Point","coordinates":[121.48,31.23]}""", "null", "null"],
            Features(file).Select(f => f.GetProperty("geometry").GetRawText())
        );
    }

    [Fact]
    public async Task A_table_without_areas_is_refused_before_a_byte_is_written()
    {
        await using var output = new ResponseStream();
        var table = SampleTable.Of(
            [new Column("title", ColumnType.Text)],
            [
                ["x"],
            ]
        );

        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            Format.WriteAsync(SampleExport.Of(table, Format), output, CancellationToken.None)
        );

        Assert.Equal(ExportError.NotInFormat, exception.Error);
        Assert.Equal(0, output.Written);
    }

    private static Table WithAreas(Table table, int column) =>
        new()
        {
            Columns = table.Columns,
            Rows = table.Rows,
            Areas = [column],
        };

    private static IEnumerable<JsonElement> Features(JsonDocument file) =>
        file.RootElement.GetProperty("features").EnumerateArray();

    private static object? Cell(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => value.GetRawText(),
            _ => value.GetString(),
        };

    /// <summary>Numbers as they are written: no digit changes on the way.</summary>
    private static object? Digits(object? cell) =>
        cell is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : cell;
}
