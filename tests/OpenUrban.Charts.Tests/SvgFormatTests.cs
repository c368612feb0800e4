using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using OpenUrban.Exports;
using Snapshooter;
using Snapshooter.Xunit;

namespace OpenUrban.Charts.Tests;

public sealed class SvgFormatTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Kinds by values and options, in both languages.</summary>
    public static TheoryData<string, string> Charts { get; } =
        new()
        {
            { "line", "en" },
            { "line", "zh-Hans" },
            { "bar", "en" },
            { "bar", "zh-Hans" },
            { "ranking", "en" },
            { "ranking", "zh-Hans" },
            { "dot", "en" },
            { "dot", "zh-Hans" },
            { "lines", "en" },
            { "lines", "zh-Hans" },
        };

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task A_chart_is_drawn(string chart, string language) =>
        (await DrawAsync(chart, language)).MatchSnapshot(SnapshotNameExtension.Create(chart, language));

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task The_same_export_gives_the_same_bytes(string chart, string language) =>
        Assert.Equal(await DrawAsync(chart, language), await DrawAsync(chart, language));

    [Theory]
    [InlineData("line", 960, 540)]
    [InlineData("line", 320, 500)]
    [InlineData("bar", 960, 540)]
    [InlineData("bar", 320, 500)]
    [InlineData("ranking", 320, 300)]
    [InlineData("ranking", 2400, 1800)]
    [InlineData("dot", 320, 320)]
    [InlineData("lines", 320, 420)]
    [InlineData("lines", 640, 360)]
    public async Task No_text_leaves_the_picture_or_lies_on_another(string chart, int width, int height)
    {
        foreach (var language in new[] { "en", "zh-Hans", "zh-Hant" })
        {
            CheckTexts(await DrawAsync(chart, language, ("width", $"{width}"), ("height", $"{height}")), width, height);
        }
    }

    /// <summary>A chart that does not fit is refused, and never one that cannot be read.</summary>
    [Fact]
    public Task Any_values_are_drawn_within_the_picture_or_refused() =>
        Gen.Select(
                Gen.Select(Gen.Int[1, 12], Gen.Int[1, 40], Gen.Int[1950, 2030], Gen.Double[-1, 2], Gen.Int[-6, 17]),
                Gen.OneOf(
                    Gen.Const("auto"),
                    Gen.Const("line"),
                    Gen.Const("bar"),
                    Gen.Const("ranking"),
                    Gen.Const("dot")
                ),
                Gen.Int[320, 1200],
                Gen.Int[240, 900],
                Gen.OneOf(Gen.Const("en"), Gen.Const("zh-Hans")),
                Gen.String[Gen.Char.AlphaNumeric, 0, 200]
            )
            .SampleAsync(
                async (values, chart, width, height, language, title) =>
                {
                    var (areas, years, first, factor, power) = values;
                    var rows =
                        from area in Enumerable.Range(0, areas)
                        from year in Enumerable.Range(first, years)
                        where (area + year) % 3 != 0 || year == first
                        select SampleCharts.Row(
                            "RAIL_KM",
                            $"{310000 + area}",
                            year,
                            Math.Sin((area * 7) + year) * factor * Math.Pow(10, power),
                            year % 5 == 0 ? "P" : "A"
                        );
                    try
                    {
                        CheckTexts(
                            await SampleCharts.SvgAsync(
                                [.. rows],
                                language,
                                null,
                                ("chart", chart),
                                ("width", $"{width}"),
                                ("height", $"{height}"),
                                ("title", title)
                            ),
                            width,
                            height
                        );
                    }
                    catch (ExportException refused)
                    {
                        Assert.Matches(RefusalsOf(chart), refused.Message);
                    }
                },
                iter: 200
            );

    /// <summary>The reasons for which a chart of one unit may be refused.</summary>
    private static string RefusalsOf(string chart) =>
        "^The chart does not fit in [0-9]+ x [0-9]+ pixels|"
        + chart switch
        {
            "line" => "^A line chart has at most",
            "bar" => "^A bar chart has at most|are too many columns for a width of",
            "ranking" => "^A ranking is of one year",
            "dot" => "^A dot chart has at most",
            _ => "^A line chart has at most",
        };

    /// <summary>Pages tell of a value who points at its mark, also where it is left out lest it hides the line.</summary>
    [Theory]
    [InlineData("line", 960)]
    [InlineData("line", 320)]
    [InlineData("bar", 960)]
    [InlineData("dot", 960)]
    [InlineData("ranking", 960)]
    public async Task Each_value_has_one_mark_that_says_which_it_is(string chart, int width)
    {
        var rows = chart switch
        {
            "dot" => SampleCharts.Districts,
            "ranking" => SampleCharts.DistrictsOf(2020),
            _ =>
            [
                .. Enumerable.Range(1950, 70).Select(year => SampleCharts.Row("RAIL_KM", "310000", year, year - 1900)),
                SampleCharts.Row("RAIL_KM", "310101", 2001, 7, "P"),
            ],
        };

        var svg = XDocument.Parse(
            await SampleCharts.SvgAsync(
                chart == "bar" ? rows[^5..] : rows,
                "en",
                null,
                ("chart", chart),
                ("width", $"{width}")
            )
        );

        var marks = svg.Root!.Elements().Where(e => e.Attribute("data-year") is not null).ToList();
        Assert.Equal(
            (chart == "bar" ? rows[^5..] : rows)
                .Where(row => row[3] is not null)
                .Select(row => $"{row[0]} {row[1]} {row[2]}")
                .Order(StringComparer.Ordinal),
            marks
                .Select(m =>
                    $"{m.Attribute("data-indicator")!.Value} {m.Attribute("data-area")!.Value} {m.Attribute("data-year")!.Value}"
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.All(marks, mark => Assert.Contains(mark.Name.LocalName, new[] { "circle", "polygon" }));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task Without_a_Chinese_font_it_is_in_English_and_says_so(string language)
    {
        var svg = await SampleCharts.SvgAsync(SampleCharts.Rail, language, SampleCharts.NoFonts, ("title", "上海"));

        Assert.DoesNotContain(svg.EnumerateRunes(), r => r.Value >= 0x2E80);
        Assert.Contains("No Chinese font on this server: shown in English", svg, StringComparison.Ordinal);
        Assert.Contains("more than 1,000 (Rail transit length in operation)", svg, StringComparison.Ordinal);
        Assert.Contains("Shanghai Bureau of Statistics", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_needs_no_Chinese_font() =>
        Assert.DoesNotContain(
            "font on this server",
            await SampleCharts.SvgAsync(SampleCharts.Rail, "en", SampleCharts.NoFonts),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task It_is_described_for_those_who_do_not_see_it()
    {
        var svg = XDocument.Parse(await DrawAsync("line", "en")).Root!;
        var ids = svg.Attribute("aria-labelledby")!.Value.Split(' ');

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(
            ["Figures of Shanghai", Described],
            ids.Select(id => svg.Elements().Single(e => e.Attribute("id")?.Value == id).Value)
        );
    }

    private const string Described =
        "Line chart: Figures of Shanghai. Kilometres, 2010–2025. Shanghai: 2010 420, 2013 567; "
        + "on a new basis from 2014: 2014 548, 2017 637; on a new basis from 2021: 2021 831, 2025 962. "
        + "Target 2028: more than 1,000 (Rail transit length in operation). "
        + "(a) Break in series, 2014: The 2014 figure covers metro lines only. "
        + "(b) Break in series, 2021: The 2021 figure includes the maglev line. "
        + "Hollow marks: estimated value, provisional value. Gap: no value. "
        + "Source: Shanghai Bureau of Statistics; China Association of Metros. "
        + "Release 1 of 2026-11-22 | Data: see sources; texts and arrangement CC BY 4.0 | localhost/q/0123456789abcdef";

    [Fact]
    public async Task Hollow_are_the_tentative_values_alone()
    {
        var marks = XDocument
            .Parse(await SampleCharts.SvgAsync(SampleCharts.Rail, "en", null, ("target", "none")))
            .Descendants(Svg + "circle")
            .ToList();

        // 2010 and 2025, and the mark beside the last value.
        Assert.Equal(3, marks.Count(m => m.Attribute("fill")!.Value == "#FFFFFF"));
        Assert.Equal(6, marks.Count(m => m.Attribute("fill")!.Value != "#FFFFFF"));
    }

    [Fact]
    public async Task Markup_in_a_title_is_text()
    {
        var svg = await SampleCharts.SvgAsync(SampleCharts.Rail, "en", null, ("title", "<script>a</script> & \"b\""));

        Assert.Equal("<script>a</script> & \"b\"", XDocument.Parse(svg).Root!.Element(Svg + "title")!.Value);
    }

    private static void CheckTexts(string svg, int width, int height)
    {
        var texts = XDocument.Parse(svg).Descendants(Svg + "text").Select(BoxOf).ToList();
        Assert.NotEmpty(texts);
        Assert.All(
            texts,
            t => Assert.True(t.Left >= 0 && t.Top >= 0 && t.Right <= width && t.Bottom <= height, $"{t} is outside.")
        );
        Assert.All(
            texts.SelectMany((a, i) => texts.Skip(i + 1).Select(b => (a, b))),
            pair => Assert.False(pair.a.Meets(pair.b), $"{pair.a} lies on {pair.b}.")
        );
    }

    private static Task<string> DrawAsync(
        string chart,
        string language,
        params (string Name, string Value)[] options
    ) =>
        SampleCharts.SvgAsync(
            chart switch
            {
                "ranking" => SampleCharts.DistrictsOf(2020),
                "dot" or "lines" => SampleCharts.Districts,
                _ => SampleCharts.Rail,
            },
            language,
            null,
            [("chart", chart == "lines" ? "line" : chart), .. options]
        );

    private static Box BoxOf(XElement text)
    {
        var (x, y, width, size) = (
            Number(text, "x"),
            Number(text, "y"),
            Number(text, "textLength"),
            Number(text, "font-size")
        );
        var left = text.Attribute("text-anchor")?.Value switch
        {
            "middle" => x - (width / 2),
            "end" => x - width,
            _ => x,
        };
        // Letters reach from a little below the line up to their size.
        return new(text.Value, left, y - (size * 0.8), left + width, y + (size * 0.15));
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private sealed record Box(string Text, double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) =>
            Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
