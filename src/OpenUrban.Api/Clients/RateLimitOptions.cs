namespace OpenUrban.Api.Clients;

/// <summary>How many requests a client may send. Section RateLimit of the settings.</summary>
internal sealed class RateLimitOptions
{
    /// <summary>Requests of one client a window; 0 for no limit.</summary>
    public int Requests { get; set; } = 6_000;

    /// <summary>Length of the window in seconds.</summary>
    public int WindowSeconds { get; set; } = 60;

    /// <summary>Most requests of one client that are being answered at once; 0 for no limit.</summary>
    public int InFlight { get; set; } = 100;

    /// <summary>
    /// A client that reads more slowly than so many bytes a second is given up: what it is sent is held until it has read it.
    /// 0 for no limit.
    /// </summary>
    public int MinimumBytesPerSecond { get; set; } = 4_096;

    /// <summary>
    /// Whether requests from this machine are counted as well. Those that a proxy here passes on with X-Forwarded-For
    /// always are, by the address of who sent them.
    /// </summary>
    public bool Loopback { get; set; }
}
