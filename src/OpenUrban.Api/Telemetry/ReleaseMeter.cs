using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Distributed;
using OpenUrban.Api.Caching;
using OpenUrban.Api.Clients;
using OpenUrban.Api.Exports;
using OpenUrban.Api.Releases;

namespace OpenUrban.Api.Telemetry;

/// <summary>Shows what the API answers from, and whom it refuses. Starts after the release was read.</summary>
internal sealed class ReleaseMeter(
    IMeterFactory meters,
    ReleaseStates releases,
    ClientRateLimit limit,
    ClientConcurrency concurrency,
    SpoolSpace space,
    TimeProvider clock,
    IDistributedCache? shared = null
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
        meter.CreateObservableCounter(
            "openurban.client.refusals",
            () => limit.Refused + concurrency.Refused,
            "{request}",
            "Requests beyond the limit of their client."
        );
        meter.CreateObservableUpDownCounter(
            "openurban.exports.waiting",
            () => space.Taken,
            "By",
            "Bytes of exports on the disk that clients have not read yet."
        );

        // Without Redis there is nothing that could be reached.
        if (shared is OptionalCache cache)
        {
            meter.CreateObservableGauge(
                "openurban.shared_cache.reachable",
                () => cache.IsReachable ? 1 : 0,
                description: "Whether the last attempt to reach Redis succeeded: 1 or 0."
            );
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
