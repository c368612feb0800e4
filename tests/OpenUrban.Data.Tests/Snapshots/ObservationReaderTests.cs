using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using OpenUrban.Data.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Snapshots;

public sealed class ObservationReaderTests
{
    /// <summary>Many rows are read by several at once, each a part of the table.</summary>
    [Theory, EngineData]
    public async Task Parts_that_are_read_at_once_make_the_same_columns(Engine engine)
    {
        var whole = await ReadAsync(engine, parts: 1);

        Assert.Equal(ShippedData.Values, whole.Count(line => line.StartsWith("in force", StringComparison.Ordinal)));
        Assert.Equal(whole, await ReadAsync(engine, parts: 2));
        Assert.Equal(whole, await ReadAsync(engine, parts: 5));
    }

    [Theory, InlineData(null), InlineData(1)]
    public async Task Some_series_are_looked_up_and_the_table_is_not_read_through(int? earlier)
    {
        await using var db = await (await LoadedDatabases.GetAsync(Engine.Sqlite)).Contexts.CreateDbContextAsync();
        var statements = new ObservationStatements(earlier, [(1, 1), (2, 1), (2, 3)]);
        foreach (var statement in new[] { statements.WholeRows, statements.Notes })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"EXPLAIN QUERY PLAN {statement}";
            var plan = new List<string>();
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                plan.Add(rows.GetString(3));
            }

            Assert.Contains(plan, step => step.StartsWith("SEARCH o USING INDEX", StringComparison.Ordinal));
            Assert.DoesNotContain(plan, step => step.StartsWith("SCAN o", StringComparison.Ordinal));
        }
    }

    [Theory, EngineData]
    public async Task Rows_are_what_the_database_has(Engine engine)
    {
        await using var db = await (await LoadedDatabases.GetAsync(engine)).Contexts.CreateDbContextAsync();
        var expected = await db
            .Observations.Where(o => o.IsLatest)
            .OrderBy(o => o.IndicatorId)
            .ThenBy(o => o.AreaId)
            .ThenBy(o => o.Year)
            .Select(o => new
            {
                o.IndicatorId,
                o.AreaId,
                o.Year,
                o.Value,
                o.Decimals,
                o.Status,
                o.PublishedOn,
                o.SourceId,
                o.Address,
            })
            .ToListAsync();

        var columns = await ReadColumnsAsync(engine, parts: 3);
        var found = Enumerable
            .Range(0, columns.SeriesCount)
            .SelectMany(series =>
                Enumerable
                    .Range(columns.StartOf(series), columns.EndOf(series) - columns.StartOf(series))
                    .Select(row => new
                    {
                        IndicatorId = columns.IndicatorIdOf(series),
                        AreaId = columns.AreaIdOf(series),
                        Year = columns.YearOf(row),
                        Value = columns.ValueOf(row),
                        columns.PublicationOf(row).Decimals,
                        columns.PublicationOf(row).Status,
                        columns.PublicationOf(row).PublishedOn,
                        columns.PublicationOf(row).SourceId,
                        columns.PublicationOf(row).Address,
                    })
            );

        Assert.Equal(expected, found);
    }

    private static async Task<List<string>> ReadAsync(Engine engine, int parts)
    {
        var columns = await ReadColumnsAsync(engine, parts);
        var lines = new List<string>();
        for (var series = 0; series < columns.SeriesCount; series++)
        {
            for (var row = columns.StartOf(series); row < columns.EndOf(series); row++)
            {
                lines.Add($"in force {columns.IndicatorIdOf(series)} {columns.AreaIdOf(series)} {Line(columns, row)}");
                lines.AddRange(columns.VersionsOf(row).Select(version => $"  version {Line(columns, version)}"));
            }
        }

        return lines;
    }

    private static string Line(ObservationColumns columns, int row) =>
        $"{columns.YearOf(row)} {columns.ValueOf(row)} {columns.PublicationOf(row)} "
        + string.Join(',', columns.NotesOf(row).Select(note => note.Code));

    private static async Task<ObservationColumns> ReadColumnsAsync(Engine engine, int parts)
    {
        var database = await LoadedDatabases.GetAsync(engine);
        var contexts = new List<OpenUrbanContext>();
        var readings = new List<Reading>();
        try
        {
            for (var part = 0; part < parts; part++)
            {
                contexts.Add(await database.Contexts.CreateDbContextAsync());
                readings.Add(
                    new(
                        (await contexts[^1].BeginReadAsync(CancellationToken.None)).GetDbTransaction(),
                        NullLogger.Instance
                    )
                );
            }

            var release = await contexts[0].Releases.OrderBy(r => r.Number).LastAsync();
            var notes = await contexts[0].Set<Note>().ToDictionaryAsync(n => n.Id);
            return (
                await ObservationReader.ReadAsync(
                    readings,
                    notes,
                    release,
                    isEarlier: false,
                    maximum: 10_000,
                    CancellationToken.None
                )
            )!;
        }
        finally
        {
            foreach (var context in contexts)
            {
                await context.DisposeAsync();
            }
        }
    }
}
