using OpenUrban.Statistics.Transforms;

namespace OpenUrban.Statistics.Groups;

/// <summary>What was made of the values of the members of a group in one year.</summary>
/// <param name="Value">The value of the group, with the worst of what its parts are.</param>
/// <param name="Reason">Why there is none; null when there is one.</param>
/// <param name="Parts">The values of the members, and behind them their weights.</param>
/// <param name="Missing">The places, among the members, of those that have no value, or no weight.</param>
public sealed record ComposedValue(
    YearValue Value,
    UndefinedReason? Reason,
    IReadOnlyList<TransformInput> Parts,
    IReadOnlyList<int> Missing
)
{
    /// <summary>Whether the values of the members, or their weights, are of different editions, or stand on different sides of a break.</summary>
    public bool MixesEditions { get; init; }
}
