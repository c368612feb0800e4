using OpenUrban.Data.Areas;
using OpenUrban.Data.Indicators;
using OpenUrban.Data.Observations;

namespace OpenUrban.Data.Releases;

/// <summary>The versions of a value of an indicator for an area and a year that are in force in two releases.</summary>
public sealed class ValuePair
{
    public required Indicator Indicator { get; init; }

    public required Area Area { get; init; }

    public required int Year { get; init; }

    /// <summary>What the earlier release said; null when it said nothing.</summary>
    public required Observation? Before { get; init; }

    /// <summary>What the later release says; null when it says nothing.</summary>
    public required Observation? After { get; init; }
}
