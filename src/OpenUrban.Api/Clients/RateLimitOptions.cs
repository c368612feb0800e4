namespace OpenUrban.Api.Clients;

/// <summary>How many requests a client may send. Section RateLimit of the settings.</summary>
internal sealed class RateLimitOptions
{
    /// <summary>Requests of one client a window; 0 for no limit.</summary>
    public int Requests { get; set; } = 6_000;

    /// <summary>Length of the window in seconds.</summary>
    public int WindowSeconds { get; set; } = 60;

    /// <summary>
    /// Whether requests from this machine are counted as well. Those that a proxy here passes on with X-Forwarded-For
    /// always are, by the address of who sent them.
    /// </summary>
    public bool Loopback { get; set; }
}
