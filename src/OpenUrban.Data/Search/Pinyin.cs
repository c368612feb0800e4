using System.Text;

namespace OpenUrban.Data.Search;

/// <summary>
/// Readings of Chinese texts. A reading has a mark before and behind each syllable, so that only whole syllables match:
/// without it "bus" would be found in "bushi". It is in capitals, which no folded text has, so that words of other
/// languages are not found in it: "men" is a word and also a syllable.
/// </summary>
internal static class Pinyin
{
    private const char Mark = '\u001f';
    private const int LongestSyllable = 6;

    /// <summary>Ways to read a word that are tried: "fangan" is fang an and fan gan.</summary>
    private const int MaximumReadings = 4;

    /// <summary>A folded text with its Chinese characters replaced by their readings; null when it has none.</summary>
    public static string? Of(string folded)
    {
        var syllables = Characters.Read(folded);
        if (Array.TrueForAll(syllables, syllable => syllable is null))
        {
            return null;
        }

        var reading = new StringBuilder(folded.Length * 5);
        for (var i = 0; i < folded.Length; i++)
        {
            if (syllables[i] is not { } syllable)
            {
                reading.Append(folded[i]);
                continue;
            }

            if (i == 0 || syllables[i - 1] is null)
            {
                reading.Append(Mark);
            }

            reading.Append(syllable.ToUpperInvariant()).Append(Mark);
        }

        return reading.ToString();
    }

    /// <summary>
    /// The readings that folded words, one behind the other, can be: tones may be written as digits, syllables may be
    /// written together. Empty when a word is no pinyin, and for a single syllable, which would be found everywhere.
    /// </summary>
    public static IReadOnlyList<string> Parse(IEnumerable<string> words)
    {
        // Each with the number of its syllables.
        List<(string Text, int Count)> readings = [($"{Mark}", 0)];
        foreach (var part in words.SelectMany(Parts))
        {
            readings =
            [
                .. readings
                    .SelectMany(
                        _ => Split(part),
                        (reading, split) =>
                            (
                                $"{reading.Text}{string.Join(Mark, split).ToUpperInvariant()}{Mark}",
                                reading.Count + split.Count
                            )
                    )
                    .Take(MaximumReadings),
            ];
        }

        return [.. readings.Where(reading => reading.Count > 1).Select(reading => reading.Text)];
    }

    /// <summary>What an apostrophe or the digit of a tone keeps apart.</summary>
    private static IEnumerable<string> Parts(string word)
    {
        var start = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i == word.Length || word[i] == '\'' || (word[i] is >= '1' and <= '5' && i > start))
            {
                // A tone is that of one syllable: "lao3" is one and "laosan3" is none.
                var part = word[start..i].Replace('v', 'u');
                if (part.Length > 0)
                {
                    yield return i < word.Length && word[i] != '\'' && !Characters.Syllables.Contains(part)
                        ? "?"
                        : part;
                }

                start = i + 1;
            }
        }
    }

    /// <summary>The ways to cut letters into syllables, long ones first.</summary>
    private static IEnumerable<IReadOnlyList<string>> Split(string letters)
    {
        // Which ends can be reached: without it a long word that is no pinyin would be cut in all possible ways.
        var isSyllables = new bool[letters.Length + 1];
        isSyllables[letters.Length] = true;
        for (var start = letters.Length - 1; start >= 0; start--)
        {
            isSyllables[start] = Lengths(start).Any();
        }

        return From(0);

        IEnumerable<int> Lengths(int start) =>
            Enumerable
                .Range(1, Math.Min(LongestSyllable, letters.Length - start))
                .Reverse()
                .Where(length =>
                    isSyllables[start + length] && Characters.Syllables.Contains(letters.Substring(start, length))
                );

        IEnumerable<IReadOnlyList<string>> From(int start) =>
            start == letters.Length
                ?
                [
                    [],
                ]
                : Lengths(start)
                    .SelectMany(
                        length => From(start + length),
                        (length, rest) => (IReadOnlyList<string>)[letters.Substring(start, length), .. rest]
                    );
    }
}
