using System.Text;
using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;
using OpenUrban.Imports.Tests.Mapping;
using OpenUrban.Testing;

namespace OpenUrban.Imports.Tests.TidyCsv;

public sealed class TidyCsvReaderTests
{
    private const string Tidy = "\"format\": \"TIDY_CSV\"";
    private const string Header =
        "indicator,area,year,value,status,confidentiality,decimals,unit_multiplier,published_on";

    private const string File = """
        indicator,area,year,value,status,published_on
        POP,310115,2020,568.15,A,2021-05-18
        POP,310115,2021,576.80,P,
        GDP,310115,2020,,M,
        """;

    [Fact]
    public void Values_come_with_their_digits_statuses_and_days()
    {
        var file = ImportedFile.Of(File, Tidy);

        Assert.Empty(file.RejectedRows);
        Assert.Equal(3, file.Rows);
        Assert.Equal(
            [
                Value(2, "POP", 2020, 568.15, 2, ObservationStatus.A) with
                {
                    PublishedOn = new DateOnly(2021, 5, 18),
                },
                Value(3, "POP", 2021, 576.8, 2, ObservationStatus.P),
                Value(4, "GDP", 2020, null, 0, ObservationStatus.M),
            ],
            file.Values
        );
    }

    [Fact]
    public void A_code_is_one_instance_however_many_lines_have_it()
    {
        var file = ImportedFile.Of(File, Tidy);

        Assert.Same(file.Values[0].Indicator, file.Values[1].Indicator);
        Assert.Same(file.Values[0].Area, file.Values[2].Area);
        Assert.Equal(4, file.Indicators["GDP"].Line);
    }

