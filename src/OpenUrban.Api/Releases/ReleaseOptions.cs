namespace OpenUrban.Api.Releases;

/// <summary>How the API follows the releases of its database. Section Releases of the settings.</summary>
internal sealed class ReleaseOptions
{
    /// <summary>Milliseconds from one look for a new release to the next.</summary>
    /// <remarks>The lead of a release has to be several times that.</remarks>
    public int PollMilliseconds { get; set; } = 100;

    /// <summary>Milliseconds by which clocks may run apart between a look at the database's and the moment of a release.</summary>
    /// <remarks>So long before and after a release becomes active, requests wait.</remarks>
    public int ToleranceMilliseconds { get; set; } = 10;

    /// <summary>With more values than these, series are read from the database and not from memory.</summary>
    public long MaximumSnapshotRows { get; set; } = 10_000_000;

    /// <summary>Most rows that an answer fetches from the database: more would be slow, and take the memory of others.</summary>
    public long MaximumFetchedRows { get; set; } = 2_000_000;

    /// <summary>
    /// Seconds that a request waits at most for the moment of a release; then it is 503. Also how long the API waits for a moment that is
    /// further ahead, which is a wrong clock: it warns and goes over.
    /// </summary>
    public int MaximumWaitSeconds { get; set; } = 10;
}
