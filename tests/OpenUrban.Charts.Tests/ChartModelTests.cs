using System.Globalization;
using CsCheck;
using OpenUrban.Charts.Models;
using OpenUrban.Exports;

namespace OpenUrban.Charts.Tests;

public sealed class ChartModelTests
{
    [Theory]
    [InlineData(1, 5, "Ranking")]
    [InlineData(2, 5, "Dot")]
    [InlineData(4, 5, "Dot")]
    [InlineData(2, 4, "Line")]
    [InlineData(5, 5, "Line")]
    [InlineData(5, 1, "Line")]
    public async Task The_values_decide_the_kind(int years, int areas, string kind)
    {
        var rows = Enumerable
            .Range(0, areas)
            .SelectMany(a =>
                Enumerable.Range(2000, years).Select(y => SampleCharts.Row("POP_CENSUS", $"{a}", y, a + y))
            )
            .ToArray();

        Assert.Equal(kind, (await SampleCharts.ModelAsync(rows)).Kind.ToString());
    }

    [Fact]
    public async Task A_line_crosses_neither_a_break_nor_a_missing_value()
    {
        var series = (await SampleCharts.ModelAsync(SampleCharts.Rail)).Series.Single();

        Assert.Equal(
            ["2010 2011", "2013", "2014 2017", "2021 2024 2025"],
            series.Segments.Select(s => string.Join(' ', s.Select(p => p.Year)))
        );
    }

    [Theory]
    [InlineData("2017 2018 2020 2021", "2017 2018, 2020 2021")]
    [InlineData("1953 1964 1982 1990 2000", "1953 1964 1982 1990 2000")]
    [InlineData("2010 2020", "2010 2020")]
    [InlineData("1978 2017", "1978, 2017")]
    [InlineData("2020", "2020")]
    public void A_line_leaves_no_year_out(string years, string lines)
    {
        var points = years
            .Split(' ')
            .Select(y => new ChartPoint(int.Parse(y, CultureInfo.InvariantCulture), 1, "", false));

        Assert.Equal(
            lines,
            string.Join(
                ", ",
                new ChartSeries("", [.. points], []).Lines.Select(l => string.Join(' ', l.Select(p => p.Year)))
            )
        );
    }

    [Fact]
    public void Every_segment_is_of_one_basis_and_no_value_is_lost() =>
        Gen.Select(Gen.Int[0, 3].Array[1, 30], Gen.Int[2001, 2030].Array[0, 4])
            .Sample(
                (kinds, breaks) =>
                {
                    // 0: no row, 1: missing, 2 and 3: a value.
                    var series = new ChartSeries(
                        "",
                        [
                            .. kinds
                                .Select((k, i) => (Kind: k, Year: 2000 + i))
                                .Where(p => p.Kind > 0)
                                .Select(p => new ChartPoint(
                                    p.Year,
                                    p.Kind == 1 ? null : p.Kind,
                                    "",
                                    IsTentative: false
                                )),
                        ],
                        breaks
                    );
                    var segments = series.Segments.ToList();

                    Assert.Equal(series.Known, segments.SelectMany(s => s));
                    Assert.Equal(series.Known, series.Lines.SelectMany(l => l));
                    Assert.All(
                        segments,
                        s =>
                        {
                            Assert.DoesNotContain(breaks, b => s[0].Year < b && b <= s[^1].Year);
                            Assert.DoesNotContain(
                                series.Points,
                                p => p.Value is null && s[0].Year < p.Year && p.Year < s[^1].Year
                            );
                        }
                    );
                }
            );

