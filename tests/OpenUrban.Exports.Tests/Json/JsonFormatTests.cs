using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using OpenUrban.Exports.Json;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.Json;

public sealed class JsonFormatTests
{
    private static readonly JsonFormat Json = new();

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task Observations_give_the_known_file() =>
        Snapshot.Match(Indented(await SampleExport.WriteAsync(SampleTable.Observations, Json)));

    [Fact]
    public async Task Without_codes_it_still_tells_the_sources()
    {
        using var json = JsonDocument.Parse(
            await SampleExport.WriteAsync(SampleTable.Observations, Json, ("labels", "labels"))
        );

        Assert.Equal(
            ["year", "value", "area.name", "indicator.name", "status", "notes.text", "source.name"],
            json.RootElement.GetProperty("rows")[0].EnumerateObject().Select(p => p.Name)
        );
        Assert.Equal("CENSUS", json.RootElement.GetProperty("sources")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Chinese_stays_readable_and_numbers_keep_their_digits()
    {
        var text = Encoding.UTF8.GetString(await SampleExport.WriteAsync(SampleTable.Observations, Json));

        Assert.Contains("""{"year":2010,"value":5044430.5,"area.name":"浦东新区",""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_a_table_can_have_is_read_back() =>
        GeneratedTable.Any.Sample(table =>
        {
            using var json = JsonDocument.Parse(SampleExport.WriteAsync(table.Table, Json).GetAwaiter().GetResult());
            var rows = json.RootElement.GetProperty("rows");

            Assert.Equal(table.Rows.Length, rows.GetArrayLength());
            foreach (var (row, read) in table.Rows.Zip(rows.EnumerateArray()))
            {
                Assert.Equal(table.Columns.Select(c => c.Name), read.EnumerateObject().Select(p => p.Name));
                foreach (var (cell, value) in row.Zip(read.EnumerateObject().Select(p => p.Value)))
                {
                    Check(cell, value);
                }
            }
        });

    [Fact]
    public async Task A_large_table_is_written_in_pieces()
    {
        var stream = new CountingStream();
        await Json.WriteAsync(SampleExport.Of(LargeTable.Of(50_000), Json), stream, CancellationToken.None);

        Assert.InRange(stream.Writes, 20, 1_000);
        Assert.InRange(stream.Largest, 1, 70 * 1024);
    }

    internal static string Indented(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document, Readable);
    }

    private static void Check(object? cell, JsonElement value)
    {
        switch (cell)
        {
            case null:
                Assert.Equal(JsonValueKind.Null, value.ValueKind);
                break;
            case bool b:
                Assert.Equal(b, value.GetBoolean());
                break;
            case string text:
                Assert.Equal(text, value.GetString());
                break;
            default:
                Assert.Equal(((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture), value.GetRawText());
                break;
        }
    }
}
