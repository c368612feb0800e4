using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Plans;

/// <summary>The verdicts on the nine targets by the shipped data, each with its arithmetic, by both ways of executing.</summary>
public sealed class VerdictTests
{
    private const string Fields = """
        status reasonCode reason hans: reason(language: ZH_HANS) hant: reason(language: ZH_HANT)
        baseline { year value } current { year value } isLowerBound
        evidence { year value isLowerBound ageInYears publishedOn publishedPrecision }
        observationsSinceBaseline expected expectedNow gap requiredAnnualChange projectedYear neededPerYear
        years { year value isLowerBound isMet } yearsMet yearsObserved awaitedBy indicator { code }
        methodsAgree definitionsAgree baselinesAgree strict crossesBreak includesEstimates includesProvisional undated asOfAfterRelease
        inputs { year value status bound }
        """;

    [Theory, EngineData]
    public async Task T_N1_is_on_track_by_the_figure_of_2025(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-N1");

        Is(progress, "ON_TRACK", "ON_PATH", "URB_RATE");
        Assert.Equal("""{"year":2023,"value":66.16}""", progress.At("baseline").GetRawText());
        Assert.Equal("""{"year":2025,"value":67.89}""", progress.At("current").GetRawText());
        Assert.Equal(
            """{"year":2025,"value":67.89,"isLowerBound":false,"ageInYears":0,"publishedOn":"2026-01-19","publishedPrecision":"DAY"}""",
            progress.At("evidence").GetRawText()
        );

        // 66.16 + (70 - 66.16) * 2 / 6 = 67.44; 67.89 - 67.44 = 0.45; (70 - 67.89) / (2029 - 2025) = 0.5275.
        Assert.Equal("67.44 67.44 0.45 0.5275 null", Numbers(progress));

        // From 65.22 in 2022: 65.22 + 4.78 * 3 / 7 = 67.27, which 67.89 is ahead of as well.
        Assert.Equal("true null true", Agree(progress));
        Assert.Equal(2, progress.At("observationsSinceBaseline").GetInt32());
        Assert.Equal(
            "The value of 2025, 67.89%, is ahead of the path to the target, close to 70% in 2029: 67.44% is expected on the straight line "
                + "from 66.16% in 2023. A value is close to the target when, rounded to the digits of the target's figure, it is that "
                + "figure: from 69.5% to below 70.5%. A value is provisional.",
            progress.At("reason").GetString()
        );
    }

    [Theory]
    // The figure of 2029 is due on 19 January 2030, as that of 2025 came on 19 January 2026.
    [InlineData("2029-12-31", "NOT_ASSESSABLE EVIDENCE_TOO_OLD")]
    [InlineData("2030-01-01", "AWAITING_DATA FIGURE_NOT_YET_DUE")]
    [InlineData("2030-01-19", "AWAITING_DATA FIGURE_NOT_YET_DUE")]
    [InlineData("2030-01-20", "OVERDUE DEADLINE_PASSED_UNOBSERVED")]
    // That of 2026 on 19 January 2027.
    [InlineData("2027-01-19", "ON_TRACK ON_PATH")]
    [InlineData("2027-01-20", "NOT_ASSESSABLE EVIDENCE_TOO_OLD")]
    public async Task T_N1_ages(string day, string verdict)
    {
        foreach (var engine in Engines.All)
        {
            var progress = await ProgressOfAsync(engine, "T-N1", $"(asOf: \"{day}\")");

            Assert.Equal(verdict, Texts(progress, "status", "reasonCode"));
            Assert.True(progress.At("asOfAfterRelease").GetBoolean());
            Assert.Equal(
                verdict.StartsWith("AWAITING", StringComparison.Ordinal) ? "2030-01-19" : null,
                progress.At("awaitedBy").GetString()
            );
        }
    }

