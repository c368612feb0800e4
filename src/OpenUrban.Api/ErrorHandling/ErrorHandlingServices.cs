using Microsoft.AspNetCore.Server.Kestrel.Core;
using OpenUrban.GraphQL.ResponseCache;
using OpenUrban.GraphQL.State;

namespace OpenUrban.Api.ErrorHandling;

/// <summary>What is answered when something is wrong, with a request or here.</summary>
internal static class ErrorHandlingServices
{
    public static IServiceCollection AddErrorHandling(this IServiceCollection services) =>
        services
            .AddSingleton<DiskAvailability>()
            .AddSingleton<FaultLog>()
            .AddSingleton<DatabaseAvailability>()
            .AddSingleton<IAvailability>(provider => provider.GetRequiredService<DatabaseAvailability>())
            .AddHostedService(provider => provider.GetRequiredService<DatabaseAvailability>());

    /// <summary>What the server itself refuses to wait for.</summary>
    public static void Limit(this KestrelServerOptions kestrel, IConfiguration configuration)
    {
        var body = configuration.GetSection("RequestBody").Get<RequestBodyOptions>() ?? new();
        kestrel.AddServerHeader = false;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(
            body.MinimumBytesPerSecond,
            TimeSpan.FromSeconds(body.GraceSeconds)
        );
    }

    /// <summary>To be used before everything else.</summary>
    public static IApplicationBuilder UseErrorHandling(this IApplicationBuilder app) =>
        app.UseMiddleware<ErrorHandlingMiddleware>();
}
