using System.Diagnostics.CodeAnalysis;

namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>Words that are looked for at a place of a text, the longest first. Words of letters are found whole.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, List<(string Word, T Value)>> byFirst = [];
    private readonly Dictionary<char, List<(string Word, T Value)>> byLast = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public IEnumerable<string> Words => known.Keys;

    /// <summary>Adds a word, which is folded as the texts are. One that is known already is changed.</summary>
    public void Add(string word, T value, Func<T, T, T>? merge = null)
    {
        if (word.Length == 0)
        {
            return;
        }

        if (!known.TryAdd(word, 0))
        {
            Change(byFirst[word[0]]);
            Change(byLast[word[^1]]);
            return;
        }

        Insert(byFirst, word[0]);
        Insert(byLast, word[^1]);

        void Change(List<(string Word, T Value)> words)
        {
            var place = words.FindIndex(w => w.Word == word);
            words[place] = (word, merge is null ? words[place].Value : merge(words[place].Value, value));
        }

        void Insert(Dictionary<char, List<(string Word, T Value)>> table, char key)
        {
            if (!table.TryGetValue(key, out var words))
            {
                table[key] = words = [];
            }

            var place = words.FindIndex(w => w.Word.Length < word.Length);
            words.Insert(place < 0 ? words.Count : place, (word, value));
        }
    }

    public bool TryGet(string word, [MaybeNullWhen(false)] out T value)
    {
        if (word.Length > 0 && known.ContainsKey(word))
        {
            value = byFirst[word[0]].Find(w => w.Word == word).Value!;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The longest word that begins at a place.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, int at, [MaybeNullWhen(false)] out T value, out int length)
    {
        if (at < text.Length && byFirst.TryGetValue(text[at], out var words))
        {
            foreach (var (word, found) in words)
            {
                if (text[at..].StartsWith(word) && IsWhole(text, at, word, out length))
                {
                    value = found;
                    return true;
                }
            }
        }

        (value, length) = (default, 0);
        return false;
    }

    /// <summary>The longest word that ends at a place.</summary>
    public bool TryMatchBefore(ReadOnlySpan<char> text, int end, [MaybeNullWhen(false)] out T value, out int length)
    {
        if (end > 0 && byLast.TryGetValue(text[end - 1], out var words))
        {
            foreach (var (word, found) in words)
            {
                if (text[..end].EndsWith(word) && !(IsLetter(word[0]) && IsLetterAt(text, end - word.Length - 1)))
                {
                    (value, length) = (found, word.Length);
                    return true;
                }
            }
        }

        (value, length) = (default, 0);
        return false;
    }

    /// <summary>Whether neither side of a word goes on as a word; a plural is the same word.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int at, string word, out int length)
    {
        length = word.Length;
        if (IsLetter(word[0]) && IsLetterAt(text, at - 1))
        {
            return false;
        }

        if (!IsLetterOrDigit(word[^1]))
        {
            return true;
        }

        var end = at + length;
        if (IsLetter(word[^1]) && end < text.Length && text[end] == 's')
        {
            end++;
            if (!IsLetterOrDigitAt(text, end))
            {
                length++;
                return true;
            }

            return false;
        }

        return IsLetter(word[^1]) ? !IsLetterAt(text, end) : !IsDigitAt(text, end);
    }

    private static bool IsLetter(char character) => character is >= 'a' and <= 'z';

    private static bool IsLetterOrDigit(char character) => IsLetter(character) || PrintedNumber.IsDigit(character);

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && IsLetter(text[at]);

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && PrintedNumber.IsDigit(text[at]);

    private static bool IsLetterOrDigitAt(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && IsLetterOrDigit(text[at]);
}
