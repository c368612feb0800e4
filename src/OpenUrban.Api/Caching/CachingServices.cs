using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace OpenUrban.Api.Caching;

internal static class CachingServices
{
    private const int ReconnectMilliseconds = 250;

    /// <summary>Shares answers and documents with other processes when the connection string Redis names a server.</summary>
    public static IServiceCollection AddSharedCache(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Redis") is not { Length: > 0 } connectionString)
        {
            return services;
        }

        var settings = ConfigurationOptions.Parse(connectionString);
        settings.AbortOnConnectFail = false;
        var options = configuration.GetSection("Cache").Get<SharedCacheOptions>() ?? new();
        settings.AsyncTimeout = options.SharedWaitMilliseconds;
        settings.SyncTimeout = options.SharedWaitMilliseconds;
        settings.ReconnectRetryPolicy = new LinearRetry(ReconnectMilliseconds);

        // Without a connection commands fail at once, instead of waiting for one.
        settings.BacklogPolicy = BacklogPolicy.FailFast;
        return services
            .AddSingleton(provider => new OptionalCache(
                new RedisCache(Options.Create(new RedisCacheOptions { ConfigurationOptions = settings })),
                TimeSpan.FromMilliseconds(options.SharedWaitMilliseconds),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<OptionalCache>>()
            ))
            .AddSingleton(provider => new SealedCache(
                provider.GetRequiredService<OptionalCache>(),
                options.SharedKey,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<SealedCache>>()
            ))
            .AddSingleton<IDistributedCache>(provider => provider.GetRequiredService<SealedCache>());
    }
}
