namespace OpenUrban.Statistics.Claims;

/// <summary>An area of the data set, as claims are read by it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="IsCountry">Whether it is the country.</param>
/// <param name="Names">Its names and synonyms in all languages.</param>
public sealed record ClaimArea(int Id, bool IsCountry, IReadOnlyList<string> Names)
{
    /// <summary>Whether it is the city that the data set is about.</summary>
    public bool IsMainCity { get; init; }
}