    /// <summary>Name and bytes of files that say what <see cref="File"/> says.</summary>
    private static readonly (string Dress, byte[] Bytes, string Name)[] SameFiles =
    [
        ("line feeds", Encoding.UTF8.GetBytes(File), "file.csv"),
        ("carriage returns", Encoding.UTF8.GetBytes(File.ReplaceLineEndings("\r\n")), "file.csv"),
        ("byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(File)], "file.csv"),
        ("line feed at the end", Encoding.UTF8.GetBytes($"{File}\n"), "file.csv"),
        ("UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(File)], "file.csv"),
        ("compressed", ImportedFile.Compress(Encoding.UTF8.GetBytes(File)), "file.csv.gz"),
        ("compressed by another name", ImportedFile.Compress(Encoding.UTF8.GetBytes(File)), "file.csv"),
        ("quoted", Encoding.UTF8.GetBytes(File.Replace("POP", "\"POP\"", StringComparison.Ordinal)), "file.csv"),
    ];

    public static TheoryData<string> Dresses() => [.. SameFiles.Select(f => f.Dress)];

    [Theory, MemberData(nameof(Dresses))]
    public void The_same_in_another_dress_has_the_same_values(string dress)
    {
        var (_, bytes, name) = SameFiles.Single(f => f.Dress == dress);
        Assert.Equal(ImportedFile.Of(File, Tidy).Values, ImportedFile.Of(bytes, Tidy, name: name).Values);
    }

    /// <summary>A line below the header of all columns, the column, and the reason.</summary>
    public static TheoryData<string, string?, string> RejectedRows { get; } =
        new()
        {
            {
                "POP,CN,2020,1",
                null,
                "has 4 fields where the header has 9. Put a field that contains a delimiter or a quotation mark in quotation marks."
            },
            { ",CN,2020,1,,,,,", "indicator", "is empty but required." },
            { "POP,,2020,1,,,,,", "area", "is empty but required." },
            {
                "POP/X,CN,2020,1,,,,,",
                "indicator",
                "\"POP/X\" is not a code. A code is 1 to 64 letters from A to Z, digits, points, hyphens and underscores."
            },
            {
                "POP, CN,2020,1,,,,,",
                "area",
                "\" CN\" is not a code. A code is 1 to 64 letters from A to Z, digits, points, hyphens and underscores."
            },
            { "POP,CN,,1,,,,,", "year", "is empty but required." },
            { "POP,CN,2020-Q1,1,,,,,", "year", NoYear("2020-Q1") },
            { "POP,CN,2020-05,1,,,,,", "year", NoYear("2020-05") },
            { "POP,CN,0999,1,,,,,", "year", NoYear("0999") },
            { "POP,CN,3000,1,,,,,", "year", NoYear("3000") },
            { "POP,CN,20 0,1,,,,,", "year", NoYear("20 0") },
            { "POP,CN,2020,\"1,234\",,,,,", "value", NoNumber("1,234") },
            { "POP,CN,2020,NaN,,,,,", "value", NoNumber("NaN") },
            { "POP,CN,2020,-Infinity,,,,,", "value", NoNumber("-Infinity") },
            { "POP,CN,2020,1e999,,,,,", "value", NoNumber("1e999") },
            { "POP,CN,2020, 1,,,,,", "value", NoNumber(" 1") },
            { "POP,CN,2020,1.2.3,,,,,", "value", NoNumber("1.2.3") },
            { "POP,CN,2020,-,,,,,", "value", NoNumber("-") },
            { "POP,CN,2020,..,,,,,", "value", NoNumber("..") },
            {
                "POP,CN,2020,,,,,,",
                "value",
                "is empty, and no status says why. A missing value needs one of H, L, M, O, Q."
            },
            {
                "POP,CN,2020,,A,,,,",
                "status",
                "A is the status of a value, but there is none. A missing value needs one of H, L, M, O, Q."
            },
            { "POP,CN,2020,1,M,,,,", "status", "M is the status of a missing value, but there is a value." },
            {
                "POP,CN,2020,1,Z,,,,",
                "status",
                "\"Z\" is not one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W."
            },
            {
                "POP,CN,2020,1,a,,,,",
                "status",
                "\"a\" is not one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W."
            },
            { "POP,CN,2020,1,,X,,,", "confidentiality", "\"X\" is not one of F, N, C, D, S, A, O, T, G, M." },
            {
                "POP,CN,2020,1,,C,,,",
                "confidentiality",
                "C says that the value is not for publication. Leave the value out, with the status Q."
            },
            { "POP,CN,2020,1,,,29,,", "decimals", "\"29\" is not a whole number from 0 to 28." },
            { "POP,CN,2020,1,,,,x,", "unit_multiplier", "\"x\" is not a whole number from -30 to 30." },
            { "POP,CN,2020,1,,,,,31/12/2012", "published_on", "\"31/12/2012\" is not a day such as 2024-07-28." },
            { "POP,CN,2020,1,,,,,2012", "published_on", "\"2012\" is not a day such as 2024-07-28." },
        };

    [Theory]
    [MemberData(nameof(RejectedRows))]
    public void A_bad_row_is_told_and_passed_over(string row, string? column, string reason)
    {
        var file = ImportedFile.Of($"{Header}\nPOP,CN,2019,1,,,,,\n{row}\nPOP,CN,2021,3,,,,,\n", Tidy);

        Assert.Equal([new RejectedRow(3, column, reason)], file.RejectedRows);
        Assert.Equal([2019, 2021], file.Values.Select(v => v.Year));
        Assert.Equal(3, file.Rows);
        Assert.False(file.IsStopped);
    }

    /// <summary>A file, and the message after the file's name.</summary>
    public static TheoryData<string, string> BrokenFiles { get; } =
        new()
        {
            { "", ", line 1: the file is empty; its first line has to be the header." },
            { "\n", ", line 1: the file is empty; its first line has to be the header." },
            {
                "indicator,area,year\n",
                ", line 1, column value: is missing from the header, but the mapping's columns.value names it."
            },
            {
                "indicator,area,year,value,year\n",
                ", line 1, column year: the column stands twice in the header; the mapping's columns.year names it."
            },
            {
                "indicator,area,year,value\nPOP,CN,2020,1\nPOP,CN,2021,\"1\n",
                ", line 3: a quotation mark stands inside a field that is not quoted, or a quoted field is not closed."
            },
            {
                "indicator,area,year,value\nPOP,CN,2020,\"1\"2\n",
                ", line 2: a quotation mark stands inside a field that is not quoted, or a quoted field is not closed."
            },
            {
                $"indicator,area,year,value\nPOP,CN,2020,\"{new string('1', 2_000_000)}\"\n",
                ", line 2: the line is longer than 1,048,576 characters: is a quoted field not closed?"
            },
        };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_file_that_cannot_be_read(string text, string message)
    {
        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(text, Tidy));

        Assert.Equal($"file.csv{message}", exception.Message);
    }

    [Fact]
    public void A_compressed_file_that_is_cut_off()
    {
        var rows = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"POP,A{i % 777},{1000 + (i % 999)},{i}\n"));
        var whole = ImportedFile.Compress(Encoding.UTF8.GetBytes($"indicator,area,year,value\n{rows}"));

