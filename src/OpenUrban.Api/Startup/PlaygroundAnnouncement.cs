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
                Playground(log, $"{address}/graphql");
            }
        });
    }

    [LoggerMessage(6, LogLevel.Information, "Playground: {Address}")]
    private static partial void Playground(ILogger log, string address);
}
