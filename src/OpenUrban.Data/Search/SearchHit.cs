namespace OpenUrban.Data.Search;

/// <summary>Something that was found.</summary>
/// <param name="phrase">What was searched for in it.</param>
public sealed class SearchHit(SearchPhrase phrase)
{
    /// <summary>Series that a text names: more are not what was meant.</summary>
    internal const int MaximumSeries = 5;

    internal const int WholeName = 0;
    internal const int InName = 2;
    internal const int Elsewhere = 3;

    /// <summary>Ways to fit but for the name itself, the same for each class of kinds.</summary>
    private const int RanksOfClass = 3;

    internal const int WorstRank = 3 * RanksOfClass;

    public required SearchEntry Entry { get; init; }

    /// <summary>The place that the text names beside it; null when it names none. Then a series of the two is what was found.</summary>
    public SearchEntry? Area { get; init; }

    /// <summary>
    /// How well it fits, the best first: below 0 a series that the text names, 0 the name or code itself, then what begins with it, what
    /// has it in a name, and what has it in other texts; first indicators and areas, then plans and the rest, sources last.
    /// </summary>
    public required int Rank { get; init; }

    /// <summary>Code of what was found, which tells series apart.</summary>
    public string Code => Area is null ? Entry.Code : $"{Entry.Code}@{Area.Code}";

    /// <summary>The text by which it was found.</summary>
    public SearchedText Match => phrase.BestText(Entry);

    /// <summary>The rank of a thing that fits so well.</summary>
    internal static int RankOf(SearchKind kind, int misfit) =>
        misfit == WholeName
            ? WholeName
            : misfit
                + kind switch
                {
                    <= SearchKind.Topic => 0,
                    SearchKind.Source => 2 * RanksOfClass,
                    _ => RanksOfClass,
                };
}
