using System.Net;
using OpenUrban.Api.Exports;
using OpenUrban.GraphQL.Errors;

namespace OpenUrban.Api.Telemetry;

/// <summary>
/// Who sees /metrics: who asks from this machine itself, or at a port of its own that the outside does not reach. To all others
/// there is nothing.
/// </summary>
internal static class MetricsAccess
{
    public const string Path = "/metrics";

    private const string Health = "/health";

    /// <summary>Whatever names a client behind the one that has connected: the request was passed on.</summary>
    private static readonly string[] MarksOfProxies =
    [
        "Forwarded",
        "Via",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Forwarded-Prefix",
        "X-Real-IP",
    ];

    /// <summary>Listens at the port for metrics beside all others.</summary>
    public static void ListenForMetrics(this WebApplicationBuilder builder)
    {
        if (TelemetryServices.OptionsOf(builder.Configuration) is not { Enabled: true, MetricsPort: { } port })
        {
            return;
        }

        // The server takes its addresses from one of these settings alone.
        var addresses =
            builder.Configuration[WebHostDefaults.ServerUrlsKey]
            ?? (
                builder.Configuration[WebHostDefaults.HttpPortsKey] is { Length: > 0 } ports
                    ? string.Join(';', ports.Split(';').Select(p => $"http://*:{p}"))
                    : "http://localhost:5000"
            );
        builder.WebHost.UseSetting(WebHostDefaults.HttpPortsKey, "");
        builder.WebHost.UseUrls([.. addresses.Split(';'), $"http://*:{port}"]);
    }

    /// <summary>Before forwarded headers are read, which would take a client's word for where it is.</summary>
    public static void UseMetricsGuard(this WebApplication app)
    {
        var options = TelemetryServices.OptionsOf(app.Configuration);
        var port = options.Enabled ? options.MetricsPort : null;
        app.Use(
            (http, next) =>
            {
                var path = http.Request.Path;
                if (port is { } own && http.Connection.LocalPort == own)
                {
                    return
                        path.StartsWithSegments(Path, StringComparison.Ordinal)
                        || path.StartsWithSegments(Health, StringComparison.Ordinal)
                        ? next(http)
                        : RefuseAsync(http);
                }

                return
                    options.MetricsForEverybody
                    || !path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase)
                    || IsFromHere(http)
                    ? next(http)
                    : RefuseAsync(http);
            }
        );
    }

    private static bool IsFromHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is var address
        && (address is null || IPAddress.IsLoopback(address))
        && !Array.Exists(MarksOfProxies, http.Request.Headers.ContainsKey);

    private static Task RefuseAsync(HttpContext http) =>
        http.WriteErrorsAsync(
            StatusCodes.Status404NotFound,
            [new RequestError(ErrorCode.NotFound, "There is nothing at this address.")]
        );
}
