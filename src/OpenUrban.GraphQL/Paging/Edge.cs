namespace OpenUrban.GraphQL.Paging;

/// <summary>A row of a page, for the fields that its relation has.</summary>
/// <param name="Link">What is known of the relation between the parent and the row; null when nothing is.</param>
public sealed record Edge(object? Link);
