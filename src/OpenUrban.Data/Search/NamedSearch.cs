using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;

namespace OpenUrban.Data.Search;

/// <summary>Reads what a text names: a place, an indicator, or both, which is a series.</summary>
internal sealed class NamedSearch
{
    private readonly NameTable indicators = new();
    private readonly NameTable places = new();
    private readonly Dictionary<int, SearchEntry> indicatorById = [];
    private readonly Func<SearchPhrase, List<SearchEntry>> findInNames;

    /// <param name="entries">All that can be found.</param>
    /// <param name="findInNames">Finds the indicators that have a text in their names, the best first.</param>
    public NamedSearch(IEnumerable<SearchEntry> entries, Func<SearchPhrase, List<SearchEntry>> findInNames)
    {
        this.findInNames = findInNames;
        foreach (var entry in entries)
        {
            var isPlace = entry.Entity is Area;
            if (!isPlace && entry.Entity is not Indicator)
            {
                continue;
            }

            if (!isPlace)
            {
                indicatorById[entry.Entity.Id] = entry;
            }

            var table = isPlace ? places : indicators;
            foreach (var (text, _, _) in entry.Document.Parts)
            {
                if (text.IsNameOrSynonym || text.Field == SearchField.Predecessor)
                {
                    table.Add(entry, text.Text, isPlace);
                }
            }
        }
    }

    /// <summary>Words of all names.</summary>
    public IEnumerable<string> Words => places.Words.Concat(indicators.Words);

    /// <summary>What is called so.</summary>
    public IReadOnlyList<SearchEntry> Find(string text, bool isPlace) =>
        (isPlace ? places : indicators).Find(QueryText.KeyOf(text));

    /// <param name="phrase">What is searched for.</param>
    /// <param name="isPart">Whether a name that is the greater part of it is enough.</param>
    /// <param name="hasSeries">Whether there is a series of an indicator and an area; null where series are not looked for.</param>
    public NamedHits Read(SearchPhrase phrase, bool isPart, Func<int, int, bool>? hasSeries)
    {
        var key = QueryText.KeyOf(phrase.Text);
        if (places.Find(key) is { Count: > 0 } itself)
        {
            return new NamedHits([], HitsOf(itself, SearchHit.WholeName, phrase));
        }

        var whole = Called(key, isPart);
        if (hasSeries is null || places.FindIn(key) is not { Rest.Length: > 0 } place)
        {
            return new NamedHits([], HitsOf(whole, RankOfPart(isPart), phrase));
        }

        // What the whole text is called is meant before what a part of it is.
        var called = whole.Count > 0 ? whole : Called(place.Rest, isPart);
        var series = SeriesOf(called, place, hasSeries);
        if (series.Count == 0 && called.Count == 0 && !isPart)
        {
            return NamedHits.None;
        }

        var found = series.ConvertAll(pair => pair.Indicator);
        var rest = SearchPhrase.TryParse(place.Rest) ?? phrase;
        return new NamedHits(
            [
                .. series.Select(
                    (pair, i) =>
                        new SearchHit(rest)
                        {
                            Entry = pair.Indicator,
                            Area = pair.Area,
                            Rank = i - SearchHit.MaximumSeries,
                        }
                ),
            ],
            [
                .. HitsOf(called.Where(entry => !found.Contains(entry)), RankOfPart(series.Count > 0), phrase),
                .. HitsOf(place.Entries, SearchHit.Elsewhere, phrase),
            ]
        );
    }

    private static int RankOfPart(bool isPart) => isPart ? SearchHit.Elsewhere : SearchHit.WholeName;

    private static IReadOnlyList<SearchHit> HitsOf(IEnumerable<SearchEntry> entries, int rank, SearchPhrase phrase) =>
        [.. entries.Select(entry => new SearchHit(phrase) { Entry = entry, Rank = rank })];

    /// <summary>The series of what a text is called, or of what has its words in a name, for a place; the best first.</summary>
    private List<(SearchEntry Indicator, SearchEntry Area)> SeriesOf(
        IReadOnlyList<SearchEntry> called,
        NameFound place,
        Func<int, int, bool> hasSeries
    )
    {
        var found = new List<(SearchEntry Indicator, SearchEntry Area)>();
        Add(called);
        if (found.Count == 0)
        {
            Add(called.SelectMany(AlikeTo));
        }

        foreach (var rest in QueryText.Shorter(place.Rest))
        {
            if (SearchPhrase.TryParse(rest) is { } phrase && findInNames(phrase) is { Count: > 0 } having)
            {
                Add(having);
                break;
            }
        }

        return found;

        void Add(IEnumerable<SearchEntry> some)
        {
            foreach (var indicator in some)
            {
                foreach (var area in place.Entries)
                {
                    if (
                        found.Count < SearchHit.MaximumSeries
                        && !found.Contains((indicator, area))
                        && hasSeries(indicator.Entity.Id, area.Entity.Id)
                    )
                    {
                        found.Add((indicator, area));
                    }
                }
            }
        }
    }

    /// <summary>Indicators that measure the same on another basis, the one that is asked for first before the others.</summary>
    private IEnumerable<SearchEntry> AlikeTo(SearchEntry entry) =>
        ((Indicator)entry.Entity)
            .Concepts.SelectMany(member => member.Concept?.Members ?? [])
            .OrderBy(member => member.Rank)
            .Select(member => indicatorById.GetValueOrDefault(member.IndicatorId))
            .OfType<SearchEntry>()
            .Where(other => other != entry);

    /// <summary>Indicators that are called as a text says, or as the greater part of it does.</summary>
    private IReadOnlyList<SearchEntry> Called(string key, bool isPart)
    {
        var shortest = key;
        foreach (var text in QueryText.Shorter(key))
        {
            shortest = text;
            if (indicators.Find(QueryText.KeyOf(text)) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return isPart && indicators.FindIn(shortest) is { } part && part.Length * 2 >= shortest.Length
            ? part.Entries
            : [];
    }
}
