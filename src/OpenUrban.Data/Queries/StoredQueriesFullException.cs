using System.Globalization;

namespace OpenUrban.Data.Queries;

/// <summary>There is no room for another query, and none that can go.</summary>
/// <param name="limit">The limit that is reached.</param>
/// <param name="unit">What it counts: queries or bytes.</param>
/// <param name="room">How long it takes at least until one can go, if nobody reads it meanwhile; null where none ever can.</param>
/// <param name="now">When it was looked at.</param>
public sealed class StoredQueriesFullException(long limit, string unit, TimeSpan? room, DateTimeOffset now)
    : Exception(
        string.Create(
            CultureInfo.InvariantCulture,
            $"No further query can be stored: the limit of {limit:N0} {unit} is reached, and all of them are in use. "
        )
            + (
                room is { } wait
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"The first may go on {now + wait:yyyy-MM-dd HH:mm} UTC, if nobody reads it until then. "
                    )
                    : ""
            )
            + "Meanwhile send the query to /graphql each time."
    )
{
    public long Limit { get; } = limit;

    /// <summary>How long it takes at least until there is room; null where none is in sight.</summary>
    public TimeSpan? Room { get; } = room;
}
