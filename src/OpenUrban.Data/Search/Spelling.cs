using System.Collections.Frozen;

namespace OpenUrban.Data.Search;

/// <summary>What is known of the spelling of words: the rules in the folder Spelling. Words are folded.</summary>
internal static class Spelling
{
    /// <summary>Shorter words are searched for as they are: half of one is found everywhere.</summary>
    private const int ShortestStem = 4;

    private static readonly ILookup<string, string[]> Rules = Read();
    private static readonly FrozenSet<string> QuestionWords = WordsOf("question").ToFrozenSet();
    private static readonly FrozenDictionary<string, string> Irregular = Pairs("irregular");
    private static readonly FrozenDictionary<string, string> American = Pairs("word");
    private static readonly FrozenDictionary<string, string> British = American.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key
    );
    private static readonly (string End, string? Singular)[] Plurals =
    [
        .. Rules["plural"]
            .Select(rule =>
                (
                    rule[0],
                    rule.Length == 1 ? ""
                    : rule[1] == "=" ? null
                    : rule[1]
                )
            ),
    ];
    private static readonly (string British, string American)[] Ends =
    [
        .. Rules["spelling"].Select(rule => (rule[0], rule[1])).OrderByDescending(rule => rule.Item1.Length),
    ];

    /// <summary>What stands round a question in Chinese, short ones first: what is left is as long as can be.</summary>
    public static IReadOnlyList<string> Fillers { get; } = [.. WordsOf("filler").OrderBy(word => word.Length)];

    /// <summary>What kinds of place are called in pinyin, written with the name as one word.</summary>
    public static IReadOnlyList<string> ReadingEndings { get; } = [.. WordsOf("readingending")];

    /// <summary>What kinds of place are called behind their names, long ones first; English ones with a space before them.</summary>
    public static IReadOnlyList<string> PlaceEndings { get; } =
    [
        .. WordsOf("placeending")
            .Select(word => char.IsAsciiLetter(word[0]) ? $" {word}" : word)
            .OrderByDescending(word => word.Length),
    ];

    public static bool IsQuestionWord(string word) => QuestionWords.Contains(word);

    /// <summary>One form for a word, its plural and its spellings.</summary>
    public static string Stem(string word)
    {
        if (!IsLetters(word))
        {
            return word;
        }

        var singular = Irregular.GetValueOrDefault(word) ?? Singular(word);
        return American.GetValueOrDefault(singular) ?? WithOtherEnd(singular, toAmerican: true) ?? singular;
    }

    /// <summary>The word and its other forms, one of which a text may have.</summary>
    public static IReadOnlyList<string> FormsOf(string word)
    {
        if (!IsLetters(word) || word.Length < ShortestStem)
        {
            return [word];
        }

        var forms = new List<string> { word };
        Add(Singular(word));
        foreach (var form in forms.ToArray())
        {
            Add(American.GetValueOrDefault(form) ?? WithOtherEnd(form, toAmerican: true));
            Add(British.GetValueOrDefault(form) ?? WithOtherEnd(form, toAmerican: false));
        }

        return forms;

        void Add(string? form)
        {
            if (form?.Length >= ShortestStem && !forms.Contains(form))
            {
                forms.Add(form);
            }
        }
    }

    private static string Singular(string word)
    {
        foreach (var (end, singular) in Plurals)
        {
            if (word.Length > end.Length + 1 && word.EndsWith(end, StringComparison.Ordinal))
            {
                return singular is null ? word : word[..^end.Length] + singular;
            }
        }

        return word;
    }

    private static string? WithOtherEnd(string word, bool toAmerican)
    {
        foreach (var (british, american) in Ends)
        {
            var (end, other) = toAmerican ? (british, american) : (american, british);
            if (word.Length > end.Length + 2 && word.EndsWith(end, StringComparison.Ordinal))
            {
                return word[..^end.Length] + other;
            }
        }

        return null;
    }

    private static bool IsLetters(string word)
    {
        foreach (var character in word)
        {
            if (!char.IsAsciiLetter(character))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> WordsOf(string kind) =>
        Rules[kind].SelectMany(words => words).Select(word => word.Replace('_', ' '));

    private static FrozenDictionary<string, string> Pairs(string kind) =>
        Rules[kind].ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static ILookup<string, string[]> Read() =>
        Characters.Lines("rules.txt").Select(line => line.Split(' ')).ToLookup(parts => parts[0], parts => parts[1..]);
}
