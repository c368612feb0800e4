using System.Text;

namespace OpenUrban.Data.Search;

/// <summary>The texts of one entity as they are searched: folded, each between two line ends, the names first.</summary>
internal sealed class SearchDocument
{
    private readonly string text;
    private readonly int namesLength;

    private SearchDocument(string text, int namesLength, (SearchedText Text, int Start, int End)[] parts)
    {
        this.text = text;
        this.namesLength = namesLength;
        Parts = parts;
    }

    public ReadOnlySpan<char> Text => text;

    /// <summary>The part of the text that has the code, the names and other words for it.</summary>
    public ReadOnlySpan<char> Names => text.AsSpan(0, namesLength);

    /// <summary>The texts as they are published, the code first, each with where it lies.</summary>
    public IReadOnlyList<(SearchedText Text, int Start, int End)> Parts { get; }

    /// <summary>A part as it is searched, with its line ends.</summary>
    public ReadOnlySpan<char> LinesOf((SearchedText Text, int Start, int End) part) =>
        text.AsSpan(part.Start, part.End - part.Start);

    public static SearchDocument Of(string code, IEnumerable<SearchedText> texts)
    {
        var all = texts.Prepend(new SearchedText { Field = SearchField.Code, Text = code }).ToArray();
        var parts = new (SearchedText Text, int Start, int End)[all.Length];
        var (document, known) = (new StringBuilder("\n"), new Dictionary<string, (int Start, int End)>());
        Add(areNames: true);
        var length = document.Length;
        Add(areNames: false);
        return new SearchDocument(document.ToString(), length, parts);

        void Add(bool areNames)
        {
            for (var i = 0; i < all.Length; i++)
            {
                if (all[i].IsNameOrSynonym == areNames)
                {
                    var (start, end) = PlaceOf(all[i].Text);
                    parts[i] = (all[i], start, end);
                }
            }
        }

        // In simplified and in traditional characters most texts fold to the same, and imported ones are the same in all languages.
        (int Start, int End) PlaceOf(string published)
        {
            if (known.TryGetValue(published, out var place))
            {
                return place;
            }

            var lines = LinesOf(published);
            if (!known.TryGetValue(lines, out place))
            {
                place = (document.Length - 1, document.Length + lines.Length + 1);
                document.Append(lines).Append('\n');
                known[lines] = place;
            }

            return known[published] = place;
        }
    }

    /// <summary>A text as it is searched: folded, and on a line of its own its reading where it has one.</summary>
    private static string LinesOf(string text)
    {
        var folded = Folding.Fold(text);
        return Pinyin.Of(folded) is { } reading ? $"{folded}\n{reading}" : folded;
    }
}
