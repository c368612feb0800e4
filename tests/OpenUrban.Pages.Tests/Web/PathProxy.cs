using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Configuration;

namespace OpenUrban.Pages.Tests.Web;

/// <summary>A reverse proxy as many run it: it serves the API below a path, and asks it under another host.</summary>
internal sealed class PathProxy : IAsyncDisposable
{
    public const string Path = "/urban";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> outside = new();

    private PathProxy(WebApplication app) => this.app = app;

    /// <summary>Where the API is for those who ask.</summary>
    public string Home => $"{app.Urls.Single()}{Path}";

    /// <summary>What was asked for beside the path.</summary>
    public IReadOnlyCollection<string> Outside => outside;

    public static async Task<PathProxy> StartAsync(Uri api)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Services.AddReverseProxy()
            .LoadFromMemory(
                [
                    new RouteConfig
                    {
                        RouteId = "api",
                        ClusterId = "api",
                        Match = new() { Path = "{**rest}" },
                    },
                ],
                [
                    new ClusterConfig
                    {
                        ClusterId = "api",
                        Destinations = new Dictionary<string, DestinationConfig>(StringComparer.Ordinal)
                        {
                            ["api"] = new() { Address = api.ToString() },
                        },
                    },
                ]
            );
        var proxy = new PathProxy(builder.Build());
        proxy.app.UsePathBase(Path);
        proxy.app.Use(
            (HttpContext http, RequestDelegate next) =>
            {
                if (http.Request.PathBase.HasValue)
                {
                    return next(http);
                }

                // Browsers ask for it by themselves where no page says another.
                proxy.outside.Enqueue($"{http.Request.Path}{http.Request.QueryString}");
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }
        );
        proxy.app.UseRouting();
        proxy.app.MapReverseProxy();
        await proxy.app.StartAsync();
        return proxy;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
