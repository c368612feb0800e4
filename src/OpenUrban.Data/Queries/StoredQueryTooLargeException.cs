namespace OpenUrban.Data.Queries;

/// <summary>A query is too long to be stored.</summary>
/// <param name="bytes">How long it is.</param>
/// <param name="limit">How long it may be.</param>
public sealed class StoredQueryTooLargeException(int bytes, int limit)
    : Exception(
        $"The query has {bytes:N0} bytes with its variables; a query that is stored may have {limit:N0}. "
            + "Shorten it, or send it to /graphql each time."
    )
{
    public int Bytes { get; } = bytes;

    public int Limit { get; } = limit;
}
