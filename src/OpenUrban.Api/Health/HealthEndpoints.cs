using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenUrban.Api.Releases;
using OpenUrban.Data;

namespace OpenUrban.Api.Health;

internal static class HealthEndpoints
{
    private const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        // What is in the way is said once by those who have found it, and not at each look.
        services.AddLogging(log => log.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
        services
            .AddHealthChecks()
            .AddCheck<ReleaseCheck>("release", tags: [Ready])
            .AddCheck<ReleaseIntegrity>("integrity", tags: [Ready])
            .AddCheck<Draining>("shutdown", tags: [Ready]);
        return services;
    }

    /// <summary>/health/live: the process answers. /health/ready: it has a release to answer from, whose rows are those that were published, and goes on.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks(
            "/health/ready",
            new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }
        );
    }

    private sealed class ReleaseCheck(IDbContextFactory<OpenUrbanContext> contexts) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        )
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            return await db.Releases.AnyAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("There is no release yet.");
        }
    }
}