    [Theory, EngineData]
    public async Task T_S2_is_off_track_on_the_definition_of_its_baseline(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S2");

        Is(progress, "OFF_TRACK", "BEHIND_PATH", "RAIL_KM_OP");
        Assert.Equal("""{"year":2024,"value":896}""", progress.At("baseline").GetRawText());
        Assert.Equal("""{"year":2025,"value":906}""", progress.At("current").GetRawText());

        // 896 + (1000 - 896) / 4 = 922; 906 - 922 = -16; (1000 - 906) / 3 = 94 / 3.
        Assert.Equal(922, progress.At("expected").GetDouble());
        Assert.Equal(922, progress.At("expectedNow").GetDouble());
        Assert.Equal(-16, progress.At("gap").GetDouble());
        Assert.Equal(94 / 3.0, progress.At("requiredAnnualChange").GetDouble(), 12);
        Assert.Equal(JsonValueKind.Null, progress.At("projectedYear").ValueKind);

        // The communiqué's 962 counts a railway that 896 did not. From 831 in 2023: 831 + 169 * 2 / 5 = 898.6.
        Assert.Equal("true false false", Agree(progress));
        Assert.Equal("2024 2025", Years(progress));
        var reason = progress.At("reason").GetString()!;
        Assert.StartsWith(
            "The value of 2025, 906 km, is behind the path to the target, more than 1,000 km in 2028: 922 km is expected on the straight "
                + "line from 896 km in 2024. From the 831 km of 2023, a year earlier, the verdict would be another one, on track: 898.6 km "
                + "would be expected in 2025. The figure of 2023 is an estimate. Stated on 28 May 2023;",
            reason,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "the target cannot be judged: the 962 km of 2025 and the 896 km of 2024 are not counted alike, so that they cannot be compared. "
                + "The 2025 figure counts the Jinshan railway",
            reason,
            StringComparison.Ordinal
        );
    }