        Assert.Equal(50_000, ImportedFile.Of(whole, Tidy).Rows);
        foreach (var length in new[] { whole.Length / 2, whole.Length - 9, whole.Length - 1 })
        {
            var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(whole[..length], Tidy));
            Assert.EndsWith(
                ": the compressed file is damaged or not complete: it cannot be unpacked from here on.",
                exception.Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_compressed_file_with_a_wrong_byte()
    {
        var whole = ImportedFile.Compress(Encoding.UTF8.GetBytes(File));
        whole[^6] ^= 0xFF;

        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(whole, Tidy));
        Assert.Contains("is damaged or not complete", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_as_compressed_that_is_not()
    {
        var exception = Assert.Throws<SeedFileException>(() =>
            ImportedFile.Of(Encoding.UTF8.GetBytes(File), Tidy, name: "file.csv.gz")
        );

        Assert.Equal("file.csv.gz, line 1: the file is named .gz but is not compressed with gzip.", exception.Message);
    }

    [Fact]
    public void A_file_that_is_not_UTF8()
    {
        var exception = Assert.Throws<SeedFileException>(() =>
            ImportedFile.Of([.. Encoding.UTF8.GetBytes($"{File}\n"), 0xC3, 0x28], Tidy)
        );

        Assert.EndsWith(": is not valid UTF-8. Save the file as UTF-8.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        using var folder = new TemporaryFolder();

        var exception = Assert.Throws<SeedFileException>(() =>
            MappingFile.Read(Tidy).Open(Path.Combine(folder.Path, "none.csv"))
        );

        Assert.Equal("none.csv, line 1: the file is missing.", exception.Message);
    }

    [Fact]
    public void Lines_are_those_of_the_file_even_behind_fields_of_several_lines()
    {
        const string Text = "indicator,note,area,year,value\nPOP,\"one\r\ntwo\nthree\",CN,2020,1\n\nPOP,,CN,2021,x\n";

        var file = ImportedFile.Of(Text, Tidy);

        Assert.Equal(2, Assert.Single(file.Values).Line);
        Assert.Equal(6, Assert.Single(file.RejectedRows).Line);
        Assert.Equal(2, file.Rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Reading_stops_when_there_are_more_bad_rows_than_are_listed(int maximumErrors)
    {
        const string Text =
            "indicator,area,year,value\nPOP,CN,2019,1\nPOP,CN,x,1\nPOP,CN,x,2\nPOP,CN,x,3\nPOP,CN,2020,4\n";

        var file = ImportedFile.Of(Text, Tidy, maximumErrors);

        Assert.Equal(maximumErrors, file.RejectedRows.Count);
        Assert.Equal(maximumErrors < 3, file.IsStopped);
        Assert.Equal(maximumErrors < 3 ? [2019] : [2019, 2020], file.Values.Select(v => v.Year));
    }

    [Fact]
    public void Names_and_codes_are_as_the_mapping_says()
    {
        const string Text =
            "code;iso;land;jahr;wert;flagge\nsp.pop;CHN;China;2020;1;p\nsp.pop;DEU;Deutschland;2020;;:\n";

        var file = ImportedFile.Of(
            Text,
            """
            "format": "TIDY_CSV", "delimiter": ";",
            "columns": { "indicator": "code", "area": "iso", "areaName": "land", "year": "jahr", "value": "wert", "status": "flagge" },
            "statuses": { "p": "P", ":": "L" },
            "indicators": { "codes": { "prefix": "WDI_", "upperCase": true, "replace": { ".": "_" } } },
            "areas": { "entries": { "chn": { "code": "000000" } } }
            """
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(
            [("WDI_SP_POP", "000000", ObservationStatus.P), ("WDI_SP_POP", "DEU", ObservationStatus.L)],
            file.Values.Select(v => (v.Indicator, v.Area, v.Status))
        );
        Assert.Equal("sp.pop", file.Indicators["WDI_SP_POP"].FileCode);
        Assert.Equal("Deutschland", file.Areas["DEU"].Name);
    }

    [Fact]
    public void Two_codes_of_a_file_cannot_be_one_of_the_store()
    {
        var file = ImportedFile.Of(
            "indicator,area,year,value\na.b,CN,2020,1\na_b,CN,2020,2\n",
            "\"format\": \"TIDY_CSV\", \"indicators\": { \"codes\": { \"replace\": { \".\": \"_\" } } }"
        );

        Assert.Equal(
            [new RejectedRow(3, "indicator", "\"a_b\" and \"a.b\" of line 2 are both a_b in the store.")],
            file.RejectedRows
        );
    }

    [Fact]
    public void A_file_of_one_indicator_and_one_area()
    {
        var file = ImportedFile.Of(
            "year,value\n2020,1\n",
            "\"format\": \"TIDY_CSV\", \"indicator\": \"POP\", \"area\": \"310115\""
        );

        Assert.Equal([Value(2, "POP", 2020, 1, 0, ObservationStatus.A)], file.Values);
    }

    [Fact]
    public void Only_the_lines_with_a_value_are_taken()
    {
        var file = ImportedFile.Of(
            "indicator,area,year,value,sex\nPOP,CN,2020,1,T\nPOP,CN,2020,2,F\n",
            "\"format\": \"TIDY_CSV\", \"only\": { \"sex\": \"T\" }"
        );

        Assert.Equal(1, Assert.Single(file.Values).Value);
        Assert.Empty(file.RejectedRows);
    }

    [Fact]
    public void An_empty_value_is_none_where_the_mapping_says_so()
    {
        var file = ImportedFile.Of(
            "indicator,area,year,value,status\nPOP,CN,2020,,\nPOP,CN,2021,,O\n",
            "\"format\": \"TIDY_CSV\", \"emptyValues\": \"SKIP\""
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(2021, Assert.Single(file.Values).Year);
    }

    [Fact]
    public void An_indicator_has_one_multiplier_in_a_file()
    {
        var file = ImportedFile.Of(
            "indicator,area,year,value,unit_multiplier\nPOP,CN,2020,1,4\nGDP,CN,2020,1,8\nPOP,CN,2021,1,3\nPOP,CN,2022,1,\n",
            Tidy
        );

        Assert.Equal(4, file.Indicators["POP"].UnitMultiplier);
        Assert.Equal(8, file.Indicators["GDP"].UnitMultiplier);
        Assert.Equal(
            [
                new RejectedRow(4, "unit_multiplier", "is 3, but in line 2 of the same indicator it is 4."),
                new RejectedRow(5, "unit_multiplier", "is empty, but in line 2 of the same indicator it is 4."),
            ],
            file.RejectedRows
        );
    }

    [Fact]
    public void Stated_decimals_add_to_those_of_the_text()
    {
        var file = ImportedFile.Of("indicator,area,year,value,decimals\nA,CN,2020,67,2\nA,CN,2021,67.125,2\n", Tidy);

        Assert.Equal([2, 3], file.Values.Select(v => v.Decimals));
    }

    private static ImportedValue Value(
        long line,
        string indicator,
        int year,
        double? value,
        int decimals,
        ObservationStatus status
    ) =>
        new(
            line,
            indicator,
            "310115",
            year,
            value,
            decimals,
            status,
            ConfidentialityStatus.F,
            null,
            IsWithdrawn: false
        );

    private static string NoYear(string text) =>
        $"\"{text}\" is not a year. The store is yearly: whole years from 1000 to 2999 are taken, such as 2020, "
        + "and no quarters, months or days.";

    private static string NoNumber(string text) =>
        $"\"{text}\" is not a number such as -12.50 (digits, a point for decimals, no separators, no NaN).";
}
