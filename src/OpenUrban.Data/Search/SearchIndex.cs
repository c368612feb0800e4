using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Snapshots;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Search;

/// <summary>
/// What of a release can be found by words: its entities, of which there are few beside its values, so that all of them are looked
/// through for each search.
/// </summary>
public sealed class SearchIndex
{
    private readonly List<SearchEntry> entries;

    /// <param name="entries">What can be found.</param>
    internal SearchIndex(IEnumerable<SearchEntry> entries) =>
        this.entries = [.. entries.OrderBy(e => e.KindOrder).ThenBy(e => e.Code, StringComparer.Ordinal)];

    /// <summary>What can be found, by kind and code.</summary>
    public IReadOnlyList<SearchEntry> Entries => entries;

    /// <summary>The index of a release.</summary>
    public static SearchIndex Of(ReleaseSnapshot release)
    {
        var entries = new List<SearchEntry>();
        Add<Area>(a => KindOf(a.Kind), a => [.. Aliases(a), .. Predecessors(a)]);
        Add<Indicator>(_ => SearchKind.Indicator, i => [(SearchField.Definition, i.Definition)]);
        Add<Topic>(_ => SearchKind.Topic, _ => []);
        Add<Plan>(_ => SearchKind.Plan, p => [(SearchField.ShortName, p.ShortName)]);
        Add<Principle>(_ => SearchKind.Principle, p => [(SearchField.Summary, p.Summary)]);
        Add<Goal>(_ => SearchKind.Goal, g => [(SearchField.Summary, g.Summary)]);
        Add<PlanAction>(_ => SearchKind.Action, _ => []);
        Add<Measure>(_ => SearchKind.Measure, m => [(SearchField.Summary, m.Summary)]);
        Add<MeasurePart>(_ => SearchKind.MeasurePart, _ => []);
        AddAll(release.All<Target>().Where(t => t.IsLatest), _ => SearchKind.Target, _ => []);
        Add<Source>(_ => SearchKind.Source, _ => []);
        Add<Unit>(_ => SearchKind.Unit, u => [(SearchField.Definition, u.Definition)]);
        Add<Vintage>(_ => SearchKind.Vintage, v => [(SearchField.Definition, v.Definition)]);
        return new SearchIndex(entries);

        void Add<TEntity>(
            Func<TEntity, SearchKind> kind,
            Func<TEntity, IEnumerable<(SearchField Field, LocalizedText Text)>> texts
        )
            where TEntity : class, INamedEntity => AddAll(release.All<TEntity>(), kind, texts);

        void AddAll<TEntity>(
            IEnumerable<TEntity> entities,
            Func<TEntity, SearchKind> kind,
            Func<TEntity, IEnumerable<(SearchField Field, LocalizedText Text)>> texts
        )
            where TEntity : class, INamedEntity =>
            entries.AddRange(entities.Select(e => EntryOf(kind(e), e, [(SearchField.Name, e.Name), .. texts(e)])));
    }

    /// <summary>What is found, the best first; equals by kind and code.</summary>
    public IReadOnlyList<SearchHit> Find(SearchPhrase phrase)
    {
        var hits = new List<SearchHit>();
        foreach (var entry in entries)
        {
            if (phrase.RankOf(entry) is { } rank)
            {
                hits.Add(new SearchHit { Entry = entry, Rank = rank });
            }
        }

        return [.. hits.OrderBy(hit => hit.Rank)];
    }

    /// <summary>A text as it is searched: folded, and on a line of its own its reading where it has one.</summary>
    internal static string Lines(string text)
    {
        var folded = Folding.Fold(text);
        return Pinyin.Of(folded) is { } reading ? $"{folded}\n{reading}" : folded;
    }

    private static SearchEntry EntryOf(
        SearchKind kind,
        INamedEntity entity,
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
        return new SearchEntry(
            kind,
            entity,
            names,
            Join(names, texts.Where(t => !t.IsName).Select(t => t.Text)),
            texts
        );

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
