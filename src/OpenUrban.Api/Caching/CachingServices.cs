using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace OpenUrban.Api.Caching;

internal static class CachingServices
{
    /// <summary>How long an answer waits for Redis at most, once, before it is made without.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>Shares answers and documents with other processes when the connection string Redis names a server.</summary>
    public static IServiceCollection AddSharedCache(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Redis") is not { Length: > 0 } connectionString)
        {
            return services;
        }

        var settings = ConfigurationOptions.Parse(connectionString);
        settings.AbortOnConnectFail = false;
        settings.AsyncTimeout = (int)Patience.TotalMilliseconds;
        settings.SyncTimeout = (int)Patience.TotalMilliseconds;
        settings.ReconnectRetryPolicy = new LinearRetry((int)Patience.TotalMilliseconds);

        // Without a connection commands fail at once, instead of waiting for one.
        settings.BacklogPolicy = BacklogPolicy.FailFast;
        return services.AddSingleton<IDistributedCache>(provider => new OptionalCache(
            new RedisCache(Options.Create(new RedisCacheOptions { ConfigurationOptions = settings })),
            Patience,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<OptionalCache>>()
        ));
    }
}
