using System.Runtime;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.Releases;

/// <summary>
/// Knows which release is the current one: the last whose moment has come. It looks for new ones, reads them into memory
/// before their moment, and goes over to them at once.
/// </summary>
/// <remarks>
/// Processes over one database go over at the same moment, so that who asks one after the other never sees an earlier
/// release again. Their clocks, set by that of the database, differ by less than a tolerance: so long before and after the
/// moment nobody answers, and requests wait. An answer from the release before was given before the moment, one from the
/// new release after it.
/// </remarks>
internal sealed partial class ReleaseStates(
    ReleaseReader releases,
    IAvailability availability,
    ReleaseIntegrity integrity,
    ReleaseOptions options,
    TimeProvider clock,
    ILogger<ReleaseStates> log
) : BackgroundService, IDataStates
{
    private volatile ReleaseState? current;
    private volatile UpcomingRelease? upcoming;
    private TimeSpan clockOffset;
    private TimeSpan clockError;
    private bool hasFailed;

    /// <summary>By how much the moment of a release may be missed.</summary>
    private TimeSpan Margin => TimeSpan.FromMilliseconds(options.ToleranceMilliseconds) + clockError;

    /// <summary>The release that was last gone over to.</summary>
    public ReleaseState Current => current ?? throw new InvalidOperationException("No release has been read yet.");

    public ValueTask<DataState> GetAsync(CancellationToken cancellationToken) =>
        GetAtOnce() is { } state ? new(state) : new(WaitAsync(cancellationToken));

    public DataState? GetAtOnce() => upcoming is not { } next || clock.GetUtcNow() < next.From ? Current : null;

    /// <summary>The state of a release.</summary>
    /// <param name="number">Its number; null for the current one.</param>
    /// <param name="cancellationToken">Cancelled when the client leaves.</param>
    /// <exception cref="RequestError">There is none of that number, or it cannot be read for the time being.</exception>
    public async Task<ReleaseState> FindAsync(int? number, CancellationToken cancellationToken) =>
        (ReleaseState)await this.FindAsync(await GetAsync(cancellationToken), number, availability, cancellationToken);

    public async ValueTask<DataState> FindEarlierAsync(DataState state, int number, CancellationToken cancellationToken)
    {
        // Its entities are those of the current release.
        var now = ((ReleaseState)state).Current;
        var snapshot = now.Snapshot!;
        return await now.EarlierReleases.GetAsync(
            number,
            options.MaximumSnapshotRows,
            async () =>
            {
                var release = snapshot.All<Release>().Single(known => known.Number == number);
                return new ReleaseState(
                    release,
                    await releases.ReadEarlierAsync(
                        snapshot,
                        release,
                        options.MaximumSnapshotRows,
                        CancellationToken.None
                    ),
                    now
                );
            },
            cancellationToken
        );
    }

    /// <summary>
    /// Reads the current release before the first request. Of one whose moment has not come the others do not answer yet,
    /// and the one before it cannot be read any more.
    /// </summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await SetClockAsync(cancellationToken);
        var first = await LoadAsync(cancellationToken);
        await integrity.BeginAsync(first.Release);
        await WaitOutAsync(first.Release, MomentOf(first.Release), cancellationToken);
        current = first;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        Trim();

        var rest = TimeSpan.FromMilliseconds(options.PollMilliseconds);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(rest, stoppingToken);
                await FollowAsync(stoppingToken);
                hasFailed = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever happens to the database, what is in memory goes on being answered.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                // That the database is away is told by who looks for it.
                if (!hasFailed && exception is not RequestError && !availability.IsAway(exception))
                {
                    hasFailed = true;
                    Failed(log, exception);
                }
            }
        }
    }

    /// <summary>Gives memory that reading took back to the system: it is read once and then stays.</summary>
    private static void Trim()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        var release = await availability.UseAsync(FindNextAsync, cancellationToken);
        if (release is null)
        {
            await ReadAgainAsync(cancellationToken);
            return;
        }

        var moment = MomentOf(release);
        var next = new UpcomingRelease(release, moment - Margin);
        upcoming = next;
        ReleaseState state;
        try
        {
            state = await LoadAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever it is, the moment comes: nobody may answer from the release before.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            CannotRead(log, release.Number, exception);
            state = new ReleaseState(release, snapshot: null);
        }

        // Where yet another one was published meanwhile, this one cannot be read any more: its time is waited out.
        var last = state.Release.Number == release.Number ? moment : MomentOf(state.Release);
        await WaitOutAsync(state.Release, last, cancellationToken);
        current = state;
        upcoming = null;
        next.Activate();
        Following(log, Current.Release.Number);
        integrity.Request();
        Trim();
    }

    /// <summary>Tries again to have a release in memory that could not be read in time.</summary>
    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        if (
            Current.Snapshot is null
            && await LoadAsync(cancellationToken) is var state
            && state.Release.Number == Current.Release.Number
        )
        {
            current = state;
            Trim();
        }
    }

    /// <summary>
    /// When a release becomes active, by this machine's clock. A moment that is further ahead than requests wait is no moment of
    /// ours but a clock that is wrong, here or where the release was published: nobody is kept waiting for that.
    /// </summary>
    private DateTimeOffset MomentOf(Release release)
    {
        var moment = release.ActiveFrom - clockOffset;
        var latest = clock.GetUtcNow().AddSeconds(options.MaximumWaitSeconds);
        if (moment <= latest)
        {
            return moment;
        }

        WrongClock(
            log,
            release.Number,
            release.ActiveFrom.UtcDateTime,
            (clock.GetUtcNow() + clockOffset).UtcDateTime,
            options.MaximumWaitSeconds
        );
        return latest;
    }

    /// <summary>Waits until all processes answer from a release.</summary>
    private async Task WaitOutAsync(Release release, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var wait = moment + Margin - clock.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            Waiting(log, release.Number, (moment + clockOffset).UtcDateTime);
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>The newest release, when that is not the current one. Sets the clock on the way.</summary>
    private async Task<Release?> FindNextAsync(CancellationToken cancellationToken)
    {
        var number = await releases.FindLastNumberAsync(cancellationToken);
        if (number <= Current.Release.Number)
        {
            return null;
        }

        await SetClockAsync(cancellationToken);
        return await releases.ReadLastAsync(cancellationToken);
    }

    /// <summary>Compares this machine's clock with that of the database.</summary>
    private async Task SetClockAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow();
        var time = await releases.GetTimeAsync(cancellationToken);
        var after = clock.GetUtcNow();
        clockError = (after - before) / 2;
        clockOffset = time - (before + clockError);
    }

    private async Task<ReleaseState> LoadAsync(CancellationToken cancellationToken)
    {
        var snapshot = await releases.ReadSnapshotAsync(options.MaximumSnapshotRows, cancellationToken);
        return new ReleaseState(snapshot.Release, snapshot);
    }

    private async Task<DataState> WaitAsync(CancellationToken cancellationToken)
    {
        if (upcoming is { } next)
        {
            await WaitForAsync(next.Release.Number, cancellationToken);
        }

        return Current;
    }

    /// <summary>Waits until a release, or a later one, is the current one.</summary>
    /// <exception cref="RequestError">That takes too long.</exception>
    private async Task WaitForAsync(int number, CancellationToken cancellationToken)
    {
        var limit = clock.GetUtcNow().AddSeconds(options.MaximumWaitSeconds);
        while (Current.Release.Number < number)
        {
            var rest = limit - clock.GetUtcNow();
            if (rest <= TimeSpan.Zero)
            {
                throw new RequestError(
                    ErrorCode.Unavailable,
                    $"Release {number} is about to become active, which takes longer than {options.MaximumWaitSeconds} "
                        + "seconds. Ask again."
                ).With("limit", options.MaximumWaitSeconds);
            }

            try
            {
                // Before it was found there is nothing to wait for but the next look.
                await (upcoming?.Activated ?? Task.Delay(options.PollMilliseconds, cancellationToken)).WaitAsync(
                    rest,
                    clock,
                    cancellationToken
                );
            }
            catch (TimeoutException)
            {
                // Said above.
            }
        }
    }

    [LoggerMessage(20, LogLevel.Information, "Answers are now made from release {Release}.")]
    private static partial void Following(ILogger log, int release);

    [LoggerMessage(24, LogLevel.Error, "New releases cannot be looked for. What is in memory goes on being answered.")]
    private static partial void Failed(ILogger log, Exception exception);

    [LoggerMessage(23, LogLevel.Error, "Release {Release} cannot be read. Requests are refused with 503 until it can.")]
    private static partial void CannotRead(ILogger log, int release, Exception exception);

    [LoggerMessage(
        24,
        LogLevel.Information,
        "Release {Release} is read. It becomes active at {ActiveFrom:yyyy-MM-dd HH:mm:ss.fff} UTC."
    )]
    private static partial void Waiting(ILogger log, int release, DateTime activeFrom);

    [LoggerMessage(
        25,
        LogLevel.Warning,
        "Release {Release} is to become active at {ActiveFrom:yyyy-MM-dd HH:mm:ss} UTC, and the clock says {Now:yyyy-MM-dd HH:mm:ss} UTC. "
            + "One of them is wrong. It is answered from in {Seconds} seconds, which is as long as is waited (Releases__MaximumWaitSeconds)."
    )]
    private static partial void WrongClock(ILogger log, int release, DateTime activeFrom, DateTime now, int seconds);
}
