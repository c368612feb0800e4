using OpenUrban.Api.Observations;
using OpenUrban.Data.Snapshots;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>A verdict with the release that it was made from.</summary>
internal sealed record CheckedClaim(ReleaseSnapshot Release, ClaimVerdict Verdict)
{
    public ObservationRow? InForce => Verdict.InForce is { } value ? RowOf(value) : null;

    public IEnumerable<FoundClaim> Found => Verdict.Readings.Select(reading => new FoundClaim(this, reading));

    public ObservationRow RowOf(StoredValue value) =>
        new(new DatedRelease(Release), Release.Observations.FindSeries(value.IndicatorId, value.AreaId), value.Place);

    /// <summary>The sources of all that it names.</summary>
    public IEnumerable<int> SourceIds =>
        Verdict
            .Readings.Select(reading => reading.Value)
            .Concat(Verdict.InForce is { } value ? [value] : [])
            .Select(value => Release.Observations.PublicationOf(value.Place).SourceId);
}
