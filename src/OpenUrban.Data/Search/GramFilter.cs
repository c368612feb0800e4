namespace OpenUrban.Data.Search;

/// <summary>
/// Which documents may have a text: those that have all its runs of three characters (of shorter texts, the text). Runs are
/// told apart by a hash only, so that a document may lack the text all the same.
/// </summary>
internal sealed class GramFilter
{
    /// <summary>Documents that are looked at together.</summary>
    public const int WordBits = 64;

    /// <summary>Long documents have a thousand runs; with few more slots than that they would have them all.</summary>
    private const int SlotBits = 12;

    private const int LongestGram = 3;

    /// <summary>For each slot a bit for each document.</summary>
    private readonly ulong[] slots;

    /// <summary>A bit for each document.</summary>
    private readonly ulong[] all;

    public GramFilter(IReadOnlyList<SearchDocument> documents)
    {
        all = new ulong[(documents.Count + WordBits - 1) / WordBits];
        slots = new ulong[all.Length << SlotBits];
        for (var i = 0; i < documents.Count; i++)
        {
            var (word, bit) = (i / WordBits, 1UL << (i % WordBits));
            all[word] |= bit;
            var text = documents[i].Text;
            for (var length = 1; length <= LongestGram; length++)
            {
                for (var start = 0; start + length <= text.Length; start++)
                {
                    slots[(SlotOf(text.Slice(start, length)) * all.Length) + word] |= bit;
                }
            }
        }
    }

    /// <summary>A bit for each document: whether it may have the text.</summary>
    public ulong[] Having(string text)
    {
        var found = (ulong[])all.Clone();
        var length = Math.Min(text.Length, LongestGram);
        for (var start = 0; start + length <= text.Length; start++)
        {
            And(found, slots.AsSpan(SlotOf(text.AsSpan(start, length)) * all.Length, all.Length));
        }

        return found;
    }

    public static void And(Span<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            one[i] &= other[i];
        }
    }

    public static void Or(Span<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            one[i] |= other[i];
        }
    }

    private static int SlotOf(ReadOnlySpan<char> gram)
    {
        var hash = 0u;
        foreach (var character in gram)
        {
            hash = (hash ^ character) * 0x9E3779B1;
        }

        return (int)(hash >> (32 - SlotBits));
    }
}
