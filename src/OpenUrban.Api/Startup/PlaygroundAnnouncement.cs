namespace OpenUrban.Api.Startup;

internal static partial class PlaygroundAnnouncement
{
    /// <summary>Says, once the server listens, where to begin.</summary>
    public static void AnnouncePlayground(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("OpenUrban");
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in app.Urls)
            {
                // A server that listens on every interface is reached by this name from here.
                Playground(log, $"{address.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost")}/graphql");
            }
        });
    }

    [LoggerMessage(6, LogLevel.Information, "Playground: {Address}")]
    private static partial void Playground(ILogger log, string address);
}
