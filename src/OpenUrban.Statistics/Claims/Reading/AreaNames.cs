namespace OpenUrban.Statistics.Claims.Reading;

/// <summary>The names of areas, whole and as they are spoken: without "district" or 市 at their end.</summary>
internal static class AreaNames
{
    public static WordTable<int[]> Of(IReadOnlyList<ClaimArea> areas, LanguageWords words, Func<string, string> fold)
    {
        var table = new WordTable<int[]>();
        foreach (var area in areas)
        {
            foreach (var name in area.Names)
            {
                Add(fold(name), area.Id);
            }
        }

        // A whole name of one is not taken for the short name of another.
        var whole = table.Words.ToHashSet(StringComparer.Ordinal);
        string[] ends = [.. words.Of("place-end").OrderByDescending(end => end.Length)];
        foreach (var area in areas)
        {
            foreach (var name in area.Names.Select(fold))
            {
                var bracket = name.IndexOf(" (", StringComparison.Ordinal);
                var bare = bracket > 0 ? name[..bracket] : name;
                if (
                    Array.Find(
                        ends,
                        end => bare.Length > end.Length + 1 && bare.EndsWith(end, StringComparison.Ordinal)
                    ) is
                    { } end
                )
                {
                    bare = bare[..^end.Length];
                }

                if (!whole.Contains(bare))
                {
                    Add(bare, area.Id);
                }
            }
        }

        foreach (var area in areas.Where(area => area.IsCountry || area.IsMainCity))
        {
            foreach (var word in words.Of(area.IsCountry ? "country" : "city"))
            {
                Add(word, area.Id);
            }
        }

        return table;

        void Add(string name, int id)
        {
            // One character is part of too many words.
            if (name.Length > 1)
            {
                table.Add(name, [id], (one, other) => [.. one.Union(other)]);
            }
        }
    }
}
