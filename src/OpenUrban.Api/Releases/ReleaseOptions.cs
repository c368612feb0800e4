namespace OpenUrban.Api.Releases;

/// <summary>How the API follows the releases of its database. Section Releases of the settings.</summary>
internal sealed class ReleaseOptions
{
    /// <summary>Milliseconds from one look for a new release to the next. The lead of a release has to be several times that.</summary>
    public int PollMilliseconds { get; set; } = 100;

    /// <summary>
    /// Milliseconds by which the clocks of processes may differ after they were set by the database's: so long before
    /// and after a release becomes active, requests wait.
    /// </summary>
    public int ToleranceMilliseconds { get; set; } = 10;

    /// <summary>With more values than these, series are read from the database and not from memory.</summary>
    public long MaximumSnapshotRows { get; set; } = 10_000_000;

    /// <summary>Seconds that a request waits at most for a release to become active.</summary>
    public int MaximumWaitSeconds { get; set; } = 10;
}
