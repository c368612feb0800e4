using OpenUrban.Api.Telemetry;

namespace OpenUrban.Api.Startup;

internal static partial class AddressAnnouncement
{
    /// <summary>Says, once the server listens, where to begin.</summary>
    public static void AnnounceAddresses(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("OpenUrban");
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var metrics = TelemetryServices.OptionsOf(app.Configuration).MetricsPort;
            foreach (
                var address in app.Urls.Where(a =>
                    metrics is null || !a.EndsWith($":{metrics}", StringComparison.Ordinal)
                )
            )
            {
                // A server that listens on every interface is reached by this name from here.
                var here = address.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost");
                Pages(log, $"{here}/");
                Playground(log, $"{here}/graphql");
            }
        });
    }

    [LoggerMessage(7, LogLevel.Information, "Pages: {Address}")]
    private static partial void Pages(ILogger log, string address);

    [LoggerMessage(6, LogLevel.Information, "Playground: {Address}")]
    private static partial void Playground(ILogger log, string address);
}
