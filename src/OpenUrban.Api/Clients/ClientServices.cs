using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.HttpOverrides;

namespace OpenUrban.Api.Clients;

/// <summary>Who may ask, from where and how often.</summary>
internal static class ClientServices
{
    /// <summary>Headers that a page on another site may read; those of CORS itself are few.</summary>
    private static readonly string[] ExposedHeaders =
    [
        "ETag",
        "OpenUrban-Release",
        "RateLimit",
        "RateLimit-Policy",
        "Retry-After",
    ];

    public static IServiceCollection AddClients(this IServiceCollection services, IConfiguration configuration)
    {
        var limit = configuration.GetSection("RateLimit").Get<RateLimitOptions>() ?? new();
        services.AddSingleton(limit).AddSingleton<ClientRateLimit>();

        // A proxy on this machine is believed when it names the client; others only when they are configured.
        services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
        );
        return services.AddCors(options => options.AddDefaultPolicy(AllowEveryone));
    }

    /// <summary>Counts requests and lets pages of every site ask, without credentials: there are none.</summary>
    public static IApplicationBuilder UseClients(this IApplicationBuilder app)
    {
        app.UseForwardedHeaders();

        // Before the limit, so that a page can also read that it was limited.
        app.UseCors();
        var limit = app.ApplicationServices.GetRequiredService<ClientRateLimit>();
        return app.UseWhen(http => !http.Request.IsOfOperator(), branch => branch.Use(limit.InvokeAsync));
    }

    private static void AllowEveryone(CorsPolicyBuilder policy) =>
        policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods("GET", "HEAD", "POST")
            .WithExposedHeaders(ExposedHeaders)
            .SetPreflightMaxAge(TimeSpan.FromDays(1));
}
