namespace OpenUrban.GraphQL.Paging;

/// <summary>
/// The value of a key before the others and, at the end, the row. EF Core sorts by what is found in it; it cannot sort
/// by an element of an array, nor follow a row out of a subquery to rows related to it.
/// </summary>
internal sealed class KeyList<TKey, TRest>
{
    public required TKey Key { get; init; }

    public required TRest Rest { get; init; }
}
