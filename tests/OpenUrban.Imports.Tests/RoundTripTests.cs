using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using OpenUrban.Data.Observations;

namespace OpenUrban.Imports.Tests;

/// <summary>What is written in any of the formats is read as what was written.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Indicators = ["POP", "GDP_PC", "X.1-a"];
    private static readonly string[] Areas = ["000000", "310115", "Z-LINGANG", "CHN"];

    private static readonly ObservationStatus[] Missing =
    [
        .. Enum.GetValues<ObservationStatus>().Where(status => status.IsMissing()),
    ];

    private static readonly ObservationStatus[] Present =
    [
        .. Enum.GetValues<ObservationStatus>().Where(status => !status.IsMissing()),
    ];

    private static readonly Gen<(string Text, double Value, int Decimals)> Number = Gen.OneOf(
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 9])
            .Select(
                (digits, decimals) =>
                {
                    var text = (digits / (decimal)Math.Pow(10, decimals)).ToString(
                        $"F{decimals}",
                        CultureInfo.InvariantCulture
                    );
                    return (text, double.Parse(text, CultureInfo.InvariantCulture), decimals);
                }
            ),
        Gen.Double[-1e15, 1e15]
            .Select(value =>
            {
                var text = value.ToString("E16", CultureInfo.InvariantCulture);
                var exponent = int.Parse(
                    text[(text.IndexOf('E', StringComparison.Ordinal) + 1)..],
                    CultureInfo.InvariantCulture
                );
                return (text, double.Parse(text, CultureInfo.InvariantCulture), Math.Clamp(16 - exponent, 0, 28));
            })
    );

    /// <summary>Rows of different keys, with a value or a status that says why there is none.</summary>
    private static readonly Gen<Row[]> Rows = Gen.Select(
            Gen.Int[0, Indicators.Length - 1],
            Gen.Int[0, Areas.Length - 1],
            Gen.Int[1000, 2999],
            Number,
            Gen.Bool,
            Gen.Int[0, 100]
        )
        .Select(
            (indicator, area, year, number, missing, status) =>
                new Row(
                    Indicators[indicator],
                    Areas[area],
                    year,
                    missing ? "" : number.Text,
                    missing ? null
                        : number.Value == 0 ? 0
                        : number.Value,
                    missing ? 0 : number.Decimals,
                    missing ? Missing[status % Missing.Length] : Present[status % Present.Length]
                )
        )
        .Array[0, 60]
        .Select(rows => rows.DistinctBy(row => (row.Indicator, row.Area, row.Year)).ToArray());

    private static readonly Gen<Layout> Layouts = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool)
        .Select((quoted, crlf, compressed, marked) => new Layout(quoted, crlf, compressed, marked));

    [Fact]
    public void Tidy_CSV() =>
        Gen.Select(Rows, Layouts)
            .Sample(
                (rows, layout) =>
                {
                    var lines = rows.Select(row =>
                        layout.Line(
                            row.Indicator,
                            row.Area,
                            Year(row),
                            row.Text,
                            $"{row.Status}",
                            "a \"note\",\nof two lines"
                        )
                    );
                    var text =
                        layout.Line("indicator", "area", "year", "value", "status", "note") + string.Concat(lines);

                    Assert.Equal(rows, Read(layout.Bytes(text), "\"format\": \"TIDY_CSV\""));
                },
                iter: 100
            );

    [Fact]
    public void SDMX_CSV() =>
        Gen.Select(Rows, Layouts)
            .Sample(
                (rows, layout) =>
                {
                    var lines = rows.Select(row =>
                        layout.Line(
                            "dataflow",
                            "OU:DF(1.0)",
                            "M",
                            row.Area,
                            row.Indicator,
                            Year(row),
                            row.Text.Length == 0 ? "NaN" : row.Text,
                            $"{row.Status}"
                        )
                    );
                    var header = layout.Line(
                        "STRUCTURE",
                        "STRUCTURE_ID",
                        "ACTION",
                        "REF_AREA",
                        "INDICATOR",
                        "TIME_PERIOD",
                        "OBS_VALUE",
                        "OBS_STATUS"
                    );

                    Assert.Equal(rows, Read(layout.Bytes(header + string.Concat(lines)), "\"format\": \"SDMX_CSV\""));
                },
                iter: 100
            );

    /// <summary>The wide layout has neither statuses nor missing values.</summary>
    [Fact]
    public void World_Bank_CSV() =>
        Gen.Select(Rows, Layouts)
            .Sample(
                (all, layout) =>
                {
                    var rows = all.Where(row => row.Value is not null)
                        .Select(row => row with { Status = ObservationStatus.A })
                        .OrderBy(row => row.Indicator, StringComparer.Ordinal)
                        .ThenBy(row => row.Area, StringComparer.Ordinal)
                        .ThenBy(row => row.Year)
                        .ToArray();
                    var years = rows.Select(row => row.Year).Append(2000).Distinct().Order().ToArray();
                    var lines = rows.GroupBy(row => (row.Indicator, row.Area))
                        .Select(series =>
                            layout.Line([
                                "Somewhere, \"Rep.\"",
                                series.Key.Area,
                                "A name",
                                series.Key.Indicator,
                                .. years.Select(year => series.FirstOrDefault(row => row.Year == year)?.Text ?? ""),
                                "",
                            ])
                        );
                    var header = layout.Line([
                        "Country Name",
                        "Country Code",
                        "Indicator Name",
                        "Indicator Code",
                        .. years.Select(year => $"{year}"),
                        "",
                    ]);
                    var text = layout.Line("Data Source", "World Development Indicators", "") + "\n" + header;

                    Assert.Equal(
                        rows,
                        Read(layout.Bytes(text + string.Concat(lines)), "\"format\": \"WORLD_BANK_CSV\"")
                    );
                },
                iter: 100
            );

    [Fact]
    public void JSON_stat() =>
        Gen.Select(Rows, Layouts, Gen.Bool, Gen.Bool)
            .Sample(
                (rows, layout, sparse, valuesFirst) =>
                {
                    var years = rows.Select(row => row.Year).Append(2000).Distinct().Order().ToArray();
                    var cells = new Row?[Indicators.Length * Areas.Length * years.Length];
                    foreach (var row in rows)
                    {
                        var series =
                            (Array.IndexOf(Indicators, row.Indicator) * Areas.Length) + Array.IndexOf(Areas, row.Area);
                        cells[(series * years.Length) + Array.IndexOf(years, row.Year)] = row;
                    }

                    var given = cells.Index().Where(c => c.Item is not null).ToArray();
                    var value = sparse
                        ? $"{{ {string.Join(", ", given.Where(c => c.Item!.Value is not null).Select(c => $"\"{c.Index}\": {c.Item!.Text}"))} }}"
                        : $"[ {string.Join(",\n", cells.Select(c => c is { Value: not null } ? c.Text : "null"))} ]";
                    var status =
                        $"{{ {string.Join(", ", given.Select(c => $"\"{c.Index}\": \"{c.Item!.Status}\""))} }}";
                    var body = $"\"value\": {value}, \"status\": {status}";
                    var head = $$"""
                        "version": "2.0", "class": "dataset", "id": ["what", "where", "when"],
                        "size": [{{Indicators.Length}}, {{Areas.Length}}, {{years.Length}}],
                        "role": { "metric": ["what"], "geo": ["where"], "time": ["when"] },
                        "dimension": {
                          "what": { "category": { "index": {{JsonSerializer.Serialize(Indicators)}} } },
                          "where": { "category": { "index": {{JsonSerializer.Serialize(Areas)}} } },
                          "when": { "category": { "index": {{JsonSerializer.Serialize(years.Select(y => $"{y}"))}} } } }
                        """;
                    var text = valuesFirst ? $"{{ {body}, {head} }}" : $"{{ {head}, {body} }}";

                    // A sparse dataset names the missing values behind the others.
                    Assert.Equal(Sorted(rows), Sorted(Read(layout.Bytes(text), "\"format\": \"JSON_STAT\"")));
                },
                iter: 100
            );

    private static IEnumerable<Row> Sorted(IEnumerable<Row> rows) =>
        rows.Select(row => row with { Text = "" })
            .OrderBy(row => row.Indicator, StringComparer.Ordinal)
            .ThenBy(row => row.Area, StringComparer.Ordinal)
            .ThenBy(row => row.Year);

    private static string Year(Row row) => row.Year.ToString(CultureInfo.InvariantCulture);

    private static Row[] Read(byte[] bytes, string properties)
    {
        var file = ImportedFile.Of(bytes, properties);
        Assert.Empty(file.RejectedRows);
        return [.. file.Values.Select(v => new Row(v.Indicator, v.Area, v.Year, "", v.Value, v.Decimals, v.Status))];
    }

    private sealed record Row(
        string Indicator,
        string Area,
        int Year,
        string Text,
        double? Value,
        int Decimals,
        ObservationStatus Status
    )
    {
        // The text is how it is written, not what it says.
        public bool Equals(Row? other) =>
            other is not null
            && (Indicator, Area, Year, Value, Decimals, Status)
                == (other.Indicator, other.Area, other.Year, other.Value, other.Decimals, other.Status);

        public override int GetHashCode() => HashCode.Combine(Indicator, Area, Year);
    }

    /// <summary>How a file is written.</summary>
    private sealed record Layout(bool Quoted, bool Crlf, bool Compressed, bool Marked)
    {
        public string Line(params string[] fields) => string.Join(',', fields.Select(Field)) + (Crlf ? "\r\n" : "\n");

        public byte[] Bytes(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(Marked ? $"\uFEFF{text}" : text);
            return Compressed ? ImportedFile.Compress(bytes) : bytes;
        }

        private string Field(string text) =>
            Quoted || text.AsSpan().ContainsAny('"', ',', '\n')
                ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                : text;
    }
}
