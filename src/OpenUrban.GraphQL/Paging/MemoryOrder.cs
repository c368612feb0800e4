using System.Buffers;
using System.Runtime.InteropServices;

namespace OpenUrban.GraphQL.Paging;

/// <summary>An order of rows in memory, the same as <see cref="Order{TRow}"/> is in a database.</summary>
internal sealed class MemoryOrder<TRow>
{
    private readonly (string Rows, string Order) fingerprint;
    private readonly MemoryKey<TRow>[] keys;
    private readonly int clientKeys;

    /// <param name="fingerprint">What a cursor is bound to: what the rows are, and in which order.</param>
    /// <param name="types">The types of the keys, as cursors have them.</param>
    /// <param name="keys">The client's keys, then those that tell every two rows apart.</param>
    /// <param name="clientKeys">How many of them are the client's.</param>
    /// <param name="scope">What the values of the keys depend on beside the row.</param>
    public MemoryOrder(
        (string Rows, string Order) fingerprint,
        IReadOnlyList<Type> types,
        MemoryKey<TRow>[] keys,
        int clientKeys,
        string? scope = null
    )
    {
        this.fingerprint = fingerprint;
        Fingerprint = fingerprint.Rows + scope + fingerprint.Order;
        KeyTypes = types;
        this.keys = keys;
        this.clientKeys = clientKeys;
    }

    public string Fingerprint { get; }

    public IReadOnlyList<Type> KeyTypes { get; }

    /// <summary>Whether rows that lie in the order of their distinguishing keys are in order.</summary>
    public bool IsNatural => clientKeys == 0;

    /// <summary>The same order, whose cursors are bound to a scope as well.</summary>
    public MemoryOrder<TRow> In(string scope) => new(fingerprint, KeyTypes, keys, clientKeys, scope);

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

        // One whole number is the commonest order, years: there are few of them, so that rows are counted and not compared.
        if (clientKeys == 1 && keys[0].Number is { } number && TrySort(CollectionsMarshal.AsSpan(rows), number))
        {
            return;
        }

        rows.Sort(Compare);
    }

    /// <summary>Sorts by counting, which keeps the order of equals; false when the numbers lie too far apart.</summary>
    private static bool TrySort(Span<TRow> rows, Func<TRow, int> number)
    {
        var numbers = ArrayPool<int>.Shared.Rent(rows.Length);
        var (least, greatest) = (int.MaxValue, int.MinValue);
        for (var i = 0; i < rows.Length; i++)
        {
            numbers[i] = number(rows[i]);
            (least, greatest) = (Math.Min(least, numbers[i]), Math.Max(greatest, numbers[i]));
        }

        var range = (long)greatest - least + 1;
        if (range > 1024 + rows.Length)
        {
            ArrayPool<int>.Shared.Return(numbers);
            return false;
        }

        // Where the rows of each number begin.
        var places = ArrayPool<int>.Shared.Rent((int)range + 1);
        Array.Clear(places, 0, (int)range + 1);
        for (var i = 0; i < rows.Length; i++)
        {
            places[numbers[i] - least + 1]++;
        }

        for (var i = 1; i < range; i++)
        {
            places[i] += places[i - 1];
        }

        var unsorted = ArrayPool<TRow>.Shared.Rent(rows.Length);
        rows.CopyTo(unsorted);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[places[numbers[i] - least]++] = unsorted[i];
        }

        ArrayPool<TRow>.Shared.Return(unsorted, clearArray: true);
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<int>.Shared.Return(numbers);
        return true;
    }
}
