using System.Threading.RateLimiting;
using OpenUrban.Data.Queries;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Exports;

/// <summary>
/// How many queries are stored for one client a day, so that it does not take the room of all others. Counted in memory: a
/// restart forgives.
/// </summary>
internal sealed class StoringQuota(StoredQueriesOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<object> limiter = PartitionedRateLimiter.Create<object, object>(client =>
        RateLimitPartition.GetFixedWindowLimiter(
            client,
            _ => new() { PermitLimit = options.DailyPerClient, Window = TimeSpan.FromDays(1) }
        )
    );

    /// <summary>Counts a query that is about to be stored.</summary>
    /// <param name="client">For whom; null for one that is not counted.</param>
    /// <exception cref="RequestError">It is one too many.</exception>
    public void Take(object? client)
    {
        if (client is null || options.DailyPerClient <= 0)
        {
            return;
        }

        using var lease = limiter.AttemptAcquire(client);
        if (!lease.IsAcquired)
        {
            throw new RequestError(
                ErrorCode.TooManyRequests,
                $"{options.DailyPerClient} queries were stored for this address within a day, which is the limit. Send queries that "
                    + "are asked once to /graphql, and values that differ as variables of a published document."
            )
            {
                RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromDays(1),
            }.With("limit", options.DailyPerClient);
        }
    }

    public void Dispose() => limiter.Dispose();
}
