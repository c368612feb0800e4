using System.Globalization;
using System.Text;

namespace OpenUrban.Data.Search;

/// <summary>
/// One form for all spellings of a text: simplified characters, lower case, half width, no accents, one kind of
/// quotation mark and dash, no space beside a Chinese character. The texts that are searched and the text that is
/// searched for are folded alike. (The process runs without ICU, where String.Normalize does nothing.)
/// </summary>
internal static class Folding
{
    /// <summary>Letters with marks and other compatibility forms, each after the form it is folded to.</summary>
    private static readonly Dictionary<char, char> Forms = new[]
    {
        "aàáâãäåāăąǎ",
        "cçćĉċč",
        "dďđ",
        "eèéêëēĕėęěẽ",
        "gĝğġģǧ",
        "hĥħ",
        "iìíîïĩīĭįıǐ",
        "jĵ",
        "kķǩ",
        "lĺļľŀł",
        "mḿ",
        "nñńņňǹ",
        "oòóôõöøōŏőǒ",
        "rŕŗř",
        "sśŝşšș",
        "tţťŧț",
        "uùúûüũūŭůűųǔǖǘǚǜ",
        "wŵẁẃẅ",
        "yýÿŷ",
        "zźżž",
        "0⁰₀",
        "1¹₁",
        "2²₂",
        "3³₃",
        "4⁴₄",
        "5⁵₅",
        "6⁶₆",
        "7⁷₇",
        "8⁸₈",
        "9⁹₉",
        "\"“”„‟«»「」『』《》〈〉",
        "'‘’‚‛`´",
        "-‐‑‒–—―−─",
        ".。",
        ",、",
        "·•・‧",
        "[【〔",
        "]】〕",
    }
        .SelectMany(forms => forms.Skip(1).Select(form => (form, forms[0])))
        .ToDictionary();

    public static string Fold(string text) => CloseUp(FoldCharacters(text));

    /// <summary>A character by itself; one that is half of a pair stays as it is.</summary>
    internal static char FoldCharacter(char character)
    {
        if (char.IsSurrogate(character))
        {
            return character;
        }

        if (char.IsWhiteSpace(character) || char.IsControl(character))
        {
            return ' ';
        }

        var lower = Rune.ToLowerInvariant(HalfWidth(new Rune(character)));
        var form = lower.IsBmp ? (char)lower.Value : character;
        return Characters.Simplify(Forms.GetValueOrDefault(form, form));
    }

    /// <summary>The words of a text, each once, without the punctuation at their ends.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [
            .. FoldCharacters(text)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim(',', '.', ';', ':', '!', '?', '"') is { Length: > 0 } bare ? bare : word)
                .Distinct(),
        ];

    /// <summary>Everything but the spaces beside Chinese characters, which separate the words of a query.</summary>
    private static string FoldCharacters(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (folded is [.., not ' '])
                {
                    folded.Append(' ');
                }

                continue;
            }

            // Marks that stand behind their letter, and characters that are not seen.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            {
                continue;
            }

            var lower = Rune.ToLowerInvariant(HalfWidth(rune));
            if (lower.IsBmp)
            {
                var character = (char)lower.Value;
                folded.Append(Characters.Simplify(Forms.GetValueOrDefault(character, character)));
            }
            else
            {
                folded.Append(lower);
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static Rune HalfWidth(Rune rune) =>
        rune.Value is >= 0xff01 and <= 0xff5e ? new Rune(rune.Value - 0xff01 + '!') : rune;

    private static string CloseUp(string text)
    {
        var closed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || !(Characters.IsHan(text[i - 1]) || Characters.IsHan(text[i + 1])))
            {
                closed.Append(text[i]);
            }
        }

        return closed.ToString();
    }
}
