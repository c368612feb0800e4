namespace OpenUrban.Data.Search;

/// <summary>What one entity of a release can be found by.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Names">The code and the names, folded, each between two line ends.</param>
/// <param name="Document">All texts, folded, each between two line ends: the names first.</param>
/// <param name="Texts">The texts as they are published, to show which one was found.</param>
public sealed record SearchEntry(
    SearchKind Kind,
    INamedEntity Entity,
    string Names,
    string Document,
    IReadOnlyList<SearchedText> Texts
)
{
    public string Code => Entity.Code;

    /// <summary>Place of the kind among the kinds.</summary>
    public int KindOrder => (int)Kind;
}
