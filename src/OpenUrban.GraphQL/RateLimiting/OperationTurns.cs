namespace OpenUrban.GraphQL.RateLimiting;

/// <summary>
/// The turns of operations. What an operation costs is known only when its document has been read, which takes a turn as well; a
/// costly one then gives it back and waits for one of the few for its kind, so that small ones never wait behind it.
/// </summary>
internal sealed class OperationTurns(Turns all, ConcurrencyOptions options) : IDisposable
{
    private readonly long costlyCells = options.CostlyCells;

    private readonly Turns costly = new(
        new ConcurrencyOptions
        {
            AtOnce = Math.Min(options.CostlyAtOnce, options.AtOnce),
            Waiting = Math.Min(options.CostlyWaiting, options.Waiting),
            WaitingPerClient = options.WaitingPerClient,
            MaximumWait = options.MaximumWait,
        },
        "costly operations"
    );

    private readonly PatientThreads threads = new(Math.Min(options.CostlyAtOnce, options.AtOnce));

    /// <summary>Turns that are taken.</summary>
    public long Running => all.Running + costly.Running;

    /// <summary>Operations that found no turn.</summary>
    public long Refused => all.Refused + costly.Refused;

    /// <summary>What was answered in next to no time before is so again, and would only wait behind what is not.</summary>
    /// <param name="client">Whose the operation is; null for one whose share is not counted.</param>
    public OperationTurn Skip(object? client) => new(this, client, turn: null);

    /// <summary>A turn for an operation whose cost is not known yet.</summary>
    /// <param name="client">Whose it is; null for one whose share is not counted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Errors.RequestError">There is no place to wait, or the wait was too long.</exception>
    public async ValueTask<OperationTurn> TakeAsync(object? client, CancellationToken cancellationToken) =>
        new(this, client, await all.TakeAsync(client, cancellationToken));

    public void Dispose()
    {
        costly.Dispose();
        threads.Dispose();
    }

    /// <summary>The turn of one operation.</summary>
    internal sealed class OperationTurn(OperationTurns turns, object? client, IDisposable? turn) : IDisposable
    {
        private IDisposable? held = turn;

        /// <summary>Whether the operation has been found to be costly.</summary>
        public bool IsCostly { get; private set; }

        /// <summary>Waits for a turn for a costly operation, where it is one. Once is enough.</summary>
        /// <param name="cells">What it costs.</param>
        /// <param name="cancellationToken">Ends the wait.</param>
        /// <exception cref="Errors.RequestError">There is no place to wait, or the wait was too long.</exception>
        public async ValueTask WeighAsync(long cells, CancellationToken cancellationToken)
        {
            if (IsCostly || cells <= turns.costlyCells)
            {
                return;
            }

            held?.Dispose();
            held = null;
            held = await turns.costly.TakeAsync(client, cancellationToken);
            IsCostly = true;
        }

        /// <summary>Computes a costly operation, on a thread that lets others go first.</summary>
        /// <param name="work">What to do.</param>
        public Task ComputeAsync(Action work) => turns.threads.RunAsync(work);

        public void Dispose() => held?.Dispose();
    }
}
