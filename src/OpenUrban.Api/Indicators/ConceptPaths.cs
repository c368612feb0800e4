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

    /// <summary>The indicators that residents are taken from: those that are named, in their order, then what counts the same.</summary>
    /// <param name="named">The keys of the data set's own list.</param>
    public IReadOnlyList<int> Residents(IReadOnlyList<int> named) => [.. named.Union(named.SelectMany(Same))];
}
