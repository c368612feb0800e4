namespace OpenUrban.GraphQL.Paging;

/// <summary>A page of rows that was read from the database.</summary>
/// <param name="Rows">The rows, in order, each with its cursor.</param>
/// <param name="HasNext">Whether there are rows after them.</param>
/// <param name="HasPrevious">Whether there are rows before them.</param>
/// <param name="Total">Rows of all pages; counted only where it is asked for.</param>
internal sealed record StoredPage<TRow>(
    IReadOnlyList<(TRow Row, string Cursor)> Rows,
    bool HasNext,
    bool HasPrevious,
    int Total
);
