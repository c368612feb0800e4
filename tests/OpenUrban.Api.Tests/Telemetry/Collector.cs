using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace OpenUrban.Api.Tests.Telemetry;

/// <summary>A server that takes what is exported with OTLP over HTTP.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, string> received = new();

    private Collector(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        collector.app.MapPost("/v1/{signal}", collector.TakeAsync);
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>All bytes that came for a signal, each as a character, once they are enough.</summary>
    public async Task<string> ReceiveAsync(string signal, Predicate<string> isEnough)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var bytes = received.GetValueOrDefault(signal, "");
            if (isEnough(bytes))
            {
                return bytes;
            }

            Assert.True(watch.Elapsed < Patience, $"After {Patience} there came for {signal} only: {bytes}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var bytes = Encoding.Latin1.GetString(body.ToArray());
        received.AddOrUpdate((string)http.GetRouteValue("signal")!, bytes, (_, before) => before + bytes);
        http.Response.ContentType = "application/x-protobuf";
    }
}
