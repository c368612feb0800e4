using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Net.Http.Headers;
using OpenUrban.Api.Addresses;

namespace OpenUrban.Api.Clients;

/// <summary>Who may ask, from where and how often.</summary>
internal static class ClientServices
{
    /// <summary>
    /// Headers that a page on another site may read: all that answers have and that Fetch does not let it read anyway
    /// (CORS-safelisted response-header name). A test compares them with those that are sent.
    /// </summary>
    private static readonly string[] ExposedHeaders =
    [
        HeaderNames.AcceptEncoding,
        HeaderNames.AcceptRanges,
        HeaderNames.Allow,
        HeaderNames.ContentDisposition,
        HeaderNames.ContentEncoding,
        HeaderNames.ContentRange,
        HeaderNames.ContentSecurityPolicy,
        HeaderNames.Date,
        HeaderNames.ETag,
        HeaderNames.Link,
        HeaderNames.Location,
        "OpenUrban-Release",
        "OpenUrban-Rows",
        "OpenUrban-Truncated",
        "RateLimit",
        "RateLimit-Policy",
        "Referrer-Policy",
        "Repr-Digest",
        HeaderNames.RetryAfter,
        HeaderNames.Vary,
        HeaderNames.XContentTypeOptions,
    ];

    /// <summary>
    /// What a connection may have waiting to be sent: most answers as a whole, so that they go out without waiting for the first
    /// part of themselves.
    /// </summary>
    private const int ResponseBufferBytes = 256 * 1024;

    public static IServiceCollection AddClients(this IServiceCollection services, IConfiguration configuration)
    {
        var limit = configuration.GetSection("RateLimit").Get<RateLimitOptions>() ?? new();
        services.AddSingleton(limit).AddSingleton<ClientRateLimit>().AddSingleton<ClientConcurrency>();
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxResponseBufferSize = ResponseBufferBytes;
            kestrel.Limits.MinResponseDataRate =
                limit.MinimumBytesPerSecond > 0
                    ? new MinDataRate(limit.MinimumBytesPerSecond, gracePeriod: TimeSpan.FromSeconds(10))
                    : null;
        });
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

    /// <summary>
    /// Lets no client have more than its share of what is being answered. Behind the answers from the cache, which cost nothing.
    /// </summary>
    public static IApplicationBuilder UseClientConcurrency(this IApplicationBuilder app) =>
        app.Use(app.ApplicationServices.GetRequiredService<ClientConcurrency>().InvokeAsync);

    private static void AllowEveryone(CorsPolicyBuilder policy) =>
        policy
            .AllowAnyOrigin()
            .AllowAnyHeader()
            .WithMethods("GET", "HEAD", "POST")
            .WithExposedHeaders(ExposedHeaders)
            .SetPreflightMaxAge(TimeSpan.FromDays(1));
}
