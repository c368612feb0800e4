using OpenUrban.Data.Observations;

namespace OpenUrban.Imports.Tests.TidyCsv;

public sealed class TidyCsvReaderTests
{
    private const string Header =
        "indicator,area,year,value,status,confidentiality,decimals,unit_multiplier,published_on";

    [Fact]
    public void Values_come_with_their_digits_statuses_and_days()
    {
        var file = ImportedFile.Of(TidyCsvSample.Text, TidyCsvSample.Format);

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
        var file = ImportedFile.Of(TidyCsvSample.Text, TidyCsvSample.Format);

        Assert.Same(file.Values[0].Indicator, file.Values[1].Indicator);
        Assert.Same(file.Values[0].Area, file.Values[2].Area);
        Assert.Equal(4, file.Indicators["GDP"].Line);
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
        var file = ImportedFile.Of($"{Header}\nPOP,CN,2019,1,,,,,\n{row}\nPOP,CN,2021,3,,,,,\n", TidyCsvSample.Format);

        Assert.Equal([new RejectedRow(3, column, reason)], file.RejectedRows);
        Assert.Equal([2019, 2021], file.Values.Select(v => v.Year));
        Assert.Equal(3, file.Rows);
        Assert.False(file.IsStopped);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Reading_stops_when_there_are_more_bad_rows_than_are_listed(int maximumErrors)
    {
        const string Text =
            "indicator,area,year,value\nPOP,CN,2019,1\nPOP,CN,x,1\nPOP,CN,x,2\nPOP,CN,x,3\nPOP,CN,2020,4\n";

        var file = ImportedFile.Of(Text, TidyCsvSample.Format, maximumErrors);

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
            TidyCsvSample.Format
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
        var file = ImportedFile.Of(
            "indicator,area,year,value,decimals\nA,CN,2020,67,2\nA,CN,2021,67.125,2\n",
            TidyCsvSample.Format
        );

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
