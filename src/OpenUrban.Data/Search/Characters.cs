using System.Collections.Frozen;

namespace OpenUrban.Data.Search;

/// <summary>What is known of Chinese characters: the tables in the folder Characters, which say where they come from.</summary>
internal static class Characters
{
    private static readonly FrozenDictionary<char, char> Simplified = ReadScripts();
    private static readonly FrozenDictionary<char, string> Readings = ReadReadings();

    /// <summary>Words by their first character.</summary>
    private static readonly FrozenDictionary<char, (string Word, string[] Syllables)[]> Words = ReadWords();

    /// <summary>All syllables of Mandarin, without tones and with u for ü.</summary>
    public static FrozenSet<string> Syllables { get; } = Readings.Values.ToFrozenSet();

    public static bool IsHan(char character) =>
        character is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf');

    /// <summary>The simplified form of a character that is written differently in the two scripts; else the character.</summary>
    public static char Simplify(char character) => Simplified.GetValueOrDefault(character, character);

    /// <summary>The reading of each character of a simplified text; null where it has none.</summary>
    public static string?[] Read(string text)
    {
        var syllables = new string?[text.Length];
        for (var i = 0; i < text.Length; )
        {
            if (
                Array.Find(Words.GetValueOrDefault(text[i], []), w => IsAt(text, i, w.Word)) is { Word: { } word } known
            )
            {
                known.Syllables.CopyTo(syllables, i);
                i += word.Length;
            }
            else
            {
                syllables[i] = Readings.GetValueOrDefault(text[i]);
                i++;
            }
        }

        return syllables;
    }

    private static bool IsAt(string text, int position, string word) =>
        string.CompareOrdinal(text, position, word, 0, word.Length) == 0;

    private static FrozenDictionary<char, char> ReadScripts() =>
        Lines("scripts.txt")
            .SelectMany(line => line.Split(' '))
            .SelectMany(group => group.Skip(1).Select(traditional => (traditional, Simplified: group[0])))
            .ToFrozenDictionary(pair => pair.traditional, pair => pair.Simplified);

    private static FrozenDictionary<char, string> ReadReadings() =>
        Lines("readings.txt")
            .Select(line => line.Split(' '))
            .SelectMany(parts => parts[1].Select(character => (character, Syllable: parts[0])))
            .ToFrozenDictionary(pair => pair.character, pair => pair.Syllable);

    private static FrozenDictionary<char, (string Word, string[] Syllables)[]> ReadWords() =>
        Lines("words.txt")
            .Select(line => line.Split(' '))
            .GroupBy(parts => parts[0][0])
            .ToFrozenDictionary(group => group.Key, group => group.Select(parts => (parts[0], parts[1..])).ToArray());

    internal static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Characters).Assembly.GetManifestResourceStream($"OpenUrban.Data.Search.{file}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['#', ..])
            {
                yield return line;
            }
        }
    }
}
