using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Series;

/// <summary>What the series of a group of areas is computed from: of each member, in the order of their codes.</summary>
/// <param name="Members">Their series; null where a member has none.</param>
/// <param name="Weights">Their weights; null for none.</param>
/// <param name="IsPublished">Whether values are in the unit of the indicator times its multiplier; else in the base unit.</param>
internal sealed record GroupOperands(
    IReadOnlyList<InputSeries?> Members,
    IReadOnlyList<InputSeries?>? Weights,
    bool IsPublished
)
{
    public string Unit => Members.OfType<InputSeries>().First().Unit;

    /// <summary>The known breaks of all of them.</summary>
    public IEnumerable<SeriesBreak> Breaks =>
        Members.Concat(Weights ?? []).OfType<InputSeries>().SelectMany(series => series.Breaks);
}
