using System.Globalization;
using System.Text.Json;
using CsCheck;
using OpenUrban.Exports.JsonStat;
using OpenUrban.Exports.Tests.Json;
using OpenUrban.Tables;
using Snapshooter.Xunit;

namespace OpenUrban.Exports.Tests.JsonStat;

public sealed class JsonStatFormatTests
{
    private static readonly JsonStatFormat JsonStat = new();

    private static readonly Observed Some = new(
        "",
        "POP_CENSUS",
        "310101",
        2020,
        1.5,
        "1.50",
        "A",
        "F",
        null,
        null,
        null,
        null
    );

    [Fact]
    public async Task Observations_give_the_known_file() =>
        Snapshot.Match(JsonFormatTests.Indented(await SampleExport.WriteAsync(SampleTable.Observations, JsonStat)));

    [Fact]
    public async Task A_dataset_that_is_mostly_empty_names_the_cells_that_are_not()
    {
        using var json = await ReadAsync(
            Some,
            Some with
            {
                Indicator = "GDP",
                Area = "310115",
                Period = 2010,
                Value = null,
                Digits = null,
                Status = "M",
            },
            Some with
            {
                Period = 2021,
            }
        );

        Assert.Equal("""{"1":1.50,"2":1.50}""", json.RootElement.GetProperty("value").GetRawText());
        Assert.Equal("""{"1":"A","2":"A","9":"M"}""", json.RootElement.GetProperty("status").GetRawText());
    }

    [Fact]
    public async Task Half_of_the_cells_are_enough_for_an_array()
    {
        using var json = await ReadAsync(Some, Some with { Area = "310115", Period = 2021 });

        Assert.Equal("[1.50,null,null,1.50]", json.RootElement.GetProperty("value").GetRawText());
        Assert.Equal("""{"0":"A","3":"A"}""", json.RootElement.GetProperty("status").GetRawText());
    }

    [Fact]
    public async Task Years_are_in_order_whatever_the_order_of_rows()
    {
        using var json = await ReadAsync(Some, Some with { Period = 1953 }, Some with { Period = 1982 });

        Assert.Equal(
            """["1953","1982","2020"]""",
            json.RootElement.GetProperty("dimension")
                .GetProperty("year")
                .GetProperty("category")
                .GetProperty("index")
                .GetRawText()
        );
    }

    [Fact]
    public async Task Transformed_values_are_in_their_own_unit()
    {
        using var json = await ReadAsync(
            Some with
            {
                Transform = "PER_KM2",
                UnitName = "persons per km²",
                Digits = "2.25E-3",
                Value = 2.25e-3,
            }
        );

        Assert.Equal(
            """{"POP_CENSUS":{"label":"persons per km²","decimals":5,"base":"persons per km²","multiplier":0}}""",
            Indicators(json).GetProperty("unit").GetRawText()
        );
    }

    [Fact]
    public async Task Values_in_different_units_are_different_series()
    {
        using var json = await ReadAsync(
            Some,
            Some with
            {
                Transform = "RANK",
                UnitName = "rank",
            },
            Some with
            {
                Path = "gdp",
            }
        );

        Assert.Equal("""["series","indicator","area","year"]""", json.RootElement.GetProperty("id").GetRawText());
        Assert.False(Indicators(json).TryGetProperty("unit", out _));
        var series = json.RootElement.GetProperty("dimension").GetProperty("series");
        Assert.Equal(
            """["LEVEL","gdp:LEVEL","RANK"]""",
            series.GetProperty("category").GetProperty("index").GetRawText()
        );
        Assert.Equal(
            """{"LEVEL":{"POP_CENSUS":"persons"},"gdp:LEVEL":{"POP_CENSUS":"persons"},"RANK":{"POP_CENSUS":"rank"}}""",
            series.GetProperty("extension").GetProperty("unit").GetRawText()
        );
    }

    [Fact]
    public async Task Breaks_within_the_years_go_along()
    {
        using var within = await ReadAsync(Some with { Period = 2009 }, Some with { Period = 2010 });
        using var before = await ReadAsync(Some with { Period = 2010 }, Some with { Period = 2011 });

        Assert.Equal(
            """[{"indicator":"POP_CENSUS","area":"310101","year":2010,"reason":"New boundaries"}]""",
            within.RootElement.GetProperty("extension").GetProperty("breaks").GetRawText()
        );
        Assert.Equal("[]", before.RootElement.GetProperty("extension").GetProperty("breaks").GetRawText());
    }

