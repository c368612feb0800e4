using System.Diagnostics.Metrics;
using OpenUrban.Api.Caching;
using OpenUrban.Api.Clients;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Releases;
using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Telemetry;

/// <summary>Shows what the API answers from, and whom it refuses. Starts after the release was read.</summary>
internal sealed class ReleaseMeter(
    IMeterFactory meters,
    ReleaseStates releases,
    ReleaseIntegrity integrity,
    ClientRateLimit limit,
    DatabaseAvailability database,
    ClientConcurrency concurrency,
    SpoolSpace space,
    TimeProvider clock,
    OptionalCache? shared = null,
    SealedCache? entries = null
) : IHostedService
{
    public const string Name = "OpenUrban.Api";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var meter = meters.Create(Name);
        meter.CreateObservableGauge(
            "openurban.release.number",
            () => releases.Current.Release.Number,
            "{release}",
            "Number of the release that answers are made from."
        );
        meter.CreateObservableGauge(
            "openurban.release.age",
            () => (clock.GetUtcNow() - releases.Current.Release.PublishedAt).TotalSeconds,
            "s",
            "Time since that release was published."
        );
        meter.CreateObservableGauge(
            "openurban.release.intact",
            () =>
                integrity.Last.Outcome switch
                {
                    ReleaseVerificationOutcome.Intact => 1,
                    ReleaseVerificationOutcome.Unknown => -1,
                    _ => 0,
                },
            description: "Whether its rows are those that were published: 1 or 0, -1 while it is not known."
        );
        meter.CreateObservableCounter(
            "openurban.client.refusals",
            () => limit.Refused + concurrency.Refused,
            "{request}",
            "Requests beyond a limit of their client: in a window, or at once."
        );
        meter.CreateObservableUpDownCounter(
            "openurban.exports.waiting",
            () => space.Taken,
            "By",
            "Bytes of exports on the disk that clients have not read yet."
        );

        meter.CreateObservableGauge(
            "openurban.database.readable",
            () => database.IsSound ? 1 : 0,
            description: "Whether the database answers, and all that was read of it could be read: 1 or 0."
        );

        // Without Redis there is nothing that could be reached.
        if (shared is { } cache && entries is not null)
        {
            meter.CreateObservableGauge(
                "openurban.shared_cache.reachable",
                () => cache.IsReachable ? 1 : 0,
                description: "Whether the last attempt to reach Redis succeeded: 1 or 0. Only with Redis."
            );
            meter.CreateObservableCounter(
                "openurban.shared_cache.rejections",
                () => entries.Rejected,
                "{entry}",
                "Entries of Redis that were damaged, or written without the key of these processes. Only with Redis."
            );
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
