using OpenUrban.Api.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>A verdict with the release that it was made from.</summary>
internal sealed record CheckedClaim(ReleaseSnapshot Release, ClaimVerdict Verdict)
{
    /// <summary>Where an earlier release of the data set had the number, which was corrected since; null where none had.</summary>
    public FoundClaim? Corrected { get; init; }

    public ClaimDiagnosis Diagnosis => Corrected is null ? Verdict.Diagnosis : ClaimDiagnosis.WasTrue;

    public ObservationRow? InForce => Verdict.InForce is { } value ? RowOf(Release, value) : null;

    /// <summary>What explains most comes first.</summary>
    public IReadOnlyList<FoundClaim> Found =>
        [
            .. (Corrected is { } corrected ? [corrected] : (FoundClaim[])[])
                .Concat(Verdict.Readings.Select(reading => new FoundClaim(Release, reading)))
                .Take(ClaimJudge.MaximumReadings),
        ];

    public static ObservationRow RowOf(ReleaseSnapshot release, StoredValue value) =>
        new(new DatedRelease(release), release.Observations.FindSeries(value.IndicatorId, value.AreaId), value.Place);

    /// <summary>The sources of all that it names.</summary>
    public IEnumerable<int> SourceIds =>
        Found
            .Select(found => found.Observation.Publication.SourceId)
            .Concat(InForce is { } value ? [value.Publication.SourceId] : []);
}