    [Theory]
    [InlineData("A", false)]
    [InlineData("B", false)]
    [InlineData("P", true)]
    [InlineData("E", true)]
    [InlineData("F", true)]
    [InlineData("I", true)]
    [InlineData("G", true)]
    [InlineData("U", true)]
    [InlineData("V", true)]
    public async Task Tentative_are_values_that_may_change_or_were_not_counted(string status, bool isTentative)
    {
        var model = await SampleCharts.ModelAsync([SampleCharts.Row("POP_CENSUS", "310101", 2020, 1, status)]);

        Assert.Equal(isTentative, model.Series[0].Points[0].IsTentative);
        Assert.Equal(isTentative, model.Footnotes.Any(f => f.StartsWith("Hollow", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_value_with_the_status_of_a_break_breaks_the_line()
    {
        var model = await SampleCharts.ModelAsync([
            SampleCharts.Row("POP_CENSUS", "310101", 2010, 1),
            SampleCharts.Row("POP_CENSUS", "310101", 2020, 2, "B"),
        ]);

        Assert.Equal(2, model.Series[0].Segments.Count());
        Assert.Equal("Break in series, 2020: Time series break", model.Breaks.Single().Text);
    }

    [Fact]
    public async Task A_value_of_another_edition_breaks_the_line_and_the_text()
    {
        var model = await SampleCharts.ModelAsync([
            SampleCharts.Row("POP_CENSUS", "310101", 2017, 9).Marked(false),
            SampleCharts.Row("POP_CENSUS", "310101", 2018, 8).Marked(false),
            SampleCharts.Row("POP_CENSUS", "310101", 2019, 4).Marked(true),
            SampleCharts.Row("POP_CENSUS", "310101", 2020, 5).Marked(false),
        ]);

        Assert.Equal(
            ["2017 2018", "2019 2020"],
            model.Series[0].Segments.Select(s => string.Join(' ', s.Select(p => p.Year)))
        );
        Assert.Equal(
            "Break in series, 2019: from here on the values are of another edition",
            model.Breaks.Single().Text
        );
        Assert.Contains(
            "2017 9, 2018 8; on a new basis from 2019: 2019 4, 2020 5",
            model.Description,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("lowest", model.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growth_has_no_mark_across_a_break()
    {
        var model = await SampleCharts.ModelAsync(
            [
                SampleCharts.Row("310101", 2018, 1.5, "PERCENT_CHANGE", "percent").Marked(false),
                SampleCharts.Row("310101", 2019, -40, "PERCENT_CHANGE", "percent").Marked(true),
                SampleCharts.Row("310101", 2020, 1.6, "PERCENT_CHANGE", "percent").Marked(false),
            ],
            "en",
            ("chart", "bar")
        );

        Assert.Equal([2018, 2020], model.Series[0].Known.Select(p => p.Year));
        Assert.Equal([2018, 2020], model.Years);
        Assert.Contains("No mark: the two years cannot be compared", model.Footnotes);
        Assert.DoesNotContain("Gap: no value", model.Footnotes);
        Assert.DoesNotContain("40", model.Description, StringComparison.Ordinal);
        Contains(
            "across a break",
            ExportError.NotInFormat,
            await RefusedAsync([SampleCharts.Row("310101", 2019, -40, "CHANGE", "persons").Marked(true)])
        );
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Two_values_are_no_line(int count, bool hasLine) =>
        Assert.Equal(
            hasLine,
            new ChartSeries(
                "",
                [
                    .. Enumerable.Range(2000, count).Select(y => new ChartPoint(y, 1, "", false)),
                    new(2010, null, "", false),
                ],
                []
            ).HasLine
        );

    [Fact]
    public async Task Breaks_have_letters_and_those_beyond_the_values_are_left_out()
    {
        var model = await SampleCharts.ModelAsync(SampleCharts.Rail);

        Assert.Equal([("a", 2014), ("b", 2021)], model.Breaks.Select(b => (b.Mark, b.Year)));
        Assert.Contains("(a) Break in series, 2014: The 2014 figure covers metro lines only.", model.Footnotes);
    }

    [Fact]
    public async Task A_target_says_name_value_and_year()
    {
        var model = await SampleCharts.ModelAsync(SampleCharts.Rail);

        Assert.Equal(
            new ChartTarget(0, 1000, 2028, "Target 2028: more than 1,000 (Rail transit length in operation)"),
            model.Targets.Single()
        );
        Assert.Empty((await SampleCharts.ModelAsync(SampleCharts.Rail, "en", ("target", "none"))).Targets);
    }

    [Fact]
    public async Task Computed_values_have_their_own_unit_and_no_target()
    {
        var model = await SampleCharts.ModelAsync([
            SampleCharts.Row("310101", 2010, 1.5, "PERCENT_CHANGE", "percent"),
            SampleCharts.Row("310101", 2020, 3.3333333333333335, "PERCENT_CHANGE", "percent"),
        ]);

        Assert.Equal("Percent, 2010–2020", model.Subtitle);
        Assert.Equal(["1.5", "3.33"], model.Series[0].Points.Select(p => p.Text));
        Assert.Empty(model.Targets);
    }

    [Theory]
    [InlineData("POP_YE", "en", "Ten thousand persons, 2024")]
    [InlineData("POP_YE", "zh-Hans", "万人，2024年")]
    [InlineData("URB_RATE", "en", "Percent, 2024")]
    public async Task The_unit_is_said_in_words(string indicator, string language, string subtitle) =>
        Assert.Equal(
            subtitle,
            (await SampleCharts.ModelAsync([SampleCharts.Row(indicator, "310000", 2024, 67.5)], language)).Subtitle
        );

    [Fact]
    public async Task Rows_are_sorted_and_missing_values_come_last_and_say_why()
    {
        var model = await SampleCharts.ModelAsync(SampleCharts.DistrictsOf(2020));

        Assert.Equal(ChartKind.Ranking, model.Kind);
        Assert.Equal(
            ["5,681,512", "1,113,078", "662,030", "637,921", "Missing: not collected"],
            model.Series.Select(s => s.Points.Single().Text)
        );
    }

    [Fact]
    public async Task Different_units_are_refused() =>
        Contains(
            "kilometres, persons",
            ExportError.NotInFormat,
            await RefusedAsync([
                SampleCharts.Row("RAIL_KM", "310000", 2020, 1),
                SampleCharts.Row("POP_CENSUS", "310000", 2020, 1),
            ])
        );

    [Fact]
    public async Task More_lines_than_a_person_tells_apart_are_refused() =>
        Contains(
            "at most 24 series",
            ExportError.TooLarge,
            await RefusedAsync([
                .. Enumerable
                    .Range(0, 25)
                    .SelectMany(a =>
                        Enumerable.Range(2000, 5).Select(y => SampleCharts.Row("POP_CENSUS", $"{a}", y, a))
                    ),
            ])
        );

    [Fact]
    public async Task More_than_5000_values_are_refused() =>
        Contains(
            "at most 5000 values",
            ExportError.TooLarge,
            await RefusedAsync([
                .. Enumerable.Range(0, 5001).Select(y => SampleCharts.Row("POP_CENSUS", "310101", y, y)),
            ])
        );

    [Fact]
    public async Task Nothing_but_missing_values_is_refused() =>
        Contains(
            "are missing",
            ExportError.NotInFormat,
            await RefusedAsync([SampleCharts.Row("POP_CENSUS", "310101", 2020, null, "L")])
        );

    [Theory]
    [InlineData("chart", "ranking", ExportError.NotInFormat, "Ask for one of them")]
    [InlineData("chart", "dot", ExportError.NotInFormat, "at most 4 years")]
    [InlineData("width", "319", ExportError.BadOption, "from 320 to 2400")]
    [InlineData("width", "2401", ExportError.BadOption, "from 320 to 2400")]
    [InlineData("width", "9e2", ExportError.BadOption, "from 320 to 2400")]
    [InlineData("height", "-1", ExportError.BadOption, "from 240 to 1800")]
    [InlineData("height", "99999999999", ExportError.BadOption, "from 240 to 1800")]
    [InlineData("title", "a\nb", ExportError.BadOption, "control character")]
    [InlineData("title", "\ud800", ExportError.BadOption, "control character")]
    [InlineData("title", "\ufffe", ExportError.BadOption, "characters")]
    public async Task Options_out_of_bounds_are_refused(string name, string value, ExportError error, string message) =>
        Contains(message, error, await RefusedAsync(SampleCharts.Rail, (name, value)));

    [Fact]
    public async Task A_title_is_at_most_200_characters()
    {
        Contains(
            "it may have 200",
            ExportError.BadOption,
            await RefusedAsync(SampleCharts.Rail, ("title", new string('a', 201)))
        );
        Assert.Equal(
            200,
            (await SampleCharts.ModelAsync(SampleCharts.Rail, "en", ("title", new string('a', 200)))).Title.Length
        );
    }

    [Fact]
    public async Task A_height_that_is_too_small_is_refused_with_one_that_is_enough()
    {
        var refused = await RefusedAsync(SampleCharts.Rail, ("width", "320"), ("height", "240"));

        Contains("Take height=", ExportError.BadOption, refused);
        var enough = refused.Message.Split("height=")[1].Split(',')[0];
        await SampleCharts.ModelAsync(SampleCharts.Rail, "en", ("width", "320"), ("height", enough));
    }

    private static void Contains(string text, ExportError error, ExportException exception)
    {
        Assert.Equal(error, exception.Error);
        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
    }

    private static Task<ExportException> RefusedAsync(object?[][] rows, params (string Name, string Value)[] options) =>
        Assert.ThrowsAsync<ExportException>(() => SampleCharts.ModelAsync(rows, "en", options));
}
