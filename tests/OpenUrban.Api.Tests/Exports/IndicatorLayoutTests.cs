using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Exports;

/// <summary>Tables with a row for an area and a year, and a column for an indicator.</summary>
public sealed class IndicatorLayoutTests
{
    private const string Query =
        "{ series(indicators: [\"GDP\", \"POP_RES_YE\", \"URB_RATE\"]) { indicator { code } area { code } years values sourceCodes } }";

    [Theory, EngineData]
    public async Task Rows_are_areas_and_years_and_cells_are_those_of_the_api(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        using var exports = new ExportClient(host.CreateClient());
        var hash = await exports.StoreAsync(Query);
        var lines = (await exports.TextAsync(hash, "csv?layout=indicators&labels=codes"))
            .TrimStart('\ufeff')
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split(',');
        var rows = lines.Skip(1).Select(Cells).ToDictionary(cells => (cells[0], int.Parse(cells[1])));
        var expected = Values((await host.QueryAsync(Query)).At("data", "series")).ToList();

        Assert.Equal(["area.code", "year"], columns[..2]);
        Assert.Equal(expected.Select(v => (v.Area, v.Year)).Distinct().Order(), rows.Keys.Order());
        Assert.True(expected.Count > 1000, $"{expected.Count}");
        foreach (var (indicator, area, year, value, sources) in expected)
        {
            var cells = rows[(area, year)];
            Assert.Equal(value, cells[Array.IndexOf(columns, indicator)]);
            Assert.Equal(sources, cells[Array.IndexOf(columns, $"{indicator}.source")]);
        }

        Assert.Equal(
            expected.Count(v => v.Value.Length > 0),
            rows.Values.Sum(cells =>
                new[] { "GDP", "POP_RES_YE", "URB_RATE" }.Count(i => cells[Array.IndexOf(columns, i)].Length > 0)
            )
        );
        foreach (var format in new[] { "tsv", "xlsx" })
        {
            Assert.NotEmpty(await exports.BytesAsync(hash, $"{format}?layout=indicators"));
        }
    }

    [Theory, EngineData]
    public async Task Sources_of_a_row_are_those_of_its_value(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var series = (
            await host.QueryAsync(
                "{ series(indicators: [\"RAIL_KM\"], areas: [\"310000\"]) { sourceCodes observations { source { code } } } }"
            )
        ).At("data", "series")[0];

        Assert.Equal(
            series.At("observations").EnumerateArray().Select(o => o.At("source", "code").GetString()),
            series.At("sourceCodes").EnumerateArray().Select(c => c.GetString())
        );
    }

    private static IEnumerable<(string Indicator, string Area, int Year, string Value, string Sources)> Values(
        JsonElement series
    ) =>
        from one in series.EnumerateArray()
        from place in Enumerable.Range(0, one.At("years").GetArrayLength())
        select (
            one.At("indicator", "code").GetString()!,
            one.At("area", "code").GetString()!,
            one.At("years")[place].GetInt32(),
            one.At("values")[place].ValueKind == JsonValueKind.Null ? "" : one.At("values")[place].GetRawText(),
            one.At("sourceCodes")[place].GetString()!
        );

    /// <summary>The cells of a line of CSV.</summary>
    private static string[] Cells(string line)
    {
        var cells = new List<string> { "" };
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == ',' && !isQuoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += character;
            }
        }

        return [.. cells];
    }
}
