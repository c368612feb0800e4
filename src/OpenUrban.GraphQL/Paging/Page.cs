namespace OpenUrban.GraphQL.Paging;

/// <summary>A page of rows in memory.</summary>
/// <param name="Rows">The rows, in order.</param>
/// <param name="HasNext">Whether there are rows after them.</param>
/// <param name="HasPrevious">Whether there are rows before them.</param>
/// <param name="Total">Rows of all pages; counted only where it is asked for.</param>
/// <param name="CursorOf">The cursor of a row.</param>
public sealed record Page<TRow>(
    IReadOnlyList<TRow> Rows,
    bool HasNext,
    bool HasPrevious,
    int Total,
    Func<TRow, string> CursorOf
);
