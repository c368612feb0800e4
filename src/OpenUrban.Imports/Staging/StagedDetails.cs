using OpenUrban.Data;
using OpenUrban.Data.Observations;

namespace OpenUrban.Imports.Staging;

/// <summary>What many values of a file share: all but place, year and number.</summary>
internal readonly record struct StagedDetails(
    int Decimals,
    ObservationStatus Status,
    ConfidentialityStatus Confidentiality,
    DateOnly PublishedOn,
    DatePrecision PublishedPrecision,
    bool IsWithdrawn
);
