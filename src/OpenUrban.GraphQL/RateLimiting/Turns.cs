using System.Threading.RateLimiting;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>
/// Work of which so much is done at once. A client holds a share of the turns and of the places in the line for them, whose
/// order is that of arrival; the rest of what it wants waits in a line of its own. So whoever asks little passes whoever asks much.
/// </summary>
public sealed class Turns : IDisposable
{
    /// <summary>When to ask again: most work takes a fraction of it.</summary>
    private static readonly TimeSpan SoonAgain = TimeSpan.FromSeconds(1);

    private static readonly object Nobody = new();

    private readonly PartitionedRateLimiter<object?> shares;
    private readonly PartitionedRateLimiter<object?> line;
    private readonly PartitionedRateLimiter<object?> limiter;
    private readonly ConcurrencyOptions options;
    private readonly string what;
    private long running;
    private long refused;

    /// <param name="options">How many.</param>
    /// <param name="what">What they are, for those that are refused: "operations".</param>
    public Turns(ConcurrencyOptions options, string what)
    {
        (this.options, this.what) = (options, what);
        var perClient = options.PerClient ?? Math.Max(1, options.AtOnce / 2);
        shares = PartitionedRateLimiter.Create<object?, object>(client =>
            client is null
                ? RateLimitPartition.GetNoLimiter(Nobody)
                : RateLimitPartition.GetConcurrencyLimiter(
                    client,
                    _ => new() { PermitLimit = perClient, QueueLimit = options.WaitingPerClient }
                )
        );
        line = PartitionedRateLimiter.Create<object?, object>(_ =>
            RateLimitPartition.GetConcurrencyLimiter(
                Nobody,
                _ => new() { PermitLimit = options.AtOnce, QueueLimit = options.Waiting }
            )
        );
        limiter = PartitionedRateLimiter.CreateChained(shares, line);
    }

    /// <summary>Turns that are taken.</summary>
    public long Running => Interlocked.Read(ref running);

    /// <summary>Those that found no room, or waited too long.</summary>
    public long Refused => Interlocked.Read(ref refused);

    /// <summary>Takes a turn at once.</summary>
    /// <param name="client">Whose it is; null for one whose share is not counted.</param>
    /// <exception cref="RequestError">All are taken, or all that the client may have.</exception>
    public IDisposable Take(object? client) => Try(client) ?? throw Refuse();

    /// <summary>Takes a turn, after a short wait where there is none.</summary>
    /// <param name="client">Whose it is; null for one whose share is not counted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RequestError">There is no place to wait, or the wait was too long.</exception>
    public ValueTask<IDisposable> TakeAsync(object? client, CancellationToken cancellationToken) =>
        Try(client) is { } turn ? new(turn) : WaitAsync(client, cancellationToken);

    public void Dispose()
    {
        limiter.Dispose();
        shares.Dispose();
        line.Dispose();
    }

    private Turn? Try(object? client)
    {
        var lease = limiter.AttemptAcquire(client);
        return lease.IsAcquired ? new Turn(this, lease) : null;
    }

    private async ValueTask<IDisposable> WaitAsync(object? client, CancellationToken cancellationToken)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        wait.CancelAfter(options.MaximumWait);
        try
        {
            var lease = await limiter.AcquireAsync(client, cancellationToken: wait.Token);
            return lease.IsAcquired ? new Turn(this, lease) : throw Refuse();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Refuse();
        }
    }

    private RequestError Refuse()
    {
        Interlocked.Increment(ref refused);
        return new RequestError(
            ErrorCode.Unavailable,
            $"As many {what} are being worked on as may be at once ({options.AtOnce}), or as one client may have. "
                + "Ask again in a second, and for less at once."
        )
        {
            RetryAfter = SoonAgain,
        }.With("limit", options.AtOnce);
    }

    private sealed class Turn : IDisposable
    {
        private readonly Turns turns;
        private RateLimitLease? lease;

        public Turn(Turns turns, RateLimitLease lease)
        {
            (this.turns, this.lease) = (turns, lease);
            Interlocked.Increment(ref turns.running);
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref lease, null) is { } held)
            {
                Interlocked.Decrement(ref turns.running);
                held.Dispose();
            }
        }
    }
}
