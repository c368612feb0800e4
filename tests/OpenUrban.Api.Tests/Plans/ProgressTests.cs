using System.Text.Json;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Plans;

/// <summary>How the targets of the plans stand, on the shipped data, by both ways of executing an operation.</summary>
public sealed class ProgressTests
{
    private const string Fields =
        "status reasonCode reason method baseline { year value } current { year value } expected gap requiredAnnualChange "
        + "projectedYear methodsAgree strict crossesBreak includesEstimates includesProvisional inputs { year value status }";

    [Theory, EngineData]
    public async Task The_national_urbanization_rate_is_on_track(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-N1");

        Assert.Equal("ON_TRACK ON_PATH LINEAR", Texts(progress, "status", "reasonCode", "method"));
        Assert.Equal("""{"year":2023,"value":66.16}""", progress.At("baseline").GetRawText());
        Assert.Equal("""{"year":2024,"value":67}""", progress.At("current").GetRawText());

        // 66.16 + (70 - 66.16) / 6 = 66.80; 67.00 - 66.80 = 0.20; (70 - 67.00) / 5 = 0.60; 3 / 0.84 = 3.57 years.
        Assert.Equal("66.8 0.2 0.6 2028", Numbers(progress));
        Assert.Equal("[2023, 2024]", Years(progress));
        Assert.False(progress.At("strict").GetBoolean());
        Assert.True(progress.At("methodsAgree").GetBoolean());
        Assert.Equal(
            "The value of 2024, 67, is on the path to the target, close to 70 in 2029, or ahead of it: 66.8 is expected on the straight line "
                + "from 66.16 in 2023.",
            progress.At("reason").GetString()
        );
    }

    [Theory, EngineData]
    public async Task The_metro_is_on_track_by_a_provisional_value_to_more_than_its_target(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S2");

        Assert.Equal("ON_TRACK ON_PATH LINEAR", Texts(progress, "status", "reasonCode", "method"));
        Assert.Equal("""{"year":2024,"value":896}""", progress.At("baseline").GetRawText());
        Assert.Equal("""{"year":2025,"value":962}""", progress.At("current").GetRawText());

        // 896 + (1000 - 896) / 4 = 922; 962 - 922 = 40.
        Assert.Equal(922, progress.At("expected").GetDouble());
        Assert.Equal(40, progress.At("gap").GetDouble());

        // (1000 - 962) / 3; 66 a year make 1028 in 2026.
        Assert.Equal(38 / 3.0, progress.At("requiredAnnualChange").GetDouble(), 12);
        Assert.Equal(2026, progress.At("projectedYear").GetInt32());
        Assert.True(progress.At("strict").GetBoolean());
        Assert.True(progress.At("includesProvisional").GetBoolean());
        Assert.False(progress.At("includesEstimates").GetBoolean());

        // The breaks of 2014, 2018 and 2021 are before the baseline.
        Assert.False(progress.At("crossesBreak").GetBoolean());
        Assert.Equal(
            "The value of 2025, 962, is on the path to the target, more than 1,000 in 2028, or ahead of it: 922 is expected on the straight line "
                + "from 896 in 2024. A value is provisional.",
            progress.At("reason").GetString()
        );
    }

    [Theory, EngineData]
    public async Task Years_before_the_plan_say_nothing_of_its_years(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S6");

        Assert.Equal("NOT_ASSESSABLE NOTHING_SINCE_BASELINE", Texts(progress, "status", "reasonCode"));
        Assert.Equal("[2021, 2022, 2024]", Years(progress));
        Assert.Equal(JsonValueKind.Null, progress.At("current").ValueKind);
        Assert.Equal(JsonValueKind.Null, progress.At("methodsAgree").ValueKind);
        Assert.Equal(
            "No year after 2024, from which progress counts, has a value; the target is at least 800.",
            progress.At("reason").GetString()
        );
    }

    [Theory, EngineData]
    public async Task A_year_before_the_plan_does_not_count_towards_a_sum(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S1");

        Assert.Equal("NOT_ASSESSABLE NOTHING_SINCE_BASELINE", Texts(progress, "status", "reasonCode"));
        Assert.Equal("[2023]", Years(progress));
    }

    [Theory]
    [InlineData("T-S0", "QUALITATIVE")]
    [InlineData("T-S3", "NO_INDICATOR")]
    [InlineData("T-S5", "QUALITATIVE")]
    [InlineData("T-S7", "DURATION")]
    public async Task What_cannot_be_measured_says_why(string code, string reason)
    {
        foreach (var engine in Engines.All)
        {
            var progress = await ProgressOfAsync(engine, code);

            Assert.Equal($"NOT_ASSESSABLE {reason}", Texts(progress, "status", "reasonCode"));
            Assert.Equal("[]", Years(progress));
        }
    }

    [Theory, EngineData]
    public async Task Every_reason_is_in_three_languages(Engine engine)
    {
        var answer = await AskAsync(
            engine,
            """{ target(code: "T-S2") { progress { en: reason hans: reason(language: ZH_HANS) hant: reason(language: ZH_HANT) } } }"""
        );

        var progress = answer.At("target", "progress");
        Assert.Contains("more than 1,000", progress.At("en").GetString(), StringComparison.Ordinal);
        Assert.Contains("超过1,000", progress.At("hans").GetString(), StringComparison.Ordinal);
        Assert.Contains("超過1,000", progress.At("hant").GetString(), StringComparison.Ordinal);
    }

