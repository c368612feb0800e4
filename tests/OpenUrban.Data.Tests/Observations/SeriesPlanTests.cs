using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Observations;

public sealed class SeriesPlanTests
{
    [Fact]
    public async Task A_current_series_is_one_index_range_scan_without_a_sort()
    {
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var (indicatorId, areaId) = (
            await db.Indicators.Where(i => i.Code == "URB_RATE").Select(i => i.Id).SingleAsync(),
            await db.Areas.Where(a => a.Code == "000000").Select(a => a.Id).SingleAsync()
        );
        var series = db
            .Observations.Where(o => o.IsLatest && o.IndicatorId == indicatorId && o.AreaId == areaId && o.Year >= 1990)
            .OrderBy(o => o.Year);

        var plan = await ExplainAsync(db, series.ToQueryString());

        // One step: a search on an index of the values in force; a sort would be a second, "USE TEMP B-TREE".
        var step = Assert.Single(plan);
        Assert.Matches(
            @"^SEARCH o USING INDEX IX_Observations_Latest(ByArea)? \(\w+Id=\? AND \w+Id=\? AND Year>\?\)$",
            step
        );
        Assert.Equal(1990, (await series.FirstAsync()).Year);
    }

    [Fact]
    public async Task All_versions_of_a_series_are_one_index_range_scan()
    {
        var database = await LoadedDatabases.GetAsync(Engine.Sqlite);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var versions = db
            .Observations.Where(o => o.RemovedInRelease == null && o.IndicatorId == 1 && o.AreaId == 1)
            .OrderBy(o => o.Year)
            .ThenBy(o => o.PublishedOn);

        var step = Assert.Single(await ExplainAsync(db, versions.ToQueryString()));

        Assert.StartsWith(
            "SEARCH o USING INDEX IX_Observations_IndicatorId_AreaId_Year_PublishedOn",
            step,
            StringComparison.Ordinal
        );
    }

    private static async Task<List<string>> ExplainAsync(OpenUrbanContext db, string sql)
    {
        // ToQueryString sets its parameters with lines of the SQLite shell.
        var lines = sql.Split('\n');
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        foreach (var line in lines.Where(l => l.StartsWith(".param set ", StringComparison.Ordinal)))
        {
            var parts = line.TrimEnd().Split(' ');
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (parts[2], long.Parse(parts[3]));
            command.Parameters.Add(parameter);
        }

        command.CommandText =
            "EXPLAIN QUERY PLAN "
            + string.Join('\n', lines.Where(l => !l.StartsWith(".param", StringComparison.Ordinal)));
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
