using OpenUrban.Data.Plans;

namespace OpenUrban.Seed.Verification;

/// <summary>Words that the reading says are in the text.</summary>
/// <param name="What">What they are: "measure A1-M1".</param>
/// <param name="Phrases">The words; any one of several wordings will do.</param>
/// <param name="Places">Where they have to stand: at every one of these places.</param>
/// <param name="OtherPlaces">Where the text speaks of the same thing, maybe in other words.</param>
internal sealed record Quotation(
    string What,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<Locator> Places,
    IReadOnlyList<Locator> OtherPlaces
);
