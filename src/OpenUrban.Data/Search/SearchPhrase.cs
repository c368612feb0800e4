namespace OpenUrban.Data.Search;

/// <summary>
/// What is searched for: words that all have to occur, in any order, as they are written or as the pinyin of Chinese
/// texts. Every character is plain text.
/// </summary>
public sealed class SearchPhrase
{
    /// <summary>The whole text, and the readings it can be: what is compared with names as a whole.</summary>
    private readonly IReadOnlyList<string> wholes;

    /// <summary>What the words, one behind the other, can be read as.</summary>
    private readonly IReadOnlyList<string> readings;

    /// <summary>The forms of each word: one of them has to occur.</summary>
    private readonly IReadOnlyList<IReadOnlyList<string>> words;

    private SearchPhrase(string key, IReadOnlyList<string> words)
    {
        Key = key;
        readings = Pinyin.Parse(words);
        wholes = [key, .. readings];
        this.words = [.. words.Select(word => (IReadOnlyList<string>)[word, .. Pinyin.Parse([word])])];
    }

    /// <summary>The text, folded: equal keys are the same search.</summary>
    public string Key { get; }

    /// <summary>Null for a text in which there is nothing to search for.</summary>
    public static SearchPhrase? TryParse(string text) =>
        Folding.Words(text) is { Count: > 0 } words ? new SearchPhrase(Folding.Fold(text), words) : null;

    /// <summary>How well an entry fits, 0 best; null when it does not.</summary>
    internal int? RankOf(SearchEntry entry) =>
        !IsIn(entry.Document) ? null
        : wholes.Any(whole => Has(entry.Names, $"\n{whole}\n")) ? 0
        : wholes.Any(whole => Has(entry.Names, $"\n{whole}")) ? 1
        : IsIn(entry.Names) ? 2
        : 3;

    /// <summary>The text that matched best: as a whole, then from its start, then with all words, then with most of them.</summary>
    /// <param name="entry">Something that was found.</param>
    /// <param name="text">The text as the reader wrote it, which tells the scripts apart.</param>
    public SearchedText BestText(SearchEntry entry, string text) =>
        entry
            .Texts.Prepend(new SearchedText { Field = SearchField.Code, Text = entry.Code })
            .OrderBy(Misfit)
            .ThenBy(candidate => candidate.Field)
            .ThenBy(candidate => !candidate.Text.Contains(text, StringComparison.OrdinalIgnoreCase))
            .ThenBy(candidate => candidate.Language)
            .First();

    private int Misfit(SearchedText candidate)
    {
        var line = $"\n{SearchIndex.Lines(candidate.Text)}\n";
        var missing = words.Count(forms => !forms.Any(form => Has(line, form)));
        return candidate.IsName && wholes.Any(whole => Has(line, $"\n{whole}\n")) ? 0
            : candidate.IsName && wholes.Any(whole => Has(line, $"\n{whole}")) ? 1
            : missing == 0 || readings.Any(reading => Has(line, reading)) ? 2
            : 2 + missing;
    }

    private bool IsIn(string lines) =>
        words.All(forms => forms.Any(form => Has(lines, form))) || readings.Any(reading => Has(lines, reading));

    private static bool Has(string lines, string text) => lines.Contains(text, StringComparison.Ordinal);
}
