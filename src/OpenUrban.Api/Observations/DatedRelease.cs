using OpenUrban.Data.Snapshots;

namespace OpenUrban.Api.Observations;

/// <summary>A release and the day as of which it is read. Rows share one, so that each is a reference and two numbers.</summary>
/// <param name="release">The release.</param>
/// <param name="asOf">The day; null for as now known.</param>
internal sealed class DatedRelease(ReleaseSnapshot release, DateOnly? asOf = null)
{
    public ReleaseSnapshot Release { get; } = release;

    public DateOnly? AsOf { get; } = asOf;

    public ObservationColumns Columns { get; } = release.Observations;
}
