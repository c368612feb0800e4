namespace OpenUrban.Api.Health;

/// <summary>How the API ends. Section Shutdown of the settings.</summary>
internal sealed class ShutdownOptions
{
    /// <summary>Seconds for which it goes on answering after it was asked to end, and says that it is not ready.</summary>
    public int DrainSeconds { get; set; } = 5;

    /// <summary>Seconds that requests which are in work then have to finish.</summary>
    public int FinishSeconds { get; set; } = 30;
}
