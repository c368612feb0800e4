namespace OpenUrban.Data.Search;

/// <summary>Words of names that a word may have been meant to be.</summary>
internal sealed class Typos
{
    /// <summary>In shorter words one letter is too much of the word.</summary>
    public const int ShortestWord = 5;

    private const int MaximumMeant = 4;

    private readonly ILookup<int, string> byLength;

    public Typos(IEnumerable<string> words) =>
        byLength = words.Where(word => word.Length >= ShortestWord - 1).Distinct().ToLookup(word => word.Length);

    /// <summary>Words that differ by one error of typing, those with the same first letter first; nothing for a word that is known.</summary>
    public IReadOnlyList<string> MeantBy(string word)
    {
        if (
            word.Length < ShortestWord
            || !word.All(char.IsAsciiLetter)
            || byLength[word.Length].Contains(word)
            || byLength[word.Length].Contains(Spelling.Stem(word))
        )
        {
            return [];
        }

        return
        [
            .. Enumerable
                .Range(word.Length - 1, 3)
                .SelectMany(length => byLength[length])
                .Where(meant => IsOneErrorFrom(word, meant))
                .OrderByDescending(meant => meant[0] == word[0])
                .ThenByDescending(meant => meant.Length == word.Length)
                .ThenBy(meant => meant, StringComparer.Ordinal)
                .Take(MaximumMeant),
        ];
    }

    /// <summary>Whether two words differ by a letter that is missing, too many or another one, or by two that have changed places.</summary>
    public static bool IsOneErrorFrom(string one, string other)
    {
        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
        {
            start++;
        }

        var restOfOne = one.AsSpan(start);
        var restOfOther = other.AsSpan(start);
        return (restOfOne.Length - restOfOther.Length) switch
        {
            0 => restOfOne.Length > 0
                && (
                    restOfOne[1..].SequenceEqual(restOfOther[1..])
                    || (
                        restOfOne.Length > 1
                        && restOfOne[0] == restOfOther[1]
                        && restOfOne[1] == restOfOther[0]
                        && restOfOne[2..].SequenceEqual(restOfOther[2..])
                    )
                ),
            1 => restOfOne[1..].SequenceEqual(restOfOther),
            -1 => restOfOne.SequenceEqual(restOfOther[1..]),
            _ => false,
        };
    }
}