    [Theory, EngineData]
    public async Task T_S2_is_not_judged_across_the_break(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S2", """(indicator: "RAIL_KM")""");

        Is(progress, "NOT_ASSESSABLE", "BREAK_SINCE_BASELINE", "RAIL_KM");
        Assert.Equal("""{"year":2025,"value":962}""", progress.At("current").GetRawText());
        Assert.Equal("null null null null null", Numbers(progress));
        Assert.Equal("null false null", Agree(progress));
        Assert.True(progress.At("crossesBreak").GetBoolean());
        Assert.StartsWith(
            "The 962 km of 2025 and the 896 km of 2024 are not counted alike",
            progress.At("reason").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    // The communiqué on 2028 is due on 30 March 2029, as that on 2025 came on 30 March 2026.
    [InlineData("2028-12-31", "NOT_ASSESSABLE")]
    [InlineData("2029-01-01", "AWAITING_DATA")]
    [InlineData("2029-03-30", "AWAITING_DATA")]
    [InlineData("2029-03-31", "OVERDUE")]
    public async Task T_S2_is_overdue_only_when_its_figure_is(string day, string status)
    {
        foreach (var engine in Engines.All)
        {
            Assert.Equal(status, Texts(await ProgressOfAsync(engine, "T-S2", $"(asOf: \"{day}\")"), "status"));
        }
    }

    [Theory, EngineData]
    public async Task T_S1_is_not_judged_for_want_of_years_and_says_what_single_years_brought(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S1");

        Is(progress, "NOT_ASSESSABLE", "NO_DEADLINE", "BUILDER_BEDS_NEW");

        // 120 000 / 5 = 24 000.
        Assert.Equal(24_000, progress.At("neededPerYear").GetDouble());
        Assert.Equal(JsonValueKind.Null, progress.At("baseline").ValueKind);
        Assert.Equal("""{"year":2025,"value":32000}""", progress.At("current").GetRawText());
        Assert.Equal(
            """
            [{"year":2023,"value":11000,"isLowerBound":false,"isMet":null},
            {"year":2024,"value":21100,"isLowerBound":true,"isMet":null},
            {"year":2025,"value":32000,"isLowerBound":false,"isMet":null}]
            """.ReplaceLineEndings(""),
            progress.At("years").GetRawText()
        );
        Assert.Equal(
            "The plan does not say by when the target, at least 120,000 beds, is to be reached, so that there is no path to it. The last "
                + "that is known is of 2025: 32,000 beds. Over 5 years it takes 24,000 beds a year. A value is provisional.",
            progress.At("reason").GetString()
        );
    }

    [Theory, EngineData]
    public async Task T_S6_is_on_track_by_a_lower_bound(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S6");

        Is(progress, "ON_TRACK", "EVERY_YEAR_SO_FAR_MET", "FIRST_STORES");

        // 848 by October are at least 848 in the year, 48 more than 800; 756 by September 2019 do not tell.
        Assert.Equal("""{"year":2025,"value":848}""", progress.At("current").GetRawText());
        Assert.True(progress.At("isLowerBound").GetBoolean());
        Assert.Equal("800 800 48 null null", Numbers(progress));
        Assert.Equal(
            """
            [{"year":2019,"value":756,"isLowerBound":true,"isMet":null},
            {"year":2021,"value":1078,"isLowerBound":false,"isMet":true},
            {"year":2022,"value":1073,"isLowerBound":false,"isMet":true},
            {"year":2023,"value":1215,"isLowerBound":false,"isMet":true},
            {"year":2024,"value":1269,"isLowerBound":false,"isMet":true},
            {"year":2025,"value":848,"isLowerBound":true,"isMet":true}]
            """.ReplaceLineEndings(""),
            progress.At("years").GetRawText()
        );
        Assert.Equal((5, 5), (progress.At("yearsMet").GetInt32(), progress.At("yearsObserved").GetInt32()));
        Assert.Contains(
            "at least 848 stores per year, is the last that is known.",
            progress.At("reason").GetString(),
            StringComparison.Ordinal
        );

        // A weak figure is told with what is weak about it.
        Assert.Contains(
            "Read in an automatic summary of an article.",
            progress.At("reason").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("T-S3", "NO_INDICATOR", 75)]
    [InlineData("T-S4", "NOTHING_SINCE_BASELINE", 10_000_000)]
    public async Task What_has_no_figure_yet_says_what_it_needs(string code, string reason, double needed)
    {
        foreach (var engine in Engines.All)
        {
            var progress = await ProgressOfAsync(engine, code);

            // 300 / 4; 40 000 000 / 4.
            Assert.Equal($"NOT_ASSESSABLE {reason}", Texts(progress, "status", "reasonCode"));
            Assert.Equal(needed, progress.At("neededPerYear").GetDouble());
            Assert.Equal(JsonValueKind.Null, progress.At("baseline").ValueKind);
            Assert.Equal(JsonValueKind.Null, progress.At("current").ValueKind);
        }
    }

    [Theory, EngineData]
    public async Task T_S4_tells_how_old_its_last_figure_is(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S4");

        // 440 + 887 = 1 327 in units of 10 000 m2, at the end of 2022: 2023, 2024 and 2025 have passed since.
        Assert.Equal("2022 13270000 3", Texts(progress.At("evidence"), "year", "value", "ageInYears"));
        Assert.Equal("[]", progress.At("years").GetRawText());
        Assert.Equal(
            "No year after 2024, from which progress counts, has a value; the target is at least 40,000,000 m². The last that is known is a "
                + "running total up to 2022: 13,270,000 m². From 2025 to 2028 it takes 10,000,000 m² a year.",
            progress.At("reason").GetString()
        );
    }

    [Theory]
    [InlineData("T-S0", "QUALITATIVE")]
    [InlineData("T-S5", "QUALITATIVE")]
    [InlineData("T-S7", "DURATION")]
    public async Task What_has_no_figure_by_nature_is_told_apart(string code, string reason)
    {
        foreach (var engine in Engines.All)
        {
            foreach (var arguments in new[] { "", """(asOf: "2029-01-01")""" })
            {
                var progress = await ProgressOfAsync(engine, code, arguments);

                Assert.Equal($"NO_FIGURE {reason}", Texts(progress, "status", "reasonCode"));
                Assert.Equal("", Years(progress));
                Assert.Equal(JsonValueKind.Null, progress.At("evidence").ValueKind);
                Assert.Equal(JsonValueKind.Null, progress.At("indicator").ValueKind);
            }
        }
    }

    [Theory, EngineData]
    public async Task What_is_left_out_for_want_of_a_day_is_counted(Engine engine)
    {
        // China's rates up to 2023 are known from a copy of 2024 alone.
        var progress = await ProgressOfAsync(engine, "T-N1", """(asOf: "2024-07-28")""");

        Assert.True(progress.At("undated").GetInt32() > 0);
        Assert.Contains(
            "left out, of which only a later day is known",
            progress.At("reason").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await ProgressOfAsync(engine, "T-N1")).At("undated").GetInt32());
    }

    [Theory, EngineData]
    public async Task The_indicators_of_a_target_are_listed_and_no_other_judges_it(Engine engine)
    {
        var host = await ApiHost.GetAsync(engine);
        var answer = await AskAsync(
            engine,
            """{ a: target(code: "T-S2") { indicators { code } } b: target(code: "T-S6") { indicators { code } } c: target(code: "T-S0") { indicators { code } } }"""
        );

        Assert.Equal("""[{"code":"RAIL_KM"},{"code":"RAIL_KM_OP"}]""", answer.At("a", "indicators").GetRawText());
        Assert.Equal(4, answer.At("b", "indicators").GetArrayLength());
        Assert.Equal("[]", answer.At("c", "indicators").GetRawText());

        var mistake = await host.QueryAsync(
            """{ target(code: "T-S2") { progress(indicator: "GDP") { status } } other: target(code: "T-S0") { progress(indicator: "GDP") { status } } }"""
        );
        var error = mistake.At("errors")[0];
        Assert.Equal(
            "indicator is GDP, by which T-S2 is not judged. It can be judged by RAIL_KM, RAIL_KM_OP.",
            error.At("message").GetString()
        );
        Assert.Equal("INVALID_ARGUMENT", error.At("extensions", "code").GetString());
        Assert.Equal("""["RAIL_KM","RAIL_KM_OP"]""", error.At("extensions", "indicators").GetRawText());
    }

    /// <summary>Full sentences in each language: no half-width punctuation in Chinese, and CLOSE_TO in one wording.</summary>
    [Theory, EngineData]
    public async Task Reasons_are_sentences_in_three_languages(Engine engine)
    {
        foreach (var code in new[] { "T-N1", "T-S0", "T-S1", "T-S2", "T-S3", "T-S4", "T-S5", "T-S6", "T-S7" })
        {
            foreach (
                var arguments in new[]
                {
                    "",
                    "(method: COMPOUND)",
                    """(asOf: "2025-06-30")""",
                    """(asOf: "2027-12-31")""",
                    """(asOf: "2029-01-02")""",
                    """(asOf: "2035-01-01")""",
                }
            )
            {
                var progress = await ProgressOfAsync(engine, code, arguments);

                Assert.EndsWith(".", progress.At("reason").GetString(), StringComparison.Ordinal);
                foreach (var language in new[] { "hans", "hant" })
                {
                    var text = progress.At(language).GetString()!;
                    Assert.EndsWith("。", text, StringComparison.Ordinal);
                    Assert.DoesNotMatch(
                        """[\p{IsCJKUnifiedIdeographs}][,;:?!()"'][ \p{IsCJKUnifiedIdeographs}]""",
                        text
                    );
                }
            }
        }

        var answer = await AskAsync(
            engine,
            """{ target(code: "T-N1") { note progress { reason } } __type(name: "TargetComparator") { enumValues { name description } } }"""
        );
        const string Rule = "when, rounded to the digits of the target's figure, it is that figure";
        Assert.Contains(Rule, answer.At("target", "note").GetString(), StringComparison.Ordinal);
        Assert.Contains(Rule, answer.At("target", "progress", "reason").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            Rule,
            answer
                .At("__type", "enumValues")
                .EnumerateArray()
                .Single(v => v.At("name").GetString() == "CLOSE_TO")
                .At("description")
                .GetString(),
            StringComparison.Ordinal
        );
    }

    private static void Is(JsonElement progress, string status, string reason, string indicator)
    {
        Assert.Equal($"{status} {reason}", Texts(progress, "status", "reasonCode"));
        Assert.Equal(indicator, progress.At("indicator", "code").GetString());
    }

    private static string Texts(JsonElement element, params string[] names) =>
        string.Join(' ', names.Select(name => element.At(name).ToString()));

    private static string Numbers(JsonElement progress) =>
        Raw(progress, "expected", "expectedNow", "gap", "requiredAnnualChange", "projectedYear");

    private static string Agree(JsonElement progress) =>
        Raw(progress, "methodsAgree", "definitionsAgree", "baselinesAgree");

    private static string Raw(JsonElement progress, params string[] names) =>
        string.Join(' ', names.Select(name => progress.At(name).GetRawText()));

    private static string Years(JsonElement progress) =>
        string.Join(' ', progress.At("inputs").EnumerateArray().Select(o => o.At("year").GetInt32()));

    private static async Task<JsonElement> ProgressOfAsync(Engine engine, string code, string arguments = "") =>
        (await AskAsync(engine, $$"""{ target(code: "{{code}}") { progress{{arguments}} { {{Fields}} } } }""")).At(
            "target",
            "progress"
        );

    /// <summary>Asks the database and the memory, which have to say the same.</summary>
    private static async Task<JsonElement> AskAsync(Engine engine, string query)
    {
        var inMemory = await (await ApiHost.GetAsync(engine)).QueryAsync(query);
        var stored = await (await ApiHost.GetStoredAsync(engine)).QueryAsync(query);
        Assert.False(inMemory.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(stored.GetRawText(), inMemory.GetRawText());
        return inMemory.At("data");
    }
}
