using Microsoft.EntityFrameworkCore;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Search;

/// <summary>Makes what can be searched out of the entities of the current release.</summary>
public static class SearchIndex
{
    /// <summary>
    /// Fills the index of a database whose release is older than the index: tables that a migration has just created
    /// (or emptied, because texts are folded in another way) hold nothing. The answer is whether there was a need.
    /// </summary>
    public static async Task<bool> FillIfEmptyAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        if (!await IsMissingAsync(db, cancellationToken))
        {
            return false;
        }

        await using var transaction = await db.BeginPublishAsync(cancellationToken);

        // Another process may have been waiting to do the same.
        if (await IsMissingAsync(db, cancellationToken))
        {
            await WriteAsync(db, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>Replaces the index by that of the entities as they are in the present transaction, a publisher's.</summary>
    internal static async Task WriteAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await db.SearchEntries.ExecuteDeleteAsync(cancellationToken);
        var entries = await ReadAsync(db, cancellationToken);
        db.SearchEntries.AddRange(
            entries.OrderBy(e => e.KindOrder).ThenBy(e => e.Code, StringComparer.Ordinal).Select(WithId)
        );
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();

        static SearchEntry WithId(SearchEntry entry, int position)
        {
            entry.Id = position + 1;
            return entry;
        }
    }

    /// <summary>A text as it is searched: folded, and on a line of its own its reading where it has one.</summary>
    internal static string Lines(string text)
    {
        var folded = Folding.Fold(text);
        return Pinyin.Of(folded) is { } reading ? $"{folded}\n{reading}" : folded;
    }

    internal static async Task<bool> IsMissingAsync(OpenUrbanContext db, CancellationToken cancellationToken) =>
        await db.Releases.AnyAsync(cancellationToken) && !await db.SearchEntries.AnyAsync(cancellationToken);

    private static async Task<List<SearchEntry>> ReadAsync(OpenUrbanContext db, CancellationToken cancellationToken)
    {
        var entries = new List<SearchEntry>();
        var areas = db.Areas.Include(a => a.Predecessors);
        await AddAsync(areas, a => KindOf(a.Kind), a => [.. Aliases(a), .. Predecessors(a)]);
        await AddAsync(db.Indicators, _ => SearchKind.Indicator, i => [(SearchField.Definition, i.Definition)]);
        await AddAsync(db.Topics, _ => SearchKind.Topic, _ => []);
        await AddAsync(db.Plans, _ => SearchKind.Plan, p => [(SearchField.ShortName, p.ShortName)]);
        await AddAsync(db.Principles, _ => SearchKind.Principle, p => [(SearchField.Summary, p.Summary)]);
        await AddAsync(db.Goals, _ => SearchKind.Goal, g => [(SearchField.Summary, g.Summary)]);
        await AddAsync(db.Actions, _ => SearchKind.Action, _ => []);
        await AddAsync(db.Measures, _ => SearchKind.Measure, m => [(SearchField.Summary, m.Summary)]);
        await AddAsync(db.MeasureParts, _ => SearchKind.MeasurePart, _ => []);
        await AddAsync(db.Targets.Where(t => t.IsLatest), _ => SearchKind.Target, _ => []);
        await AddAsync(db.Sources, _ => SearchKind.Source, _ => []);
        await AddAsync(db.Units, _ => SearchKind.Unit, u => [(SearchField.Definition, u.Definition)]);
        await AddAsync(db.Vintages, _ => SearchKind.Vintage, v => [(SearchField.Definition, v.Definition)]);
        return entries;

        async Task AddAsync<TEntity>(
            IQueryable<TEntity> entities,
            Func<TEntity, SearchKind> kind,
            Func<TEntity, IEnumerable<(SearchField Field, LocalizedText Text)>> texts
        )
            where TEntity : class, INamedEntity =>
            entries.AddRange(
                (await entities.AsNoTracking().ToListAsync(cancellationToken)).Select(e =>
                    Entry(e, kind(e), [(SearchField.Name, e.Name), .. texts(e)])
                )
            );
    }

    private static SearchEntry Entry(
        INamedEntity entity,
        SearchKind kind,
        IEnumerable<(SearchField Field, LocalizedText Text)> localized
    )
    {
        var texts = localized
            .SelectMany(
                _ => Enum.GetValues<Language>(),
                (text, language) =>
                    new SearchedText
                    {
                        Field = text.Field,
                        Language = language,
                        Text = text.Text.In(language),
                    }
            )
            .ToList();
        var names = Join("\n", [entity.Code, .. texts.Where(t => t.IsName).Select(t => t.Text)]);
        return new SearchEntry
        {
            Id = 0,
            Kind = kind,
            KindOrder = (int)kind,
            Code = entity.Code,
            EntityId = entity.Id,
            Names = names,
            Document = Join(names, texts.Where(t => !t.IsName).Select(t => t.Text)),
            Texts = texts,
        };

        // In simplified and in traditional characters most texts fold to the same.
        static string Join(string before, IEnumerable<string> texts) =>
            before + string.Concat(texts.Select(Lines).Distinct().Select(lines => $"{lines}\n"));
    }

    private static IEnumerable<(SearchField Field, LocalizedText Text)> Aliases(Area area) =>
        area.Aliases.Select(alias => (SearchField.Alias, alias));

    private static IEnumerable<(SearchField Field, LocalizedText Text)> Predecessors(Area area) =>
        area.Predecessors.OrderBy(p => p.Ordinal).Select(p => (SearchField.Predecessor, p.Name));

    private static SearchKind KindOf(AreaKind kind) =>
        kind switch
        {
            AreaKind.Country => SearchKind.Country,
            AreaKind.Region => SearchKind.Region,
            AreaKind.Province => SearchKind.Province,
            AreaKind.City => SearchKind.City,
            AreaKind.District => SearchKind.District,
            _ => SearchKind.Zone,
        };
}
