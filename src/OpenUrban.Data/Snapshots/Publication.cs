using OpenUrban.Data.Observations;
using OpenUrban.Data.Sources;

namespace OpenUrban.Data.Snapshots;

/// <summary>What values share that a source has published alike: all of an observation but its value, place and year.</summary>
public sealed record Publication(
    int Decimals,
    ObservationStatus Status,
    ConfidentialityStatus Confidentiality,
    int SourceId,
    int? VintageId,
    DateOnly PublishedOn,
    DatePrecision PublishedPrecision,
    PublicationBasis PublishedBasis,
    ValueBound Bound,
    string? Reference,
    bool IsConfirmation,
    string? Address,
    int AddedInRelease
);
