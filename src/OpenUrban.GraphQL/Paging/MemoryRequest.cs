using OpenUrban.GraphQL.Execution;

namespace OpenUrban.GraphQL.Paging;

/// <summary>What one use of a connection field asks for of rows in memory.</summary>
/// <typeparam name="TRow">The rows as they are in memory.</typeparam>
internal sealed class MemoryRequest<TRow>
{
    private readonly BoundArgument<PageArguments> page;
    private readonly BoundArgument<MemoryOrder<TRow>> order;
    private readonly Func<OperationWriter, string>? scope;
    private readonly bool countsTotal;

    internal MemoryRequest(
        BoundArgument<PageArguments> page,
        BoundArgument<MemoryOrder<TRow>> order,
        Func<OperationWriter, string>? scope,
        bool countsTotal
    )
    {
        this.page = page;
        this.order = order;
        this.scope = scope;
        this.countsTotal = countsTotal;
    }

    /// <summary>Looks at the arguments: what is wrong with them is said before rows are looked for.</summary>
    public void Check(OperationWriter writer)
    {
        var (arguments, by) = (page.Get(writer), OrderOf(writer));
        Place(arguments.After, by);
        Place(arguments.Before, by);
    }

    /// <summary>
    /// How many rows are enough when they come in the order of their distinguishing keys; null when all are needed, to
    /// be sorted or counted.
    /// </summary>
    public int? Enough(OperationWriter writer) =>
        !countsTotal
        && order.Get(writer).IsNatural
        && page.Get(writer) is { Backward: false, After: null, Before: null, Size: var size }
            ? size + 1
            : null;

    /// <summary>Makes cursors of rows.</summary>
    public Func<TRow, string> CursorOf(OperationWriter writer) => order.Get(writer).CursorOf;

    /// <summary>The page of rows that meet the condition, given in the order of their distinguishing keys, in a list for this alone.</summary>
    public Page<TRow> Cut(OperationWriter writer, List<TRow> rows)
    {
        var (arguments, by) = (page.Get(writer), OrderOf(writer));
        var (after, before) = (Place(arguments.After, by), Place(arguments.Before, by));
        by.Sort(rows);
        var start = after is null ? 0 : FirstAt(rows, row => by.CompareWith(row, after) > 0);
        var end = before is null ? rows.Count : FirstAt(rows, row => by.CompareWith(row, before) >= 0);
        var found = Math.Max(0, end - start);
        var size = Math.Min(arguments.Size, found);
        var more = found > arguments.Size;
        var total = rows.Count;

        // In place: a page may have millions of rows.
        var first = arguments.Backward ? end - size : start;
        rows.RemoveRange(first + size, total - first - size);
        rows.RemoveRange(0, first);
        return new Page<TRow>(
            rows,
            HasNext: arguments.Backward ? before is not null : more,
            HasPrevious: arguments.Backward ? more : after is not null,
            total,
            by.CursorOf
        );
    }

    private MemoryOrder<TRow> OrderOf(OperationWriter writer)
    {
        var by = order.Get(writer);
        return scope is null ? by : by.In(scope(writer));
    }

    private static object?[]? Place(string? cursor, MemoryOrder<TRow> order) =>
        cursor is null ? null : Cursor.Read(cursor, order.Fingerprint, order.KeyTypes);

    private static int FirstAt(List<TRow> rows, Func<TRow, bool> isBehind)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = isBehind(rows[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
