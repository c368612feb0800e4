using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Search;
using OpenUrban.Data.Texts;
using OpenUrban.Testing;

namespace OpenUrban.Data.Tests.Search;

public sealed class SearchIndexTests
{
    [Theory, EngineData]
    [Trait("Category", "Slow")]
    public async Task Everything_with_a_name_is_found_by_each_of_its_names_and_by_its_code(Engine engine)
    {
        await using var db = await (await LoadedDatabases.GetAsync(engine)).Contexts.CreateDbContextAsync();
        var names = await NamesAsync(db);
        Assert.True(names.Count > 250, $"Only {names.Count} names.");
        var hits = new Dictionary<string, List<string>>();
        foreach (var (kind, code, name) in names)
        {
            foreach (var text in new[] { name.En, name.ZhHans, name.ZhHant, code })
            {
                var key = SearchPhrase.TryParse(text)!.Key;
                if (!hits.TryGetValue(key, out var found))
                {
                    hits[key] = found = await FirstPageAsync(db, text);
                }

                Assert.Contains($"0 {kind} {code}", found);
            }

            Assert.Equal(await FirstPageAsync(db, name.ZhHans), await FirstPageAsync(db, name.ZhHant));
        }
    }

    [Theory, EngineData]
    public async Task The_index_is_that_of_the_release_from_the_moment_it_is_published(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "areas/areas.csv", "Huangpu District,黄浦区,黃浦區", "Bund District,外滩区,外灘區");
        await using var reader = await database.Contexts.CreateDbContextAsync();
        await using var transaction = await reader.BeginReadAsync(CancellationToken.None);
        Assert.Equal("0 District 310101", (await FirstPageAsync(reader, "黃浦區"))[0]);

        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);

        Assert.Equal("0 District 310101", (await FirstPageAsync(reader, "黃浦區"))[0]);
        Assert.Empty(await FirstPageAsync(reader, "外灘區"));
        await using var db = await database.Contexts.CreateDbContextAsync();
        Assert.DoesNotContain("0 District 310101", await FirstPageAsync(db, "黃浦區"));
        Assert.Equal(["0 District 310101"], await FirstPageAsync(db, "waitanqu"));
    }

    /// <summary>As after a migration that empties what folds texts in another way from now on.</summary>
    [Theory, EngineData]
    public async Task A_release_whose_index_was_emptied_gets_it_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
            await db.Database.ExecuteSqlAsync($"""DELETE FROM "SearchEntries" """);
            await db.MigrateAsync(CancellationToken.None);
            Assert.Empty(await FirstPageAsync(db, "浦东新区"));

            Assert.True(await SearchIndex.FillIfEmptyAsync(db, CancellationToken.None));
            Assert.False(await SearchIndex.FillIfEmptyAsync(db, CancellationToken.None));
        }

        await using var upgraded = await database.Contexts.CreateDbContextAsync();
        Assert.Equal("0 District 310115", (await FirstPageAsync(upgraded, "浦东新区"))[0]);
        Assert.Equal(ShippedData.Values, await upgraded.Observations.CountAsync(o => o.IsLatest));
    }

    [Theory, EngineData]
    public async Task An_index_and_a_checksum_that_are_made_later_are_those_of_the_publication(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using (var db = await database.Contexts.CreateDbContextAsync())
        {
            await db.SearchEntries.ExecuteDeleteAsync();
            await db.Set<ReleaseContent>().ExecuteDeleteAsync();

            Assert.True(await SearchIndex.FillIfEmptyAsync(db, CancellationToken.None));
            await ContentChecksum.FillIfMissingAsync(db, CancellationToken.None);
        }

        await using var upgraded = await database.Contexts.CreateDbContextAsync();
        await using var fresh = await (await LoadedDatabases.GetAsync(engine)).Contexts.CreateDbContextAsync();
        Assert.Equal(
            await DatabaseState.ChecksumAsync(fresh, "ActiveFrom"),
            await DatabaseState.ChecksumAsync(upgraded, "ActiveFrom")
        );
    }

    [Theory, EngineData]
    public async Task Loading_the_same_data_again_gives_a_release_its_missing_index(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        await db.SearchEntries.ExecuteDeleteAsync();

        var report = await database.Publisher.PublishFolderAsync(Repository.Data, null, CancellationToken.None);

        Assert.False(report.Published);
        Assert.Equal("0 District 310115", (await FirstPageAsync(db, "浦东新区"))[0]);
    }

    [Theory, EngineData]
    public async Task An_empty_database_has_nothing_to_index(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();

        Assert.False(await SearchIndex.FillIfEmptyAsync(db, CancellationToken.None));
    }

    [Theory]
    [InlineData("population")]
    [InlineData("城镇化率")]
    [InlineData("pudong")]
    [InlineData("cheng zhen hua lü")]
    [InlineData("浦东新区 population")]
    public async Task Longer_texts_are_found_through_the_index_of_sqlite(string text)
    {
        await using var db = await (await LoadedDatabases.GetAsync(Engine.Sqlite)).Contexts.CreateDbContextAsync();

        var plan = await ExplainAsync(db, SearchPhrase.TryParse(text)!.Find(db), "EXPLAIN QUERY PLAN ");

        Assert.Contains("SearchIndex VIRTUAL TABLE INDEX", plan, StringComparison.Ordinal);
        Assert.Contains("USING INTEGER PRIMARY KEY (rowid=?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN s", plan, StringComparison.Ordinal);
    }

    /// <summary>Words of two characters have no trigram: the entries are looked through.</summary>
    [Theory]
    [InlineData("浦东")]
    [InlineData("km")]
    public async Task Short_texts_are_found_without_the_index_of_sqlite(string text)
    {
        await using var db = await (await LoadedDatabases.GetAsync(Engine.Sqlite)).Contexts.CreateDbContextAsync();
        var hits = SearchPhrase.TryParse(text)!.Find(db);

        Assert.Contains("SCAN s", await ExplainAsync(db, hits, "EXPLAIN QUERY PLAN "), StringComparison.Ordinal);
        Assert.NotEmpty(await hits.ToListAsync());
    }

    /// <summary>The entries are few: the planner is kept from reading them all, to see whether it could do otherwise.</summary>
    [PostgreSqlFact]
    public async Task Longer_texts_are_found_through_the_index_of_postgresql()
    {
        await using var db = await (await LoadedDatabases.GetAsync(Engine.PostgreSql)).Contexts.CreateDbContextAsync();
        await using var transaction = await db.BeginReadAsync(CancellationToken.None);
        await db.Database.ExecuteSqlAsync($"SET LOCAL enable_seqscan = off");
        foreach (var text in new[] { "population", "城镇化率", "pudong", "cheng zhen hua lü", "浦东新区 population" })
        {
            var plan = await ExplainAsync(db, SearchPhrase.TryParse(text)!.Find(db), "EXPLAIN ");

            Assert.Contains("Bitmap Index Scan on \"IX_SearchEntries_Document\"", plan, StringComparison.Ordinal);
        }
    }

    private static async Task<List<string>> FirstPageAsync(OpenUrbanContext db, string text) =>
        [
            .. (
                await SearchPhrase
                    .TryParse(text)!
                    .Find(db)
                    .OrderBy(h => h.Rank)
                    .ThenBy(h => h.Entry.KindOrder)
                    .ThenBy(h => h.Entry.Code)
                    .Take(10)
                    .Select(h => new
                    {
                        h.Rank,
                        h.Entry.Kind,
                        h.Entry.Code,
                    })
                    .ToListAsync()
            ).Select(h => $"{h.Rank} {h.Kind} {h.Code}"),
        ];

    private static async Task<List<(string Kind, string Code, LocalizedText Name)>> NamesAsync(OpenUrbanContext db)
    {
        var names = new List<(string, string, LocalizedText)>();
        names.AddRange((await db.Areas.ToListAsync()).Select(a => ($"{a.Kind}", a.Code, a.Name)));
        await AddAsync(db.Indicators, SearchKind.Indicator);
        await AddAsync(db.Topics, SearchKind.Topic);
        await AddAsync(db.Units, SearchKind.Unit);
        await AddAsync(db.Vintages, SearchKind.Vintage);
        await AddAsync(db.Plans, SearchKind.Plan);
        await AddAsync(db.Principles, SearchKind.Principle);
        await AddAsync(db.Goals, SearchKind.Goal);
        await AddAsync(db.Actions, SearchKind.Action);
        await AddAsync(db.Measures, SearchKind.Measure);
        await AddAsync(db.MeasureParts, SearchKind.MeasurePart);
        await AddAsync(db.Targets.Where(t => t.IsLatest), SearchKind.Target);
        await AddAsync(db.Sources, SearchKind.Source);
        return names;

        async Task AddAsync<TEntity>(IQueryable<TEntity> entities, SearchKind kind)
            where TEntity : class, INamedEntity =>
            names.AddRange((await entities.ToListAsync()).Select(e => ($"{kind}", e.Code, e.Name)));
    }

    private static async Task<string> ExplainAsync(OpenUrbanContext db, IQueryable<SearchHit> hits, string explain)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = hits.CreateDbCommand();
        command.CommandText = explain + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add($"{reader.GetValue(reader.FieldCount - 1)}");
        }

        return string.Join('\n', steps);
    }
}
