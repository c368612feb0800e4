using System.Numerics;
using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Plans;
using OpenUrban.Data.Snapshots;
using OpenUrban.Data.Sources;
using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Search;

/// <summary>All that can be searched of a release, in memory.</summary>
public sealed class SearchIndex
{
    private readonly SearchEntry[] entries;
    private readonly GramFilter filter;

    internal SearchIndex(IEnumerable<SearchEntry> entries)
    {
        // The order of hits that fit equally well: what is found is not sorted any more.
        this.entries = [.. entries.OrderBy(e => e.Kind).ThenBy(e => e.Code, StringComparer.Ordinal)];
        filter = new GramFilter([.. this.entries.Select(e => e.Document)]);
    }

    /// <summary>Makes it out of the entities of a release.</summary>
    public static SearchIndex Of(ReleaseSnapshot release)
    {
        var made = new List<SearchEntry>();
        Add(release.All<Area>(), a => KindOf(a.Kind), a => [.. Aliases(a), .. Predecessors(a)]);
        Add(release.All<Indicator>(), _ => SearchKind.Indicator, i => [(SearchField.Definition, i.Definition)]);
        Add(release.All<Topic>(), _ => SearchKind.Topic, _ => []);
        Add(release.All<Plan>(), _ => SearchKind.Plan, p => [(SearchField.ShortName, p.ShortName)]);
        Add(release.All<Principle>(), _ => SearchKind.Principle, p => [(SearchField.Summary, p.Summary)]);
        Add(release.All<Goal>(), _ => SearchKind.Goal, g => [(SearchField.Summary, g.Summary)]);
        Add(release.All<PlanAction>(), _ => SearchKind.Action, _ => []);
        Add(release.All<Measure>(), _ => SearchKind.Measure, m => [(SearchField.Summary, m.Summary)]);
        Add(release.All<MeasurePart>(), _ => SearchKind.MeasurePart, _ => []);
        Add(release.All<Target>().Where(t => t.IsLatest), _ => SearchKind.Target, _ => []);
        Add(release.All<Source>(), _ => SearchKind.Source, _ => []);
        Add(release.All<Unit>(), _ => SearchKind.Unit, u => [(SearchField.Definition, u.Definition)]);
        Add(release.All<Vintage>(), _ => SearchKind.Vintage, v => [(SearchField.Definition, v.Definition)]);
        return new SearchIndex(made);

        void Add<TEntity>(
            IEnumerable<TEntity> entities,
            Func<TEntity, SearchKind> kind,
            Func<TEntity, IEnumerable<(SearchField Field, LocalizedText Text)>> texts
        )
            where TEntity : class, INamedEntity =>
            made.AddRange(entities.Select(e => Entry(kind(e), e, [(SearchField.Name, e.Name), .. texts(e)])));
    }

    /// <summary>What is found: the best first, equals by kind and code.</summary>
    /// <param name="phrase">What is searched for.</param>
    /// <param name="kinds">The kinds that are searched; null for all.</param>
    public IReadOnlyList<SearchHit> Find(SearchPhrase phrase, IEnumerable<SearchKind>? kinds = null)
    {
        var wanted = kinds?.Aggregate(0u, (all, kind) => all | (1u << (int)kind)) ?? uint.MaxValue;
        var byRank = new List<SearchHit>?[SearchHit.WorstRank + 1];
        var candidates = phrase.CandidatesIn(filter);
        for (var i = 0; i < candidates.Length; i++)
        {
            for (var rest = candidates[i]; rest != 0; rest &= rest - 1)
            {
                var entry = entries[(i * GramFilter.WordBits) + BitOperations.TrailingZeroCount(rest)];
                if ((wanted & (1u << entry.KindOrder)) != 0 && phrase.RankIn(entry.Document) is { } rank)
                {
                    (byRank[rank] ??= []).Add(new SearchHit { Entry = entry, Rank = rank });
                }
            }
        }

        return [.. byRank.SelectMany(hits => hits ?? [])];
    }

    internal static SearchEntry Entry(
        SearchKind kind,
        INamedEntity entity,
        IEnumerable<(SearchField Field, LocalizedText Text)> texts
    ) =>
        new(
            kind,
            entity,
            SearchDocument.Of(
                entity.Code,
                texts.SelectMany(
                    _ => Enum.GetValues<Language>(),
                    (text, language) =>
                        new SearchedText
                        {
                            Field = text.Field,
                            Language = language,
                            Text = text.Text.In(language),
                        }
                )
            )
        );

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
            AreaKind.Group => SearchKind.Group,
            _ => SearchKind.Zone,
        };
}
