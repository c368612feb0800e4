using System.Runtime.InteropServices;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OpenUrban.Api.Health;

/// <summary>
/// The time between the request to end (SIGTERM) and the end: the API says that it is no longer ready and goes on answering, so
/// that whoever shares out requests has noticed it before nobody listens any more. Who ends it at a terminal waits for nothing.
/// </summary>
internal sealed partial class Draining(ShutdownOptions options, ILogger<Draining> log)
    : IHostedLifecycleService,
        IHealthCheck,
        IDisposable
{
    private volatile bool hasBegun;
    private PosixSignalRegistration? signal;

    public bool HasBegun => hasBegun;

    /// <summary>To be called before the host listens to the signal: it is handed out in the order of registration.</summary>
    public void Listen() => signal ??= PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => hasBegun = true);

    /// <summary>Nothing of the host has been stopped yet, and nothing is before this has passed.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (hasBegun && options.DrainSeconds > 0)
        {
            Begins(log, options.DrainSeconds);
            await Task.Delay(TimeSpan.FromSeconds(options.DrainSeconds), cancellationToken);
        }
    }

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(hasBegun ? HealthCheckResult.Unhealthy("It is ending.") : HealthCheckResult.Healthy());

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => signal?.Dispose();

    [LoggerMessage(
        60,
        LogLevel.Information,
        "The API ends in {Seconds} seconds. Until then it is not ready and answers what still comes."
    )]
    private static partial void Begins(ILogger log, int seconds);
}
