using System.Net.Sockets;
using Microsoft.Net.Http.Headers;

namespace OpenUrban.Api.Health;

internal static partial class DrainingServices
{
    public static IServiceCollection AddDraining(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Shutdown").Get<ShutdownOptions>() ?? new();

        // One limit for both: the host counts from the request to end.
        services.Configure<HostOptions>(host =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(options.DrainSeconds + options.FinishSeconds)
        );
        return services
            .AddSingleton(options)
            .AddSingleton<Draining>()
            .AddHostedService(provider => provider.GetRequiredService<Draining>());
    }

    /// <summary>Asks clients that keep their connection to take another one, which a balancer gives to another process.</summary>
    public static void UseDraining(this WebApplication app)
    {
        var draining = app.Services.GetRequiredService<Draining>();
        draining.Listen();
        app.Use(
            (http, next) =>
            {
                if (draining.HasBegun && HttpProtocol.IsHttp11(http.Request.Protocol))
                {
                    http.Response.Headers[HeaderNames.Connection] = "close";
                }

                return next(http);
            }
        );
    }

    /// <summary>Runs until it is asked to end, which it may be before it has started.</summary>
    public static async Task<int> RunQuietlyAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The start was broken off.
            return 0;
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException)
        {
            // An address that another program has, that this one may not have, or that is none.
            CannotListen(
                app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("OpenUrban"),
                exception.Message
            );
            return 1;
        }

        await app.WaitForShutdownAsync();
        return 0;
    }

    [LoggerMessage(
        61,
        LogLevel.Critical,
        "The API cannot start, because it cannot listen: {Reason} Name a free address in ASPNETCORE_URLS, or a port in ASPNETCORE_HTTP_PORTS."
    )]
    private static partial void CannotListen(ILogger log, string reason);
}
