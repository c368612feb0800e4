using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Releases;

/// <summary>
/// Looks whether the rows of the release are those that were published: small ones before the first request, large ones and those
/// that are gone over to meanwhile. Where they are not, the API says that it is not ready and goes on: who has nothing else may
/// still want what there is, and who shares out requests does not.
/// </summary>
internal sealed partial class ReleaseIntegrity(
    ReleaseReader releases,
    TimeProvider clock,
    ILogger<ReleaseIntegrity> log
) : BackgroundService, IHealthCheck
{
    /// <summary>With more values than these the API listens first: a million takes a good part of a second.</summary>
    private const int MostAtOnce = 100_000;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim requests = new(0);
    private volatile ReleaseVerification last = new(null, ReleaseVerificationOutcome.Unknown);

    /// <summary>What was found last.</summary>
    public ReleaseVerification Last => last;

    /// <summary>Looks at a release that is about to be answered from for the first time, at once or soon.</summary>
    public async Task BeginAsync(Release release)
    {
        if (release.Values > MostAtOnce || !await TryAsync(CancellationToken.None))
        {
            Request();
        }
    }

    /// <summary>Has the last release looked at soon.</summary>
    public void Request() => requests.Release();

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            last.Outcome switch
            {
                ReleaseVerificationOutcome.Altered => HealthCheckResult.Unhealthy(
                    "The rows of the release are not those that were published."
                ),
                ReleaseVerificationOutcome.Unreadable => HealthCheckResult.Unhealthy("The database is damaged."),
                _ => HealthCheckResult.Healthy(),
            }
        );

    public override void Dispose()
    {
        requests.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await requests.WaitAsync(stoppingToken);

            // A server that is away comes back; until then nothing is known.
            while (!await TryAsync(stoppingToken))
            {
                await Task.Delay(Rest, clock, stoppingToken);
            }
        }
    }

    /// <summary>Whether it could be looked at.</summary>
    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        ReleaseVerification found;
        try
        {
            // Reading a file does not give its thread back.
            found = await Task.Run(() => releases.VerifyAsync(cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever hinders it is said by those who need the database.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            NotNow(log, exception.Message);
            return false;
        }

        // The log first: who reads that the API is not ready finds the reason there.
        switch (found)
        {
            case { Outcome: ReleaseVerificationOutcome.Altered, Release: { } release }:
                Altered(log, release);
                break;
            case { Outcome: ReleaseVerificationOutcome.Unreadable }:
                Unreadable(log, found.Reason!);
                break;
            case { Outcome: ReleaseVerificationOutcome.Unknown, Release: { } release }:
                NotNoted(log, release);
                break;
            case { Release: { } release }:
                Intact(log, release);
                break;
        }

        last = found;
        return true;
    }

    [LoggerMessage(
        50,
        LogLevel.Critical,
        "The rows of release {Release} are not those that were published: their checksum is another. What is answered may be wrong, "
            + "and /health/ready says that the API is not ready. Restore the database from a copy, or load the data into a new one."
    )]
    private static partial void Altered(ILogger log, int release);

    [LoggerMessage(
        51,
        LogLevel.Critical,
        "The database is damaged: {Reason} /health/ready says that the API is not ready. Restore the database from a copy, or load the "
            + "data into a new one."
    )]
    private static partial void Unreadable(ILogger log, string reason);

    [LoggerMessage(
        52,
        LogLevel.Information,
        "Whether the rows of release {Release} are those that were published cannot be told: it is from another version."
    )]
    private static partial void NotNoted(ILogger log, int release);

    [LoggerMessage(53, LogLevel.Debug, "The rows of release {Release} are those that were published.")]
    private static partial void Intact(ILogger log, int release);

    [LoggerMessage(54, LogLevel.Debug, "The rows of the release cannot be compared now: {Reason}")]
    private static partial void NotNow(ILogger log, string reason);
}
