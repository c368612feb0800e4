using OpenUrban.Data.Releases;

namespace OpenUrban.Api.Progress;

/// <summary>The day that an answer counts as now.</summary>
internal static class ReleaseDays
{
    /// <summary>
    /// The day on which a release was published, in UTC. Not the day of the request: the same release gives the same answer
    /// for as long as it stands, and caches may keep it.
    /// </summary>
    public static DateOnly Day(this Release release) => DateOnly.FromDateTime(release.PublishedAt.UtcDateTime);
}
