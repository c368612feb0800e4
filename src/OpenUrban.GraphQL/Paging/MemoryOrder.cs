namespace OpenUrban.GraphQL.Paging;

/// <summary>An order of rows in memory, the same as <see cref="Order{TRow}"/> is in a database.</summary>
internal sealed class MemoryOrder<TRow>
{
    private readonly MemoryKey<TRow>[] keys;
    private readonly int clientKeys;

    /// <param name="fingerprint">What a cursor is bound to.</param>
    /// <param name="types">The types of the keys, as cursors have them.</param>
    /// <param name="keys">The client's keys, then those that tell every two rows apart.</param>
    /// <param name="clientKeys">How many of them are the client's.</param>
    public MemoryOrder(string fingerprint, IReadOnlyList<Type> types, MemoryKey<TRow>[] keys, int clientKeys)
    {
        (Fingerprint, KeyTypes) = (fingerprint, types);
        this.keys = keys;
        this.clientKeys = clientKeys;
    }

    public string Fingerprint { get; }

    public IReadOnlyList<Type> KeyTypes { get; }

    /// <summary>Whether rows that lie in the order of their distinguishing keys are in order.</summary>
    public bool IsNatural => clientKeys == 0;

    public string CursorOf(TRow row) => Cursor.Write(Fingerprint, Array.ConvertAll(keys, key => key.Of(row)));

    public int Compare(TRow one, TRow other)
    {
        foreach (var key in keys)
        {
            var order = key.Compare(one, other);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>Whether a row lies before the place of a cursor (negative), behind it, or at it (0).</summary>
    public int CompareWith(TRow row, object?[] place)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = keys[i].CompareWith(row, place[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>Sorts rows that lie in the order of their distinguishing keys.</summary>
    public void Sort(List<TRow> rows)
    {
        if (IsNatural || rows.Count < 2)
        {
            return;
        }

        // One whole number is the commonest order, years: it is sorted together with the place, which keeps it stable.
        if (clientKeys == 1 && keys[0].Number is { } number)
        {
            var packed = new long[rows.Count];
            for (var i = 0; i < packed.Length; i++)
            {
                packed[i] = ((long)number(rows[i]) << 32) | (uint)i;
            }

            Array.Sort(packed);
            var sorted = new TRow[packed.Length];
            for (var i = 0; i < packed.Length; i++)
            {
                sorted[i] = rows[(int)packed[i]];
            }

            sorted.CopyTo(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
            return;
        }

        rows.Sort(Compare);
    }
}
