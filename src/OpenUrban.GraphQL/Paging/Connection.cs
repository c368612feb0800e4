namespace OpenUrban.GraphQL.Paging;

/// <summary>A page of rows.</summary>
/// <param name="Edges">The rows of the page, in order.</param>
/// <param name="PageInfo">Where the page lies.</param>
/// <param name="TotalCount">Rows of all pages; only counted when the client selects it.</param>
public sealed record Connection(IReadOnlyList<Edge> Edges, PageInfo PageInfo, int TotalCount);

/// <summary>A row of a page.</summary>
/// <param name="Cursor">Where the row stands in the order.</param>
/// <param name="Node">The row.</param>
/// <param name="Link">What is known of the relation between the parent and the row; null when nothing is.</param>
public sealed record Edge(string Cursor, object Node, object? Link);
