namespace OpenUrban.Data.Search;

/// <summary>Things by what they are called: codes, names and other words for them, and the pinyin of these.</summary>
internal sealed class NameTable
{
    /// <summary>Shorter readings are words of English, too.</summary>
    private const int ShortestReading = 4;

    private readonly Dictionary<string, List<SearchEntry>> byName = [];
    private readonly Dictionary<string, List<SearchEntry>> byReading = [];
    private readonly Dictionary<string, List<SearchEntry>>.AlternateLookup<ReadOnlySpan<char>> names;
    private int longest;

    public NameTable()
    {
        names = byName.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Words of which names consist: letters alone, each once.</summary>
    public IEnumerable<string> Words =>
        byName
            .Keys.SelectMany(name => name.Split(' ', '-', '/'))
            .Where(word => word.All(char.IsAsciiLetter))
            .Distinct();

    /// <param name="entry">What is called so.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="isPlace">Whether people leave out what kind of place it is.</param>
    public void Add(SearchEntry entry, string name, bool isPlace)
    {
        var key = QueryText.KeyOf(name);
        AddKey(entry, key);
        if (
            isPlace
            && Spelling.PlaceEndings.FirstOrDefault(end => key.EndsWith(end, StringComparison.Ordinal)) is { } ending
            && key.Length - ending.Length >= 2
        )
        {
            AddKey(entry, key[..^ending.Length]);
        }
    }

    /// <summary>What is called so; nothing where nothing is.</summary>
    public IReadOnlyList<SearchEntry> Find(string key) =>
        byName.TryGetValue(key, out var found) ? found
        : key.Length >= ShortestReading && byReading.TryGetValue(Joined(key), out var read) ? read
        : [];

    /// <summary>The longest name that a text has in it, with what stands before and behind it; null where there is none.</summary>
    public NameFound? FindIn(string text) => FindNameIn(text) ?? FindReadingIn(text);

    private NameFound? FindNameIn(string text)
    {
        NameFound? best = null;
        for (var start = 0; start < text.Length - 1; start++)
        {
            if (text[start] == ' ' || !QueryText.IsBoundary(text, start))
            {
                continue;
            }

            // One character alone is a part of many words.
            var least = Math.Max(2, best is null ? 2 : best.Length + 1);
            for (var length = Math.Min(longest, text.Length - start); length >= least; length--)
            {
                if (
                    QueryText.IsBoundary(text, start + length)
                    && names.TryGetValue(text.AsSpan(start, length), out var found)
                )
                {
                    best = new NameFound(found, text[..start], text[(start + length)..], length);
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Readings are written as one word or as several, and one behind the other.</summary>
    private NameFound? FindReadingIn(string text)
    {
        var words = text.Split(' ');
        for (var count = words.Length; count > 0; count--)
        {
            for (var start = 0; start + count <= words.Length; start++)
            {
                var joined = Joined(string.Concat(words.AsSpan(start, count)));
                if (joined.Length >= ShortestReading && byReading.TryGetValue(joined, out var found))
                {
                    return Found(found, start, count);
                }
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            foreach (var ending in Spelling.ReadingEndings)
            {
                if (
                    words[i].EndsWith(ending, StringComparison.Ordinal)
                    && byName.TryGetValue(words[i][..^ending.Length], out var found)
                )
                {
                    return Found(found, i, 1);
                }
            }

            for (var length = words[i].Length - ShortestReading; length >= ShortestReading; length--)
            {
                if (byReading.TryGetValue(words[i][..length], out var read))
                {
                    return new NameFound(
                        read,
                        string.Join(' ', words[..i]),
                        string.Join(' ', words[(i + 1)..].Prepend(words[i][length..])),
                        length
                    );
                }
            }
        }

        return null;

        NameFound Found(List<SearchEntry> found, int start, int count) =>
            new(
                found,
                string.Join(' ', words[..start]),
                string.Join(' ', words[(start + count)..]),
                words[start..(start + count)].Sum(word => word.Length)
            );
    }

    private void AddKey(SearchEntry entry, string key)
    {
        Add(byName, key);
        longest = Math.Max(longest, key.Length);
        if (key.Length > 1 && key.All(Characters.IsHan))
        {
            var syllables = Characters.Read(key);
            if (Array.TrueForAll(syllables, syllable => syllable is not null))
            {
                Add(byReading, string.Concat(syllables));
            }
        }

        void Add(Dictionary<string, List<SearchEntry>> table, string of)
        {
            if (!table.TryGetValue(of, out var entries))
            {
                table[of] = entries = [];
            }

            if (!entries.Contains(entry))
            {
                entries.Add(entry);
            }
        }
    }

    /// <summary>Pinyin without what keeps its syllables apart: spaces, apostrophes and the digits of tones.</summary>
    private static string Joined(string reading) =>
        string.Concat(reading.Where(character => character is not (' ' or '\'') and not (>= '1' and <= '5')))
            .Replace('v', 'u');
}
