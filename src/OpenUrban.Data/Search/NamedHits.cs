namespace OpenUrban.Data.Search;

/// <summary>What a text names, beside what has its words.</summary>
/// <param name="Series">Series that it names: an indicator, and a place beside it.</param>
/// <param name="Others">Things that it names, each with its rank.</param>
internal sealed record NamedHits(IReadOnlyList<SearchHit> Series, IReadOnlyList<SearchHit> Others)
{
    public static readonly NamedHits None = new([], []);

    /// <summary>Whether something is among them.</summary>
    public bool Has(SearchEntry entry)
    {
        for (var i = 0; i < Series.Count; i++)
        {
            if (Series[i].Entry == entry)
            {
                return true;
            }
        }

        for (var i = 0; i < Others.Count; i++)
        {
            if (Others[i].Entry == entry)
            {
                return true;
            }
        }

        return false;
    }
}
