using OpenUrban.Data.Files;
using OpenUrban.Data.Observations;

namespace OpenUrban.Imports.Tests.SdmxCsv;

public sealed class SdmxCsvReaderTests
{
    private const string Sdmx = "\"format\": \"SDMX_CSV\"";
    private const string Header =
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,DECIMALS,UNIT_MULT";

    private const string Start = "dataflow,OU:DF(1.0),";

    [Fact]
    public void Values_come_with_their_attributes()
    {
        var file = ImportedFile.Of(
            $"""
            {Header}
            {Start}I,A,310000,POP,2020,2488.2,A,F,2,4
            {Start}A,A,310000,POP,2021,2489.43,P,,,4
            {Start}M,A,310000,GDP,2021,NaN,Q,C,,
            {Start}R,A,310000,GDP,2022,,O,,,
            {Start}D,A,310000,POP,2019,,,,,
            {Start}D,A,310000,POP,2018,-,-,-,,
            """,
            Sdmx
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(
            [
                (2, "POP", 2020, 2488.2, 2, ObservationStatus.A, ConfidentialityStatus.F, false),
                (3, "POP", 2021, 2489.43, 2, ObservationStatus.P, ConfidentialityStatus.F, false),
                (4, "GDP", 2021, null, 0, ObservationStatus.Q, ConfidentialityStatus.C, false),
                (5, "GDP", 2022, null, 0, ObservationStatus.O, ConfidentialityStatus.F, false),
                (6, "POP", 2019, (double?)null, 0, ObservationStatus.O, ConfidentialityStatus.F, true),
                (7, "POP", 2018, null, 0, ObservationStatus.O, ConfidentialityStatus.F, true),
            ],
            file.Values.Select(v =>
                (v.Line, v.Indicator, v.Year, v.Value, v.Decimals, v.Status, v.Confidentiality, v.IsWithdrawn)
            )
        );
        Assert.Equal(4, file.Indicators["POP"].UnitMultiplier);
    }

    [Fact]
    public void Labels_may_follow_the_ids()
    {
        var file = ImportedFile.Of(
            """
            STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;REF_AREA: Reference area;INDICATOR: Indicator;TIME_PERIOD: Time;OBS_VALUE: Value;OBS_STATUS: Status
            dataflow;OU:DF(1.0): Flow;M;310000.POP;310000: Shanghai: the city;POP: Population, "all";2020: 2020;2488.2;P: Provisional value
            """,
            Sdmx
        );

        Assert.Empty(file.RejectedRows);
        var value = Assert.Single(file.Values);
        Assert.Equal(
            ("POP", "310000", 2020, ObservationStatus.P),
            (value.Indicator, value.Area, value.Year, value.Status)
        );
        Assert.Equal("Shanghai: the city", file.Areas["310000"].Name);
        Assert.Equal("Population, \"all\"", file.Indicators["POP"].Name);
    }

    [Fact]
    public void Labels_may_have_columns_of_their_own()
    {
        var file = ImportedFile.Of(
            """
            STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,INDICATOR,Indicator,TIME_PERIOD,Time,OBS_VALUE,Observation value
            dataflow,OU:DF(1.0),Flow,M,310000,Shanghai,POP,Population,2020,2020,2488.2,
            """,
            Sdmx
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal(2488.2, Assert.Single(file.Values).Value);
        Assert.Equal(("Shanghai", "Population"), (file.Areas["310000"].Name, file.Indicators["POP"].Name));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_without_an_action()
    {
        var file = ImportedFile.Of(
            "\"STRUCTURE\",\"STRUCTURE_ID\",\"OBS_VALUE\",\"TIME_PERIOD\",\"GEO\",\"SEX\"\n"
                + "datastructure,OU:DSD(1.0),1,2020,SH,T\ndatastructure,OU:DSD(1.0),2,2020,SH,F\n",
            $"{Sdmx}, \"indicator\": \"POP\", \"columns\": {{ \"area\": \"GEO\" }}, \"only\": {{ \"SEX\": \"F\" }}"
        );

        Assert.Empty(file.RejectedRows);
        Assert.Equal((2, "SH", "POP"), file.Values.Select(v => ((int)v.Value!, v.Area, v.Indicator)).Single());
    }

    [Fact]
    public void Attributes_of_a_whole_series_say_nothing_of_a_value()
    {
        var file = ImportedFile.Of(
            $"{Header}\n{Start}M,A,310000,POP,,,,,,4\n{Start}M,A,310000,POP,2020,1,A,,,4\n",
            Sdmx
        );

        Assert.Empty(file.RejectedRows);
        Assert.Single(file.Values);
        Assert.Equal(1, file.Rows);
    }

    /// <summary>A line from its action on, the column, and the reason.</summary>
    public static TheoryData<string, string?, string> RejectedRows { get; } =
        new()
        {
            { "X,A,SH,POP,2020,1,A,,,", "ACTION", "\"X\" is not one of I, A, M, R, D." },
            { ",A,SH,POP,2020,1,A,,,", "ACTION", "\"\" is not one of I, A, M, R, D." },
            {
                "D,A,SH,POP,,,,,,",
                "TIME_PERIOD",
                "is empty: it deletes many values at once. Single values are deleted, by indicator, area and year."
            },
            {
                "D,A,,POP,2020,,,,,",
                "REF_AREA",
                "is empty: it deletes many values at once. Single values are deleted, by indicator, area and year."
            },
            {
                "D,A,SH,POP,2020,,-,,,",
                "OBS_STATUS",
                "is deleted without the value. Delete the whole value: leave all attributes empty."
            },
            {
                "M,A,~,POP,2020,1,A,,,",
                "REF_AREA",
                "\"~\" is not a code. A code is 1 to 64 letters from A to Z, digits, points, hyphens and underscores."
            },
            { "M,A,SH,,2020,1,A,,,", "INDICATOR", "is empty but required." },
            {
                "M,A,SH,POP,2020-Q1,1,A,,,",
                "TIME_PERIOD",
                "\"2020-Q1\" is not a year. The store is yearly: whole years from 1000 to 2999 are taken, such as 2020, "
                    + "and no quarters, months or days."
            },
            {
                "M,A,SH,POP,2020,,,,,",
                "OBS_VALUE",
                "is empty, and no status says why. A missing value needs one of H, L, M, O, Q."
            },
            {
                "M,A,SH,POP,2020,NaN,A,,,",
                "OBS_STATUS",
                "A is the status of a value, but there is none. A missing value needs one of H, L, M, O, Q."
            },
            { "M,A,SH,POP,2020,5,M,,,", "OBS_STATUS", "M is the status of a missing value, but there is a value." },
            {
                "M,A,SH,POP,2020,5,A,N,,",
                "CONF_STATUS",
                "N says that the value is not for publication. Leave the value out, with the status Q."
            },
            {
                "M,A,SH,POP,2020,\"12,4\",A,,,",
                "OBS_VALUE",
                "\"12,4\" is not a number such as -12.50 (digits, a point for decimals, no separators, no NaN)."
            },
            { "M,A,SH,POP,2020,5,A,,-1,", "DECIMALS", "\"-1\" is not a whole number from 0 to 28." },
            { "M,A,SH,POP,2020,5,A,,,x", "UNIT_MULT", "\"x\" is not a whole number from -30 to 30." },
        };

    [Theory]
    [MemberData(nameof(RejectedRows))]
    public void A_bad_row_is_told_and_passed_over(string row, string? column, string reason)
    {
        var file = ImportedFile.Of($"{Header}\n{Start}M,A,SH,POP,2019,1,A,,,\n{Start}{row}\n", Sdmx);

        Assert.Equal([new RejectedRow(3, column, reason)], file.RejectedRows);
        Assert.Single(file.Values);
    }

    [Fact]
    public void The_structure_is_one_of_three()
    {
        var file = ImportedFile.Of($"{Header}\nDataflow,OU:DF(1.0),M,A,SH,POP,2019,1,A,,,\n", Sdmx);

        Assert.Equal(
            [new RejectedRow(2, "STRUCTURE", "\"Dataflow\" is not one of dataflow, datastructure, dataprovision.")],
            file.RejectedRows
        );
    }

    [Theory]
    [InlineData("", ": the file is empty; its first line has to be the header.")]
    [InlineData("a,b,c\n", ", column STRUCTURE: has to be the first column of SDMX-CSV 2.0.")]
    [InlineData("STRUCTURE_ID,STRUCTURE\n", ", column STRUCTURE: has to be the first column of SDMX-CSV 2.0.")]
    [InlineData(
        "STRUCTURE\n",
        ", column STRUCTURE: has to be followed by a comma, a semicolon, a tab or a vertical bar."
    )]
    [InlineData(
        "DATAFLOW,FREQ\n",
        ", column STRUCTURE: has to be the first column. DATAFLOW is that of SDMX-CSV 1.0: ask for version 2.0."
    )]
    [InlineData("STRUCTURE,ACTION\n", ", column STRUCTURE_ID: has to be the second column of SDMX-CSV 2.0.")]
    [InlineData(
        "STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,OBS_VALUE\n",
        ", column TIME_PERIOD: is missing from the header, but the mapping's columns.year names it."
    )]
    [InlineData(
        "STRUCTURE,STRUCTURE_ID,REF_AREA,REF_AREA: Area,INDICATOR,TIME_PERIOD,OBS_VALUE\n",
        ", column REF_AREA: the column stands twice in the header; the mapping's columns.area names it."
    )]
    public void A_file_that_cannot_be_read(string text, string message)
    {
        var exception = Assert.Throws<SeedFileException>(() => ImportedFile.Of(text, Sdmx));

        Assert.Equal($"file.csv, line 1{message}", exception.Message);
    }
}
