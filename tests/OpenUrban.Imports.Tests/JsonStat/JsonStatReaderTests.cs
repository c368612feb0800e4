using System.Text;
using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;

namespace OpenUrban.Imports.Tests.JsonStat;

public sealed class JsonStatReaderTests
{
    private const string JsonStat = "\"format\": \"JSON_STAT\"";

    private const string Head = """
        "version": "2.0", "class": "dataset", "label": "A test", "updated": "2026-07-01", "extension": { "a": [1, { "b": [] }] },
        "id": ["metric", "geo", "time"], "size": [2, 2, 2],
        "role": { "time": ["time"], "geo": ["geo"], "metric": ["metric"] },
        "dimension": {
          "metric": { "label": "Indicator", "category": {
            "index": ["POP", "RATE"], "label": { "POP": "Population", "RATE": "Rate" },
            "unit": { "POP": { "decimals": 0 }, "RATE": { "decimals": 2, "label": "percent" } } } },
          "geo": { "category": { "index": { "SH": 0, "BJ": 1 } } },
          "time": { "category": { "index": { "2021": 1, "2020": 0 } } }
        }
        """;

    private const string Dense = "\"value\": [1, 2.5, 3, null, 67, 0.125, null, 8]";

    private static readonly (string, string, int, double?, int)[] Expected =
    [
        ("POP", "SH", 2020, 1, 0),
        ("POP", "SH", 2021, 2.5, 1),
        ("POP", "BJ", 2020, 3, 0),
        ("RATE", "SH", 2020, 67, 2),
        ("RATE", "SH", 2021, 0.125, 3),
        ("RATE", "BJ", 2021, 8, 2),
    ];

    /// <summary>Files that say the same.</summary>
    private static readonly (string What, string Text)[] SameFiles =
    [
        ("dense", $"{{ {Head}, {Dense} }}"),
        ("values first", $"{{ {Dense}, {Head} }}"),
        ("sparse", $"{{ {Head}, \"value\": {{ \"0\": 1, \"1\": 2.5, \"2\": 3, \"4\": 67, \"5\": 0.125, \"7\": 8 }} }}"),
        ("one status", $"{{ {Head}, {Dense}, \"status\": null }}"),
        ("byte order mark", $"\uFEFF{{ {Head}, {Dense} }}"),
    ];

    public static TheoryData<string> Writings() => [.. SameFiles.Select(f => f.What)];

    [Theory, MemberData(nameof(Writings))]
    public void Cells_are_numbered_with_the_last_dimension_fastest(string what)
    {
        var text = SameFiles.Single(f => f.What == what).Text;
        var file = ImportedFile.Of(text, JsonStat);

        Assert.Empty(file.RejectedRows);
        Assert.Equal(Expected, file.Values.Select(v => (v.Indicator, v.Area, v.Year, v.Value, v.Decimals)));
        Assert.All(file.Values, v => Assert.Equal(ObservationStatus.A, v.Status));
        Assert.Equal(6, file.Rows);
        Assert.Equal("Population", file.Indicators["POP"].Name);
    }

    [Theory]
    [InlineData("[null, \"P\", null, \"M\", \"\", null, \"O\", null]")]
    [InlineData("{ \"1\": \"P\", \"3\": \"M\", \"6\": \"O\" }")]
    public void Statuses_tell_why_a_value_is_missing(string status)
    {
        var file = ImportedFile.Of($"{{ {Head}, {Dense}, \"status\": {status} }}", JsonStat);

        Assert.Empty(file.RejectedRows);
        Assert.Equal(8, file.Rows);
        Assert.Equal(
            [
                ObservationStatus.A,
                ObservationStatus.P,
                ObservationStatus.A,
                ObservationStatus.M,
                ObservationStatus.A,
                ObservationStatus.A,
                ObservationStatus.O,
                ObservationStatus.A,
            ],
            file.Values.Select(v => v.Status)
        );
        Assert.Null(file.Values[3].Value);
    }

    [Fact]
    public void One_status_may_hold_for_all_cells()
    {
        var file = ImportedFile.Of(
            $"{{ {Head}, \"value\": {{ \"0\": 1 }}, \"status\": \"p\" }}",
            $"{JsonStat}, \"statuses\": {{ \"p\": \"P\" }}"
        );

        Assert.Equal(ObservationStatus.P, Assert.Single(file.Values).Status);
    }

