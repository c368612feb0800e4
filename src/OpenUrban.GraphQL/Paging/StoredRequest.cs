using Microsoft.EntityFrameworkCore;
using OpenUrban.GraphQL.Execution;
using OpenUrban.GraphQL.Filtering;

namespace OpenUrban.GraphQL.Paging;

/// <summary>What one use of a connection field asks for of rows in the database.</summary>
internal sealed class StoredRequest<TRow>(
    BoundArgument<PageArguments> page,
    BoundArgument<Criterion?> where,
    BoundArgument<Order<TRow>> order,
    bool countsTotal
)
    where TRow : class
{
    /// <summary>The page; null when it is not here yet, which is noted.</summary>
    /// <param name="writer">The execution.</param>
    /// <param name="rows">All rows of the field.</param>
    public StoredPage<TRow>? Find(OperationWriter writer, Func<State.IRowSource, IQueryable<TRow>> rows)
    {
        var (arguments, criterion, by) = (page.Get(writer), where.Get(writer), order.Get(writer));
        var ask = new StoredAsk<StoredPage<TRow>>(this, Key: null)
        {
            Read = (source, token) =>
            {
                var filtered = criterion is null ? rows(source) : rows(source).Where(criterion.On<TRow>(row => row));
                return ReadAsync(filtered, arguments, by, token);
            },
        };
        return writer.Asks.TryGet(ask, out var found) ? found : null;
    }

    private async Task<StoredPage<TRow>> ReadAsync(
        IQueryable<TRow> rows,
        PageArguments arguments,
        Order<TRow> by,
        CancellationToken cancellationToken
    )
    {
        var total = countsTotal ? await rows.CountAsync(cancellationToken) : 0;
        var (after, before) = (Place(arguments.After), Place(arguments.Before));
        rows = after is null ? rows : by.From(rows, after, before: false);
        rows = before is null ? rows : by.From(rows, before, before: true);

        // One more than the page tells whether it is the last.
        var read = await by.Sort(rows, arguments.Backward)
            .Take(arguments.Size + 1)
            .Select(by.WithKeys)
            .ToListAsync(cancellationToken);
        var more = read.Count > arguments.Size;
        if (more)
        {
            read.RemoveAt(read.Count - 1);
        }

        if (arguments.Backward)
        {
            read.Reverse();
        }

        return new StoredPage<TRow>(
            [.. read.Select(row => (row.Row, Cursor.Write(by.Fingerprint, row.Keys)))],
            HasNext: arguments.Backward ? before is not null : more,
            HasPrevious: arguments.Backward ? more : after is not null,
            total
        );

        object?[]? Place(string? cursor) => cursor is null ? null : Cursor.Read(cursor, by.Fingerprint, by.KeyTypes);
    }
}
