namespace OpenUrban.Api.Exports;

/// <summary>Where exports wait for clients that read slower than they are made. Section Exports of the settings.</summary>
internal sealed class SpoolOptions
{
    /// <summary>
    /// Folder where large exports lie until their client, who reads slower than they are made, has them. The files have no names and are
    /// gone with the process. Without it the temporary files.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>Most MiB there.</summary>
    public int MaximumMegabytes { get; set; } = 1_024;

    /// <summary>Most MiB there of one client.</summary>
    public int MegabytesPerClient { get; set; } = 256;

    /// <summary>How long an export without room there waits for its client, in all; then it is broken off.</summary>
    /// <remarks>It holds its turn meanwhile.</remarks>
    public TimeSpan MaximumWait { get; set; } = TimeSpan.FromSeconds(10);
}
