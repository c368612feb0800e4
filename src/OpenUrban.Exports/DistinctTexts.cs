using System.Text;
using OpenUrban.Tables;

namespace OpenUrban.Exports;

/// <summary>Texts of cells that are kept: names and codes, which stand in thousands of rows, are one object each.</summary>
internal sealed class DistinctTexts
{
    /// <summary>More than this differ in no column that repeats; those of one that does not are let go.</summary>
    private const int MostKept = 20_000;

    private readonly HashSet<string> texts = [];
    private char[] characters = new char[256];

    /// <summary>The text of a cell that is not missing.</summary>
    public string Of(RowBatch batch, in Cell cell)
    {
        var utf8 = batch.Utf8(cell);
        if (characters.Length < utf8.Length)
        {
            characters = new char[utf8.Length * 2];
        }

        var text = characters.AsSpan(0, Encoding.UTF8.GetChars(utf8, characters));
        var lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var kept))
        {
            return kept;
        }

        if (texts.Count == MostKept)
        {
            texts.Clear();
        }

        kept = new string(text);
        texts.Add(kept);
        return kept;
    }
}
