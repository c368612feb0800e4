using OpenUrban.Api.Observations;
using OpenUrban.Statistics.Claims;

namespace OpenUrban.Api.Claims;

/// <summary>A place where a number was found.</summary>
internal sealed record FoundClaim(CheckedClaim Of, ClaimReading Reading)
{
    public ObservationRow Observation => Of.RowOf(Reading.Value);

    public ObservationRow? ReplacedBy => Reading.ReplacedBy is { } value ? Of.RowOf(value) : null;
}
