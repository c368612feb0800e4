using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Texts;
using OpenUrban.Testing;

namespace OpenUrban.Api.Tests.Queries;

/// <summary>
/// Questions over many levels that answer with more than a thousand rows: eight statements at most, the one that opens
/// the read session included, whatever the page sizes. Beside each stands its cost in cells, the product of the page
/// sizes along the path times the leaf fields, summed; 100,000 are allowed.
/// </summary>
public sealed class WideQueryTests
{
    private const int Limit = 8;

    /// <summary>2 + 2*5 + 2*5*15 + 2*5*15*3*(2 + 2) = 1,962 cells.</summary>
    private const string PlansToLatest = """
        query ($plans: Int!, $goals: Int!, $measures: Int!, $targets: Int!) {
          plans(first: $plans, order: [{ code: DESC }]) { nodes { code
            goals(first: $goals, where: { measures: { any: true } }) { nodes { code
              measures(first: $measures) { nodes { code
                targets(first: $targets, where: { indicator: { code: { eq: "GDP" } } }) { nodes { code
                  indicator { code latest { year valueText } } } } } } } } } }
        }
        """;

    /// <summary>20 + 20*4 + 20*4*8 + 20*4*8*6 + 20*4*8*6*8*(1 + 2) = 96,740 cells.</summary>
    private const string MeasuresToLatest = """
        query (
          $measures: Int!, $goals: Int!, $others: Int!, $areas: Int!, $districts: Int!
          $measure: MeasureFilterInput, $goal: GoalFilterInput, $area: AreaFilterInput
        ) {
          measures(first: $measures, where: $measure) { nodes { code
            goals(first: $goals, where: $goal) { nodes { code
              measures(first: $others, where: $measure) { nodes { code
                areas(first: $areas, where: $area) { nodes { code ... on Zone {
                  districts(first: $districts) { nodes { code
                    latest(indicators: ["POP_CENSUS", "GDP"]) { year valueText } } } } } } } } } } } }
        }
        """;

    [Theory, EngineData]
    public async Task From_plans_to_the_latest_values_of_their_targets(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await AddTargetsAsync(database);
        await using var host = ApiHost.Over(database, ApiHost.Stored);
        await host.QueryAsync("{ __typename }");

        var one = await AskAsync(
            host,
            PlansToLatest,
            new
            {
                plans = 1,
                goals = 1,
                measures = 1,
                targets = 1,
            }
        );
        var all = await AskAsync(
            host,
            PlansToLatest,
            new
            {
                plans = 2,
                goals = 5,
                measures = 15,
                targets = 3,
            }
        );

        Check(one, all);
    }

    [Theory, EngineData]
    public async Task From_measures_to_the_latest_values_of_their_districts(Engine engine)
    {
        await using var host = await ApiHost.CreateAsync(engine, ApiHost.Stored);
        await host.QueryAsync("{ __typename }");

        // Conditions instead of chance: the one row of each level has something on the next.
        var one = await AskAsync(
            host,
            MeasuresToLatest,
            new
            {
                measures = 1,
                goals = 1,
                others = 1,
                areas = 1,
                districts = 1,
                measure = new { code = new { eq = "A3-M1" } },
                goal = new { measures = new { some = new { code = new { eq = "A3-M1" } } } },
                area = new { code = new { eq = "Z-LG" } },
            }
        );
        var all = await AskAsync(
            host,
            MeasuresToLatest,
            new
            {
                measures = 20,
                goals = 4,
                others = 8,
                areas = 6,
                districts = 8,
            }
        );

        Check(one, all);
    }

    private static void Check((int Statements, int Rows) one, (int Statements, int Rows) all)
    {
        Assert.True(all.Rows >= 1_000, $"only {all.Rows} rows");
        Assert.InRange(one.Rows, 6, 100);
        Assert.Equal(one.Statements, all.Statements);
        Assert.InRange(all.Statements, 1, Limit);
    }

    private static async Task<(int Statements, int Rows)> AskAsync(ApiHost host, string query, object variables)
    {
        host.Sql.Clear();
        var answer = await host.QueryAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return (host.Sql.Statements.Count, Rows(answer.At("data")));
    }

    /// <summary>Objects in lists: the rows of the answer.</summary>
    private static int Rows(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Sum(property => Rows(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().Sum(item => 1 + Rows(item)),
            _ => 0,
        };

    /// <summary>Three targets a measure, of an indicator that the country and all districts have: the shipped plan has few.</summary>
    private static async Task AddTargetsAsync(TestDatabase database)
    {
        await using var db = await database.Contexts.CreateDbContextAsync();
        var indicator = await db.Indicators.SingleAsync(i => i.Code == "GDP");
        var text = new LocalizedText
        {
            En = "More",
            ZhHans = "更多",
            ZhHant = "更多",
        };
        var id = await db.Targets.MaxAsync(t => t.Id);
        foreach (var measure in await db.Measures.ToListAsync())
        {
            db.AddRange(
                Enumerable
                    .Range(1, 3)
                    .Select(i => new Target
                    {
                        Id = ++id,
                        Code = $"T-{measure.Code}-{i}",
                        Name = text with { },
                        Note = text with { },
                        Phrase = text with { },
                        Comparator = TargetComparator.MoreThan,
                        Kind = TargetKind.Level,
                        Deadline = new Deadline { Text = text with { }, Basis = DeadlineBasis.None },
                        PlanId = measure.PlanId,
                        MeasureId = measure.Id,
                        IndicatorId = indicator.Id,
                        PublishedOn = new DateOnly(2024, 12, 31),
                        AddedInRelease = 1,
                        IsLatest = true,
                    })
            );
        }

        await db.SaveChangesAsync();
    }
}
