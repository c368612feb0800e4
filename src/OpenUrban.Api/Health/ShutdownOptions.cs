namespace OpenUrban.Api.Health;

/// <summary>How the API ends. Section Shutdown of the settings.</summary>
internal sealed class ShutdownOptions
{
    /// <summary>Seconds after SIGTERM in which requests are still taken, while <c>/health/ready</c> is 503.</summary>
    public int DrainSeconds { get; set; } = 5;

    /// <summary>
    /// Seconds that requests in work then have to finish. Who ends the process by force has to wait longer than both
    /// (<c>docker stop --time 40</c>).
    /// </summary>
    public int FinishSeconds { get; set; } = 30;
}
