namespace OpenUrban.GraphQL.Paging;

/// <summary>A row that belongs to a parent row.</summary>
public sealed class Child<TNode>
{
    /// <summary>Key of the parent.</summary>
    public required int ParentId { get; init; }

    public required TNode Node { get; init; }

    /// <summary>What is known of the relation; null when nothing is.</summary>
    public object? Link { get; init; }
}
