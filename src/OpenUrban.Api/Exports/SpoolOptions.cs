namespace OpenUrban.Api.Exports;

/// <summary>Where exports wait for clients that read slower than they are made. Section Exports of the settings.</summary>
internal sealed class SpoolOptions
{
    /// <summary>The folder; null for the temporary files.</summary>
    public string? Folder { get; set; }

    /// <summary>Most MiB of all that wait.</summary>
    public int MaximumMegabytes { get; set; } = 1_024;

    /// <summary>Most MiB of those of one client.</summary>
    public int MegabytesPerClient { get; set; } = 256;

    /// <summary>
    /// How long an export waits, in all, for a client that reads slowly while there is no room for what it has not read. It holds
    /// its turn meanwhile.
    /// </summary>
    public TimeSpan MaximumWait { get; set; } = TimeSpan.FromSeconds(10);
}
