namespace OpenUrban.Data.Queries;

/// <summary>There is no room for another query, and none that can go.</summary>
/// <param name="limit">The limit that is reached.</param>
/// <param name="unit">What it counts: queries or bytes.</param>
public sealed class StoredQueriesFullException(long limit, string unit)
    : Exception(
        $"No further query can be stored: the limit of {limit:N0} {unit} is reached, and all of them have been read or were "
            + "stored less than a day ago. Send the query to /graphql, or store it tomorrow."
    )
{
    public long Limit { get; } = limit;
}
