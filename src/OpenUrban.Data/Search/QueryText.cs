using System.Text.RegularExpressions;

namespace OpenUrban.Data.Search;

/// <summary>
/// One form for texts that ask for the same: folded, words in the singular and spelled in one way, without the words of a
/// question that name nothing. Names and what is searched for are brought into it alike.
/// </summary>
internal static partial class QueryText
{
    /// <summary>The form of a text. It is never empty where the text is not.</summary>
    public static string KeyOf(string text)
    {
        var words = WordsOf(text);
        var named = words.Where(word => !Spelling.IsQuestionWord(word)).ToList();
        return Join((named.Count > 0 ? named : words).Select(Spelling.Stem));
    }

    /// <summary>The words of a text, each as often as it stands there.</summary>
    public static List<string> WordsOf(string text) =>
        [
            .. Folding
                .Fold(text)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim(',', '.', ';', ':', '!', '?', '"') is { Length: > 0 } bare ? bare : word)
                .Select(word => word.EndsWith("'s", StringComparison.Ordinal) && word.Length > 2 ? word[..^2] : word),
        ];

    /// <summary>The form of a part of such a text, and what is left of it without a year and without the rest of a question.</summary>
    public static IEnumerable<string> Shorter(string key)
    {
        var rest = key.Trim();
        if (rest.Length == 0)
        {
            yield break;
        }

        yield return rest;
        var undated = Join(Years().Replace(rest, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (undated.Length > 0 && undated != rest)
        {
            yield return rest = undated;
        }

        for (var isShorter = true; isShorter; )
        {
            isShorter = false;
            foreach (var filler in Spelling.Fillers)
            {
                var without =
                    rest.StartsWith(filler, StringComparison.Ordinal) ? rest[filler.Length..]
                    : rest.EndsWith(filler, StringComparison.Ordinal) ? rest[..^filler.Length]
                    : rest;
                without = without.Trim(' ', '?', ',');
                if (without.Length > 0 && without != rest)
                {
                    yield return rest = without;
                    isShorter = true;
                    break;
                }
            }
        }
    }

    /// <summary>Words, with no space beside a Chinese character.</summary>
    public static string Join(IEnumerable<string> words) => Folding.Fold(string.Join(' ', words));

    /// <summary>Whether a name may begin or end at a place in a text: within a word or a number it may not.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int position) =>
        position == 0
        || position == text.Length
        || !char.IsAsciiLetterOrDigit(text[position - 1])
        || !char.IsAsciiLetterOrDigit(text[position]);

    [GeneratedRegex(
        "(?<![0-9])(19|20)[0-9]{2}(年底|年末|年|(?![0-9]))",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Years();
}
