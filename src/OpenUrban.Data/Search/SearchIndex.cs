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
    /// <summary>Series that are found by a text, at most.</summary>
    public const int MaximumSeries = SearchHit.MaximumSeries;

    private readonly SearchEntry[] entries;
    private readonly GramFilter filter;
    private readonly NamedSearch named;
    private readonly Typos typos;

    internal SearchIndex(IEnumerable<SearchEntry> entries)
    {
        // The order of hits that fit equally well: what is found is not sorted any more.
        this.entries = [.. entries.OrderBy(e => e.Kind).ThenBy(e => e.Code, StringComparer.Ordinal)];
        filter = new GramFilter([.. this.entries.Select(e => e.Document)]);
        named = new NamedSearch(this.entries, FindInNames);
        typos = new Typos(named.Words);
    }

    /// <summary>Areas and indicators that are called so.</summary>
    public IEnumerable<INamedEntity> Called(string text) =>
        SearchPhrase.TryParse(text) is null
            ? []
            : named.Find(text, isPlace: true).Concat(named.Find(text, isPlace: false)).Select(entry => entry.Entity);

    /// <summary>Makes it out of the entities of a release.</summary>
    public static SearchIndex Of(ReleaseSnapshot release)
    {
        var made = new List<SearchEntry>();
        Add(release.All<Area>(), a => KindOf(a.Kind), a => [.. Aliases(a), .. Predecessors(a)], a => a.Synonyms);
        Add(
            release.All<Indicator>(),
            _ => SearchKind.Indicator,
            i => [(SearchField.Definition, i.Definition)],
            i => i.Synonyms
        );
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
            Func<TEntity, IEnumerable<(SearchField Field, LocalizedText Text)>> texts,
            Func<TEntity, IEnumerable<SearchTerm>>? synonyms = null
        )
            where TEntity : class, INamedEntity =>
            made.AddRange(
                entities.Select(e =>
                    Entry(kind(e), e, [(SearchField.Name, e.Name), .. texts(e)], synonyms?.Invoke(e) ?? [])
                )
            );
    }

    /// <summary>What is found: the best first, equals by kind and code.</summary>
    /// <param name="phrase">What is searched for.</param>
    /// <param name="kinds">The kinds that are searched; null for all.</param>
    /// <param name="hasSeries">Whether there is a series of an indicator and an area, by their keys; null where series are not looked for.</param>
    public IReadOnlyList<SearchHit> Find(
        SearchPhrase phrase,
        IEnumerable<SearchKind>? kinds = null,
        Func<int, int, bool>? hasSeries = null
    )
    {
        var wanted = kinds?.Aggregate(0u, (all, kind) => all | (1u << (int)kind)) ?? uint.MaxValue;
        var found = Find(phrase, wanted, named.Read(phrase, isPart: false, hasSeries));
        if (found.Count > 0)
        {
            return found;
        }

        foreach (var meant in MeantBy(phrase))
        {
            found = Find(meant, wanted, named.Read(meant, isPart: false, hasSeries));
            if (found.Count > 0)
            {
                return found;
            }
        }

        return Find(phrase, wanted, named.Read(phrase, isPart: true, hasSeries));
    }

    private List<SearchHit> Find(SearchPhrase phrase, uint wanted, NamedHits read)
    {
        var byRank = new List<SearchHit>?[SearchHit.WorstRank + 1];
        var candidates = phrase.CandidatesIn(filter);
        for (var i = 0; i < candidates.Length; i++)
        {
            for (var rest = candidates[i]; rest != 0; rest &= rest - 1)
            {
                var entry = entries[(i * GramFilter.WordBits) + BitOperations.TrailingZeroCount(rest)];
                if (IsWanted(entry) && !read.Has(entry) && phrase.RankIn(entry) is { } rank)
                {
                    (byRank[rank] ??= []).Add(new SearchHit(phrase) { Entry = entry, Rank = rank });
                }
            }
        }

        foreach (var hits in read.Others.Where(hit => IsWanted(hit.Entry)).GroupBy(hit => hit.Rank))
        {
            byRank[hits.Key] =
            [
                .. (byRank[hits.Key] ?? [])
                    .Concat(hits)
                    .OrderBy(hit => hit.Entry.Kind)
                    .ThenBy(hit => hit.Code, StringComparer.Ordinal),
            ];
        }

        return [.. read.Series.Where(hit => IsWanted(hit.Entry)), .. byRank.SelectMany(hits => hits ?? [])];

        bool IsWanted(SearchEntry entry) => (wanted & (1u << entry.KindOrder)) != 0;
    }

    /// <summary>Indicators that have a text in their names.</summary>
    private List<SearchEntry> FindInNames(SearchPhrase phrase) =>
        [
            .. Find(phrase, 1u << (int)SearchKind.Indicator, NamedHits.None)
                .Where(hit => hit.Rank <= SearchHit.InName)
                .Select(hit => hit.Entry),
        ];

    /// <summary>What a phrase may have been meant to be, where words of it are unknown.</summary>
    private IEnumerable<SearchPhrase> MeantBy(SearchPhrase phrase)
    {
        const int MaximumWords = 6;

        var words = QueryText.WordsOf(phrase.Text);
        var meant = words.ConvertAll(word =>
            (Word: word, Meant: words.Count > MaximumWords ? [] : typos.MeantBy(word))
        );
        for (var i = 0; i < meant.Max(word => word.Meant.Count); i++)
        {
            var text = string.Join(
                ' ',
                meant.Select(word => word.Meant.Count == 0 ? word.Word : word.Meant[Math.Min(i, word.Meant.Count - 1)])
            );
            yield return SearchPhrase.TryParse(text)!;
        }
    }

    internal static SearchEntry Entry(
        SearchKind kind,
        INamedEntity entity,
        IEnumerable<(SearchField Field, LocalizedText Text)> texts,
        IEnumerable<SearchTerm>? synonyms = null
    ) =>
        new(
            kind,
            entity,
            SearchDocument.Of(
                entity.Code,
                texts
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
                    .Concat(
                        (synonyms ?? []).Select(synonym => new SearchedText
                        {
                            Field = SearchField.Synonym,
                            Language = synonym.Language,
                            Text = synonym.Text,
                        })
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
