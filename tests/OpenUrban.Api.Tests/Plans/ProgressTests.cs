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
        // The operator's figure of 2025 is of 25 December 2025.
        var before = await ProgressOfAsync(engine, "T-S2", """(asOf: "2025-12-24")""");
        var after = await ProgressOfAsync(engine, "T-S2", """(asOf: "2025-12-25")""");

        Assert.Equal("NOT_ASSESSABLE NOTHING_SINCE_BASELINE", Texts(before, "status", "reasonCode"));
        Assert.Equal("OFF_TRACK", Texts(after, "status"));
        Assert.Equal("[2024, 2025]", Years(after));
    }

    [Theory, EngineData]
    public async Task A_rate_is_judged_by_as_well(Engine engine)
    {
        var progress = await ProgressOfAsync(engine, "T-S2", "(method: COMPOUND)");

        Assert.Equal("OFF_TRACK COMPOUND", Texts(progress, "status", "method"));

        // 896 * (1000 / 896)^(1/4): ln(1000 / 896) = 0.109815, a quarter of it 0.0274537, so 896 * 1.0278340.
        Assert.Equal(920.939, progress.At("expected").GetDouble(), 3);

        // (1000 / 906)^(1/3) - 1: ln(1000 / 906) = 0.0987160, a third of it 0.0329053, so 3.34526 percent.
        Assert.Equal(3.34526, progress.At("requiredAnnualChange").GetDouble(), 4);
    }

    /// <summary>T-S2 hangs on A2-M1, which serves G2 and, inferred, G4: it counts once for G0, of which both are part.</summary>
    [Theory, EngineData]
    public async Task Statuses_are_counted_and_each_target_once(Engine engine)
    {
        const string Counts =
            "achieved onTrack offTrack deteriorating overdue awaitingData notAssessable noFigure total targets { code progress { status } }";
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

        // T-S6 is on track, T-S2 off; T-S1, T-S3 and T-S4 cannot be judged; T-S0, T-S5 and T-S7 have no figure.
        Assert.Equal("0 1 1 0 0 0 3 3 8", Summary(answer.At("plan")));
        Assert.Equal("0 1 0 0 0 0 0 0 1", Summary(answer.At("national")));
        Assert.Equal("0 1 1 0 0 0 3 3 8", Summary(answer.At("overall")));
        Assert.Equal("T-S2 T-S3 T-S4 T-S5", Codes(answer.At("goal")));
        Assert.Equal("0 0 1 0 0 0 2 1 4", Summary(answer.At("goal")));
        Assert.Equal("T-S1 T-S7", Codes(answer.At("other")));
        Assert.Equal("T-S2 T-S3 T-S4 T-S5", Codes(answer.At("action")));
        Assert.Equal("T-S2", Codes(answer.At("measure")));

        // Before the plan had set them there were none.
        Assert.Equal("0 0 0 0 0 0 0 0 0", Summary(answer.At("earlier")));

        // The targets of a summary stand as of its day.
        Assert.Equal("0 0 0 0 0 3 2 3 8", Summary(answer.At("late")));
        Assert.Equal(
            "AWAITING_DATA",
            Assert
                .Single(answer.At("late", "progress", "targets").EnumerateArray(), t => Texts(t, "code") == "T-S2")
                .At("progress", "status")
                .GetString()
        );
    }

    private static string Summary(JsonElement parent)
    {
        var progress = parent.At("progress");
        var names = new[]
        {
            "achieved",
            "onTrack",
            "offTrack",
            "deteriorating",
            "overdue",
            "awaitingData",
            "notAssessable",
            "noFigure",
            "total",
        };
        return string.Join(' ', names.Select(name => progress.At(name).GetInt32()));
    }

    private static string Codes(JsonElement parent) =>
        string.Join(' ', parent.At("progress", "targets").EnumerateArray().Select(t => t.At("code").GetString()));

    private static string Texts(JsonElement element, params string[] names) =>
        string.Join(' ', names.Select(name => element.At(name).GetString()));

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
        var inMemory = await (await ApiHost.GetAsync(engine)).QueryAsync(query);
        var stored = await (await ApiHost.GetStoredAsync(engine)).QueryAsync(query);
        Assert.False(inMemory.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(stored.GetRawText(), inMemory.GetRawText());
        return inMemory.At("data");
    }
}