    [Fact]
    public void A_sparse_status_without_a_value_is_a_missing_value()
    {
        var file = ImportedFile.Of(
            $"{{ {Head}, \"value\": {{ \"0\": 1 }}, \"status\": {{ \"3\": \"M\" }} }}",
            JsonStat
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(
            [(1.0, ObservationStatus.A), ((double?)null, ObservationStatus.M)],
            file.Values.Select(v => (v.Value, v.Status))
        );
    }

    [Fact]
    public void Further_dimensions_have_one_category_or_one_that_the_mapping_chooses()
    {
        const string Text = """
            { "version": "2.0", "class": "dataset", "id": ["sex", "geo", "time", "freq"], "size": [2, 1, 2, 1],
              "dimension": {
                "sex": { "category": { "index": ["T", "F"] } },
                "geo": { "category": { "label": { "SH": "Shanghai" } } },
                "time": { "category": { "index": ["2020", "2021"] } },
                "freq": { "category": { "index": ["A"] } } },
              "role": { "time": ["time"] },
              "value": [1, 2, 3, 4] }
            """;
        var file = ImportedFile.Of(
            Text,
            $"{JsonStat}, \"indicator\": \"POP\", \"columns\": {{ \"area\": \"geo\" }}, \"only\": {{ \"sex\": \"F\" }}"
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(
            [("POP", 2020, 3.0), ("POP", 2021, 4.0)],
            file.Values.Select(v => (v.Indicator, v.Year, v.Value!.Value))
        );
        Assert.Equal("Shanghai", file.Areas["SH"].Name);
        Assert.Contains(
            "column sex: has 2 categories, and the store has no such dimension: the mapping's only has to choose one.",
            Assert
                .Throws<SeedFileException>(() =>
                    ImportedFile.Of(Text, $"{JsonStat}, \"indicator\": \"POP\", \"columns\": {{ \"area\": \"geo\" }}")
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Bad_cells_are_told_with_their_lines_and_passed_over()
    {
        var text =
            $"{{ {Head.ReplaceLineEndings("").Replace("\"2021\": 1", "\"2021-Q1\": 1", StringComparison.Ordinal)},\n\"value\": [\n1,\n2,\n\"x\",\n1e999,\n5,\n6,\n7,\n8],\n\"status\": {{ \"4\": \"Z\", \"6\": \"M\" }} }}";

        var file = ImportedFile.Of(text, JsonStat);

        Assert.Equal([("SH", 2020, 1.0)], file.Values.Select(v => (v.Area, v.Year, v.Value!.Value)));
        Assert.Equal(
            [
                (4, "value[1].time"),
                (5, "value[2]"),
                (6, "value[3]"),
                (7, "status"),
                (8, "value[5].time"),
                (9, "status"),
                (10, "value[7].time"),
            ],
            file.RejectedRows.Select(b => (b.Line, b.Column))
        );
        Assert.Equal("\"x\" is neither a number nor null.", file.RejectedRows[1].Reason);
        Assert.Equal("\"1e999\" is too large for a number.", file.RejectedRows[2].Reason);
        Assert.Equal("M is the status of a missing value, but there is a value.", file.RejectedRows[5].Reason);
    }

    [Fact]
    public void A_null_without_a_status_is_a_mistake_where_the_mapping_says_so()
    {
        var file = ImportedFile.Of($"{{ {Head}, {Dense} }}", $"{JsonStat}, \"emptyValues\": \"REFUSE\"");

        Assert.Equal(["value[3]", "value[6]"], file.RejectedRows.Select(b => b.Column));
    }

    /// <summary>A file, and the message after its name.</summary>
    public static TheoryData<string, string> BrokenFiles { get; } =
        new()
        {
            { "", ", line 1: the file is empty or no JSON; it has to be a dataset in JSON-stat 2.0." },
            { "[]", ", line 1: has to be an object." },
            { "{}", ", line 1, column class: is missing, but only a dataset has values." },
            {
                Edit("\"dataset\"", "\"collection\""),
                ", line 1, column class: is \"collection\", but only a dataset has values."
            },
            { Edit("\"2.0\"", "\"1.0\""), ", line 1, column version: is \"1.0\", but has to be 2.0." },
            {
                Edit("\"size\": [2, 2, 2]", "\"size\": [2, 2]"),
                ", line 1, column size: has 2 numbers for 3 dimensions."
            },
            {
                Edit("\"size\": [2, 2, 2]", "\"size\": [2, 3, 2]"),
                ", line 1, column dimension.geo: has 2 categories where size says 3."
            },
            {
                Edit("\"size\": [2, 2, 2]", "\"size\": [2, 2, 0]"),
                ", line 1, column size: \"0\" is not a number of categories."
            },
            {
                Edit("\"id\": [\"metric\", \"geo\"", "\"id\": [\"metric\", \"metric\""),
                ", line 1, column id: has \"metric\" twice."
            },
            {
                Edit("\"id\": [\"metric\", \"geo\"", "\"id\": [\"metric\", \"place\""),
                ", line 1, column dimension.place: is missing, but id names it."
            },
            {
                Edit("\"SH\": 0, \"BJ\": 1", "\"SH\": 0, \"BJ\": 0"),
                ", line 1, column dimension.geo.category.index: gives \"BJ\" the position 0, which is another's or beyond the last."
            },
            {
                Edit("\"SH\": 0, \"BJ\": 1", "\"SH\": 0, \"BJ\": 1.5"),
                ", line 8, column dimension.geo.category.index.BJ: is not a position: 0, 1, 2, ..."
            },
            {
                Edit("\"POP\", \"RATE\"]", "\"POP\", \"POP\"]"),
                ", line 6, column dimension.metric.category.index: has \"POP\" twice."
            },
            {
                Edit("\"geo\": [\"geo\"], ", ""),
                ", line 1, column role.geo: does not name one dimension. The mapping's columns.area has to."
            },
            { Edit("null, 8]", "null]"), ", line 1, column value: has 7 cells where size says 8." },
            { Edit("null, 8]", "null, [8]]"), ", line 11, column value[7]: is neither a number nor null." },
            { Edit(Dense, "\"value\": { \"8\": 1 }"), ", line 1, column value: has a cell 8 where size says 8." },
            {
                Edit(Dense, "\"value\": { \"x\": 1 }"),
                ", line 11, column value: \"x\" is not the number of a cell: 0, 1, 2, ..."
            },
            { Edit(Dense, "\"value\": { \"1\": 1, \"1\": 2 }"), ", line 11, column value[1]: is given twice." },
            { Edit(Dense, "\"value\": 5"), ", line 11, column value: has to be an object." },
            { Edit(Dense, "\"values\": [5]"), ", line 1, column value: is missing from the dataset." },
            {
                Edit(Dense, $"{Dense}, \"status\": [\"A\", \"A\"]"),
                ", line 1, column status: has 2 cells where size says 8."
            },
            {
                Edit(Dense, $"{Dense}, \"status\": 5"),
                ", line 11, column status: is neither a text nor an array or object of texts."
            },
        };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_file_that_cannot_be_read(string text, string message)
    {
        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(text, JsonStat));

        Assert.Equal($"file.csv{message}", exception.Message);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1)]
    public void A_file_that_ends_in_the_middle(int missing)
    {
        var text = Edit("", "");

        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(text[..^missing], JsonStat));

        Assert.Contains("the file is no JSON from here on: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_dataset_is_read_in_pieces()
    {
        var cells = string.Join(",\n", Enumerable.Range(0, 300_000));
        var codes = string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"A{i}\""));
        var years = string.Join(',', Enumerable.Range(1500, 1000).Select(i => $"\"{i}\""));
        var text = $$"""
            { "version": "2.0", "class": "dataset", "value": [{{cells}}],
              "id": ["geo", "time"], "size": [300, 1000], "role": { "time": ["time"], "geo": ["geo"] },
              "dimension": { "geo": { "category": { "index": [{{codes}}] } }, "time": { "category": { "index": [{{years}}] } } } }
            """;

        var file = ImportedFile.Of(
            ImportedFile.Compress(Encoding.UTF8.GetBytes(text)),
            $"{JsonStat}, \"indicator\": \"X\""
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(300_000, file.Values.Count);
        Assert.Equal(
            Enumerable.Range(0, 300_000).Select(i => ($"A{i / 1000}", 1500 + (i % 1000), (double?)i, (long)(i + 1))),
            file.Values.Select(v => (v.Area, v.Year, v.Value, v.Line))
        );
    }

    private static string Edit(string text, string replacement)
    {
        var whole = $"{{ {Head},\n{Dense} }}";
        return text.Length == 0 ? whole : whole.Replace(text, replacement, StringComparison.Ordinal);
    }
}
