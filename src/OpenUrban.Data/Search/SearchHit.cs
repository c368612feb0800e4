namespace OpenUrban.Data.Search;

/// <summary>Something that was found.</summary>
public sealed class SearchHit
{
    internal const int WorstRank = 3;

    public required SearchEntry Entry { get; init; }

    /// <summary>How well it fits, the best first: 0 the name or code itself, 1 begins with it, 2 has it, 3 only other texts have it.</summary>
    public required int Rank { get; init; }
}
