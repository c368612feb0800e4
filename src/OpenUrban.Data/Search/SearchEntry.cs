namespace OpenUrban.Data.Search;

/// <summary>What one entity can be found by.</summary>
public sealed class SearchEntry
{
    internal SearchEntry(SearchKind kind, INamedEntity entity, SearchDocument document)
    {
        (Kind, Entity) = (kind, entity);
        Document = document;
    }

    public SearchKind Kind { get; }

    /// <summary>Place of <see cref="Kind"/> among the kinds.</summary>
    public int KindOrder => (int)Kind;

    public string Code => Entity.Code;

    public INamedEntity Entity { get; }

    internal SearchDocument Document { get; }
}
