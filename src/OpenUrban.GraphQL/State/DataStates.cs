using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.State;

public static class DataStates
{
    /// <summary>The state that a request is answered from.</summary>
    /// <param name="states">All states.</param>
    /// <param name="current">The current one.</param>
    /// <param name="release">Number of the release that the request names; null for the current one.</param>
    /// <param name="availability">Whether the database can be had, where an earlier release has to be read.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="RequestError">There is no such release, or it cannot be read for the time being.</exception>
    public static async ValueTask<DataState> FindAsync(
        this IDataStates states,
        DataState current,
        int? release,
        IAvailability availability,
        CancellationToken cancellationToken
    )
    {
        if (current.Rows is null)
        {
            throw new RequestError(
                ErrorCode.Unavailable,
                "The release that is current cannot be read for the time being. Ask again in a second."
            )
            {
                RetryAfter = TimeSpan.FromSeconds(1),
            };
        }

        return current.EarlierRelease(release) is { } number
            ? await availability.UseAsync(
                token => states.FindEarlierAsync(current, number, token).AsTask(),
                cancellationToken
            )
            : current;
    }
}
