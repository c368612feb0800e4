namespace OpenUrban.Api.ErrorHandling;

/// <summary>Tells the log once that the disk refuses files, and once that it takes them again.</summary>
internal sealed partial class DiskAvailability(ILogger<DiskAvailability> log)
{
    private int isLost;

    /// <summary>Whether an exception tells of the disk. What is wrong with a body is one of its kind, too.</summary>
    public static bool IsFault(Exception exception) =>
        exception is UnauthorizedAccessException or IOException and not BadHttpRequestException;

    public void Report(string reason)
    {
        if (Interlocked.Exchange(ref isLost, 1) == 0)
        {
            Lost(log, reason);
        }
    }

    /// <summary>A file has been written.</summary>
    public void Works()
    {
        if (isLost != 0 && Interlocked.Exchange(ref isLost, 0) == 1)
        {
            Found(log);
        }
    }

    [LoggerMessage(
        54,
        LogLevel.Error,
        "A file cannot be read or written; what needs it is answered with 503. {Reason}"
    )]
    private static partial void Lost(ILogger log, string reason);

    [LoggerMessage(55, LogLevel.Information, "Files can be written again.")]
    private static partial void Found(ILogger log);
}
