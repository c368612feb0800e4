using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Indicators;

/// <summary>From which other indicators a transform may take a figure for one: along the concepts that both measure.</summary>
/// <param name="members">All members of all concepts.</param>
internal sealed class ConceptPaths(IEnumerable<ConceptMember> members)
{
    private readonly List<ConceptMember> inOrder = [.. members.OrderBy(m => m.ConceptId).ThenBy(m => m.Rank)];

    /// <summary>Those that count the same in another unit or for other areas, the first of the concept first.</summary>
    public IEnumerable<int> Same(int indicatorId) =>
        inOrder
            .Where(own => own.IndicatorId == indicatorId && own.LooksAlong == ConceptUse.Yes)
            .SelectMany(own =>
                inOrder.Where(m =>
                    m.ConceptId == own.ConceptId && m.LooksAlong == ConceptUse.Yes && m.IndicatorId != indicatorId
                )
            )
            .Select(m => m.IndicatorId)
            .Distinct();

    /// <summary>
    /// Those that it is a part of: the first member of a concept whose members are given as shares, as the jobs of an industry
    /// are of all. One industry is no share of another.
    /// </summary>
    public IEnumerable<int> Wholes(int indicatorId) =>
        inOrder
            .Where(own => own.IndicatorId == indicatorId && own.LooksAlong == ConceptUse.ShareOnly)
            .Select(own => inOrder.First(m => m.ConceptId == own.ConceptId))
            .Where(first => first.LooksAlong == ConceptUse.ShareOnly && first.IndicatorId != indicatorId)
            .Select(first => first.IndicatorId)
            .Distinct();

    /// <summary>All indicators that residents are taken from: those that are named, in their order, then what counts the same.</summary>
    /// <param name="named">The keys of the data set's own list.</param>
    public IReadOnlyList<int> Residents(IReadOnlyList<int> named) => [.. named.Union(named.SelectMany(Same))];

    /// <summary>
    /// The indicators by which a figure is divided, the first that has the year: those on its own basis, as a census by the same
    /// census, and then the others. A figure on a basis that none of the named ones has, as one that was recast on other boundaries,
    /// is divided by those of that basis alone, and no other figure by them.
    /// </summary>
    /// <param name="indicatorId">What is divided.</param>
    /// <param name="named">The keys of the data set's own list.</param>
    public IReadOnlyList<int> ResidentsOf(int indicatorId, IReadOnlyList<int> named)
    {
        var bases = BasesOf(indicatorId);
        var (own, others) = (new List<int>(), new List<int>());
        foreach (var candidate in Residents(named))
        {
            (BasesOf(candidate).Overlaps(bases) ? own : others).Add(candidate);
        }

        var usual = named.SelectMany(BasesOf).ToHashSet(StringComparer.Ordinal);
        return bases.Count > 0 && own.Count > 0 && !usual.Overlaps(bases)
            ? own
            : [.. own, .. others.Where(id => named.Contains(id) || usual.Overlaps(BasesOf(id)))];
    }

    private HashSet<string> BasesOf(int indicatorId) =>
        inOrder.Where(m => m.IndicatorId == indicatorId).Select(m => m.Basis).ToHashSet(StringComparer.Ordinal);
}
