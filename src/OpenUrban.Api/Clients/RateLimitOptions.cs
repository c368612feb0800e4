namespace OpenUrban.Api.Clients;

/// <summary>How many requests a client may send. Section RateLimit of the settings.</summary>
internal sealed class RateLimitOptions
{
    /// <summary>
    /// Requests that a client (an IPv4 address, an IPv6 network of 64 bits) may send in a window; 0 for no limit.
    /// </summary>
    public int Requests { get; set; } = 6_000;

    /// <summary>Length of the window, in seconds.</summary>
    public int WindowSeconds { get; set; } = 60;

    /// <summary>Most requests of a client that are being answered at once, but for what is in the cache; 0 for no limit.</summary>
    public int InFlight { get; set; } = 100;

    /// <summary>Who reads an answer more slowly than so many bytes a second, after 10 seconds, is given up; 0 for no limit.</summary>
    /// <remarks>What it is sent is held until it has read it.</remarks>
    public int MinimumBytesPerSecond { get; set; } = 4_096;

    /// <summary>
    /// Whether requests from this machine are counted, too. Those with <c>X-Forwarded-For</c> always are, whatever it names.
    /// </summary>
    public bool Loopback { get; set; }
}