    [Fact]
    public async Task A_cube_that_is_too_large_is_refused_with_its_size()
    {
        // As many areas as years, each area with one year: 1,001 values, 1,002,001 cells.
        var exception = await Assert.ThrowsAsync<ExportException>(() =>
            ReadAsync([.. Enumerable.Range(0, 1_001).Select(i => Some with { Area = $"A{i}", Period = i })])
        );

        Assert.Equal(ExportError.TooLarge, exception.Error);
        Assert.Contains("1,000,000", exception.Message, StringComparison.Ordinal);
        Assert.Contains("1,002,001", exception.Message, StringComparison.Ordinal);
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
                JsonStat
            )
        );

        Assert.Equal(ExportError.NotInFormat, exception.Error);
    }

    [Fact]
    public void All_observations_are_read_back() =>
        GeneratedObservations.Any.Sample(observations =>
        {
            using var json = ReadAsync(observations).GetAwaiter().GetResult();

            Assert.Equal(
                observations
                    .Select(o => Told(SeriesOf(o), o.Indicator, o.Area, o.Period, o.Digits, o.Status, o.Notes))
                    .Order(StringComparer.Ordinal),
                Cells(json, observations).Order(StringComparer.Ordinal)
            );
        });

    private static string Told(params object?[] parts) => string.Join('|', parts.Select(p => p ?? "∅"));

    private static string SeriesOf(Observed o) =>
        o.Path.Length == 0 ? o.Transform ?? "LEVEL" : $"{o.Path}:{o.Transform ?? "LEVEL"}";

    /// <summary>The cells that have a status, decoded as a client does it.</summary>
    private static IEnumerable<string> Cells(JsonDocument json, Observed[] observations)
    {
        var root = json.RootElement;
        var ids = root.GetProperty("id").EnumerateArray().Select(i => i.GetString()!).ToArray();
        var categories = ids.ToDictionary(
            id => id,
            id =>
                root.GetProperty("dimension")
                    .GetProperty(id)
                    .GetProperty("category")
                    .GetProperty("index")
                    .EnumerateArray()
                    .Select(c => c.GetString()!)
                    .ToArray()
        );
        var sizes = root.GetProperty("size").EnumerateArray().Select(s => s.GetInt32()).ToArray();
        Assert.Equal(ids.Select(id => categories[id].Length), sizes);
        var count = sizes.Aggregate(1, (a, b) => a * b);
        for (var cell = 0; cell < count; cell++)
        {
            var value = Cell(root.GetProperty("value"), cell);
            if (Cell(root.GetProperty("status"), cell) is not { } status)
            {
                Assert.Null(value);
                continue;
            }

            var (rest, at) = (cell, new Dictionary<string, string>());
            foreach (var id in ids.Reverse())
            {
                at[id] = categories[id][rest % categories[id].Length];
                rest /= categories[id].Length;
            }

            yield return Told(
                at.GetValueOrDefault("series") ?? SeriesOf(observations[0]),
                at["indicator"],
                at["area"],
                at["year"],
                value?.GetRawText(),
                status.GetString(),
                Cell(root.GetProperty("extension").GetProperty("notes"), cell)?.GetString()
            );
        }
    }

    private static JsonElement? Cell(JsonElement cells, int index)
    {
        if (cells.ValueKind == JsonValueKind.Array)
        {
            return cells[index].ValueKind == JsonValueKind.Null ? null : cells[index];
        }

        return cells.TryGetProperty(index.ToString(CultureInfo.InvariantCulture), out var cell) ? cell : null;
    }

    private static JsonElement Indicators(JsonDocument json) =>
        json.RootElement.GetProperty("dimension").GetProperty("indicator").GetProperty("category");

    private static async Task<JsonDocument> ReadAsync(params Observed[] observations) =>
        JsonDocument.Parse(await SampleExport.WriteAsync(GeneratedObservations.Table(observations), JsonStat));
}
