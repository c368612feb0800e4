using Microsoft.AspNetCore.Cors.Infrastructure;
using OpenUrban.Api.Addresses;

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
        return services.AddCors(options => options.AddDefaultPolicy(AllowEveryone));
    }

    /// <summary>
    /// Counts requests and lets pages of every site ask, without credentials: there are none. What most requests have no
    /// need of they pass by: the library's CORS alone takes services of the request's own each time.
    /// </summary>
    public static IApplicationBuilder UseClients(this IApplicationBuilder app)
    {
        app.UseForwardedAddresses();

        // Before the limit, so that a page can also read that it was limited.
        app.UseWhen(http => http.Request.Headers.Origin.Count > 0, branch => branch.UseCors());
        app.UseAddresses();
        return app.Use(app.ApplicationServices.GetRequiredService<ClientRateLimit>().InvokeAsync);
    }

    private static void AllowEveryone(CorsPolicyBuilder policy) =>
        policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods("GET", "HEAD", "POST")
            .WithExposedHeaders(ExposedHeaders)
            .SetPreflightMaxAge(TimeSpan.FromDays(1));
}
