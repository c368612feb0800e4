using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenUrban.Api.ErrorHandling;
using OpenUrban.Api.Http;
using OpenUrban.Api.Releases;
using OpenUrban.Data;

namespace OpenUrban.Api.Health;

internal static class HealthEndpoints
{
    private const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        // Who looks every few seconds is answered every time; the log is told once, by what has found it out.
        services.AddLogging(log => log.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
        services
            .AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", tags: [Ready])
            .AddCheck<ReleaseIntegrity>("integrity", tags: [Ready])
            .AddCheck<Draining>("shutdown", tags: [Ready]);
        return services;
    }

    /// <summary>/health/live: the process answers. /health/ready: it has a release to answer from, whose rows are those that were published, and goes on.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).OnlyRead();
        endpoints
            .MapHealthChecks(
                "/health/ready",
                new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }
            )
            .OnlyRead();
    }

    /// <summary>Answers within two seconds, whatever the database does.</summary>
    private sealed class DatabaseCheck(DatabaseAvailability database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            await database.ProbeAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database does not answer, or cannot be read whole.");
    }
}
