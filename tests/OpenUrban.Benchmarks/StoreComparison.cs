using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenUrban.Benchmarks.Load;
using OpenUrban.Benchmarks.Reports;
using OpenUrban.Data;

namespace OpenUrban.Benchmarks;

/// <summary>What the series of a district costs in a small store and in one of millions: from memory, and from the database.</summary>
internal static class StoreComparison
{
    private const double Wanted = 1.3;

    private const string Question =
        """{ series(indicators: ["GDP", "POP_RES_YE"], areas: ["310115"]) { observations { year value status } } }""";

    private static readonly (string Name, Dictionary<string, string> Settings)[] Ways =
    [
        ("from memory", new() { ["Cache__Enabled"] = "false" }),
        ("from the database", new() { ["Cache__Enabled"] = "false", ["Releases__MaximumSnapshotRows"] = "0" }),
    ];

    public static async Task<bool> RunAsync(string small, string large, Options options)
    {
        var plan = await PlanAsync(small);
        var samePlan = plan == await PlanAsync(large);
        Console.WriteLine($"A district's series, plan of the database: {(samePlan ? "the same" : "another")} ({plan})");
        var holds = samePlan;
        foreach (var (name, settings) in Ways)
        {
            await using var one = await ServerProcess.StartApiAsync($"Data Source={small}", settings);
            await using var other = await ServerProcess.StartApiAsync($"Data Source={large}", settings);
            var (few, many) = (new List<double>(), new List<double>());
            for (var round = 0; round <= options.Rounds; round++)
            {
                var (smallRate, largeRate) = (await RateAsync(one, options), await RateAsync(other, options));
                if (round > 0)
                {
                    few.Add(smallRate);
                    many.Add(largeRate);
                }
            }

            var ratio = Medians.Of(few) / Medians.Of(many);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A district's series {name}: {Medians.Of(few):N0}/s small, {Medians.Of(many):N0}/s large, {ratio:F2} times the time (wanted: at most {Wanted})"
                )
            );
            holds &= ratio <= Wanted;
        }

        return holds;
    }

    private static async Task<double> RateAsync(ServerProcess api, Options options) =>
        (
            await Wrk.RunAsync(
                new Uri(api.Address, "/graphql"),
                LoadRequest.Json(JsonSerializer.Serialize(new { query = Question })),
                options.Connections,
                TimeSpan.FromSeconds(options.Seconds)
            )
        ).Rate;

    /// <summary>How the database finds the rows.</summary>
    private static async Task<string> PlanAsync(string file)
    {
        await using var services = new ServiceCollection()
            .AddOpenUrbanData($"Data Source={file}")
            .BuildServiceProvider();
        await using var db = await services
            .GetRequiredService<IDbContextFactory<OpenUrbanContext>>()
            .CreateDbContextAsync();
        List<int> indicators =
        [
            .. db.Indicators.Where(i => i.Code == "GDP" || i.Code == "POP_RES_YE").Select(i => i.Id),
        ];
        List<int> areas = [.. db.Areas.Where(a => a.Code == "310115").Select(a => a.Id)];
        await using var command = db
            .Observations.Where(o => o.IsLatest && indicators.Contains(o.IndicatorId) && areas.Contains(o.AreaId))
            .OrderBy(o => o.IndicatorId)
            .ThenBy(o => o.AreaId)
            .ThenBy(o => o.Year)
            .CreateDbCommand();
#pragma warning disable CA2100 // A statement of EF Core.
        command.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
#pragma warning restore CA2100
        await db.Database.OpenConnectionAsync();
        await using var rows = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await rows.ReadAsync())
        {
            steps.Add(rows.GetString(3));
        }

        return string.Join("; ", steps);
    }
}
