namespace OpenUrban.GraphQL.Paging;

/// <summary>A row and the values of its cursor.</summary>
internal sealed class KeyedRow<TRow>
{
    public required TRow Row { get; init; }

    public required object?[] Keys { get; init; }
}