    [Theory, EngineData]
    public async Task Before_a_value_was_published_it_is_not_judged_by(Engine engine)
    {
        // The communiqué on 2025 is of 30 March 2026.
        var before = await ProgressOfAsync(engine, "T-S2", """(asOf: "2026-03-29")""");
        var after = await ProgressOfAsync(engine, "T-S2", """(asOf: "2026-03-30")""");
        var later = await ProgressOfAsync(engine, "T-S2", """(asOf: "2029-01-01")""");

        Assert.Equal("NOT_ASSESSABLE NOTHING_SINCE_BASELINE", Texts(before, "status", "reasonCode"));
        Assert.Equal("[1995, 2006, 2010, 2011, 2013, 2014, 2017, 2018, 2021, 2024]", Years(before));
        Assert.Equal("ON_TRACK", Texts(after, "status"));
        Assert.Equal("OVERDUE DEADLINE_PASSED_UNOBSERVED", Texts(later, "status", "reasonCode"));
    }

    [Theory, EngineData]
    public async Task A_rate_is_judged_by_as_well(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S2", "(method: COMPOUND)");

        Assert.Equal("ON_TRACK COMPOUND", Texts(progress, "status", "method"));

        // 896 * (1000 / 896)^(1/4): ln(1000 / 896) = 0.109815, a quarter of it 0.0274537, so 896 * 1.0278340.
        Assert.Equal(920.939, progress.At("expected").GetDouble(), 3);

        // (1000 / 962)^(1/3) - 1: ln(1000 / 962) = 0.0387409, a third of it 0.0129136, so 1.29974 percent.
        Assert.Equal(1.29974, progress.At("requiredAnnualChange").GetDouble(), 4);
    }

    /// <summary>T-S2 hangs on A2-M1, which serves G2 and, inferred, G4: it counts once for G0, of which both are part.</summary>
    [Theory, EngineData]
    public async Task Statuses_are_counted_and_each_target_once(Engine engine)
    {
        const string Counts =
            "achieved onTrack offTrack deteriorating overdue notAssessable total targets { code progress { status } }";
        var answer = await AskAsync(
            engine,
            $$"""
            {
              plan(code: "SHP") { progress { {{Counts}} } }
              national: plan(code: "NAP") { progress { {{Counts}} } }
              overall: goal(code: "G0") { progress { {{Counts}} } }
              goal(code: "G2") { progress { {{Counts}} } }
              other: goal(code: "G1") { progress { {{Counts}} } }
              action(code: "A2") { progress { {{Counts}} } }
              measure(code: "A2-M1") { progress { {{Counts}} } }
              earlier: plan(code: "SHP") { progress(asOf: "2024-12-29") { {{Counts}} } }
              late: plan(code: "SHP") { progress(asOf: "2029-01-01") { {{Counts}} } }
            }
            """
        );

        Assert.Equal("0 1 0 0 0 7 8", Summary(answer.At("plan")));
        Assert.Equal("0 1 0 0 0 0 1", Summary(answer.At("national")));
        Assert.Equal("0 1 0 0 0 7 8", Summary(answer.At("overall")));
        Assert.Equal("T-S2 T-S3 T-S4 T-S5", Codes(answer.At("goal")));
        Assert.Equal("0 1 0 0 0 3 4", Summary(answer.At("goal")));
        Assert.Equal("T-S1 T-S7", Codes(answer.At("other")));
        Assert.Equal("T-S2 T-S3 T-S4 T-S5", Codes(answer.At("action")));
        Assert.Equal("T-S2", Codes(answer.At("measure")));

        // Before the plan had set them there were none.
        Assert.Equal("0 0 0 0 0 0 0", Summary(answer.At("earlier")));

        // The targets of a summary stand as of its day.
        Assert.Equal("0 0 0 0 1 7 8", Summary(answer.At("late")));
        Assert.Equal(
            "OVERDUE",
            Assert
                .Single(answer.At("late", "progress", "targets").EnumerateArray(), t => Texts(t, "code") == "T-S2")
                .At("progress", "status")
                .GetString()
        );
    }

    private static string Summary(JsonElement parent)
    {
        var progress = parent.At("progress");
        var names = new[] { "achieved", "onTrack", "offTrack", "deteriorating", "overdue", "notAssessable", "total" };
        return string.Join(' ', names.Select(name => progress.At(name).GetInt32()));
    }

    private static string Codes(JsonElement parent) =>
        string.Join(' ', parent.At("progress", "targets").EnumerateArray().Select(t => t.At("code").GetString()));

    private static string Texts(JsonElement element, params string[] names) =>
        string.Join(' ', names.Select(name => element.At(name).GetString()));

    private static string Numbers(JsonElement progress) =>
        string.Join(
            ' ',
            new[] { "expected", "gap", "requiredAnnualChange", "projectedYear" }.Select(name =>
                progress.At(name).GetRawText()
            )
        );

    private static string Years(JsonElement progress) =>
        $"[{string.Join(", ", progress.At("inputs").EnumerateArray().Select(o => o.At("year").GetInt32()))}]";

    private static async Task<JsonElement> ProgressOfAsync(Engine engine, string code, string arguments = "") =>
        (await AskAsync(engine, $$"""{ target(code: "{{code}}") { progress{{arguments}} { {{Fields}} } } }""")).At(
            "target",
            "progress"
        );

    /// <summary>Asks the database and the memory, which have to say the same.</summary>
    private static async Task<JsonElement> AskAsync(Engine engine, string query)
    {
        var compiled = await (await ApiHost.GetAsync(engine)).QueryAsync(query);
        var ordinary = await (await ApiHost.GetOrdinaryAsync(engine)).QueryAsync(query);
        Assert.False(compiled.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(ordinary.GetRawText(), compiled.GetRawText());
        return compiled.At("data");
    }
}
