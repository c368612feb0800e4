using System.Linq.Expressions;

namespace OpenUrban.Data.Search;

/// <summary>
/// What is searched for: words that all have to occur, in any order, as they are written or as the pinyin of Chinese
/// texts. Every character is plain text.
/// </summary>
public sealed class SearchPhrase
{
    /// <summary>Shorter texts have no trigram: no index finds them.</summary>
    private const int IndexedLength = 3;

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

    /// <summary>
    /// For FTS5: an expression that every hit meets, in which each text is quoted. Null when a text is too short for the
    /// index to be of use.
    /// </summary>
    internal string? IndexExpression
    {
        get
        {
            var indexed = words.Where(forms => forms.All(form => form.Length >= IndexedLength)).ToList();
            return indexed.Count == 0
                ? null
                : string.Join(
                    " OR ",
                    readings.Select(Quote).Prepend($"({string.Join(" AND ", indexed.Select(AnyOf))})")
                );

            static string AnyOf(IReadOnlyList<string> forms) => $"({string.Join(" OR ", forms.Select(Quote))})";

            static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        }
    }

    /// <summary>Null for a text in which there is nothing to search for.</summary>
    public static SearchPhrase? TryParse(string text) =>
        Folding.Words(text) is { Count: > 0 } words ? new SearchPhrase(Folding.Fold(text), words) : null;

    /// <summary>What is found, with how well it fits.</summary>
    public IQueryable<SearchHit> Find(OpenUrbanContext db)
    {
        var entry = Expression.Parameter(typeof(SearchEntry), "entry");
        var names = Expression.Property(entry, nameof(SearchEntry.Names));
        var rank = new[]
        {
            Any(wholes, whole => Contains(names, $"\n{whole}\n")),
            Any(wholes, whole => Contains(names, $"\n{whole}")),
            IsIn(names),
        }
            .Reverse()
            .Select((condition, i) => (Condition: condition, Rank: 2 - i))
            .Aggregate(
                (Expression)Expression.Constant(3),
                (worse, better) => Expression.Condition(better.Condition, Expression.Constant(better.Rank), worse)
            );
        var hit = Expression.MemberInit(
            Expression.New(typeof(SearchHit)),
            Expression.Bind(typeof(SearchHit).GetProperty(nameof(SearchHit.Entry))!, entry),
            Expression.Bind(typeof(SearchHit).GetProperty(nameof(SearchHit.Rank))!, rank)
        );
        var isFound = IsIn(Expression.Property(entry, nameof(SearchEntry.Document)));
        return db.SearchCandidates(this)
            .Where(Expression.Lambda<Func<SearchEntry, bool>>(isFound, entry))
            .Select(Expression.Lambda<Func<SearchEntry, SearchHit>>(hit, entry));
    }

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
        var missing = words.Count(forms => !forms.Any(form => line.Contains(form, StringComparison.Ordinal)));
        return candidate.IsName && wholes.Any(whole => line.Contains($"\n{whole}\n", StringComparison.Ordinal)) ? 0
            : candidate.IsName && wholes.Any(whole => line.Contains($"\n{whole}", StringComparison.Ordinal)) ? 1
            : missing == 0 || readings.Any(reading => line.Contains(reading, StringComparison.Ordinal)) ? 2
            : 2 + missing;
    }

    private Expression IsIn(Expression column)
    {
        var allWords = words
            .Select(forms => Any(forms, form => Contains(column, form)))
            .Aggregate((Expression)Expression.Constant(true), And);
        return readings.Count == 0
            ? allWords
            : Expression.OrElse(allWords, Any(readings, reading => Contains(column, reading)));

        static Expression And(Expression all, Expression next) =>
            all is ConstantExpression ? next : Expression.AndAlso(all, next);
    }

    private static Expression Any(IEnumerable<string> texts, Func<string, Expression> condition) =>
        texts.Select(condition).Aggregate(Expression.OrElse);

    private static MethodCallExpression Contains(Expression column, string text) =>
        Expression.Call(
            column,
            typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!,
            // Read from an object, a value becomes a parameter of the statement and never a part of its text.
            Expression.Property(Expression.Constant(new Parameter(text)), nameof(Parameter.Value))
        );

    private sealed record Parameter(string Value);
}
