namespace OpenUrban.Statistics.Claims;

/// <summary>An indicator of the data set, as claims are read by it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="UnitId">Key of its unit.</param>
/// <param name="Multiplier">Its values are in the unit times ten to this power.</param>
/// <param name="TopicId">Key of its topic.</param>
/// <param name="ConceptIds">Keys of the concepts that it measures.</param>
/// <param name="Names">Its names and synonyms in all languages.</param>
public sealed record ClaimIndicator(
    int Id,
    int UnitId,
    int Multiplier,
    int TopicId,
    IReadOnlyList<int> ConceptIds,
    IReadOnlyList<string> Names
);
