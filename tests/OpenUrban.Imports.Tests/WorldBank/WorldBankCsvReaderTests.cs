using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;

namespace OpenUrban.Imports.Tests.WorldBank;

public sealed class WorldBankCsvReaderTests
{
    private const string Bank = "\"format\": \"WORLD_BANK_CSV\"";

    /// <summary>As the bank's download has it: a byte order mark, lines above the header, a comma at the end of lines.</summary>
    private const string Wide = """
        "Data Source","World Development Indicators",

        "Last Updated Date","2026-07-01",

        "Country Name","Country Code","Indicator Name","Indicator Code","1960","1961","1962",
        "Aruba","ABW","Urban population (% of total)","SP.URB.TOTL.IN.ZS","50.776","","50.730",
        "Korea, Rep.","KOR","Urban population (% of total)","SP.URB.TOTL.IN.ZS","","..","28.5",
        "Aruba","ABW","Population, total","SP.POP.TOTL","54608","","",
        """;

    [Fact]
    public void The_wide_layout_has_a_value_a_year_and_no_row_for_an_empty_cell()
    {
        var file = ImportedFile.Of($"\uFEFF{Wide}".ReplaceLineEndings("\r\n"), Bank);

        Assert.Empty(file.RejectedRows);
        Assert.Equal(4, file.Rows);
        Assert.Equal(
            [
                (6, "SP.URB.TOTL.IN.ZS", "ABW", 1960, 50.776, 3),
                (6, "SP.URB.TOTL.IN.ZS", "ABW", 1962, 50.73, 3),
                (7, "SP.URB.TOTL.IN.ZS", "KOR", 1962, 28.5, 1),
                (8, "SP.POP.TOTL", "ABW", 1960, 54608, 0),
            ],
            file.Values.Select(v => (v.Line, v.Indicator, v.Area, v.Year, v.Value!.Value, v.Decimals))
        );
        Assert.All(file.Values, v => Assert.Equal(ObservationStatus.A, v.Status));
        Assert.Equal("Korea, Rep.", file.Areas["KOR"].Name);
        Assert.Equal("Population, total", file.Indicators["SP.POP.TOTL"].Name);
    }

    [Fact]
    public void The_layout_of_the_DataBank_has_years_twice_in_a_header()
    {
        var file = ImportedFile.Of(
            "Country Name,Country Code,Indicator Code,1960 [YR1960],2024 [YR2024]\nAruba,ABW,SP.POP.TOTL,1,..\n",
            Bank
        );

        Assert.Equal((1960, 1.0), file.Values.Select(v => (v.Year, v.Value!.Value)).Single());
    }

    [Fact]
    public void The_long_layout_is_of_one_indicator_that_the_mapping_names()
    {
        var file = ImportedFile.Of(
            "Country Name,Country Code,Year,Value\nAruba,ABW,1960,59.02\nAruba,ABW,1961,\n",
            $"{Bank}, \"indicator\": \"sp.urb.totl.in.zs\""
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(
            ("sp.urb.totl.in.zs", 1960, 59.02),
            file.Values.Select(v => (v.Indicator, v.Year, v.Value!.Value)).Single()
        );
    }

    [Fact]
    public void Bad_cells_and_lines_are_told_and_passed_over()
    {
        var file = ImportedFile.Of(
            """
            Country Name,Country Code,Indicator Code,1960,1961,
            Aruba,ABW,POP,1,x,
            Aruba,,POP,1,2,
            Aruba,A B,POP,1,2,
            Aruba,ABW,,1,2,
            Aruba,ABW,POP,1,2
            Aruba,ABW,POP,1,2,3
            Angola,AGO,POP,,4,
            """,
            Bank
        );

        Assert.Equal([("ABW", 1960), ("AGO", 1961)], file.Values.Select(v => (v.Area, v.Year)));
        Assert.Equal(
            [(2, "1961"), (3, "Country Code"), (4, "Country Code"), (5, "Indicator Code"), (6, null), (7, null)],
            file.RejectedRows.Select(b => (b.Line, b.Column))
        );
        Assert.Equal(
            "has 5 fields where the header has 6. Put a field that contains a delimiter or a quotation mark in quotation marks.",
            file.RejectedRows[4].Reason
        );
        Assert.Equal("has a value in column 6, which has no name in the header.", file.RejectedRows[5].Reason);
        Assert.Equal(8, file.Rows);
    }

    [Fact]
    public void A_year_of_the_long_layout_is_checked()
    {
        var file = ImportedFile.Of(
            "Country Name,Country Code,Year,Value\nAruba,ABW,1960Q1,1\n",
            $"{Bank}, \"indicator\": \"POP\""
        );

        Assert.Equal((2, "Year"), file.RejectedRows.Select(b => (b.Line, b.Column)).Single());
    }

    [Fact]
    public void Reading_stops_in_the_middle_of_a_line()
    {
        var file = ImportedFile.Of("Country Code,Indicator Code,1960,1961,1962,1963\nABW,POP,x,y,z,1\n", Bank, 2);

        Assert.True(file.IsStopped);
        Assert.Equal(["1960", "1961"], file.RejectedRows.Select(b => b.Column));
        Assert.Empty(file.Values);
    }

    [Theory]
    [InlineData(
        "",
        "line 1, column Country Code: is missing: no header with it is among the first lines. Is it a file of the World Bank's layout?"
    )]
    [InlineData(
        "a,b\n1,2\n",
        "line 3, column Country Code: is missing: no header with it is among the first lines. Is it a file of the World Bank's layout?"
    )]
    [InlineData(
        "Country Code,Year,Value\n",
        "line 1, column Indicator Code: is missing from the header. If the file is of one indicator, the mapping's indicator has to name it."
    )]
    [InlineData("Country Code,Indicator Code,1960,1960\n", "line 1, column 1960: the year stands twice in the header.")]
    [InlineData(
        "Country Code,Indicator Code,Year\n",
        "line 1, column Value: is missing from the header, but the mapping's columns.value names it."
    )]
    [InlineData(
        "Country Code,Country Code,Indicator Code,1960\n",
        "line 1, column Country Code: the column stands twice in the header; the mapping's columns.area names it."
    )]
    public void A_file_that_cannot_be_read(string text, string message)
    {
        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(text, Bank));

        Assert.Equal($"file.csv, {message}", exception.Message);
    }
}
