using OpenUrban.Data.Texts;

namespace OpenUrban.Data.Search;

/// <summary>
/// What is searched for: words that all have to occur, in any order, as they are written or as the pinyin of Chinese
/// texts. Every character is plain text.
/// </summary>
public sealed class SearchPhrase
{
    /// <summary>The whole text and the readings it can be, as lines that begin with it: what is compared with names as a whole.</summary>
    private readonly string[] starts;

    /// <summary>The same as whole lines.</summary>
    private readonly string[] wholes;

    /// <summary>What the words, one behind the other, can be read as.</summary>
    private readonly IReadOnlyList<string> readings;

    /// <summary>The forms of each word: one of them has to occur.</summary>
    private readonly string[][] words;

    private SearchPhrase(string text, IReadOnlyList<string> words)
    {
        Text = text;
        Key = Folding.Fold(text);
        readings = Pinyin.Parse(words);
        starts = [.. readings.Prepend(Key).Select(whole => $"\n{whole}")];
        wholes = Array.ConvertAll(starts, start => $"{start}\n");

        // The words of a question name nothing; where there are no others, they are what is looked for.
        var named = words.Where(word => !Spelling.IsQuestionWord(word)).ToList();
        this.words =
        [
            .. (named.Count > 0 ? named : words).Select(word =>
                (string[])[.. Spelling.FormsOf(word), .. Pinyin.Parse([word])]
            ),
        ];
    }

    /// <summary>The text as the reader wrote it, which tells the scripts apart.</summary>
    public string Text { get; }

    /// <summary>The text, folded: equal keys are the same search.</summary>
    public string Key { get; }

    /// <summary>Null for a text in which there is nothing to search for.</summary>
    public static SearchPhrase? TryParse(string text) =>
        Folding.Words(text) is { Count: > 0 } words ? new SearchPhrase(text, words) : null;

    /// <summary>The text that matched best: as a whole, then from its start, then with all words, then with most of them.</summary>
    /// <param name="entry">Something that was found.</param>
    public SearchedText BestText(SearchEntry entry)
    {
        var (best, least) = (
            entry.Document.Parts[0].Text,
            (Misfit: int.MaxValue, default(SearchField), true, default(Language?))
        );
        foreach (var part in entry.Document.Parts)
        {
            var misfit = Misfit(part.Text, entry.Document.LinesOf(part));
            if (misfit > least.Misfit)
            {
                continue;
            }

            var isOther = !part.Text.Text.Contains(Text, StringComparison.OrdinalIgnoreCase);
            var order = (misfit, part.Text.Field, isOther, part.Text.Language);
            if (order.CompareTo(least) < 0)
            {
                (best, least) = (part.Text, order);
            }
        }

        return best;
    }

    /// <summary>A bit for each document among which all hits are.</summary>
    internal ulong[] CandidatesIn(GramFilter filter)
    {
        var found = HavingAny(words[0]);
        foreach (var forms in words.AsSpan(1))
        {
            GramFilter.And(found, HavingAny(forms));
        }

        foreach (var reading in readings)
        {
            GramFilter.Or(found, filter.Having(reading));
        }

        return found;

        ulong[] HavingAny(string[] forms)
        {
            var some = filter.Having(forms[0]);
            foreach (var form in forms.AsSpan(1))
            {
                GramFilter.Or(some, filter.Having(form));
            }

            return some;
        }
    }

    /// <summary>How well an entry fits, see <see cref="SearchHit.Rank"/>; null when it does not.</summary>
    internal int? RankIn(SearchEntry entry)
    {
        var document = entry.Document;
        return !IsIn(document.Text)
            ? null
            : SearchHit.RankOf(
                entry.Kind,
                HasAny(document.Names, wholes) ? SearchHit.WholeName
                    : HasAny(document.Names, starts) ? 1
                    : IsIn(document.Names) ? SearchHit.InName
                    : SearchHit.Elsewhere
            );
    }

    private int Misfit(SearchedText candidate, ReadOnlySpan<char> lines)
    {
        var missing = 0;
        foreach (var forms in words)
        {
            missing += HasAny(lines, forms) ? 0 : 1;
        }

        return candidate.IsName && HasAny(lines, wholes) ? 0
            : candidate.IsName && HasAny(lines, starts) ? 1
            : missing == 0 || HasAny(lines, readings) ? 2
            : 2 + missing;
    }

    private bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var forms in words)
        {
            if (!HasAny(text, forms))
            {
                return HasAny(text, readings);
            }
        }

        return true;
    }

    private static bool HasAny(ReadOnlySpan<char> text, IReadOnlyList<string> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (text.IndexOf(parts[i].AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
