using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;

namespace OpenUrban.Data.Releases;

/// <summary>How the value in force of an indicator for an area and a year differs between two releases.</summary>
public sealed class ValueChange
{
    /// <summary>Number of the later release.</summary>
    public required int Release { get; init; }

    public required int IndicatorId { get; init; }

    public required Indicator Indicator { get; init; }

    public required int AreaId { get; init; }

    public required Area Area { get; init; }

    public required int Year { get; init; }

    /// <summary>What the earlier release said; null when it said nothing.</summary>
    public required Observation? Before { get; init; }

    /// <summary>What the later release says; null when it says nothing.</summary>
    public required Observation? After { get; init; }

    public ChangeKind Kind =>
        Before is null ? ChangeKind.Added
        : After is null ? ChangeKind.Withdrawn
        : ChangeKind.Revised;
}
