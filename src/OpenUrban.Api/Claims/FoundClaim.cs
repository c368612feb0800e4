using OpenUrban.Api.Observations;
using OpenUrban.Api.Progress;
using OpenUrban.Data;
using OpenUrban.Data.Releases;
using OpenUrban.Data.Snapshots;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>A place where a number was found.</summary>
/// <param name="Release">The release that has it.</param>
/// <param name="Reading">What it is there.</param>
/// <param name="CorrectedIn">The release that has it no more; null where the one that is answered from has it.</param>
internal sealed record FoundClaim(ReleaseSnapshot Release, ClaimReading Reading, Release? CorrectedIn = null)
{
    public ObservationRow Observation => CheckedClaim.RowOf(Release, Reading.Value);

    public ObservationRow? ReplacedBy => Reading.ReplacedBy is { } value ? CheckedClaim.RowOf(Release, value) : null;

    /// <summary>The day until which the claim was true.</summary>
    public DateOnly? Until => CorrectedIn?.Day() ?? Reading.ReplacedBy?.PublishedOn;

    /// <summary>Whether that day is known, or merely one by which it had ended.</summary>
    public bool IsUntilKnown =>
        CorrectedIn is not null || ReplacedBy?.Publication.PublishedPrecision == DatePrecision.Day;

    /// <summary>The release that said something else first.</summary>
    public int? UntilRelease => CorrectedIn?.Number ?? ReplacedBy?.Publication.AddedInRelease;
}
