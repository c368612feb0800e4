using System.Diagnostics;
using OpenUrban.Data;
using OpenUrban.Data.Queries;
using OpenUrban.Data.Releases;
using OpenUrban.GraphQL.Errors;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.ErrorHandling;

/// <summary>
/// Looks all the time whether the database answers. While it does not, whatever needs it is refused at once, and what waits for it
/// is let go: a driver notices by itself only after half a minute that a server has stopped.
/// </summary>
internal sealed partial class DatabaseAvailability(ReleaseReader releases, ILogger<DatabaseAvailability> log)
    : BackgroundService,
        IAvailability
{
    public const string Refusal =
        "The database does not answer at present. Ask again in a few seconds; what was asked before may be answered from memory.";

    private const int MostLateLooks = 5;
    private const int MostHangingLooks = 8;
    private const string NoAnswer = "There was no answer within 1.4 s.";

    /// <summary>With one look on its way, nobody waits longer than two seconds to hear that there is no answer.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private static readonly TimeSpan PauseWhileLost = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.4);
    private static readonly TimeSpan Lateness = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan FirstCheck = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestCheck = TimeSpan.FromMinutes(5);

    private readonly Lock turn = new();
    private Task<string?>? look;
    private long lookBegan;
    private int looks;
    private volatile CancellationTokenSource lost = new();
    private volatile bool isDamaged;
    private bool isLossTold;
    private int lateLooks;
    private CancellationToken stopping;
    private TimeSpan checkAfter = FirstCheck;
    private DateTimeOffset soundSince;

    /// <summary>Whether the database answers, and what was read of it could be read.</summary>
    public bool IsSound => !isDamaged && !lost.IsCancellationRequested;

    public async Task<TResult> UseAsync<TResult>(
        Func<CancellationToken, Task<TResult>> use,
        CancellationToken cancellationToken
    )
    {
        var away = lost.Token;
        if (away.IsCancellationRequested)
        {
            throw Unavailable();
        }

        var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, away);
        var used = use(both.Token);
        try
        {
            return await used.WaitAsync(away);
        }
        catch (Exception exception)
            when (!cancellationToken.IsCancellationRequested
                && (
                    away.IsCancellationRequested
                    // Those say better what cannot be done.
                    || (IsAway(exception) && exception is not (RequestError or StoredQueriesUnavailableException))
                )
            )
        {
            Report(exception);
            throw Unavailable();
        }
        finally
        {
            // What is not waited for goes on until its driver gives up; nobody hears of it.
            _ = used.ContinueWith(
                (ended, source) =>
                {
                    _ = ended.Exception;
                    ((CancellationTokenSource)source!).Dispose();
                },
                both,
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
        }
    }

    public bool IsAway(Exception? exception) =>
        DatabaseFaults.Of(exception) is { } fault && fault != DatabaseFault.Mistake;

    /// <summary>Takes note of what a request has met. That the database is away is found out by looking for it.</summary>
    public void Report(Exception exception)
    {
        if (DatabaseFaults.Of(exception) != DatabaseFault.Damaged)
        {
            Met(log, exception.Message);
            return;
        }

        lock (turn)
        {
            if (isDamaged)
            {
                return;
            }

            isDamaged = true;

            // What is found damaged again and again is looked for less often, and fills no log.
            checkAfter =
                DateTimeOffset.UtcNow - soundSince > LongestCheck
                    ? FirstCheck
                    : TimeSpan.FromTicks(Math.Min(checkAfter.Ticks * 2, LongestCheck.Ticks));
        }

        Damaged(log, exception.Message);
        _ = Task.Run(CheckAsync);
    }

    /// <summary>Whether the database answers in time.</summary>
    public async Task<bool> ProbeAsync(CancellationToken cancellationToken) =>
        await LookAsync(cancellationToken) is null && IsSound;

    public override void Dispose()
    {
        lost.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stopping = stoppingToken;
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var isLost = lost.IsCancellationRequested;
                await Task.Delay(isLost ? PauseWhileLost : Pause, stoppingToken);
                var began = Stopwatch.GetTimestamp();
                var found = await LookAsync(stoppingToken);
                if (
                    found == NoAnswer
                    && !isLost
                    && Stopwatch.GetElapsedTime(began) > Patience + Lateness
                    && ++lateLooks < MostLateLooks
                )
                {
                    // It is this machine that has no time: so long the answer may have been there, too.
                    continue;
                }

                lateLooks = 0;
                switch (found)
                {
                    case null when isLost && !isDamaged:
                        // Connections from before are broken, or still wait for their answers.
                        Database.ForgetConnections();
                        lost = new CancellationTokenSource();
                        if (isLossTold)
                        {
                            isLossTold = false;
                            Found(log);
                        }

                        break;
                    case { } reason when !isLost:
                        // Damage has been told of, and includes this.
                        isLossTold = !isDamaged;
                        if (isLossTold)
                        {
                            Lost(log, reason);
                        }

                        await lost.CancelAsync();
                        break;
                    case { } reason when reason != NoAnswer:
                        // A connection that has read a damaged file goes on saying so when the file is whole again.
                        Database.ForgetConnections();
                        break;
                    default:
                        break;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>Why the database cannot be read; null when it can. Answers in time.</summary>
    private async Task<string?> LookAsync(CancellationToken cancellationToken)
    {
        Task<string?> current;
        lock (turn)
        {
            // One at a time; but a driver that has been told to stop may wait on for a quarter of a minute, when the database has
            // long come back, so that what hangs is left alone after a while, and not too often.
            if (
                look is not { IsCompleted: false }
                || (Stopwatch.GetElapsedTime(lookBegan) > 2 * Patience && looks < MostHangingLooks)
            )
            {
                look = Task.Run(CountedAsync, CancellationToken.None);
                lookBegan = Stopwatch.GetTimestamp();
                looks++;
            }

            current = look;
        }

        try
        {
            return await current.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            return NoAnswer;
        }
    }

    private async Task<string?> CountedAsync()
    {
        try
        {
            return await FindReasonAsync();
        }
        finally
        {
            lock (turn)
            {
                looks--;
            }
        }
    }

    private async Task<string?> FindReasonAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await releases.FindLastNumberAsync(limit.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return NoAnswer;
        }
#pragma warning disable CA1031 // Whatever it is, the database cannot be read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.Message;
        }
    }

    /// <summary>Reads the whole database until it can be read whole.</summary>
    private async Task CheckAsync()
    {
        while (true)
        {
            await Task.Delay(checkAfter, stopping);
            try
            {
                await releases.CheckAsync(stopping);
                break;
            }
#pragma warning disable CA1031 // Whatever it is, it cannot be read yet.
            catch (Exception exception) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Met(log, exception.Message);
            }
        }

        Database.ForgetConnections();
        lock (turn)
        {
            isDamaged = false;
            soundSince = DateTimeOffset.UtcNow;
        }

        Sound(log);
    }

    private static RequestError Unavailable() => new(ErrorCode.Unavailable, Refusal);

    [LoggerMessage(
        21,
        LogLevel.Error,
        "The database does not answer. What is in memory goes on being answered, all else with 503. {Reason}"
    )]
    private static partial void Lost(ILogger log, string reason);

    [LoggerMessage(22, LogLevel.Information, "The database answers again.")]
    private static partial void Found(ILogger log);

    [LoggerMessage(
        56,
        LogLevel.Error,
        "The database is damaged or gone: a part of it cannot be read. What needs that is answered with 503. {Reason}"
    )]
    private static partial void Damaged(ILogger log, string reason);

    [LoggerMessage(57, LogLevel.Information, "The database can be read again as a whole.")]
    private static partial void Sound(ILogger log);

    [LoggerMessage(58, LogLevel.Debug, "The database has failed: {Reason}")]
    private static partial void Met(ILogger log, string reason);
}
