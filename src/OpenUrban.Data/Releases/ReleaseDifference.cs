using OpenUrban.Data.Snapshots;

namespace OpenUrban.Data.Releases;

/// <summary>What may differ between a release and the one before.</summary>
/// <param name="Touched">The periods of which versions came or went, by indicator, area and year.</param>
/// <param name="Before">The series of those in the release before.</param>
/// <param name="After">The same in the release.</param>
public sealed record ReleaseDifference(
    IReadOnlyList<(int IndicatorId, int AreaId, int Year)> Touched,
    ReleaseSnapshot Before,
    ReleaseSnapshot After
);
