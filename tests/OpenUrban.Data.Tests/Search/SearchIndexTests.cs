using Microsoft.EntityFrameworkCore;
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
        var database = await LoadedDatabases.GetAsync(engine);
        await using var db = await database.Contexts.CreateDbContextAsync();
        var index = await IndexOfAsync(database);
        var names = await NamesAsync(db);
        Assert.True(names.Count > 250, $"Only {names.Count} names.");
        foreach (var (kind, code, name) in names)
        {
            foreach (var text in new[] { name.En, name.ZhHans, name.ZhHant, code })
            {
                Assert.Contains($"0 {kind} {code}", FirstPage(index, text));
            }

            Assert.Equal(FirstPage(index, name.ZhHans), FirstPage(index, name.ZhHant));
        }
    }

    [Theory, EngineData]
    public async Task What_is_found_is_in_order(Engine engine)
    {
        var index = await IndexOfAsync(await LoadedDatabases.GetAsync(engine));

        foreach (var text in new[] { "区", "e", "population", "ren kou" })
        {
            var hits = index.Find(SearchPhrase.TryParse(text)!);

            Assert.True(hits.Count > 10, $"{text}: {hits.Count}");
            Assert.Equal(
                hits.OrderBy(h => h.Rank)
                    .ThenBy(h => h.Entry.KindOrder)
                    .ThenBy(h => h.Entry.Code, StringComparer.Ordinal),
                hits
            );
        }
    }

    [Theory, EngineData]
    public async Task The_index_is_that_of_its_release(Engine engine)
    {
        await using var database = await TestDatabase.CreateLoadedAsync(engine);
        using var folder = new TemporaryFolder();
        var data = folder.CopyData();
        EditableData.Replace(data, "areas/areas.csv", "Huangpu District,黄浦区,黃浦區", "Bund District,外滩区,外灘區");
        var before = await IndexOfAsync(database);

        await database.Publisher.PublishFolderAsync(data, progress: null, CancellationToken.None);

        Assert.Equal("0 District 310101", FirstPage(before, "黃浦區")[0]);
        Assert.Empty(FirstPage(before, "外灘區"));
        var index = await IndexOfAsync(database);
        Assert.DoesNotContain("0 District 310101", FirstPage(index, "黃浦區"));
        Assert.Equal(["0 District 310101"], FirstPage(index, "waitanqu"));
    }

    private static async Task<SearchIndex> IndexOfAsync(TestDatabase database) =>
        SearchIndex.Of(await database.Releases.ReadSnapshotAsync(maximumObservations: 0, CancellationToken.None));

    private static List<string> FirstPage(SearchIndex index, string text) =>
        [.. index.Find(SearchPhrase.TryParse(text)!).Take(10).Select(h => $"{h.Rank} {h.Entry.Kind} {h.Entry.Code}")];

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
}
